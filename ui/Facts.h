#pragma once

#include "core/session/SessionBoard.h"

#include <QString>

#include <vector>

namespace lmi {

/// One line of the details.
struct Fact {
    QString label;
    QString value;
    QString note = {}; ///< said beside the value, more quietly
    bool heading = false; ///< the label opens a part, there is no value

    friend bool operator==(const Fact&, const Fact&) = default;
};

using Facts = std::vector<Fact>;

/// Who, by whom, until when, what happens by itself, which file.
[[nodiscard]] Facts overviewFacts(const SessionEntry& entry,
                                  const Result<Configuration>& configuration,
                                  const Result<std::optional<AuthToken>>& token,
                                  const std::vector<HistoryEvent>& events, UnixTime now);

/// What happened to the token lately, newest first: when, what, and by which program.
[[nodiscard]] Facts activityFacts(const std::vector<HistoryEvent>& events, UnixTime now);

/// What the tokens say, decoded; never a token itself. `signature`: whether that of the ID token is
/// right, or why nobody knows; none: it is being looked at.
[[nodiscard]] Facts tokenFacts(const Result<std::optional<AuthToken>>& token,
                               const std::optional<Result<bool>>& signature, UnixTime now);

/// Every resolved value with its source; secrets masked.
[[nodiscard]] Facts configurationFacts(const Result<Configuration>& configuration);

} // namespace lmi
