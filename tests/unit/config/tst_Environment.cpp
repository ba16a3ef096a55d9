#include "core/config/Environment.h"
#include "core/config/Keys.h"
#include "tests/unit/support/Configured.h"
#include "tests/unit/support/Outcome.h"

using namespace lmi;
using std::string;
using Texts = std::map<string, string>;

namespace {

const string fileName = "/c/env/dev.env";

// Every key's source is a line of its own: the position in `texts`, which is sorted.
Configuration configuration(const Texts& texts)
{
    std::vector<ConfigValue> values;
    int line = 0;
    for (const auto& [key, text] : texts)
        values.push_back(
            {key, Secret(text), {ConfigSource::Kind::File, fileName, ++line, {}}, false});
    if (!texts.contains(keys::grantType))
        values.push_back({keys::grantType, Secret("client_credentials"), {}, false});
    return Configuration(test::named("dev"), fileName, std::move(values));
}

Texts with(Texts texts, const Texts& more)
{
    for (const auto& [key, text] : more)
        texts[key] = text;
    return texts;
}

Texts without(Texts texts, const string& key)
{
    texts.erase(key);
    return texts;
}

const Texts clientCredentials{{keys::clientId, "cli"},
                              {keys::clientSecret, "s3cret"},
                              {keys::tokenUrl, "https://sso.example.com/token"}};
const Texts password{{keys::clientId, "cli"},
                     {keys::grantType, "password"},
                     {keys::password, "s3cret"},
                     {keys::tokenUrl, "https://sso.example.com/token"},
                     {keys::username, "ada"}};
const Texts pkce{{keys::authorizeUrl, "https://sso.example.com/authorize"},
                 {keys::clientId, "cli"},
                 {keys::grantType, "authorization_code_pkce"},
                 {keys::tokenUrl, "https://sso.example.com/token"}};

} // namespace

class tst_Environment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void grants_data();
    void grants();
    void defaults();
    void everything();
    void authentication_data();
    void authentication();
    void scopes_data();
    void scopes();
    void endpointsFromTheIssuer_data();
    void endpointsFromTheIssuer();
    void responseMode();
    void timeout_data();
    void timeout();
    void L5_ownParametersInTheEndpoint();
    void ownKeys();
    void ownKeysRefused_data();
    void ownKeysRefused();
    void loginParameters();
    void oneValueAlone();
    void redirects_data();
    void redirects();
    void resources_data();
    void resources();
    void extraParameters_data();
    void extraParameters();
    void extraParametersRefused_data();
    void extraParametersRefused();
    void errors_data();
    void errors();
    void errorsShowNoSecret();
    void M6_namesThatDifferOnlyInCase();
};

void tst_Environment::grants_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<GrantType>("grant");
    QTest::addColumn<string>("name");
    QTest::addColumn<bool>("needsNobody");
    QTest::newRow("none named") << clientCredentials << GrantType::ClientCredentials
                                << string("client_credentials") << true;
    QTest::newRow("client credentials")
        << with(clientCredentials, {{keys::grantType, "client_credentials"}})
        << GrantType::ClientCredentials << string("client_credentials") << true;
    QTest::newRow("password") << password << GrantType::Password << string("password") << true;
    QTest::newRow("PKCE") << pkce << GrantType::AuthorizationCodePkce
                          << string("authorization_code_pkce") << false;
}

void tst_Environment::grants()
{
    QFETCH(Texts, texts);
    QFETCH(GrantType, grant);
    const auto environment = environmentFrom(configuration(texts));
    QVERIFY(environment);
    QVERIFY(environment->grant == grant);
    QTEST(string(grantName(environment->grant)), "name");
    QTEST(environment->needsNobody(), "needsNobody");
}

void tst_Environment::defaults()
{
    const auto environment = environmentFrom(configuration(pkce));
    QVERIFY(environment);
    QCOMPARE(environment->name.text(), string("dev"));
    QCOMPARE(environment->clientId, string("cli"));
    QVERIFY(environment->clientSecret.empty());
    QVERIFY(environment->authentication == ClientAuthentication::None);
    QCOMPARE(environment->issuer, string());
    QCOMPARE(environment->redirects.size(), std::size_t(1));
    QCOMPARE(environment->redirects.front().host, string("localhost"));
    QCOMPARE(environment->redirects.front().port, 0);
    QCOMPARE(environment->redirects.front().path, string("/callback"));
    QCOMPARE(environment->scopes, string("openid profile email offline_access"));
    QCOMPARE(environment->audience, string());
    QVERIFY(environment->resources.empty());
    QVERIFY(environment->extraParameters.empty());
    QCOMPARE(environment->browser, string());
    QVERIFY(!environment->serviceUrl);
}

