#include "ui/FactModel.h"

#include <QStringList>

namespace lmi {

void FactModel::setFacts(Facts facts)
{
    if (facts == m_facts)
        return;
    beginResetModel();
    m_facts = std::move(facts);
    endResetModel();
}

int FactModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

QVariant FactModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fact& fact = m_facts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return fact.label;
    case ValueRole:
        return fact.value;
    case NoteRole:
        return fact.note;
    case HeadingRole:
        return fact.heading;
    case Qt::AccessibleTextRole: {
        QStringList parts{fact.label, fact.value, fact.note};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags FactModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.data(HeadingRole).toBool() ? usual & ~Qt::ItemFlags(Qt::ItemIsSelectable) : usual;
}

} // namespace lmi
