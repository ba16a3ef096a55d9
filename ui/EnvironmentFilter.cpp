#include "ui/EnvironmentFilter.h"

#include "ui/EnvironmentModel.h"

#include <algorithm>

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

bool EnvironmentFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_kind == Kind::NeedsPerson && !index.data(EnvironmentModel::NeedsPersonRole).toBool())
        return false;
    if (m_kind == Kind::Usable && !index.data(EnvironmentModel::UsableRole).toBool())
        return false;
    if (m_text.isEmpty())
        return true;
    const auto look = index.data(EnvironmentModel::LookRole).value<EnvironmentLook>();
    const QStringList texts{look.name, look.identity, look.grant};
    return std::any_of(texts.begin(), texts.end(), [this](const QString& text) {
        return text.contains(m_text, Qt::CaseInsensitive);
    });
}

} // namespace lmi