void tst_Environment::everything()
{
    const auto environment =
        environmentFrom(configuration(with(password,
                                           {{keys::clientSecret, "c"},
                                            {keys::issuer, "https://sso.example.com/realm"},
                                            {keys::audience, "api"},
                                            {keys::browser, "firefox"},
                                            {keys::serviceUrl, "https://api.example.com/v1"}})));
    QVERIFY(environment);
    QCOMPARE(environment->clientSecret.reveal(), string("c"));
    QCOMPARE(environment->username, string("ada"));
    QCOMPARE(environment->password.reveal(), string("s3cret"));
    QCOMPARE(environment->issuer, string("https://sso.example.com/realm"));
    QVERIFY(environment->tokenUrl);
    QCOMPARE(environment->tokenUrl->text(), string("https://sso.example.com/token"));
    QCOMPARE(environment->audience, string("api"));
    QCOMPARE(environment->browser, string("firefox"));
    QVERIFY(environment->serviceUrl);
    QCOMPARE(environment->serviceUrl->origin(), string("https://api.example.com"));
}

void tst_Environment::authentication_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<ClientAuthentication>("method");
    const auto post = ClientAuthentication::SecretPost;
    const auto basic = ClientAuthentication::SecretBasic;
    const auto none = ClientAuthentication::None;
    const Texts secret{{keys::clientSecret, "s"}};
    const auto method = [](const char* name) { return Texts{{keys::tokenAuthMethod, name}}; };
    QTest::newRow("client credentials") << clientCredentials << post;
    QTest::newRow("client credentials, basic")
        << with(clientCredentials, method("client_secret_basic")) << basic;
    QTest::newRow("client credentials, post")
        << with(clientCredentials, method("client_secret_post")) << post;
    QTest::newRow("client credentials, none")
        << with(without(clientCredentials, keys::clientSecret), method("none")) << none;
    QTest::newRow("password without secret") << password << none;
    QTest::newRow("password with secret") << with(password, secret) << post;
    QTest::newRow("PKCE, public") << pkce << none;
    QTest::newRow("PKCE, none") << with(pkce, method("none")) << none;
    QTest::newRow("PKCE with secret") << with(pkce, secret) << post;
    QTest::newRow("PKCE with secret, basic")
        << with(with(pkce, secret), method("client_secret_basic")) << basic;
}

void tst_Environment::authentication()
{
    QFETCH(Texts, texts);
    QFETCH(ClientAuthentication, method);
    const auto environment = environmentFrom(configuration(texts));
    QVERIFY(environment);
    QVERIFY(environment->authentication == method);
}

void tst_Environment::scopes_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<string>("scopes");
    QTest::newRow("absent, client credentials") << clientCredentials << string();
    QTest::newRow("absent, password") << password << string();
    QTest::newRow("absent, PKCE") << pkce << string("openid profile email offline_access");
    QTest::newRow("empty, PKCE") << with(pkce, {{keys::scopes, ""}}) << string();
    QTest::newRow("set") << with(clientCredentials, {{keys::scopes, "a b:c"}}) << string("a b:c");
}

void tst_Environment::scopes()
{
    QFETCH(Texts, texts);
    const auto environment = environmentFrom(configuration(texts));
    QVERIFY(environment);
    QTEST(environment->scopes, "scopes");
}

void tst_Environment::endpointsFromTheIssuer_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::newRow("client credentials") << without(clientCredentials, keys::tokenUrl);
    QTest::newRow("password") << without(password, keys::tokenUrl);
    QTest::newRow("PKCE") << without(without(pkce, keys::tokenUrl), keys::authorizeUrl);
}

void tst_Environment::endpointsFromTheIssuer()
{
    QFETCH(Texts, texts);
    QVERIFY(!environmentFrom(configuration(texts)));
    const auto environment =
        environmentFrom(configuration(with(texts, {{keys::issuer, "https://sso.example.com/"}})));
    QVERIFY(environment);
    QCOMPARE(environment->issuer, string("https://sso.example.com/"));
    QVERIFY(!environment->tokenUrl);
    QVERIFY(!environment->authorizeUrl);
}

