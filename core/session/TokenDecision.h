#pragma once

#include "core/config/Environment.h"
#include "core/oauth/IdToken.h"
#include "core/oauth/Identity.h"
#include "core/oauth/TokenAnswer.h"
#include "core/token/AuthToken.h"

#include <optional>

namespace lmi {

/// What somebody wants a token for.
struct TokenWish {
    UnixTime minimumValidity = 0; ///< seconds the token must still be usable
    Secret rejected = {}; ///< an access token that will not do, whatever its times say; empty: none
    std::string serviceOrigin = {}; ///< where the token will be sent; empty: nobody has said
    /// Seconds before its end from which the token is replaced, though it still serves.
    UnixTime ahead = 0;
    bool background = false; ///< nobody has asked for it, and nobody is to be asked for anything
};

/// What has to happen for a wish to come true.
enum class TokenStep { UseStored, Refresh, Acquire, AskPerson };

/// The step in words, for the log.
[[nodiscard]] const char* textOf(TokenStep step);

/// Decides from what is stored and configured, the clock and nothing else.
[[nodiscard]] TokenStep decide(const std::optional<AuthToken>& stored,
                               const Environment& environment, const TokenWish& wish, UnixTime now);

/// Whether the token may be sent to the service: it is not bound to another one.
[[nodiscard]] bool isForService(const AuthToken& token, const std::string& serviceOrigin);

/// The stored token with what conflicts with the binding taken for nothing (a token goes nowhere
/// else).
[[nodiscard]] std::optional<AuthToken> boundTo(const std::optional<AuthToken>& stored,
                                               const TokenBinding& binding);

/// The token to store after an answer: refresh token and ID token are kept where a refresh did not
/// bring new ones, a refresh token of a client credentials answer is not taken (RFC 6749 4.4.3). It
/// stays bound to the service that it was issued for.
[[nodiscard]] AuthToken merged(const std::optional<AuthToken>& refreshed, const TokenAnswer& answer,
                               const Identity& identity, const Environment& environment,
                               const TokenBinding& binding, UnixTime now);

/// What the ID token of the login said, which later ones have to repeat; none if there was none.
[[nodiscard]] std::optional<FirstIdToken> firstIdTokenOf(const AuthToken& stored);

/// The error that tells a person to log in, for what is stored.
[[nodiscard]] Error loginRequired(const EnvironmentName& name,
                                  const std::optional<AuthToken>& stored,
                                  const TokenBinding& binding);

} // namespace lmi
