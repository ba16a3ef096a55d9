#include "core/session/TokenDecision.h"
#include "tests/unit/session/SessionWorld.h"

using namespace lmi;
using namespace lmi::test;

Q_DECLARE_METATYPE(lmi::TokenStep)
Q_DECLARE_METATYPE(lmi::GrantType)

class tst_TokenDecision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void A29_binding_data();
    void A29_binding();
    void A26_mergeKeepsWhatIsNotNew();
    void A27_mergeTakesWhatIsNew();
    void A18_serviceTakesNoRefreshToken();
    void A8_scope_data();
    void A8_scope();
    void loginRequired_data();
    void loginRequired();
};

namespace {

constexpr UnixTime now = SessionWorld::start;

Environment environmentOf(GrantType grant)
{
    Environment environment = publicEnvironment();
    environment.grant = grant;
    environment.scopes = "read write";
    return environment;
}

TokenAnswer answerOf(const std::string& access, const std::string& refresh = {},
                     const std::string& id = {})
{
    TokenAnswer answer;
    answer.accessToken = Secret(access);
    answer.tokenType = "Bearer";
    answer.expiresIn = 600;
    answer.refreshToken = Secret(refresh);
    answer.idToken = Secret(id);
    return answer;
}

const TokenBinding here{"https://sso.example.com", "desk", "sso.example.com"};

} // namespace