void tst_Environment::timeout_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("seconds"); // 0: refused
    for (const auto& [text, seconds] :
         std::initializer_list<std::pair<const char*, int>>{{"", 30},
                                                            {"1", 1},
                                                            {"40", 40},
                                                            {"0", 0},
                                                            {"41", 0},
                                                            {"-5", 0},
                                                            {"1.5", 0},
                                                            {"30s", 0},
                                                            {" 30", 0},
                                                            {"99999999999", 0}})
        QTest::addRow("\"%s\"", text) << std::string(text) << seconds;
}

void tst_Environment::timeout()
{
    QFETCH(std::string, text);
    QFETCH(int, seconds);
    const auto environment = environmentFrom(configuration(with(pkce, {{keys::timeout, text}})));
    QCOMPARE(environment.ok(), seconds != 0);
    if (environment)
        QCOMPARE(environment->answerSeconds, seconds);
    else
        QCOMPARE(environment.error().code, ErrorCode::ConfigValueInvalid);
}

void tst_Environment::responseMode()
{
    const auto mode = [](const char* text) {
        return environmentFrom(configuration(with(pkce, {{keys::responseMode, text}})));
    };
    QVERIFY(environmentFrom(configuration(pkce))->responseMode == ResponseMode::Query);
    QVERIFY(mode("query")->responseMode == ResponseMode::Query);
    QVERIFY(mode("form_post")->responseMode == ResponseMode::FormPost);
    QCOMPARE(test::nameOf(mode("fragment")), QByteArray("config_value_invalid"));
}

void tst_Environment::L5_ownParametersInTheEndpoint()
{
    const auto read = [](const string& query) {
        return environmentFrom(configuration(
            with(pkce, {{keys::authorizeUrl, "https://sso.example.com/authorize" + query}})));
    };
    QVERIFY(read("?tenant=a"));
    for (const char* query : {"?state=x", "?a=b&response_type=token", "?a&%73cope=all"})
        QCOMPARE(test::nameOf(read(query)), QByteArray("config_value_invalid"));
}

void tst_Environment::ownKeys()
{
    const auto usual = environmentFrom(configuration(clientCredentials));
    QVERIFY(usual && usual->autoRefresh && !usual->leeway && usual->proxy.empty());
    const auto set = environmentFrom(configuration(with(clientCredentials,
                                                        {{keys::autoRefresh, "no"},
                                                         {keys::leeway, "0"},
                                                         {keys::logLevel, "off"},
                                                         {keys::proxy, "socks5://p:1080"}})));
    QVERIFY(set);
    QVERIFY(!set->autoRefresh);
    QCOMPARE(set->leeway, std::optional(0));
    QCOMPARE(set->proxy, string("socks5://p:1080"));
    const Texts kept{{keys::refreshToken, "keychain:"}};
    QVERIFY(environmentFrom(configuration(with(pkce, kept)))->refreshTokenInKeychain);
    QVERIFY(!environmentFrom(configuration(pkce))->refreshTokenInKeychain);
    // a service's client has none
    QVERIFY(!environmentFrom(configuration(with(clientCredentials, kept)))->refreshTokenInKeychain);
    QVERIFY(environmentFrom(configuration(with(clientCredentials, {{keys::proxy, "direct"}}))));
}

void tst_Environment::ownKeysRefused_data()
{
    QTest::addColumn<string>("key");
    QTest::addColumn<string>("value");
    for (const auto& [key, value] :
         {std::pair(keys::leeway, "3601"), std::pair(keys::leeway, "-1"),
          std::pair(keys::leeway, "1m"), std::pair(keys::autoRefresh, "off"),
          std::pair(keys::logLevel, "verbose"), std::pair(keys::proxy, "proxy:3128"),
          std::pair(keys::proxy, "https://proxy:3128")})
        QTest::addRow("%s=%s", key, value) << string(key) << string(value);
}

void tst_Environment::ownKeysRefused()
{
    QFETCH(string, key);
    QFETCH(string, value);
    const auto environment =
        environmentFrom(configuration(with(clientCredentials, {{key, value}})));
    QCOMPARE(test::nameOf(environment), QByteArray("config_value_invalid"));
    QCOMPARE(environment.error().arguments.at(0), key);
    QCOMPARE(environment.error().arguments.at(1), value);
}

