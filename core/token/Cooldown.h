#pragma once

#include "core/base/Clock.h"

#include <string>
#include <string_view>

namespace lmi {

/// How long a provider that did not answer is left alone. Published beside an environment's token
/// to all processes, so that a hundred scripts are not a hundred requests to a provider that is
/// down.
struct Cooldown {
    int failures = 0; ///< one after the other
    UnixTime until = 0; ///< nobody asks before
    std::string provider; ///< issuer or token endpoint that it is about
    std::string host; ///< that did not answer
    std::string reason; ///< in words; harmless to show
    UnixTime askedUntil = 0; ///< what the provider itself wants of `until`; 0: nothing

    /// What holds one back.
    enum class Cause { Any, ProviderAsked };

    friend bool operator==(const Cooldown&, const Cooldown&) = default;

    /// Seconds that are left for this provider; 0: one may ask. A clock that was set back does not
    /// make it longer than it can be.
    [[nodiscard]] UnixTime secondsLeft(const std::string& whom, UnixTime now,
                                       Cause cause = Cause::Any) const;
};

/// The cooldown after one more failure. The first one costs nothing, unless the provider asked to
/// wait for `asked` seconds; further ones wait 2, 4, 8 … up to 30 seconds. What was asked for is
/// kept up to an hour. `failure` says whom it is about and why.
[[nodiscard]] Cooldown afterFailure(const Cooldown& before, UnixTime now, UnixTime asked,
                                    Cooldown failure);

/// Reads what encodeCooldown() wrote; none at all for any other text.
[[nodiscard]] Cooldown decodeCooldown(std::string_view text);
[[nodiscard]] std::string encodeCooldown(const Cooldown& cooldown);

} // namespace lmi
