#pragma once

#include "ui/BoardSummary.h"
#include "ui/EnvironmentFilter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace lmi {

class FilterChip;

/// The search field, the choice between all environments, those that need a person, and those that
/// are valid, and their order.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setSummary(const BoardSummary& summary);
    void focusSearch();
    /// Lets all environments be seen again.
    void clear();
    void setOrder(EnvironmentFilter::Order order);

Q_SIGNALS:
    void textChanged(const QString& text);
    void kindChanged(lmi::EnvironmentFilter::Kind kind);
    void orderChanged(lmi::EnvironmentFilter::Order order);
    /// The person is done with searching and wants to go on in the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    FilterChip* addChip(EnvironmentFilter::Kind kind);

    QLineEdit* m_search;
    FilterChip* m_all;
    FilterChip* m_needsPerson;
    FilterChip* m_usable;
    QComboBox* m_order;
};

} // namespace lmi