void tst_Environment::loginParameters()
{
    using Parameters = std::vector<std::pair<string, string>>;
    const Texts both{{keys::loginHint, "ada@example.com"}, {keys::prompt, "select_account"}};
    const auto person = environmentFrom(configuration(with(pkce, both)));
    QVERIFY(person);
    QCOMPARE(person->extraParameters,
             Parameters({{"login_hint", "ada@example.com"}, {"prompt", "select_account"}}));
    // they are about somebody in front of a browser
    const auto service = environmentFrom(configuration(with(clientCredentials, both)));
    QVERIFY(service && service->extraParameters.empty());
    const auto twice = environmentFrom(
        configuration(with(pkce, {{keys::prompt, "login"}, {keys::extraParams, "prompt=none"}})));
    QCOMPARE(test::nameOf(twice), QByteArray("config_key_contradicts"));
}

void tst_Environment::oneValueAlone()
{
    QVERIFY(checkValue(keys::leeway, "60"));
    QVERIFY(checkValue(keys::leeway, ""));
    QVERIFY(checkValue(keys::browser, "firefox %s"));
    QVERIFY(checkValue(keys::tokenUrl, "https://sso.example.com/token"));
    QCOMPARE(test::nameOf(checkValue(keys::leeway, "soon")), QByteArray("config_value_invalid"));
    QCOMPARE(test::nameOf(checkValue(keys::caFile, "ca.pem")), QByteArray("config_value_invalid"));
    QCOMPARE(test::nameOf(checkValue(keys::tokenUrl, "http://sso.example.com")),
             QByteArray("config_address_insecure"));
}

void tst_Environment::redirects_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<string>("targets"); // host|port|path, with spaces between
    const auto row = [](const char* text, const char* targets) {
        QTest::newRow(text) << string(text) << string(targets);
    };
    row("", "localhost|0|/callback");
    row(" ", "localhost|0|/callback");
    row("http://localhost/callback", "localhost|0|/callback");
    row("http://localhost:8080/callback", "localhost|8080|/callback");
    row("http://127.0.0.1/x/y", "127.0.0.1|0|/x/y");
    row("http://[::1]:9/", "[::1]|9|/");
    row("http://localhost:80/%7Ex", "localhost|80|/%7Ex");
    row("http://localhost:1/a http://localhost:2/a  http://127.0.0.1:3/b",
        "localhost|1|/a localhost|2|/a 127.0.0.1|3|/b");
    row("http://localhost:1/a\nhttp://localhost:2/a", "localhost|1|/a localhost|2|/a");
}

void tst_Environment::redirects()
{
    QFETCH(string, text);
    const auto environment =
        environmentFrom(configuration(with(pkce, {{keys::redirectUri, text}})));
    QVERIFY(environment);
    string targets;
    for (const RedirectTarget& target : environment->redirects)
        targets += (targets.empty() ? "" : " ") + target.host + "|" + std::to_string(target.port)
            + "|" + target.path;
    QTEST(targets, "targets");
}

void tst_Environment::resources_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<std::vector<string>>("resources");
    QTest::newRow("none") << string() << std::vector<string>{};
    QTest::newRow("one") << string("https://api") << std::vector<string>{"https://api"};
    QTest::newRow("two") << string(" urn:a \t urn:b ") << std::vector<string>{"urn:a", "urn:b"};
}

void tst_Environment::resources()
{
    QFETCH(string, text);
    const auto environment =
        environmentFrom(configuration(with(clientCredentials, {{keys::resource, text}})));
    QVERIFY(environment);
    QTEST(environment->resources, "resources");
}

void tst_Environment::extraParameters_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<string>("parameters"); // name|value, with newlines between
    const auto row = [](const char* text, const char* parameters) {
        QTest::newRow(text) << string(text) << string(parameters);
    };
    row("", "");
    row("prompt=consent", "prompt|consent");
    row("prompt=consent&ui_locales=de", "prompt|consent\nui_locales|de");
    row("prompt=consent&", "prompt|consent");
    row("a=b=c", "a|b=c");
    row("a", "a|");
    row("a=", "a|");
    row("a=x+y%20z%2B", "a|x y z+");
    row("%61=%C3%A9%26%3D", "a|\xC3\xA9&=");
    row("login_hint=ada@example.com", "login_hint|ada@example.com");
    row("a=1&a=2", "a|1\na|2");
    row("Client_ID=x", "Client_ID|x");
}

void tst_Environment::extraParameters()
{
    QFETCH(string, text);
    const auto environment =
        environmentFrom(configuration(with(pkce, {{keys::extraParams, text}})));
    QVERIFY(environment);
    string parameters;
    for (const auto& [name, value] : environment->extraParameters)
        parameters += (parameters.empty() ? "" : "\n") + name + "|" + value;
    QTEST(parameters, "parameters");
}

