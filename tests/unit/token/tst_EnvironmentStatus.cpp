#include "core/token/EnvironmentStatus.h"
#include "core/token/TokenCodec.h"
#include "tests/unit/support/Configured.h"

using namespace lmi;
using std::string;
using Loaded = Result<std::optional<AuthToken>>;

namespace {

constexpr UnixTime now = 1700000000;

WebAddress address(const string& text)
{
    auto parsed = WebAddress::from(text, "KEY", "file:1");
    if (!parsed)
        throw std::runtime_error("not an address: " + text);
    return *std::move(parsed);
}

Environment environment(GrantType grant)
{
    Environment environment(test::named("dev"));
    environment.grant = grant;
    environment.clientId = "cli";
    environment.username = "ada";
    environment.issuer = "https://sso.example.com";
    environment.tokenUrl = address("https://sso.example.com:8443/token");
    return environment;
}

AuthToken token(UnixTime secondsLeft)
{
    AuthToken token;
    token.accessToken = Secret("a");
    token.expiresAt = now + secondsLeft;
    token.issuedAt = token.expiresAt - 3600;
    token.scope = "openid";
    token.binding =
        TokenBinding{"https://sso.example.com",           "cli", "sso.example.com:8443", {}, {},
                     "https://sso.example.com:8443/token"};
    return token;
}

string jwt(const string& claims)
{
    const auto encoded = QByteArray::fromStdString(claims).toBase64(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return "e30." + encoded.toStdString() + ".c2ln";
}

EnvironmentStatus assessed(const Result<Environment>& environment, const Loaded& token)
{
    return assess(test::named("dev"), environment, token, now);
}

} // namespace

class tst_EnvironmentStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void describesTheToken();
    void nothingToDescribe_data();
    void nothingToDescribe();
    void refreshable_data();
    void refreshable();
    void identity_data();
    void identity();
    void H21_accountNamesASubject();
    void A29_otherBindingIsInvalid_data();
    void A29_otherBindingIsInvalid();
    void unboundTokenIsTaken();
    void unusableConfiguration();
    void unusableFile();
    void firstErrorIsKept();
    void bindings();
    void ofFiles_data();
    void ofFiles();
    void M6_clash();
    void changesNothing();
};

void tst_EnvironmentStatus::states_data()
{
    QTest::addColumn<UnixTime>("secondsLeft");
    QTest::addColumn<TokenState>("state");
    const auto seconds = [](UnixTime left) { return left; };
    QTest::newRow("valid") << seconds(3600) << TokenState::Valid;
    QTest::newRow("expiring") << seconds(300) << TokenState::Expiring;
    QTest::newRow("expired") << seconds(0) << TokenState::Expired;
    QTest::newRow("long expired") << seconds(-86400) << TokenState::Expired;
}

void tst_EnvironmentStatus::states()
{
    QFETCH(UnixTime, secondsLeft);
    QFETCH(TokenState, state);
    const auto status = assessed(environment(GrantType::Password), Loaded(token(secondsLeft)));
    QVERIFY(status.state == state);
    QVERIFY(!status.error);
    QVERIFY(status.expiresAt == now + secondsLeft);
}

void tst_EnvironmentStatus::describesTheToken()
{
    AuthToken some = token(3600);
    some.tokenType = "bearer";
    some.idToken = Secret("opaque");
    const auto status = assessed(environment(GrantType::AuthorizationCodePkce), Loaded(some));
    QCOMPARE(status.name.text(), string("dev"));
    QVERIFY(status.grant == GrantType::AuthorizationCodePkce);
    QVERIFY(status.issuedAt == now);
    QCOMPARE(status.tokenType, string("bearer"));
    QVERIFY(status.hasIdToken);
    QCOMPARE(status.scope, string("openid"));
    QCOMPARE(status.subject, string());
    QCOMPARE(status.displayName, string());
}

void tst_EnvironmentStatus::nothingToDescribe_data()
{
    QTest::addColumn<bool>("file");
    QTest::newRow("no file") << false;
    QTest::newRow("logged out") << true;
}

void tst_EnvironmentStatus::nothingToDescribe()
{
    QFETCH(bool, file);
    AuthToken loggedOut = token(3600);
    loggedOut.accessToken = Secret();
    const Loaded loaded = file ? std::optional(loggedOut) : std::nullopt;
    const auto status = assessed(environment(GrantType::Password), loaded);
    EnvironmentStatus expected(test::named("dev"));
    expected.grant = GrantType::Password;
    expected.state = TokenState::LoggedOut;
    QVERIFY(status == expected);
}

void tst_EnvironmentStatus::refreshable_data()
{
    QTest::addColumn<GrantType>("grant");
    QTest::addColumn<bool>("refreshToken");
    QTest::addColumn<bool>("isRefreshable");
    QTest::newRow("client credentials") << GrantType::ClientCredentials << false << true;
    QTest::newRow("password") << GrantType::Password << false << true;
    QTest::newRow("PKCE") << GrantType::AuthorizationCodePkce << false << false;
    QTest::newRow("PKCE with refresh token") << GrantType::AuthorizationCodePkce << true << true;
}

