#pragma once

#include "ui/SelectionAction.h"

#include <QWidget>

#include <map>
#include <vector>

class QLabel;

namespace lmi {

class FlatButton;

/// In the place of the details while several environments are chosen: how they stand together, and
/// what can be done with all of them.
class SelectionPane final : public QWidget {
    Q_OBJECT

public:
    explicit SelectionPane(QWidget* parent = nullptr);

    void show(const std::vector<const SessionEntry*>& entries);

Q_SIGNALS:
    void requested(const lmi::SelectionAction& action);

private:
    void request(EnvironmentAction wanted);

    QLabel* m_title;
    QLabel* m_summary;
    std::map<EnvironmentAction, FlatButton*> m_buttons;
    std::vector<SelectionAction> m_actions;
};

} // namespace lmi
