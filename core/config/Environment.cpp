#include "core/config/Environment.h"

#include "core/base/LogLevel.h"
#include "core/base/Text.h"
#include "core/config/ConfigSnapshot.h"
#include "core/config/KeychainEntry.h"
#include "core/config/Keys.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <sstream>

namespace lmi {
namespace {

constexpr const char* pkceScopes = "openid profile email offline_access";

/// Reads one key after the other and keeps the first error.
class Reader final {
public:
    explicit Reader(const Configuration& configuration) : m_configuration(configuration) { }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    void fail(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
    }

    [[nodiscard]] std::string text(const char* key) const { return m_configuration.text(key); }
    [[nodiscard]] std::string sourceOf(const char* key) const
    {
        const ConfigValue* value = m_configuration.find(key);
        return value ? value->source.text() : "default";
    }

    /// `instead` would do as well.
    void missing(const char* key, const char* instead = nullptr)
    {
        const std::string& environment = m_configuration.name().text();
        for (const char* wanted : {key, instead}) {
            if (wanted && m_configuration.find(wanted))
                fail({ErrorCode::ConfigKeyEmpty, {environment, wanted, sourceOf(wanted)}});
        }
        const std::string keys = instead ? std::string(key) + " (or " + instead + ")" : key;
        fail({ErrorCode::ConfigKeyMissing, {environment, keys, m_configuration.file()}});
    }
    std::string required(const char* key)
    {
        std::string value = text(key);
        if (value.empty())
            missing(key);
        return value;
    }

    void invalid(const char* key, const std::string& shown, const std::string& allowed)
    {
        fail({ErrorCode::ConfigValueInvalid,
              {key, printableText(shown, 100), sourceOf(key), allowed}});
    }
    void invalid(const char* key, const std::string& allowed) { invalid(key, text(key), allowed); }