void tst_EnvironmentStatus::refreshable()
{
    QFETCH(GrantType, grant);
    QFETCH(bool, refreshToken);
    AuthToken some = token(-1);
    if (refreshToken)
        some.refreshToken = Secret("r");
    QTEST(assessed(environment(grant), Loaded(some)).refreshable, "isRefreshable");
}

void tst_EnvironmentStatus::identity_data()
{
    QTest::addColumn<GrantType>("grant");
    QTest::addColumn<string>("idToken");
    QTest::addColumn<string>("subject");
    QTest::addColumn<string>("displayName");
    const auto row = [](const char* name, GrantType grant, const string& idToken,
                        const string& subject, const string& displayName) {
        QTest::newRow(name) << grant << idToken << subject << displayName;
    };
    const GrantType pkce = GrantType::AuthorizationCodePkce;
    row("ID token", pkce, jwt(R"({"sub":"1","email":"ada@example.com"})"), "1", "ada@example.com");
    row("subject only", pkce, jwt(R"({"sub":"1"})"), "1", "1");
    row("ID token wins", GrantType::Password, jwt(R"({"sub":"1","name":"Ada"})"), "1", "Ada");
    row("user name", GrantType::Password, "", "", "ada");
    row("client", GrantType::ClientCredentials, "", "", "cli");
    row("nobody known", pkce, "", "", "");
    row("unreadable ID token", pkce, "a.b.c", "", "");
    row("terminal commands", pkce, jwt(R"({"sub":"\u001b[2J"})"), "?[2J", "?[2J");
}

void tst_EnvironmentStatus::identity()
{
    QFETCH(GrantType, grant);
    QFETCH(string, idToken);
    AuthToken some = token(3600);
    some.idToken = Secret(idToken);
    const auto status = assessed(environment(grant), Loaded(some));
    QTEST(status.subject, "subject");
    QTEST(status.displayName, "displayName");
    QCOMPARE(status.hasIdToken, !idToken.empty());
}

void tst_EnvironmentStatus::H21_accountNamesASubject()
{
    AuthToken some = token(3600);
    some.idToken = Secret(jwt(R"({"sub":"1"})"));
    some.account = "ada\x1b[2J";
    const auto environmentOfAPerson = environment(GrantType::AuthorizationCodePkce);
    auto status = assessed(environmentOfAPerson, Loaded(some));
    QCOMPARE(status.subject, string("1"));
    QCOMPARE(status.displayName, string("ada?[2J"));
    some.idToken = Secret(jwt(R"({"sub":"1","name":"Ada"})"));
    status = assessed(environmentOfAPerson, Loaded(some));
    QCOMPARE(status.displayName, string("Ada"));
}

void tst_EnvironmentStatus::A29_otherBindingIsInvalid_data()
{
    QTest::addColumn<TokenBinding>("binding");
    QTest::addColumn<string>("what");
    QTest::newRow("issuer") << TokenBinding{"https://old", "cli", "sso.example.com:8443"}
                            << string("issuer");
    QTest::newRow("client") << TokenBinding{"https://sso.example.com", "old",
                                            "sso.example.com:8443"}
                            << string("client");
    QTest::newRow("token host") << TokenBinding{"https://sso.example.com", "cli", "old"}
                                << string("token host");
    QTest::newRow("scopes") << TokenBinding{"https://sso.example.com",
                                            "cli",
                                            "sso.example.com:8443",
                                            {},
                                            {},
                                            {},
                                            "admin"}
                            << string("set of scopes");
    QTest::newRow("port") << TokenBinding{{}, "cli", "sso.example.com"} << string("token host");
}

void tst_EnvironmentStatus::A29_otherBindingIsInvalid()
{
    QFETCH(TokenBinding, binding);
    QFETCH(string, what);
    AuthToken some = token(3600);
    some.binding = binding;
    const auto status = assessed(environment(GrantType::AuthorizationCodePkce), Loaded(some));
    QVERIFY(status.state == TokenState::Invalid);
    QVERIFY(status.error == Error(ErrorCode::LoginRequiredBinding, {"dev", what}));
    // where nobody is needed it is replaced by itself
    for (const GrantType grant : {GrantType::Password, GrantType::ClientCredentials}) {
        const auto replaced = assessed(environment(grant), Loaded(some));
        QVERIFY(replaced.state == TokenState::Expired);
        QVERIFY(!replaced.error);
        QVERIFY(replaced.refreshable);
        QVERIFY(replaced.expiresAt == now);
    }
}

void tst_EnvironmentStatus::unboundTokenIsTaken()
{
    AuthToken some = token(3600);
    some.binding.reset();
    const auto status = assessed(environment(GrantType::Password), Loaded(some));
    QVERIFY(status.state == TokenState::Valid);
}

void tst_EnvironmentStatus::unusableConfiguration()
{
    const Error error(ErrorCode::ConfigKeyMissing, {"dev", "OAUTH_CLIENT_ID", "dev.env"});
    const auto status = assessed(error, Loaded(token(3600)));
    QVERIFY(status.state == TokenState::Invalid);
    QVERIFY(status.error == error);
    QVERIFY(!status.grant);
    // what the file says is said nonetheless
    QVERIFY(status.expiresAt == now + 3600);
}

void tst_EnvironmentStatus::unusableFile()
{
    const Error error(ErrorCode::TokenFileCorrupt, {"dev.json", "it is empty", "dev"});
    const auto status = assessed(environment(GrantType::Password), Loaded(error));
    QVERIFY(status.state == TokenState::Invalid);
    QVERIFY(status.error == error);
    QVERIFY(status.grant == GrantType::Password);
    QVERIFY(!status.expiresAt);
    QVERIFY(!status.refreshable);
}

void tst_EnvironmentStatus::firstErrorIsKept()
{
    const Error configuration(ErrorCode::ConfigSyntax, {"dev.env", "1"});
    const Error file(ErrorCode::TokenFileCorrupt, {"dev.json", "it is empty", "dev"});
    QVERIFY(assessed(configuration, Loaded(file)).error == configuration);
}

void tst_EnvironmentStatus::bindings()
{
    QVERIFY(bindingOf(environment(GrantType::Password))
            == (TokenBinding{"https://sso.example.com", "cli", "sso.example.com:8443", "", "ada",
                             "https://sso.example.com:8443/token", ""}));
    Environment asking = environment(GrantType::Password);
    asking.scopes = "write read";
    QVERIFY(bindingOf(asking).requestedScopes == "read write");
    Environment discovered = environment(GrantType::Password);
    discovered.tokenUrl.reset();
    QCOMPARE(bindingOf(discovered).tokenHost, string());
    QCOMPARE(hostOf(address("https://SSO.example.com:443/x")), string("sso.example.com"));
    QCOMPARE(hostOf(address("http://[::1]:80/x")), string("[::1]"));
    QCOMPARE(hostOf(address("http://localhost:8080/x")), string("localhost:8080"));
}

void tst_EnvironmentStatus::ofFiles_data()
{
    QTest::addColumn<string>("configuration");
    QTest::addColumn<string>("token"); // "-": no file
    QTest::addColumn<TokenState>("state");
    QTest::addColumn<string>("error"); // its stable name
    const string good =
        "OAUTH_CLIENT_ID=cli\nOAUTH_CLIENT_SECRET=s\nOAUTH_TOKEN_URL=https://sso/t\n";
    AuthToken some = token(3600);
    some.binding.reset();
    const string valid = encodeToken(some);
    QTest::newRow("valid") << good << valid << TokenState::Valid << string();
    QTest::newRow("no file") << good << string("-") << TokenState::LoggedOut << string();
    QTest::newRow("logged out") << good << encodeToken(AuthToken()) << TokenState::LoggedOut
                                << string();
    QTest::newRow("corrupt") << good << string("{") << TokenState::Invalid
                             << string("token_file_corrupt");
    QTest::newRow("broken configuration")
        << string("A B") << valid << TokenState::Invalid << string("config_syntax");
    QTest::newRow("incomplete configuration")
        << string() << valid << TokenState::Invalid << string("config_key_missing");
}

void tst_EnvironmentStatus::ofFiles()
{
    QFETCH(string, configuration);
    QFETCH(string, token);
    QFETCH(TokenState, state);
    const test::Configured configured;
    configured.write("dev", configuration);
    const TokenStore store(configured.input().paths.tokenFolder());
    const string path = store.path(test::named("dev"));
    if (token != "-")
        test::writeText(path, token);
    const auto status =
        statusOf(ConfigSnapshot::take(configured.input()), store, test::named("dev"), now);
    QVERIFY(status.state == state);
    QTEST(status.error ? string(stableName(status.error->code)) : string(), "error");
    QCOMPARE(status.tokenFile, path);
}

void tst_EnvironmentStatus::M6_clash()
{
    const test::Configured configured;
    const string text =
        "OAUTH_CLIENT_ID=cli\nOAUTH_CLIENT_SECRET=s\nOAUTH_TOKEN_URL=https://sso/t\n";
    for (const char* name : {"QA", "dev", "qa"})
        configured.write(name, text);
    const TokenStore store(configured.input().paths.tokenFolder());
    for (const char* name : {"QA", "qa"}) {
        const auto status =
            statusOf(ConfigSnapshot::take(configured.input()), store, test::named(name), now);
        QVERIFY(status.state == TokenState::Invalid);
        QVERIFY(status.error == Error(ErrorCode::EnvironmentNameClash, {"QA", "qa"}));
    }
    QVERIFY(
        !statusOf(ConfigSnapshot::take(configured.input()), store, test::named("dev"), now).error);
}

void tst_EnvironmentStatus::changesNothing()
{
    const test::Configured configured;
    configured.write("dev", "OAUTH_CLIENT_ID=cli\n");
    const TokenStore store(configured.input().paths.tokenFolder());
    QVERIFY(
        statusOf(ConfigSnapshot::take(configured.input()), store, test::named("dev"), now).error);
    QVERIFY(!test::exists(configured.input().paths.cacheFolder));
}

QTEST_APPLESS_MAIN(tst_EnvironmentStatus)
#include "tst_EnvironmentStatus.moc"
