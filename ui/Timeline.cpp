#include "ui/Timeline.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace lmi {
namespace {

constexpr UnixTime hour = 3600;
constexpr UnixTime mostMarks = 8;

bool givesToken(const HistoryEvent& event)
{
    return event.expiresAt.has_value();
}

// What ends the token before: another one, or a logout.
bool endsToken(const HistoryEvent& event)
{
    return givesToken(event) || event.kind == HistoryEvent::Kind::LoggedOut;
}

UnixTime endOf(const TimelineRow& row)
{
    return row.lives.back().current ? row.lives.back().until : 0;
}

} // namespace

std::vector<TokenLife> livesOf(const SessionEntry& entry, const std::vector<HistoryEvent>& events)
{
    std::vector<TokenLife> lives;
    for (const HistoryEvent& event : events) {
        if (endsToken(event) && !lives.empty())
            lives.back().until = std::min(lives.back().until, event.time);
        if (givesToken(event))
            lives.push_back({event.time, *event.expiresAt, false});
    }
    const EnvironmentStatus& status = entry.status;
    if (!status.expiresAt)
        return lives;
    // a token that another program got is known by its file only
    const bool known = !lives.empty() && lives.back().until == *status.expiresAt;
    if (!known && !lives.empty() && status.issuedAt)
        lives.back().until = std::min(lives.back().until, *status.issuedAt);
    if (!known)
        lives.push_back({status.issuedAt.value_or(*status.expiresAt), *status.expiresAt, false});
    lives.back().current = true;
    return lives;
}

Histories historiesOf(const SessionBoard& board)
{
    Histories histories;
    for (const SessionEntry& entry : board.entries())
        histories[entry.status.name] = board.history(entry.status.name);
    return histories;
}

std::vector<TimelineRow> timelineOf(const SessionBoard& board, const Histories& histories,
                                    const TimeRange& range)
{
    std::vector<TimelineRow> rows;
    for (const SessionEntry& entry : board.entries()) {
        const auto found = histories.find(entry.status.name);
        const auto events = found == histories.end() ? std::vector<HistoryEvent>() : found->second;
        TimelineRow row{QString::fromStdString(entry.status.name.text()), livesOf(entry, events),
                        !entry.renewsByItself()};
        std::erase_if(row.lives, [&range](const TokenLife& life) {
            return life.until <= range.from || life.from >= range.until;
        });
        if (!row.lives.empty())
            rows.push_back(std::move(row));
    }
    // those that have ended come last
    std::stable_sort(rows.begin(), rows.end(), [](const TimelineRow& a, const TimelineRow& b) {
        const UnixTime first = endOf(a);
        const UnixTime second = endOf(b);
        return first != second && first != 0 && (second == 0 || first < second);
    });
    return rows;
}

std::vector<UnixTime> marksIn(const TimeRange& range)
{
    constexpr std::array<UnixTime, 8> steps{hour / 4, hour / 2,  hour,      3 * hour,
                                            6 * hour, 12 * hour, 24 * hour, 7 * 24 * hour};
    const UnixTime length = range.until - range.from;
    const auto fitting = std::find_if(
        steps.begin(), steps.end(), [length](UnixTime step) { return length / step <= mostMarks; });
    const UnixTime step = fitting == steps.end() ? steps.back() : *fitting;
    const UnixTime offset = QDateTime::fromSecsSinceEpoch(range.from).offsetFromUtc();
    std::vector<UnixTime> marks;
    for (UnixTime mark = (range.from + offset) / step * step - offset; mark < range.until;
         mark += step) {
        if (mark > range.from)
            marks.push_back(mark);
    }
    return marks;
}

} // namespace lmi
