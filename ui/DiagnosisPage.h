#pragma once

#include "core/config/EnvironmentName.h"
#include "core/session/DiagnosisFinding.h"
#include "ui/Facts.h"

#include <QWidget>

class QLabel;

namespace lmi {

class FactModel;
class FlatButton;

/// What a diagnosis of one environment finds, as it finds it.
class DiagnosisPage final : public QWidget {
    Q_OBJECT

public:
    explicit DiagnosisPage(QWidget* parent = nullptr);

    /// Begins anew, for this environment.
    void begin(const EnvironmentName& name);
    void add(const DiagnosisFinding& finding);
    void finish();

Q_SIGNALS:
    void againRequested(const lmi::EnvironmentName& name);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHead();
    void copy() const;

    std::optional<EnvironmentName> m_name;
    Facts m_found;
    int m_problems = 0;
    QLabel* m_title = nullptr;
    QLabel* m_summary;
    FlatButton* m_again = nullptr;
    FlatButton* m_close = nullptr;
    FactModel* m_facts;
};

} // namespace lmi