    std::optional<WebAddress> address(const char* key)
    {
        const std::string value = text(key);
        if (value.empty())
            return std::nullopt;
        auto address = WebAddress::from(value, key, sourceOf(key));
        if (address)
            return std::move(*address);
        fail(address.error());
        return std::nullopt;
    }

private:
    const Configuration& m_configuration;
    std::optional<Error> m_error;
};

GrantType readGrant(Reader& reader)
{
    const std::string name = reader.text(keys::grantType);
    for (const GrantType grant :
         {GrantType::ClientCredentials, GrantType::Password, GrantType::AuthorizationCodePkce}) {
        if (name == grantName(grant))
            return grant;
    }
    reader.invalid(keys::grantType, "client_credentials, password or authorization_code_pkce");
    return {};
}

ClientAuthentication readAuthentication(Reader& reader, GrantType grant, bool hasSecret)
{
    const std::string method = reader.text(keys::tokenAuthMethod);
    if (method == "none") {
        if (hasSecret)
            reader.fail({ErrorCode::ConfigKeyContradicts,
                         {std::string(keys::tokenAuthMethod) + "=none",
                          reader.sourceOf(keys::tokenAuthMethod),
                          std::string(keys::clientSecret) + " ("
                              + reader.sourceOf(keys::clientSecret) + ")"}});
        return ClientAuthentication::None;
    }
    if (!method.empty() && method != "client_secret_post" && method != "client_secret_basic")
        reader.invalid(keys::tokenAuthMethod, "client_secret_post, client_secret_basic or none");
    // a public client has no secret: usual with PKCE, and some providers allow it for the password
    // grant
    const bool secretExpected = !method.empty() || grant == GrantType::ClientCredentials;
    if (!hasSecret && secretExpected)
        reader.missing(keys::clientSecret);
    if (!hasSecret)
        return ClientAuthentication::None;
    return method == "client_secret_basic" ? ClientAuthentication::SecretBasic
                                           : ClientAuthentication::SecretPost;
}

std::string readIssuer(Reader& reader)
{
    const auto address = reader.address(keys::issuer);
    if (address && address->path().find('?') != std::string::npos)
        reader.fail(
            {ErrorCode::ConfigAddressInvalid,
             {keys::issuer, withoutSecrets(address->text()), reader.sourceOf(keys::issuer)}});
    return address ? address->text() : std::string();
}

// From wherever a program is started, it is the same file.
std::string readCaFile(Reader& reader)
{
    std::string file = reader.text(keys::caFile);
    if (!file.empty() && !std::filesystem::path(file).is_absolute())
        reader.invalid(keys::caFile, "the whole path of a file, such as ${HOME}/company-ca.pem");
    return file;
}

bool isWholeNumber(const std::string& text)
{
    return !text.empty() && text.size() <= 9 && std::all_of(text.begin(), text.end(), isDigit);
}

// A whole second at least. Whoever waits for the lock meanwhile does so for as long as three of the
// longest answers take: description, keys and token.
int readTimeout(Reader& reader)
{
    constexpr int longest = 40;
    const std::string text = reader.text(keys::timeout);
    if (text.empty())
        return usualAnswerSeconds;
    const int seconds = isWholeNumber(text) ? std::stoi(text) : 0;
    if (seconds < 1 || seconds > longest)
        reader.invalid(keys::timeout,
                       "a whole number of seconds from 1 to " + std::to_string(longest));
    return seconds;
}

// A whole hour at most: what is longer is a mistake.
std::optional<int> readLeeway(Reader& reader)
{
    constexpr int longest = 3600;
    const std::string text = reader.text(keys::leeway);
    if (text.empty())
        return std::nullopt;
    const int seconds = isWholeNumber(text) ? std::stoi(text) : longest + 1;
    if (seconds > longest)
        reader.invalid(keys::leeway,
                       "a whole number of seconds from 0 to " + std::to_string(longest));
    return seconds;
}

bool readAutoRefresh(Reader& reader)
{
    const std::string text = reader.text(keys::autoRefresh);
    if (!text.empty() && text != "yes" && text != "no")
        reader.invalid(keys::autoRefresh, "yes or no");
    return text != "no";
}

// Another value is a refresh token that other programs use; what only looks like the word is a
// mistake.
bool readRefreshToken(Reader& reader)
{
    const std::string text = reader.text(keys::refreshToken);
    if (text != keychainMark && lowerCase(text).starts_with("keychain"))
        reader.invalid(keys::refreshToken, "***", "\"keychain:\" or nothing");
    return text == keychainMark;
}

// The network looks at it more closely.
std::string readProxy(Reader& reader)
{
    std::string proxy = reader.text(keys::proxy);
    const auto startsWith = [&proxy](std::string_view scheme) { return proxy.starts_with(scheme); };
    const bool known = startsWith("http://") || startsWith("socks5://") || startsWith("socks5h://");
    // a password has no place in what is shown everywhere
    const bool hasUser = proxy.find('@') != std::string::npos;
    if (!proxy.empty() && proxy != directConnection && (!known || hasUser))
        reader.invalid(keys::proxy, withoutSecrets(proxy), proxyForms);
    return proxy;
}

void checkLog(Reader& reader)
{
    const std::string level = reader.text(keys::logLevel);
    if (!level.empty() && level != "off" && !logLevelNamed(level))
        reader.invalid(keys::logLevel, "debug, info, warning or off");
    // no shell makes a home of it: there would be a folder of that name wherever somebody stands
    if (reader.text(keys::logFile).starts_with('~'))
        reader.invalid(keys::logFile, "the whole path of a file");
}

std::vector<std::string> words(const std::string& text)
{
    std::istringstream stream(text);
    std::vector<std::string> result;
    for (std::string word; stream >> word;)
        result.push_back(word);
    return result;
}

// Providers compare every letter (RFC 6749 3.1.2.3), so nothing is sent but what stands there.
bool isSentAs(const std::string& text, const WebAddress& address)
{
    const std::string port = address.port() == 0 ? "" : ":" + std::to_string(address.port());
    return text == "http://" + address.host() + port + address.path();
}

std::vector<RedirectTarget> readRedirects(Reader& reader)
{
    std::vector<RedirectTarget> redirects;
    for (const std::string& word : words(reader.text(keys::redirectUri))) {
        const auto address =
            WebAddress::from(word, keys::redirectUri, reader.sourceOf(keys::redirectUri));
        const bool good = address && !address->path().empty()
            && address->path().find('?') == std::string::npos
            && (address->host() == "localhost" || address->host() == "127.0.0.1"
                || address->host() == "[::1]")
            && isSentAs(word, *address);
        if (!good) {
            reader.invalid(keys::redirectUri,
                           "http://localhost/callback, or another path (at least /), a port, "
                           "127.0.0.1 or [::1]; several with spaces between");
            break;
        }
        redirects.push_back({address->host(), address->port(), address->path()});
    }
    if (redirects.empty())
        redirects.emplace_back();
    return redirects;
}

ResponseMode readResponseMode(Reader& reader)
{
    const std::string mode = reader.text(keys::responseMode);
    if (!mode.empty() && mode != "query" && mode != "form_post")
        reader.invalid(keys::responseMode, "query or form_post");
    return mode == "form_post" ? ResponseMode::FormPost : ResponseMode::Query;
}

// One part of application/x-www-form-urlencoded; no value if a percent sign is not followed by two
// digits.
std::optional<std::string> formDecoded(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            plain += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        unsigned value = 0;
        const std::string_view digits = text.substr(i + 1, 2);
        const auto [end, problem] =
            std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        if (digits.size() != 2 || problem != std::errc() || end != digits.data() + 2)
            return std::nullopt;
        plain += static_cast<char>(value);
        i += 2;
    }
    return plain;
}

// Parameters that lmi makes itself; another value would break the login or weaken it.
bool isOwnParameter(const std::string& name)
{
    constexpr std::array<std::string_view, 16> own{
        "response_type", "client_id", "client_secret",  "redirect_uri",
        "state",         "nonce",     "code_challenge", "code_challenge_method",
        "code",          "scope",     "grant_type",     "code_verifier",
        "refresh_token", "username",  "password",       "response_mode"};
    return std::find(own.begin(), own.end(), name) != own.end();
}

// The name before the equals sign; no value if it is not well-formed.
std::optional<std::string> parameterName(std::string_view part)
{
    return formDecoded(part.substr(0, part.find('=')));
}

std::optional<WebAddress> readAuthorizeUrl(Reader& reader)
{
    auto address = reader.address(keys::authorizeUrl);
    if (const std::string own = address ? ownParameterIn(*address) : std::string(); !own.empty())
        reader.invalid(keys::authorizeUrl, withoutSecrets(address->text()),
                       "an address without \"" + own + "\", which lmi sets itself");
    return address;
}

std::vector<std::pair<std::string, std::string>> readExtraParameters(Reader& reader)
{
    std::vector<std::pair<std::string, std::string>> parameters;
    const std::string query = reader.text(keys::extraParams);
    for (std::size_t start = 0; start < query.size();) {
        const std::size_t end = std::min(query.size(), query.find('&', start));
        const std::string_view part = std::string_view(query).substr(start, end - start);
        const std::size_t sign = part.find('=');
        const auto name = formDecoded(part.substr(0, sign));
        const auto value = formDecoded(sign == std::string_view::npos ? std::string_view()
                                                                      : part.substr(sign + 1));
        const bool good = name && value && !name->empty() && isUtf8(*name) && isUtf8(*value)
            && !isOwnParameter(*name) && (*name != "max_age" || isWholeNumber(*value));
        if (!good) {
            // the value may be a secret
            reader.invalid(
                keys::extraParams, std::string(part.substr(0, sign)),
                "parameters that lmi does not set itself, such as prompt=consent&ui_locales=de");
            break;
        }
        parameters.emplace_back(*name, *value);
        start = end + 1;
    }
    return parameters;
}

// Keys of their own for what people ask for most.
void addLoginParameter(Reader& reader, Environment& environment, const char* key, const char* name)
{
    const std::string value = reader.text(key);
    if (value.empty())
        return;
    auto& parameters = environment.extraParameters;
    const auto same = std::find_if(parameters.begin(), parameters.end(),
                                   [name](const auto& each) { return each.first == name; });
    if (same != parameters.end() && same->second == value)
        return;
    if (same != parameters.end())
        reader.fail(
            {ErrorCode::ConfigKeyContradicts,
             {std::string(key) + "=" + printableText(value, 100), reader.sourceOf(key),
              std::string(keys::extraParams) + " (" + reader.sourceOf(keys::extraParams) + ")"}});
    else
        parameters.emplace_back(name, value);
}

// OpenID Connect Core 3.1.2.1; providers have words of their own besides.
void checkPrompt(Reader& reader)
{
    const std::vector<std::string> asked = words(reader.text(keys::prompt));
    if (asked.size() > 1 && std::find(asked.begin(), asked.end(), "none") != asked.end())
        reader.invalid(keys::prompt, "none alone, or login, consent, select_account");
}

void requireEndpoints(Reader& reader, const Environment& environment)
{
    if (!environment.issuer.empty())
        return;
    if (environment.grant == GrantType::AuthorizationCodePkce && !environment.authorizeUrl)
        reader.missing(keys::authorizeUrl, keys::issuer);
    if (!environment.tokenUrl)
        reader.missing(keys::tokenUrl, keys::issuer);
}

} // namespace

