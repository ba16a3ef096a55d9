#pragma once

#include <string_view>

namespace lmi {

/// The keys of the configuration. What is not here is carried along for ${references} and otherwise
/// ignored.
namespace keys {
inline constexpr const char* grantType = "OAUTH_GRANT_TYPE";
inline constexpr const char* clientId = "OAUTH_CLIENT_ID";
inline constexpr const char* clientSecret = "OAUTH_CLIENT_SECRET";
inline constexpr const char* tokenAuthMethod = "OAUTH_TOKEN_AUTH_METHOD";
inline constexpr const char* issuer = "OAUTH_ISSUER";
inline constexpr const char* tokenUrl = "OAUTH_TOKEN_URL";
inline constexpr const char* authorizeUrl = "OAUTH_AUTHORIZE_URL";
inline constexpr const char* jwksUrl = "OAUTH_JWKS_URL";
inline constexpr const char* idTokenAudiences = "OAUTH_ID_TOKEN_AUDIENCES";
inline constexpr const char* caFile = "OAUTH_CA_FILE";
inline constexpr const char* timeout = "OAUTH_TIMEOUT";
inline constexpr const char* proxy = "OAUTH_PROXY";
inline constexpr const char* leeway = "OAUTH_LEEWAY";
inline constexpr const char* autoRefresh = "OAUTH_AUTO_REFRESH";
inline constexpr const char* refreshToken = "OAUTH_REFRESH_TOKEN";
inline constexpr const char* loginHint = "OAUTH_LOGIN_HINT";
inline constexpr const char* prompt = "OAUTH_PROMPT";
inline constexpr const char* redirectUri = "OAUTH_REDIRECT_URI";
inline constexpr const char* responseMode = "OAUTH_RESPONSE_MODE";
inline constexpr const char* username = "OAUTH_USERNAME";
inline constexpr const char* password = "OAUTH_PASSWORD";
inline constexpr const char* scopes = "OAUTH_SCOPES";
inline constexpr const char* audience = "OAUTH_AUDIENCE";
inline constexpr const char* resource = "OAUTH_RESOURCE";
inline constexpr const char* extraParams = "OAUTH_EXTRA_PARAMS";
inline constexpr const char* browser = "OAUTH_BROWSER";
inline constexpr const char* serviceUrl = "OAUTH_SERVICE_URL";
inline constexpr const char* logLevel = "OAUTH_LOG_LEVEL";
inline constexpr const char* logFile = "LOG_FILE";
inline constexpr const char* defaultEnvironment = "DEFAULT_ENVIRONMENT";
} // namespace keys

/// One that lmi knows.
struct KnownKey {
    const char* name;
    const char* builtIn; ///< its value where nobody sets one; null: none
};

/// In the order people read them.
inline constexpr KnownKey knownKeys[] = {
    {keys::grantType, "client_credentials"},
    {keys::clientId, nullptr},
    {keys::clientSecret, nullptr},
    {keys::tokenAuthMethod, nullptr},
    {keys::issuer, nullptr},
    {keys::authorizeUrl, nullptr},
    {keys::tokenUrl, nullptr},
    {keys::jwksUrl, nullptr},
    {keys::idTokenAudiences, nullptr},
    {keys::caFile, nullptr},
    {keys::proxy, nullptr},
    {keys::timeout, nullptr},
    {keys::redirectUri, nullptr},
    {keys::responseMode, nullptr},
    {keys::username, nullptr},
    {keys::password, nullptr},
    {keys::scopes, nullptr},
    {keys::audience, nullptr},
    {keys::resource, nullptr},
    {keys::loginHint, nullptr},
    {keys::prompt, nullptr},
    {keys::extraParams, nullptr},
    {keys::browser, nullptr},
    {keys::serviceUrl, nullptr},
    {keys::leeway, nullptr},
    {keys::autoRefresh, nullptr},
    {keys::refreshToken, nullptr},
    {keys::logLevel, nullptr},
    {keys::logFile, nullptr},
};

[[nodiscard]] bool isKnownKey(std::string_view key);

/// The known key that is probably meant by one that is not known; empty: none.
[[nodiscard]] std::string_view likelyKey(std::string_view key);

/// Whether a key that is not known starts like ours, so that it looks as if lmi read it.
[[nodiscard]] bool looksLikeOurs(std::string_view key);

/// Whether a value must be masked. Of keys that lmi does not know, all that sound like a secret.
[[nodiscard]] bool isSecretKey(std::string_view key);

} // namespace lmi
