#pragma once

#include "core/session/SessionBoard.h"

#include <QString>

#include <map>
#include <vector>

namespace lmi {

/// The life of one token, as it is drawn.
struct TokenLife {
    UnixTime from = 0;
    UnixTime until = 0; ///< its end, or when another one took its place
    bool current = false;

    friend bool operator==(const TokenLife&, const TokenLife&) = default;
};

/// One environment's line on the axis of time.
struct TimelineRow {
    QString name;
    std::vector<TokenLife> lives; ///< oldest first
    bool endsAlone = false; ///< nothing renews the current one

    friend bool operator==(const TimelineRow&, const TimelineRow&) = default;
};

/// The stretch of time that is drawn.
struct TimeRange {
    UnixTime from = 0;
    UnixTime until = 0;
};

/// The tokens of an environment, from what is remembered of it and its present token.
[[nodiscard]] std::vector<TokenLife> livesOf(const SessionEntry& entry,
                                             const std::vector<HistoryEvent>& events);

/// What is remembered of each environment's tokens, oldest first.
using Histories = std::map<EnvironmentName, std::vector<HistoryEvent>>;

/// Reads one file for each environment.
[[nodiscard]] Histories historiesOf(const SessionBoard& board);

/// The lines of all environments that have one within the range, what ends next first.
[[nodiscard]] std::vector<TimelineRow>
timelineOf(const SessionBoard& board, const Histories& histories, const TimeRange& range);

/// The moments that get a mark, at round times of the clock; so few that their words have room.
[[nodiscard]] std::vector<UnixTime> marksIn(const TimeRange& range);

} // namespace lmi
