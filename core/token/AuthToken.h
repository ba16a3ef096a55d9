#pragma once

#include "core/base/Clock.h"
#include "core/base/Secret.h"

#include <optional>
#include <string>
#include <string_view>

namespace lmi {

/// What a token was issued by and for. A token never goes to another issuer, client, token host
/// or service than it is bound to, and is not used once other scopes are asked for.
struct TokenBinding {
    std::string issuer; ///< empty: not known
    std::string clientId;
    std::string tokenHost; ///< host and port of the token endpoint; empty: not known
    /// Of OAUTH_SERVICE_URL, that requests go to; empty: not known.
    std::string serviceOrigin = {};
    std::string username = {}; ///< of the password grant; empty: another grant, or not known
    /// The token endpoint: of a stored token the one it came from, of a configuration
    /// OAUTH_TOKEN_URL; empty: the issuer says, or not known.
    std::string tokenUrl = {};
    /// What was asked for, as scopesInOrder() gives it; none: not known.
    std::optional<std::string> requestedScopes = {};

    friend bool operator==(const TokenBinding&, const TokenBinding&) = default;
};

/// The part of the binding that differs, in words (such as "issuer"); empty if they
/// agree. What one side does not know is not compared.
[[nodiscard]] std::string bindingConflict(const TokenBinding& bound, const TokenBinding& current);

/// Whether a token can stand in an Authorization header (RFC 6750 2.1): visible ASCII characters,
/// at most 512 KiB of them.
[[nodiscard]] bool isSendable(std::string_view token);

/// The content of one token file.
struct AuthToken {
    Secret accessToken; ///< empty: logged out
    UnixTime expiresAt = 0;
    std::string tokenType = "Bearer";
    Secret refreshToken; ///< empty: none, or not fetched from the keychain
    /// The entry of the system's keychain that has the refresh token; empty: the file has it.
    std::string refreshTokenEntry = {};
    Secret idToken; ///< empty: none
    std::optional<UnixTime> issuedAt;
    std::optional<TokenBinding> binding; ///< none in a file that the original tool wrote
    std::string scope; ///< as granted; empty: not known
    std::string account = {}; ///< who logged in, if the ID token has no name for it
    std::string nonce = {}; ///< of the login's ID token; empty: not known
    std::optional<UnixTime> authenticatedAt = {}; ///< by the login's ID token; none: not known
    std::string others; ///< members of other tools, as one JSON object; empty: none

    [[nodiscard]] bool loggedOut() const { return accessToken.empty(); }
    /// Wherever it is kept.
    [[nodiscard]] bool hasRefreshToken() const
    {
        return !refreshToken.empty() || !refreshTokenEntry.empty();
    }
};

/// Whether both have one refresh token, in the file or in one entry of the keychain.
[[nodiscard]] bool hasSameRefreshToken(const AuthToken& one, const AuthToken& other);

} // namespace lmi