std::string_view grantName(GrantType grant)
{
    switch (grant) {
    case GrantType::ClientCredentials:
        return "client_credentials";
    case GrantType::Password:
        return "password";
    case GrantType::AuthorizationCodePkce:
        break;
    }
    return "authorization_code_pkce";
}

std::string ownParameterIn(const WebAddress& address)
{
    const std::string& path = address.path();
    const std::size_t mark = path.find('?');
    std::string_view query = std::string_view(path).substr(std::min(mark, path.size()));
    while (!query.empty()) {
        query.remove_prefix(1);
        const std::string_view part = query.substr(0, query.find('&'));
        if (const auto name = parameterName(part); name && isOwnParameter(*name))
            return *name;
        query.remove_prefix(part.size());
    }
    return {};
}

Status checkValue(const std::string& key, const std::string& value)
{
    std::vector<ConfigValue> values{
        {keys::grantType, Secret(std::string(grantName(GrantType::ClientCredentials))), {}, false},
        {keys::clientId, Secret("any"), {}, false},
        {keys::clientSecret, Secret("any"), {}, true},
        {keys::tokenUrl, Secret("https://localhost"), {}, false}};
    std::erase_if(values, [&key](const ConfigValue& each) { return each.key == key; });
    if (!value.empty())
        values.push_back(
            {key, Secret(value), {ConfigSource::Kind::File, "this form", 0, {}}, false});
    const auto checked =
        environmentFrom({EnvironmentName::from("any").value(), {}, std::move(values)});
    return checked ? Status(Done()) : checked.error();
}

