#pragma once

#include "core/token/AuthToken.h"

#include <string_view>

namespace lmi {

/// How long a login waits for the browser unless a person says otherwise, in seconds.
inline constexpr int usualLoginSeconds = 300;

/// How things stand with an environment's token.
enum class TokenState {
    Valid,
    Expiring, ///< within the warning time of its end, or so near that it counts as used up
    Expired,
    LoggedOut,
    Invalid, ///< the file or the configuration cannot be used
};

/// "valid", "expiring", "expired", "logged_out" or "invalid".
[[nodiscard]] std::string_view stateName(TokenState state);

/// When a token was issued and when it ends (Unix time).
struct TokenLifetime {
    TokenLifetime(UnixTime end, const std::optional<UnixTime>& start)
        : expiresAt(end)
        , issuedAt(start)
    {
    }
    /// Those of a token, wherever they alone matter.
    TokenLifetime(const AuthToken& token) : TokenLifetime(token.expiresAt, token.issuedAt) { }

    UnixTime expiresAt;
    std::optional<UnixTime> issuedAt; ///< none: not known
};

/// How many seconds before its end a token counts as used up: 30, or a tenth of its lifetime if
/// that is shorter; what somebody `wanted` instead, but half of its lifetime at most.
[[nodiscard]] UnixTime leewayOf(const TokenLifetime& token, std::optional<int> wanted = {});

/// How many seconds before its end a token counts as expiring: 300, or a tenth of its lifetime if
/// that is shorter.
[[nodiscard]] UnixTime warningTimeOf(const TokenLifetime& token);

/// Whether the access token can be used now and for at least `minimumValidity` seconds; `leeway` is
/// what somebody wanted of leewayOf().
[[nodiscard]] bool isUsable(const AuthToken& token, UnixTime now, UnixTime minimumValidity = 0,
                            std::optional<int> leeway = {});

/// Valid, Expiring or Expired; `leeway` is what leewayOf() gives.
[[nodiscard]] TokenState stateByTime(const TokenLifetime& token, UnixTime now, UnixTime leeway);

/// How many seconds before its end a token with this leeway is Expiring.
[[nodiscard]] UnixTime warningTimeOf(const TokenLifetime& token, UnixTime leeway);

/// The same, or LoggedOut; `leeway` as of isUsable().
[[nodiscard]] TokenState stateOf(const AuthToken& token, UnixTime now,
                                 std::optional<int> leeway = {});

} // namespace lmi
