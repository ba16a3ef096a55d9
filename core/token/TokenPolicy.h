#pragma once

#include "core/token/AuthToken.h"

#include <string_view>

namespace lmi {

/// How long a login waits for the browser unless a person says otherwise, in seconds.
inline constexpr int usualLoginSeconds = 300;

/// How things stand with an environment's token.
enum class TokenState {
    Valid,
    Expiring, ///< still usable, but within the warning time of its end, or within the leeway
    Expired,
    LoggedOut,
    Invalid, ///< the file or the configuration cannot be used
};

/// "valid", "expiring", "expired", "logged_out" or "invalid".
[[nodiscard]] std::string_view stateName(TokenState state);

/// How many seconds before its end a token counts as used up: 30, or a tenth of its lifetime if
/// that is shorter.
[[nodiscard]] UnixTime leewayOf(const AuthToken& token);

/// How many seconds before its end a token counts as expiring: 300, or a tenth of its lifetime if
/// that is shorter.
[[nodiscard]] UnixTime warningTimeOf(const AuthToken& token);

/// Whether the access token can be used now and for at least `minimumValidity` seconds.
[[nodiscard]] bool isUsable(const AuthToken& token, UnixTime now, UnixTime minimumValidity = 0);

/// The state that follows from the token's times alone.
[[nodiscard]] TokenState stateOf(const AuthToken& token, UnixTime now);

} // namespace lmi
