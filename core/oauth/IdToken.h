#pragma once

#include "core/base/Clock.h"
#include "core/base/Json.h"

#include <optional>
#include <string>
#include <vector>

namespace lmi {

class Jws;

/// What an ID token must fit to be believed (OpenID Connect Core 3.1.3.7).
struct IdTokenExpectation {
    std::string issuer;
    std::string clientId;
    std::vector<std::string> otherAudiences; ///< that it may be for besides this client
    std::optional<std::string> nonce; ///< of this login; none: there is no login to compare with
    std::string accessToken; ///< that came with it
    std::optional<UnixTime> maxAge; ///< seconds since the person signed in; none: any
    std::vector<std::string> acrValues; ///< one of them is asked for; empty: any
    UnixTime now = 0;
};

/// Seconds that the provider's clock may be ahead or behind.
inline constexpr UnixTime clockSkew = 60;

/// What is wrong with the kind and the claims of a token whose signature is right, whatever the
/// time is, in words; empty: nothing.
[[nodiscard]] std::string problemOfIdToken(const Jws& token, const IdTokenExpectation& expected);

/// Whether it has ended or not begun by this computer's clock, in words; empty: neither.
[[nodiscard]] std::string problemOfTimes(const Json& claims, UnixTime now);

/// Whether "aud" and "azp" of the claims are for this client and nobody unknown besides.
[[nodiscard]] bool isForClient(const Json& claims, const IdTokenExpectation& expected);

/// What is kept of the ID token of a login, as later ones have to say the same.
struct FirstIdToken {
    Json claims; ///< of the newest one that is stored
    std::string nonce; ///< of the login; empty: not known
    std::optional<UnixTime> authenticatedAt; ///< of the login; none: not known
};

/// What is wrong with the claims of an ID token that a refresh brought (OpenID Connect Core 12.2),
/// in words; empty: nothing.
[[nodiscard]] std::string problemOfRefreshedIdToken(const Json& claims, const FirstIdToken& first);

/// "auth_time": when the person signed in; none if it is missing or no time.
[[nodiscard]] std::optional<UnixTime> authenticationTimeIn(const Json& claims);

} // namespace lmi