void tst_TokenDecision::decides_data()
{
    QTest::addColumn<GrantType>("grant");
    QTest::addColumn<qint64>("secondsLeft"); // -1: nothing stored
    QTest::addColumn<bool>("hasRefresh");
    QTest::addColumn<qint64>("minimum");
    QTest::addColumn<bool>("rejected");
    QTest::addColumn<TokenStep>("step");
    const auto pkce = GrantType::AuthorizationCodePkce;
    const auto service = GrantType::ClientCredentials;
    const auto password = GrantType::Password;
    const auto row = [](const char* name, GrantType grant, int left, bool refresh, int minimum,
                        bool rejected, TokenStep step) {
        QTest::newRow(name) << grant << qint64(left) << refresh << qint64(minimum) << rejected
                            << step;
    };
    row("valid", pkce, 3000, true, 0, false, TokenStep::UseStored);
    row("valid, no refresh token", pkce, 3000, false, 0, false, TokenStep::UseStored);
    row("valid service", service, 3000, false, 0, false, TokenStep::UseStored);
    row("just outside the leeway", pkce, 31, true, 0, false, TokenStep::UseStored);
    row("inside the leeway", pkce, 30, true, 0, false, TokenStep::Refresh);
    row("expired", pkce, 0, true, 0, false, TokenStep::Refresh);
    row("expired long ago", pkce, -100'000, true, 0, false, TokenStep::Refresh);
    row("expired, no refresh token", pkce, 0, false, 0, false, TokenStep::AskPerson);
    row("expired password", password, 0, true, 0, false, TokenStep::Refresh);
    row("expired password, no refresh token", password, 0, false, 0, false, TokenStep::Acquire);
    row("A18 expired service", service, 0, true, 0, false, TokenStep::Acquire);
    row("too short", pkce, 3000, true, 3000, false, TokenStep::Refresh);
    row("long enough", pkce, 3001, true, 3000, false, TokenStep::UseStored);
    row("too short, no refresh token", pkce, 3000, false, 3000, false, TokenStep::AskPerson);
    row("too short service", service, 3000, false, 3000, false, TokenStep::Acquire);
    row("rejected", pkce, 3000, true, 0, true, TokenStep::Refresh);
    row("rejected, no refresh token", pkce, 3000, false, 0, true, TokenStep::AskPerson);
    row("rejected service", service, 3000, false, 0, true, TokenStep::Acquire);
    row("rejected password", password, 3000, false, 0, true, TokenStep::Acquire);
    row("nothing stored", pkce, -1, false, 0, false, TokenStep::AskPerson);
    row("nothing stored, service", service, -1, false, 0, false, TokenStep::Acquire);
    row("nothing stored, password", password, -1, false, 0, false, TokenStep::Acquire);
}

void tst_TokenDecision::decides()
{
    QFETCH(GrantType, grant);
    QFETCH(qint64, secondsLeft);
    QFETCH(bool, hasRefresh);
    QFETCH(qint64, minimum);
    QFETCH(bool, rejected);
    std::optional<AuthToken> stored;
    if (secondsLeft != -1)
        stored = tokenOf("at", now + secondsLeft, hasRefresh ? "rt" : "");
    const TokenWish wish{minimum, rejected ? Secret("at") : Secret()};
    QTEST(decide(stored, environmentOf(grant), wish, now), "step");
    // another token than the stored one was rejected: the stored one may do
    if (rejected)
        QCOMPARE(decide(stored, environmentOf(grant), {minimum, Secret("older")}, now),
                 TokenStep::UseStored);
}

void tst_TokenDecision::A29_binding_data()
{
    QTest::addColumn<QByteArray>("issuer");
    QTest::addColumn<QByteArray>("client");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("fits");
    const QByteArray issuer("https://sso.example.com");
    const QByteArray client("desk");
    const QByteArray host("sso.example.com");
    QTest::newRow("same") << issuer << client << host << true;
    QTest::newRow("host not known yet") << issuer << client << QByteArray() << true;
    QTest::newRow("issuer not known") << QByteArray() << client << host << true;
    QTest::newRow("another issuer")
        << QByteArray("https://evil.example") << client << host << false;
    QTest::newRow("another client") << issuer << QByteArray("other") << host << false;
    QTest::newRow("another host") << issuer << client << QByteArray("evil.example") << false;
    QTest::newRow("another port") << issuer << client << host + ":8443" << false;
}

void tst_TokenDecision::A29_binding()
{
    QFETCH(QByteArray, issuer);
    QFETCH(QByteArray, client);
    QFETCH(QByteArray, host);
    QFETCH(bool, fits);
    const TokenBinding current{issuer.toStdString(), client.toStdString(), host.toStdString()};
    AuthToken token = tokenOf("at", now + 100, "rt");
    QVERIFY(boundTo(token, current)); // one that the original tool wrote
    token.binding = here;
    QCOMPARE(boundTo(token, current).has_value(), fits);
    QVERIFY(!boundTo(std::nullopt, current));
}

void tst_TokenDecision::A26_mergeKeepsWhatIsNotNew()
{
    AuthToken stored = tokenOf("old", now, "rt");
    stored.idToken = Secret("id");
    stored.scope = "read";
    stored.others = R"({"other":1})";
    const AuthToken token = merged(stored, answerOf("new"), Identity(),
                                   environmentOf(GrantType::AuthorizationCodePkce), here, now);
    QCOMPARE(bytes(token.accessToken.reveal()), QByteArray("new"));
    QCOMPARE(bytes(token.refreshToken.reveal()), QByteArray("rt"));
    QCOMPARE(bytes(token.idToken.reveal()), QByteArray("id"));
    QCOMPARE(bytes(token.scope), QByteArray("read"));
    QCOMPARE(bytes(token.others), QByteArray(R"({"other":1})"));
    QCOMPARE(token.expiresAt, now + 600);
    QCOMPARE(token.issuedAt, std::optional<UnixTime>(now));
    QVERIFY(token.binding == here);
}

void tst_TokenDecision::A27_mergeTakesWhatIsNew()
{
    AuthToken stored = tokenOf("old", now, "rt1");
    stored.idToken = Secret("id1");
    const AuthToken token = merged(stored, answerOf("new", "rt2", "id2"), Identity(),
                                   environmentOf(GrantType::Password), here, now);
    QCOMPARE(bytes(token.refreshToken.reveal()), QByteArray("rt2"));
    QCOMPARE(bytes(token.idToken.reveal()), QByteArray("id2"));
    // a new login takes nothing over
    const AuthToken fresh = merged(std::nullopt, answerOf("new"), Identity(),
                                   environmentOf(GrantType::Password), here, now);
    QVERIFY(fresh.refreshToken.empty());
    QVERIFY(fresh.idToken.empty());
}

void tst_TokenDecision::A18_serviceTakesNoRefreshToken()
{
    const AuthToken token = merged(std::nullopt, answerOf("new", "rt"), Identity(),
                                   environmentOf(GrantType::ClientCredentials), here, now);
    QVERIFY(token.refreshToken.empty());
}

void tst_TokenDecision::A8_scope_data()
{
    QTest::addColumn<bool>("isRefresh");
    QTest::addColumn<QByteArray>("granted");
    QTest::addColumn<QByteArray>("scope");
    QTest::newRow("login, narrower") << false << QByteArray("read") << QByteArray("read");
    QTest::newRow("login, absent") << false << QByteArray() << QByteArray("read write");
    QTest::newRow("refresh, new") << true << QByteArray("write") << QByteArray("write");
    QTest::newRow("refresh, absent") << true << QByteArray() << QByteArray("read");
}

void tst_TokenDecision::A8_scope()
{
    QFETCH(bool, isRefresh);
    QFETCH(QByteArray, granted);
    AuthToken stored = tokenOf("old", now, "rt");
    stored.scope = "read";
    TokenAnswer answer = answerOf("new");
    answer.scope = granted.toStdString();
    const AuthToken token =
        merged(isRefresh ? std::optional(stored) : std::nullopt, answer, Identity(),
               environmentOf(GrantType::AuthorizationCodePkce), here, now);
    QTEST(bytes(token.scope), "scope");
}

void tst_TokenDecision::loginRequired_data()
{
    QTest::addColumn<bool>("hasFile");
    QTest::addColumn<bool>("loggedOut");
    QTest::addColumn<QByteArray>("client");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("no file") << false << false << QByteArray("desk")
                             << QByteArray("login_required");
    QTest::newRow("logged out") << true << true << QByteArray("desk")
                                << QByteArray("login_required");
    QTest::newRow("expired") << true << false << QByteArray("desk")
                             << QByteArray("login_required_expired");
    QTest::newRow("bound elsewhere")
        << true << false << QByteArray("other") << QByteArray("login_required_binding");
}

void tst_TokenDecision::loginRequired()
{
    QFETCH(bool, hasFile);
    QFETCH(bool, loggedOut);
    QFETCH(QByteArray, client);
    QFETCH(QByteArray, outcome);
    std::optional<AuthToken> stored;
    if (hasFile) {
        stored = tokenOf(loggedOut ? "" : "at", now);
        stored->binding = here;
    }
    const Error error = lmi::loginRequired(environmentName("prod"), stored,
                                           {here.issuer, client.toStdString(), here.tokenHost});
    QCOMPARE(nameOf(error), outcome);
    QVERIFY(bytes(describe(error)).contains("lmi auth login -e prod"));
}

QTEST_GUILESS_MAIN(tst_TokenDecision)
#include "tst_TokenDecision.moc"
