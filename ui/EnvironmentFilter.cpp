#include "ui/EnvironmentFilter.h"

#include "ui/EnvironmentModel.h"

#include <optional>

namespace lmi {

EnvironmentFilter::EnvironmentFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void EnvironmentFilter::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateRowsFilter();
}

void EnvironmentFilter::setKind(Kind kind)
{
    m_kind = kind;
    invalidateRowsFilter();
}

void EnvironmentFilter::setOrder(Order order)
{
    m_order = order;
    // the model's own order costs nothing
    sort(order == Order::Name ? -1 : 0);
    invalidate();
}

bool EnvironmentFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_kind == Kind::NeedsPerson && !index.data(EnvironmentModel::NeedsPersonRole).toBool())
        return false;
    if (m_kind == Kind::Usable && !index.data(EnvironmentModel::UsableRole).toBool())
        return false;
    if (m_text.isEmpty())
        return true;
    return index.data(EnvironmentModel::SearchRole)
        .toString()
        .contains(m_text, Qt::CaseInsensitive);
}

// What is equal stays in the order of names, which the model has.
bool EnvironmentFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto before = [&](int role) {
        const qint64 first = left.data(role).toLongLong();
        const qint64 second = right.data(role).toLongLong();
        return first == second ? std::optional<bool>() : first < second;
    };
    std::optional<bool> decided;
    if (m_order == Order::NeedsPersonFirst)
        decided = before(EnvironmentModel::UrgencyRole);
    if (!decided && m_order != Order::Name)
        decided = before(EnvironmentModel::EndRole);
    return decided.value_or(left.row() < right.row());
}

} // namespace lmi
