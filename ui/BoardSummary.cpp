#include "ui/BoardSummary.h"

#include <QCoreApplication>
#include <QStringList>

namespace lmi {
namespace {

QString tr(const char* text, int number = -1)
{
    return QCoreApplication::translate("BoardSummary", text, nullptr, number);
}

QStringList partsOf(const BoardSummary& summary)
{
    QStringList parts;
    if (summary.usable > 0)
        parts.append(tr(QT_TRANSLATE_N_NOOP("BoardSummary", "%n valid"), summary.usable));
    if (summary.needPerson > 0)
        parts.append(tr(QT_TRANSLATE_N_NOOP("BoardSummary", "%n need(s) you"), summary.needPerson));
    return parts;
}

} // namespace

BoardSummary BoardSummary::of(const SessionBoard& board)
{
    BoardSummary summary;
    for (const SessionEntry& entry : board.entries()) {
        const TokenState state = entry.status.state;
        ++summary.all;
        summary.usable += state == TokenState::Valid || state == TokenState::Expiring ? 1 : 0;
        summary.needPerson += entry.needsPerson() ? 1 : 0;
    }
    return summary;
}

QString BoardSummary::text() const
{
    QStringList parts = partsOf(*this);
    parts.prepend(tr(QT_TRANSLATE_N_NOOP("BoardSummary", "%n environment(s)"), all));
    return parts.join(QStringLiteral(" · "));
}

QString BoardSummary::shortText() const
{
    const QStringList parts = partsOf(*this);
    if (all == 0)
        return tr(QT_TRANSLATE_NOOP("BoardSummary", "No environments yet"));
    return parts.isEmpty() ? tr(QT_TRANSLATE_NOOP("BoardSummary", "Nobody is logged in"))
                           : parts.join(QStringLiteral(" · "));
}

} // namespace lmi