void tst_Environment::extraParametersRefused_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<string>("shown");
    const auto row = [](const string& text, const char* shown) {
        QTest::newRow(text.c_str()) << text << string(shown);
    };
    for (const char* own :
         {"response_type", "client_id", "client_secret", "redirect_uri", "state", "nonce",
          "code_challenge", "code_challenge_method", "code", "scope", "grant_type", "code_verifier",
          "refresh_token", "username", "password", "response_mode"})
        row(string("prompt=consent&") + own + "=s3cret", own);
    row("st%61te=x", "st%61te");
    row("a=%", "a");
    row("a=%4", "a");
    row("a=%4g", "a");
    row("a=%+4", "a");
    row("%zz=a", "%zz");
    row("=x", "");
    row("a=1&&b=2", "");
    row("&a=1", "");
    row("a=%FF", "a");
    row("%C3=x", "%C3");
}

void tst_Environment::extraParametersRefused()
{
    QFETCH(string, text);
    QFETCH(string, shown);
    const auto environment =
        environmentFrom(configuration(with(pkce, {{keys::extraParams, text}})));
    QVERIFY(!environment);
    QVERIFY(environment.error().code == ErrorCode::ConfigValueInvalid);
    QCOMPARE(environment.error().arguments.at(0), string(keys::extraParams));
    QCOMPARE(environment.error().arguments.at(1), shown);
    QCOMPARE(environment.error().arguments.at(2), fileName + ":3");
}

void tst_Environment::errors_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<string>("sentence");
    const auto row = [](const char* name, const Texts& texts, const string& sentence) {
        QTest::newRow(name) << texts << sentence;
    };
    const auto missing = [](const string& key) {
        return "Environment \"dev\" lacks " + key + "; set it in /c/env/dev.env.";
    };
    const auto empty = [](const string& key, int line) {
        return "Environment \"dev\" needs " + key + ", which is empty (/c/env/dev.env:"
            + std::to_string(line) + "); give it a value there.";
    };
    row("unknown grant", with(clientCredentials, {{keys::grantType, "implicit"}}),
        "OAUTH_GRANT_TYPE cannot be \"implicit\" (/c/env/dev.env:3); use client_credentials, "
        "password or authorization_code_pkce.");
    row("grant in upper case", with(password, {{keys::grantType, "PASSWORD"}}),
        "OAUTH_GRANT_TYPE cannot be \"PASSWORD\" (/c/env/dev.env:2); use client_credentials, "
        "password or authorization_code_pkce.");
    row("no client", without(clientCredentials, keys::clientId), missing("OAUTH_CLIENT_ID"));
    row("empty client", with(pkce, {{keys::clientId, ""}}), empty("OAUTH_CLIENT_ID", 2));
    row("empty secret", with(clientCredentials, {{keys::clientSecret, ""}}),
        empty("OAUTH_CLIENT_SECRET", 2));
    row("empty token address", with(clientCredentials, {{keys::tokenUrl, ""}}),
        empty("OAUTH_TOKEN_URL", 3));
    row("empty issuer", with(without(clientCredentials, keys::tokenUrl), {{keys::issuer, ""}}),
        empty("OAUTH_ISSUER", 3));
    row("no secret", without(clientCredentials, keys::clientSecret),
        missing("OAUTH_CLIENT_SECRET"));
    row("method needs a secret", with(pkce, {{keys::tokenAuthMethod, "client_secret_basic"}}),
        missing("OAUTH_CLIENT_SECRET"));
    row("secret contradicts", with(clientCredentials, {{keys::tokenAuthMethod, "none"}}),
        "OAUTH_TOKEN_AUTH_METHOD=none (/c/env/dev.env:3) contradicts OAUTH_CLIENT_SECRET "
        "(/c/env/dev.env:2); remove one of the two.");
    row("unknown method", with(clientCredentials, {{keys::tokenAuthMethod, "private_key_jwt"}}),
        "OAUTH_TOKEN_AUTH_METHOD cannot be \"private_key_jwt\" (/c/env/dev.env:3); use "
        "client_secret_post, client_secret_basic or none.");
    row("no token address", without(clientCredentials, keys::tokenUrl),
        missing("OAUTH_TOKEN_URL (or OAUTH_ISSUER)"));
    row("no authorize address", without(pkce, keys::authorizeUrl),
        missing("OAUTH_AUTHORIZE_URL (or OAUTH_ISSUER)"));
    row("no user", without(password, keys::username), missing("OAUTH_USERNAME"));
    row("no password", without(password, keys::password), missing("OAUTH_PASSWORD"));
    row("insecure token address", with(clientCredentials, {{keys::tokenUrl, "http://sso/token"}}),
        "OAUTH_TOKEN_URL is not encrypted: \"http://sso/token\" (/c/env/dev.env:3); use https, "
        "plain "
        "http is for this computer only.");
    row("insecure authorize address", with(pkce, {{keys::authorizeUrl, "http://sso/"}}),
        "OAUTH_AUTHORIZE_URL is not encrypted: \"http://sso/\" (/c/env/dev.env:1); use https, "
        "plain "
        "http is for this computer only.");
    row("bad token address", with(clientCredentials, {{keys::tokenUrl, "sso/token"}}),
        "OAUTH_TOKEN_URL is not a usable address: \"sso/token\" (/c/env/dev.env:3); use one like "
        "https://sso.example.com/token.");
    row("bad service address", with(clientCredentials, {{keys::serviceUrl, "https://a b"}}),
        "OAUTH_SERVICE_URL is not a usable address: \"https://a b\" (/c/env/dev.env:3); use one "
        "like "
        "https://sso.example.com/token.");
    row("issuer with a query", with(clientCredentials, {{keys::issuer, "https://sso?x=1"}}),
        "OAUTH_ISSUER is not a usable address: \"https://sso?***\" (/c/env/dev.env:3); use one "
        "like "
        "https://sso.example.com/token.");
    const string redirect =
        " (/c/env/dev.env:4); use http://localhost/callback, or another path (at least /), a port, "
        "127.0.0.1 or [::1]; several with spaces between.";
    for (const char* text :
         {"https://localhost/cb", "http://example.com/cb", "http://localhost/cb?x=1",
          "http://localhost/cb#x", "http://127.0.0.2/cb", "localhost:8080", "http://localhost:0/",
          "http://localhost/ok http://a/", "http://localhost:8080", "http://LOCALHOST/cb",
          "HTTP://localhost/cb", "http://localhost:08080/cb", "http://[0:0:0:0:0:0:0:1]/cb"})
        row(text, with(pkce, {{keys::redirectUri, text}}),
            "OAUTH_REDIRECT_URI cannot be \"" + string(text) + "\"" + redirect);
    row("first error wins", {{keys::grantType, "x"}, {keys::tokenUrl, "y"}},
        "OAUTH_GRANT_TYPE cannot be \"x\" (/c/env/dev.env:1); use client_credentials, password or "
        "authorization_code_pkce.");
}

