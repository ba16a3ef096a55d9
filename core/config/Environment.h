#pragma once

#include "core/base/Secret.h"
#include "core/config/Configuration.h"
#include "core/config/EnvironmentName.h"
#include "core/config/WebAddress.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lmi {

class ConfigSnapshot;

enum class GrantType { ClientCredentials, Password, AuthorizationCodePkce };

/// "client_credentials", "password" or "authorization_code_pkce".
[[nodiscard]] std::string_view grantName(GrantType grant);

/// How the client proves itself at the token endpoint (RFC 6749 2.3.1).
enum class ClientAuthentication { None, SecretPost, SecretBasic };

/// How the provider hands its answer to the browser: in the redirect address's query (RFC 6749
/// 4.1.2), or as a form that the browser posts there (OAuth 2.0 Form Post Response Mode).
enum class ResponseMode { Query, FormPost };

/// One place where the browser's answer can be received. Port 0: one that the system chooses.
struct RedirectTarget {
    std::string host = "localhost"; ///< localhost, 127.0.0.1 or [::1]
    int port = 0;
    std::string path = "/callback";
};

/// The value of OAUTH_PROXY with which variables that name a proxy do not count.
inline constexpr std::string_view directConnection = "direct";

/// What OAUTH_PROXY may be, in words.
inline constexpr const char* proxyForms =
    "http://proxy.example.com:3128, socks5://proxy.example.com:1080 or direct; one that wants a "
    "password goes into the variable https_proxy";

/// How long a provider may take for an answer.
inline constexpr int usualAnswerSeconds = 30;

/// The checked settings of one environment.
struct Environment {
    explicit Environment(EnvironmentName environmentName) : name(std::move(environmentName)) { }

    EnvironmentName name;
    GrantType grant = GrantType::ClientCredentials;
    std::string clientId;
    Secret clientSecret;
    ClientAuthentication authentication = ClientAuthentication::None;
    std::string issuer; ///< empty: no discovery
    std::optional<WebAddress> authorizeUrl;
    std::optional<WebAddress> tokenUrl;
    std::optional<WebAddress> jwksUrl; ///< where the provider's signing keys are
    std::vector<std::string> idTokenAudiences; ///< that ID tokens may be for besides the client
    std::string proxy; ///< to everything but this computer; empty: as variables say
    std::string caFile; ///< whose certificates alone are trusted; empty: the system's are
    /// From a request to the provider to the last byte of its answer.
    int answerSeconds = usualAnswerSeconds;
    std::vector<RedirectTarget> redirects; ///< tried in order; never empty
    ResponseMode responseMode = ResponseMode::Query;
    std::string username;
    Secret password;
    std::string scopes; ///< empty: none are sent
    std::string audience;
    std::vector<std::string> resources;
    std::vector<std::pair<std::string, std::string>> extraParameters; ///< decoded
    std::string browser; ///< empty: the system's
    /// Seconds before its end from which a token counts as used up; none: as leewayOf() has it.
    std::optional<int> leeway;
    /// Whether a program that goes on running renews its token ahead of the end.
    bool autoRefresh = true;
    /// Whether refresh tokens are kept in the system's keychain instead of the token file.
    bool refreshTokenInKeychain = false;
    std::optional<WebAddress> serviceUrl;

    /// Whether a token can be acquired without asking anybody.
    [[nodiscard]] bool needsNobody() const { return grant != GrantType::AuthorizationCodePkce; }
};

/// The first parameter in the address's query that lmi sets itself in a login, so that there would
/// be two of them (RFC 6749 3.1); empty: none.
[[nodiscard]] std::string ownParameterIn(const WebAddress& address);

/// Whether the key may have this value in every environment, whatever else is set there. Errors:
/// those of environmentFrom().
[[nodiscard]] Status checkValue(const std::string& key, const std::string& value);

/// Checks the configuration of one environment and makes it typed. Errors: EnvironmentNameClash,
/// ConfigKeyMissing, ConfigKeyEmpty, ConfigKeyContradicts, ConfigValueInvalid,
/// ConfigAddressInvalid, ConfigAddressInsecure.
[[nodiscard]] Result<Environment> environmentFrom(const Configuration& configuration);

/// The checked settings of one environment. Errors: those of ConfigSnapshot::load() and
/// environmentFrom().
[[nodiscard]] Result<Environment> loadEnvironment(const ConfigSnapshot& snapshot,
                                                  const EnvironmentName& name);

/// The same as the files say now. Errors: those of reading the main file as well.
[[nodiscard]] Result<Environment> loadEnvironment(const ConfigInput& input,
                                                  const EnvironmentName& name);

} // namespace lmi
