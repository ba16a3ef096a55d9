#pragma once

#include "core/base/Clock.h"
#include "core/config/ConfigSnapshot.h"
#include "core/config/Environment.h"
#include "core/token/AuthToken.h"
#include "core/token/TokenPolicy.h"
#include "core/token/TokenStore.h"

#include <optional>
#include <string>

namespace lmi {

/// What can be said about one environment without asking anybody: the console's `auth status` and
/// the window's row.
struct EnvironmentStatus {
    explicit EnvironmentStatus(EnvironmentName environmentName) : name(std::move(environmentName))
    {
    }

    EnvironmentName name;
    std::optional<GrantType> grant; ///< none if the configuration cannot be used
    TokenState state = TokenState::LoggedOut;
    std::optional<UnixTime> expiresAt; ///< none while logged out
    std::optional<UnixTime> issuedAt;
    std::string tokenType; ///< empty while logged out
    UnixTime leeway = 0; ///< seconds before its end from which another one is got
    bool autoRefresh = true; ///< that is done ahead, before anybody asks
    bool refreshable = false; ///< a new token can be had without a person
    bool hasIdToken = false;
    std::string subject; ///< the ID token's sub claim; empty: not known
    std::string displayName; ///< who is logged in, for people; empty: nobody or not known
    std::string scope; ///< as granted; empty: not known
    std::string missingScope; ///< as scopesNotGranted() has it, by today's configuration
    std::string tokenFile;
    std::optional<Error> error; ///< why the state is Invalid

    friend bool operator==(const EnvironmentStatus&, const EnvironmentStatus&) = default;
};

/// The binding that a token of this environment must have. The token host is not known before
/// discovery.
[[nodiscard]] TokenBinding bindingOf(const Environment& environment);

/// The origin of OAUTH_SERVICE_URL, that tokens of this environment are sent to; empty if there is
/// none. A token is bound to it as well, which matters to requests only.
[[nodiscard]] std::string serviceOriginOf(const Environment& environment);

/// The binding that a file of the original tool gets when it is used for the first time.
[[nodiscard]] TokenBinding adoptingBindingOf(const Environment& environment);

/// The address however it was written: a usual port left out, its host in small letters.
[[nodiscard]] std::string endpointOf(const WebAddress& address);

/// Host and port of an address, as a binding names them.
[[nodiscard]] std::string hostOf(const WebAddress& address);

/// Judges what was read of one environment. Never fails: what is wrong becomes the state Invalid
/// and its error.
[[nodiscard]] EnvironmentStatus assess(const EnvironmentName& name,
                                       const Result<Environment>& environment,
                                       const Result<std::optional<AuthToken>>& token, UnixTime now);

/// Reads and judges one environment; touches neither network nor files.
[[nodiscard]] EnvironmentStatus statusOf(const Result<ConfigSnapshot>& snapshot,
                                         const TokenStore& store, const EnvironmentName& name,
                                         UnixTime now);

} // namespace lmi