void tst_Environment::errors()
{
    QFETCH(Texts, texts);
    const auto environment = environmentFrom(configuration(texts));
    QVERIFY(!environment);
    QTEST(describe(environment.error()), "sentence");
    QVERIFY(kindOf(environment.error().code) == ErrorKind::Usage);
}

void tst_Environment::errorsShowNoSecret()
{
    for (const Texts& texts : {with(clientCredentials, {{keys::tokenAuthMethod, "none"}}),
                               with(pkce, {{keys::extraParams, "client_secret=s3cret"}}),
                               with(pkce, {{keys::extraParams, "a=s3cret%"}}),
                               with(pkce, {{keys::tokenUrl, "https://ada:s3cret@sso/token"}})}) {
        const auto environment = environmentFrom(configuration(texts));
        QVERIFY(!environment);
        QVERIFY2(describe(environment.error()).find("s3cret") == string::npos,
                 describe(environment.error()).c_str());
    }
}

void tst_Environment::M6_namesThatDifferOnlyInCase()
{
    test::Configured configured;
    configured.writeMain("OAUTH_CLIENT_ID=cli\nOAUTH_GRANT_TYPE=client_credentials\n"
                         "OAUTH_CLIENT_SECRET=s3cret\n"
                         "OAUTH_TOKEN_URL=https://sso.example.com/token\n");
    configured.write("prod", "");
    configured.write("dev", "");
    QVERIFY(loadEnvironment(configured.input(), test::named("prod")));

    configured.writeMain("[Prod]\n");
    for (const char* name : {"prod", "Prod"}) {
        const auto refused = loadEnvironment(configured.input(), test::named(name));
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::EnvironmentNameClash);
    }
}

QTEST_APPLESS_MAIN(tst_Environment)
#include "tst_Environment.moc"
