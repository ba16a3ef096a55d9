#include "ui/EnvironmentModel.h"

#include <algorithm>

namespace lmi {
namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

} // namespace

EnvironmentModel::EnvironmentModel(const SessionBoard& board, QObject* parent)
    : QAbstractListModel(parent)
    , m_board(board)
{
    connect(&board, &SessionBoard::reset, this, &EnvironmentModel::synchronize);
    connect(&board, &SessionBoard::changed, this,
            [this](int index) { take(index, m_board.entries().at(at(index))); });
    synchronize();
}

int EnvironmentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EnvironmentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& [entry, look] = m_rows[at(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return look.name;
    case Qt::AccessibleTextRole:
        return sentenceOf(look);
    case Qt::AccessibleDescriptionRole:
        return look.detail;
    case Qt::ToolTipRole:
        // rich text on purpose, so that long sentences wrap; escaped, as a provider may have
        // written them
        return look.detailIsProblem
            ? QVariant(QStringLiteral("<qt>%1</qt>").arg(look.detail.toHtmlEscaped()))
            : QVariant();
    case LookRole:
        return QVariant::fromValue(look);
    case NeedsPersonRole:
        return entry.needsPerson();
    case UsableRole:
        return entry.isUsable();
    default:
        return {};
    }
}

const SessionEntry& EnvironmentModel::entry(int row) const
{
    return m_rows.at(at(row)).entry;
}

const EnvironmentLook& EnvironmentModel::look(int row) const
{
    return m_rows.at(at(row)).look;
}

int EnvironmentModel::rowOf(const EnvironmentName& name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&name](const Row& row) {
        return row.entry.status.name == name;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void EnvironmentModel::tick()
{
    const UnixTime now = m_board.now();
    for (int i = 0; i < rowCount(); ++i) {
        Row& row = m_rows[at(i)];
        EnvironmentLook look = lookOf(row.entry, now);
        const bool same = look.state == row.look.state && look.shape == row.look.shape;
        row.look = std::move(look);
        if (!same)
            Q_EMIT dataChanged(index(i), index(i));
    }
}

UnixTime EnvironmentModel::secondsUntilChange() const
{
    UnixTime soonest = 0;
    for (const Row& row : m_rows) {
        const UnixTime change = row.look.changesIn;
        if (change > 0 && (soonest == 0 || change < soonest))
            soonest = change;
    }
    return soonest;
}

// Both sides are sorted by name: walks along them, removes what went and inserts what came.
void EnvironmentModel::synchronize()
{
    const auto& entries = m_board.entries();
    int row = 0;
    for (const SessionEntry& entry : entries) {
        while (row < rowCount() && m_rows[at(row)].entry.status.name < entry.status.name) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
        if (row == rowCount() || m_rows[at(row)].entry.status.name != entry.status.name) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, Row{entry, lookOf(entry, m_board.now())});
            endInsertRows();
        } else {
            take(row, entry);
        }
        ++row;
    }
    if (row < rowCount()) {
        beginRemoveRows({}, row, rowCount() - 1);
        m_rows.erase(m_rows.begin() + row, m_rows.end());
        endRemoveRows();
    }
}

void EnvironmentModel::take(int row, const SessionEntry& entry)
{
    Row& present = m_rows.at(at(row));
    Row next{entry, lookOf(entry, m_board.now())};
    if (present.entry == next.entry && present.look == next.look)
        return;
    present = std::move(next);
    Q_EMIT dataChanged(index(row), index(row));
}

QString EnvironmentModel::sentenceOf(const EnvironmentLook& look) const
{
    return look.urgent ? tr("%1: %2. It needs you.").arg(look.name, look.stateSentence)
                       : tr("%1: %2.").arg(look.name, look.stateSentence);
}

} // namespace lmi
