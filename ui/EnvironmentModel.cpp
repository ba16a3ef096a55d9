#include "ui/EnvironmentModel.h"

#include "ui/PlainText.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <limits>

namespace lmi {
namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

qint64 endOf(const SessionEntry& entry)
{
    return entry.isUsable() && entry.status.expiresAt ? *entry.status.expiresAt
                                                      : std::numeric_limits<qint64>::max();
}

// Whom somebody has to do something for, what goes on, what did not work, what is well, the rest.
int urgencyOf(const SessionEntry& entry)
{
    if (entry.needsPerson())
        return 0;
    if (entry.busy)
        return 1;
    if (entry.renewalFailed() || problemOf(entry))
        return 2;
    return entry.isUsable() ? 3 : 4;
}

// What is wrong, else when exactly it ends. Rich text on purpose, so that long sentences wrap;
// escaped, as a provider may have written them.
QVariant tipOf(const SessionEntry& entry, const EnvironmentLook& look)
{
    if (look.detailIsProblem)
        return QStringLiteral("<qt>%1</qt>").arg(look.detail.toHtmlEscaped());
    if (!entry.isUsable() || !entry.status.expiresAt)
        return {};
    const QDateTime end = QDateTime::fromSecsSinceEpoch(*entry.status.expiresAt);
    return EnvironmentModel::tr("Ends %1").arg(QLocale().toString(end, QLocale::LongFormat));
}

} // namespace

EnvironmentModel::EnvironmentModel(const SessionBoard& board, QObject* parent)
    : QAbstractListModel(parent)
    , m_board(board)
{
    connect(&board, &SessionBoard::reset, this, &EnvironmentModel::synchronize);
    connect(&board, &SessionBoard::changed, this, &EnvironmentModel::takeRows);
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
    const Row& row = m_rows[at(index.row())];
    const SessionEntry& entry = row.entry;
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(entry.status.name.text());
    case Qt::AccessibleTextRole:
        return sentenceOf(lookAt(row));
    case Qt::AccessibleDescriptionRole:
        return lookAt(row).detail;
    case Qt::ToolTipRole:
        return tipOf(entry, lookAt(row));
    case LookRole:
        return QVariant::fromValue(lookAt(row));
    case NeedsPersonRole:
        return entry.needsPerson();
    case UsableRole:
        return entry.isUsable();
    case SearchRole:
        return QStringList{QString::fromStdString(entry.status.name.text()),
                           plainText(entry.status.displayName), grantWord(entry.status.grant)}
            .join(QLatin1Char('\n'));
    case EndRole:
        return endOf(entry);
    case UrgencyRole:
        return urgencyOf(entry);
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
    return lookAt(m_rows.at(at(row)));
}

const EnvironmentLook& EnvironmentModel::lookAt(const Row& row) const
{
    if (!row.look)
        row.look = lookOf(row.entry, m_board.now());
    return *row.look;
}

int EnvironmentModel::rowOf(const EnvironmentName& name) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), name,
                                        [](const Row& row, const EnvironmentName& wanted) {
                                            return row.entry.status.name < wanted;
                                        });
    const bool there = found != m_rows.end() && found->entry.status.name == name;
    return there ? static_cast<int>(found - m_rows.begin()) : -1;
}

void EnvironmentModel::tick()
{
    const UnixTime now = m_board.now();
    for (int i = 0; i < rowCount(); ++i) {
        const Row& row = m_rows[at(i)];
        if (!row.look)
            continue;
        EnvironmentLook look = lookOf(row.entry, now);
        const bool same = look.state == row.look->state && look.shape == row.look->shape;
        row.look = std::move(look);
        if (!same)
            Q_EMIT dataChanged(index(i), index(i),
                               {LookRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
    }
}

UnixTime EnvironmentModel::secondsUntilChange() const
{
    const UnixTime now = m_board.now();
    UnixTime soonest = 0;
    for (const Row& row : m_rows) {
        const UnixTime change = secondsUntilLookChanges(row.entry, now);
        if (change > 0 && (soonest == 0 || change < soonest))
            soonest = change;
    }
    return soonest;
}

// Both sides are sorted by name: walks along them, removes what went and inserts what came, in as
// few steps as there are gaps.
void EnvironmentModel::synchronize()
{
    const auto& entries = m_board.entries();
    std::size_t next = 0;
    int row = 0;
    while (next < entries.size()) {
        const EnvironmentName& name = entries[next].status.name;
        if (row < rowCount() && m_rows[at(row)].entry.status.name < name) {
            removeRow(row);
        } else if (row < rowCount() && m_rows[at(row)].entry.status.name == name) {
            if (take(row, entries[next]))
                Q_EMIT dataChanged(index(row), index(row));
            ++row;
            ++next;
        } else {
            std::size_t end = next + 1;
            while (end < entries.size()
                   && (row == rowCount()
                       || entries[end].status.name < m_rows[at(row)].entry.status.name))
                ++end;
            insert(row,
                   {entries.begin() + static_cast<std::ptrdiff_t>(next),
                    entries.begin() + static_cast<std::ptrdiff_t>(end)});
            row += static_cast<int>(end - next);
            next = end;
        }
    }
    if (row < rowCount()) {
        beginRemoveRows({}, row, rowCount() - 1);
        m_rows.erase(m_rows.begin() + row, m_rows.end());
        endRemoveRows();
    }
}

void EnvironmentModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void EnvironmentModel::insert(int row, const std::vector<SessionEntry>& entries)
{
    std::vector<Row> rows;
    rows.reserve(entries.size());
    for (const SessionEntry& entry : entries)
        rows.push_back({entry});
    beginInsertRows({}, row, row + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.begin() + row, std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

void EnvironmentModel::takeRows(int first, int last)
{
    bool isOther = false;
    for (int row = first; row <= last; ++row)
        isOther = take(row, m_board.entries().at(at(row))) || isOther;
    if (isOther)
        Q_EMIT dataChanged(index(first), index(last));
}

// Gives whether it is other than before.
bool EnvironmentModel::take(int row, const SessionEntry& entry)
{
    Row& present = m_rows.at(at(row));
    const bool sameEntry = present.entry == entry;
    const bool sameLook = !present.look || *present.look == lookOf(entry, m_board.now());
    if (sameEntry && sameLook)
        return false;
    present = {entry};
    return true;
}

QString EnvironmentModel::sentenceOf(const EnvironmentLook& look) const
{
    return look.urgent ? tr("%1: %2. It needs you.").arg(look.name, look.stateSentence)
                       : tr("%1: %2.").arg(look.name, look.stateSentence);
}

} // namespace lmi
