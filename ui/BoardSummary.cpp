#include "ui/BoardSummary.h"

#include <QCoreApplication>
#include <QStringList>

namespace lmi {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BoardSummary)
};

QStringList partsOf(const BoardSummary& summary)
{
    QStringList parts;
    if (summary.usable > 0)
        parts.append(Words::tr("%n valid", nullptr, summary.usable));
    if (summary.needPerson > 0)
        parts.append(Words::tr("%n need(s) you", nullptr, summary.needPerson));
    if (summary.notRenewed > 0)
        parts.append(Words::tr("%n not renewed", nullptr, summary.notRenewed));
    return parts;
}

} // namespace

BoardSummary BoardSummary::of(const SessionBoard& board)
{
    BoardSummary summary;
    summary.unreadable = board.configError().has_value();
    for (const SessionEntry& entry : board.entries())
        summary.count(entry);
    return summary;
}

BoardSummary BoardSummary::of(const std::vector<const SessionEntry*>& entries)
{
    BoardSummary summary;
    for (const SessionEntry* entry : entries)
        summary.count(*entry);
    return summary;
}

void BoardSummary::count(const SessionEntry& entry)
{
    ++all;
    usable += entry.isUsable() ? 1 : 0;
    needPerson += entry.needsPerson() ? 1 : 0;
    notRenewed += entry.renewalFailed() && !entry.needsPerson() ? 1 : 0;
}

QString BoardSummary::text() const
{
    if (all == 0)
        return shortText();
    QStringList parts = partsOf(*this);
    parts.prepend(Words::tr("%n environment(s)", nullptr, all));
    return parts.join(QStringLiteral(" · "));
}

QString BoardSummary::shortText() const
{
    if (unreadable)
        return Words::tr("The configuration cannot be used");
    const QStringList parts = partsOf(*this);
    if (all == 0)
        return Words::tr("No environments yet");
    return parts.isEmpty() ? Words::tr("Nobody is logged in") : parts.join(QStringLiteral(" · "));
}

} // namespace lmi