Result<Environment> environmentFrom(const Configuration& configuration)
{
    if (configuration.nameProblem())
        return *configuration.nameProblem();
    Reader reader(configuration);
    Environment environment(configuration.name());
    environment.grant = readGrant(reader);
    environment.clientId = reader.required(keys::clientId);
    environment.clientSecret = Secret(reader.text(keys::clientSecret));
    environment.authentication =
        readAuthentication(reader, environment.grant, !environment.clientSecret.empty());
    environment.issuer = readIssuer(reader);
    environment.authorizeUrl = readAuthorizeUrl(reader);
    environment.tokenUrl = reader.address(keys::tokenUrl);
    environment.jwksUrl = reader.address(keys::jwksUrl);
    environment.idTokenAudiences = words(reader.text(keys::idTokenAudiences));
    environment.proxy = readProxy(reader);
    environment.caFile = readCaFile(reader);
    environment.answerSeconds = readTimeout(reader);
    environment.redirects = readRedirects(reader);
    environment.responseMode = readResponseMode(reader);
    if (environment.grant == GrantType::Password) {
        environment.username = reader.required(keys::username);
        environment.password = Secret(reader.required(keys::password));
    }
    environment.scopes = reader.text(keys::scopes);
    const bool scopesUnset = configuration.find(keys::scopes) == nullptr;
    if (scopesUnset && environment.grant == GrantType::AuthorizationCodePkce)
        environment.scopes = pkceScopes;
    environment.audience = reader.text(keys::audience);
    environment.resources = words(reader.text(keys::resource));
    environment.extraParameters = readExtraParameters(reader);
    if (environment.grant == GrantType::AuthorizationCodePkce) {
        addLoginParameter(reader, environment, keys::loginHint, "login_hint");
        addLoginParameter(reader, environment, keys::prompt, "prompt");
        checkPrompt(reader);
    }
    environment.browser = reader.text(keys::browser);
    environment.leeway = readLeeway(reader);
    environment.autoRefresh = readAutoRefresh(reader);
    // a service's client has none (RFC 6749 4.4.3)
    environment.refreshTokenInKeychain =
        readRefreshToken(reader) && environment.grant != GrantType::ClientCredentials;
    checkLog(reader);
    environment.serviceUrl = reader.address(keys::serviceUrl);
    requireEndpoints(reader, environment);
    if (reader.error())
        return *reader.error();
    return environment;
}

Result<Environment> loadEnvironment(const ConfigSnapshot& snapshot, const EnvironmentName& name)
{
    const auto configuration = snapshot.load(name);
    return configuration ? environmentFrom(*configuration) : configuration.error();
}

Result<Environment> loadEnvironment(const ConfigInput& input, const EnvironmentName& name)
{
    const auto snapshot = ConfigSnapshot::take(input);
    return snapshot ? loadEnvironment(*snapshot, name) : snapshot.error();
}

} // namespace lmi
