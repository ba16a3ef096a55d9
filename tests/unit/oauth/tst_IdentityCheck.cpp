#include "core/oauth/IdentityCheck.h"
#include "core/oauth/SigningKeyCache.h"
#include "tests/unit/oauth/FakeTokenServer.h"
#include "tests/unit/oauth/TestIssuer.h"
#include "tests/unit/support/Environments.h"
#include "tests/unit/support/FixedClock.h"
#include "tests/unit/support/Outcome.h"

#include <QNetworkAccessManager>
#include <QtTest>

#include <memory>

using namespace lmi;
using namespace lmi::test;

class tst_IdentityCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void login();
    void H2_missing_data();
    void H2_missing();
    void H6_notSignedByTheIssuer();
    void H7_notSignedAtAll();
    void H8_notAnnounced_data();
    void H8_notAnnounced();
    void H16_anotherLogin();
    void H18_parametersOfTheLogin();
    void H23_refreshOfAnotherPerson();
    void H13_refreshOnAComputerWithAWrongClock();
    void H12_refreshWithAKeyThatIsMissing();
    void H12_refreshWithAnotherKeyWithoutAName();
    void H12_refreshWithoutAnyKeys();
    void H23_leftOutAndOfAnotherPerson();
    void acquiredWithoutAPerson();
    void idTokenThatNobodyAskedFor();
    void keysThatNobodyNamed();
    void withoutAnIssuer_data();
    void withoutAnIssuer();
    void H23_withoutAnIssuer_data();
    void H23_withoutAnIssuer();
    void L10_clockIsNamed();
    void H21_nameOfThePerson();
    void H21_otherAnswers_data();
    void H21_otherAnswers();
    void H22_signedAnswers_data();
    void H22_signedAnswers();

private:
    enum class Occasion { Login, Refresh, Acquired };
    [[nodiscard]] Result<Identity> check(const std::string& idToken,
                                         Occasion occasion = Occasion::Login,
                                         const FirstIdToken& first = {});
    [[nodiscard]] Json claims(const std::string& name = "Alice") const;
    [[nodiscard]] std::string token() const { return m_issuer.sign(claims()); }

    std::unique_ptr<FakeTokenServer> m_server;
    QNetworkAccessManager m_network;
    SigningKeyCache m_keys;
    FixedClock m_clock{1'800'000'000};
    TestIssuer m_issuer;
    Environment m_environment = publicEnvironment();
    ProviderMetadata m_provider;
    std::string m_scope;
};

void tst_IdentityCheck::init()
{
    m_server = std::make_unique<FakeTokenServer>();
    m_issuer = TestIssuer();
    m_environment = publicEnvironment();
    m_environment.issuer = "https://sso.example";
    m_provider = ProviderMetadata();
    m_provider.jwksUri = m_server->url("/jwks");
    m_keys = SigningKeyCache();
    m_keys.keep(SigningKeyCache::nameOf(m_server->address("/jwks"), {}),
                JwkSet::from(m_issuer.keys()).value(), m_clock.now());
    m_scope.clear();
}

Json tst_IdentityCheck::claims(const std::string& name) const
{
    Json claims{{"iss", m_environment.issuer},   {"sub", "17"},          {"aud", "desk"},
                {"exp", m_clock.now() + 300},    {"iat", m_clock.now()}, {"nonce", "n-1"},
                {"auth_time", m_clock.now() - 5}};
    if (!name.empty())
        claims["name"] = name;
    return claims;
}

Result<Identity> tst_IdentityCheck::check(const std::string& idToken, Occasion occasion,
                                          const FirstIdToken& first)
{
    TokenAnswer answer;
    answer.accessToken = Secret("at");
    answer.idToken = Secret(idToken);
    answer.scope = m_scope;
    IdentityCheck check({m_network, m_keys, m_clock}, m_environment, m_provider, answer, nullptr);
    QList<Result<Identity>> results;
    connect(&check, &IdentityCheck::finished, this,
            [&](const Result<Identity>& result) { results.append(result); });
    if (occasion == Occasion::Login)
        check.startForLogin("n-1");
    else if (occasion == Occasion::Refresh)
        check.startForRefresh(first);
    else
        check.start();
    if (!QTest::qWaitFor([&] { return !results.isEmpty(); }) || results.size() != 1)
        return Error(ErrorCode::Interrupted);
    return results.first();
}

void tst_IdentityCheck::login()
{
    const auto identity = check(token());
    QCOMPARE(nameOf(identity), QByteArray("ok"));
    QVERIFY(identity->leftOut.empty());
    QCOMPARE(bytes(identity->nonce), QByteArray("n-1"));
    QCOMPARE(identity->authenticatedAt, std::optional<UnixTime>(m_clock.now() - 5));
    QVERIFY(identity->account.empty());
    QCOMPARE(m_server->requests().size(), 0);
}

void tst_IdentityCheck::H2_missing_data()
{
    QTest::addColumn<QByteArray>("scopes");
    QTest::addColumn<QByteArray>("granted");
    QTest::addColumn<QByteArray>("outcome");
    const QByteArray invalid("id_token_invalid");
    QTest::newRow("granted") << QByteArray("openid") << QByteArray("openid") << invalid;
    QTest::newRow("as asked for") << QByteArray("openid") << QByteArray() << invalid;
    QTest::newRow("not granted") << QByteArray("openid") << QByteArray("read") << QByteArray("ok");
    QTest::newRow("not asked for") << QByteArray("read") << QByteArray() << QByteArray("ok");
}

void tst_IdentityCheck::H2_missing()
{
    QFETCH(QByteArray, scopes);
    QFETCH(QByteArray, granted);
    QFETCH(QByteArray, outcome);
    m_environment.scopes = scopes.toStdString();
    m_scope = granted.toStdString();
    QCOMPARE(nameOf(check({})), outcome);
    // a refresh need not bring one
    QCOMPARE(nameOf(check({}, Occasion::Refresh)), QByteArray("ok"));
}

void tst_IdentityCheck::H6_notSignedByTheIssuer()
{
    const TestIssuer other; // its key has the same name
    QCOMPARE(nameOf(check(other.sign(claims()))), QByteArray("id_token_invalid"));
    QCOMPARE(m_server->requests().size(), 0);
}

void tst_IdentityCheck::H7_notSignedAtAll()
{
    for (const char* algorithm : {"none", "HS256"})
        QCOMPARE(nameOf(check(m_issuer.sign(claims(), {{"alg", algorithm}}))),
                 QByteArray("id_token_invalid"));
    QCOMPARE(nameOf(check("not.a.token")), QByteArray("id_token_invalid"));
}

void tst_IdentityCheck::H8_notAnnounced_data()
{
    QTest::addColumn<QList<QByteArray>>("announced");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("nothing") << QList<QByteArray>() << QByteArray("ok");
    QTest::newRow("among others") << QList<QByteArray>{"none", "RS256", "ES256"}
                                  << QByteArray("ok");
    QTest::newRow("only others") << QList<QByteArray>{"RS256", "HS256"}
                                 << QByteArray("id_token_invalid");
}

void tst_IdentityCheck::H8_notAnnounced()
{
    QFETCH(QList<QByteArray>, announced);
    for (const QByteArray& name : announced)
        m_provider.idTokenAlgorithms.push_back(name.toStdString());
    QTEST(nameOf(check(token())), "outcome");
}

void tst_IdentityCheck::H16_anotherLogin()
{
    Json other = claims();
    other["nonce"] = "n-2";
    QCOMPARE(nameOf(check(m_issuer.sign(other))), QByteArray("id_token_invalid"));
    // what was acquired without a login has none to compare with
    QCOMPARE(nameOf(check(m_issuer.sign(other), Occasion::Acquired)), QByteArray("ok"));
}

void tst_IdentityCheck::H18_parametersOfTheLogin()
{
    m_environment.extraParameters = {{"max_age", "3600"}};
    QCOMPARE(nameOf(check(token())), QByteArray("ok"));
    Json old = claims();
    old["auth_time"] = m_clock.now() - 4000;
    QCOMPARE(nameOf(check(m_issuer.sign(old))), QByteArray("id_token_invalid"));
    m_environment.extraParameters = {{"acr_values", "gold silver"}};
    QCOMPARE(nameOf(check(token())), QByteArray("id_token_invalid"));
    // a refresh is no sign-in
    QCOMPARE(nameOf(check(token(), Occasion::Refresh)), QByteArray("ok"));
}

void tst_IdentityCheck::H23_refreshOfAnotherPerson()
{
    FirstIdToken first{claims(), "n-1", m_clock.now() - 5};
    QCOMPARE(nameOf(check(token(), Occasion::Refresh, first)), QByteArray("ok"));
    first.claims["sub"] = "18";
    QCOMPARE(nameOf(check(token(), Occasion::Refresh, first)), QByteArray("id_token_invalid"));
}

// Its refresh token is spent: the session must not end with it.
void tst_IdentityCheck::H13_refreshOnAComputerWithAWrongClock()
{
    const std::string before = token();
    m_clock.set(m_clock.now() - 3000); // the keys are still fresh
    QCOMPARE(nameOf(check(before)), QByteArray("id_token_invalid"));
    const auto identity = check(before, Occasion::Refresh);
    QCOMPARE(nameOf(identity), QByteArray("ok"));
    QVERIFY(!identity->leftOut.empty());
    m_clock.set(1'800'000'000);
}

// What it brought is not stored yet: nobody is asked before that is done.
void tst_IdentityCheck::H12_refreshWithAKeyThatIsMissing()
{
    m_issuer.rotate("k9");
    const auto identity = check(token(), Occasion::Refresh);
    QCOMPARE(nameOf(identity), QByteArray("ok"));
    QVERIFY(!identity->leftOut.empty());
    QCOMPARE(m_server->requests().size(), 0);
    // whoever comes next looks again
    m_server->reply(200, bytes(m_issuer.keys()));
    QVERIFY(check(token(), Occasion::Login)->leftOut.empty());
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(check(token(), Occasion::Refresh)->leftOut.empty());
}

void tst_IdentityCheck::H12_refreshWithAnotherKeyWithoutAName()
{
    m_issuer = TestIssuer();
    const auto nameless = [this] { return m_issuer.sign(claims(), {{"kid", ""}}); };
    // the key was there a moment ago
    QCOMPARE(nameOf(check(nameless(), Occasion::Refresh)), QByteArray("id_token_invalid"));
    m_clock.set(m_clock.now() + 60);
    const auto identity = check(nameless(), Occasion::Refresh);
    m_clock.set(1'800'000'000);
    QCOMPARE(nameOf(identity), QByteArray("ok"));
    QVERIFY(!identity->leftOut.empty());
    QCOMPARE(m_server->requests().size(), 0);
}

void tst_IdentityCheck::H12_refreshWithoutAnyKeys()
{
    m_keys = SigningKeyCache();
    m_server->reply(200, bytes(m_issuer.keys()));
    QVERIFY(!check(token(), Occasion::Refresh)->leftOut.empty());
    QCOMPARE(m_server->requests().size(), 0);
}

void tst_IdentityCheck::H23_leftOutAndOfAnotherPerson()
{
    FirstIdToken first{claims(), "n-1", m_clock.now() - 5};
    first.claims["sub"] = "18";
    const std::string unknown = m_issuer.sign(claims(), {{"kid", "k9"}});
    QCOMPARE(nameOf(check(unknown, Occasion::Refresh, first)), QByteArray("id_token_invalid"));
    m_provider.jwksUri.clear();
    QCOMPARE(nameOf(check(token(), Occasion::Refresh, first)), QByteArray("id_token_invalid"));
}

void tst_IdentityCheck::idTokenThatNobodyAskedFor()
{
    m_environment.scopes = "read";
    Json withoutNonce = claims();
    withoutNonce.erase("nonce");
    const auto identity = check(m_issuer.sign(withoutNonce));
    QCOMPARE(nameOf(identity), QByteArray("ok"));
    QVERIFY(identity->leftOut.empty());
}

void tst_IdentityCheck::acquiredWithoutAPerson()
{
    m_provider.userinfoEndpoint = m_server->url("/userinfo");
    QCOMPARE(nameOf(check(m_issuer.sign(claims({})), Occasion::Acquired)), QByteArray("ok"));
    QCOMPARE(m_server->requests().size(), 0);
}

void tst_IdentityCheck::keysThatNobodyNamed()
{
    m_environment.scopes = "read";
    m_provider.jwksUri.clear();
    const auto identity = check("whatever this is");
    QCOMPARE(nameOf(identity), QByteArray("ok"));
    QVERIFY(!identity->leftOut.empty());
}

void tst_IdentityCheck::withoutAnIssuer_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QByteArray>("scopes");
    QTest::addColumn<QByteArray>("outcome");
    const QByteArray openId("openid");
    const QByteArray invalid("id_token_invalid");
    QTest::newRow("right") << QByteArray(R"({"nonce":"n-1"})") << openId << QByteArray("ok");
    QTest::newRow("of another login") << QByteArray(R"({"nonce":"n-2"})") << openId << invalid;
    QTest::newRow("missing") << QByteArray("{}") << openId << invalid;
    QTest::newRow("number") << QByteArray(R"({"nonce":1})") << openId << invalid;
    QTest::newRow("no claims") << QByteArray("[]") << openId << invalid;
    QTest::newRow("not asked for") << QByteArray("{}") << QByteArray("read") << QByteArray("ok");
}

void tst_IdentityCheck::withoutAnIssuer()
{
    QFETCH(QByteArray, claims);
    QFETCH(QByteArray, scopes);
    m_environment.issuer.clear();
    m_environment.scopes = scopes.toStdString();
    QTEST(nameOf(check(unsignedJwt(claims).toStdString())), "outcome");
    QCOMPARE(nameOf(check({})), QByteArray("ok"));
    QCOMPARE(m_server->requests().size(), 0);
}

void tst_IdentityCheck::H23_withoutAnIssuer_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QByteArray>("outcome");
    const QByteArray invalid("id_token_invalid");
    QTest::newRow("the same") << QByteArray(R"({"iss":"https://a","sub":"17","aud":"desk"})")
                              << QByteArray("ok");
    QTest::newRow("another person")
        << QByteArray(R"({"iss":"https://a","sub":"18","aud":"desk"})") << invalid;
    QTest::newRow("another issuer")
        << QByteArray(R"({"iss":"https://b","sub":"17","aud":"desk"})") << invalid;
    QTest::newRow("another client")
        << QByteArray(R"({"iss":"https://a","sub":"17","aud":"other"})") << invalid;
    QTest::newRow("left out") << QByteArray("[]") << QByteArray("ok");
}

void tst_IdentityCheck::H23_withoutAnIssuer()
{
    QFETCH(QByteArray, claims);
    m_environment.issuer.clear();
    const FirstIdToken first{{{"iss", "https://a"}, {"sub", "17"}, {"aud", "desk"}}, {}, {}};
    const auto identity = check(unsignedJwt(claims).toStdString(), Occasion::Refresh, first);
    QTEST(nameOf(identity), "outcome");
    if (identity)
        QCOMPARE(identity->leftOut.empty(), claims != "[]");
    QCOMPARE(m_server->requests().size(), 0);
}

// What is wrong with the time is told at a login, and noted where the session goes on.
void tst_IdentityCheck::L10_clockIsNamed()
{
    const std::string past = token();
    m_clock.set(m_clock.now() + 366LL * 24 * 3600);
    m_keys.keep(SigningKeyCache::nameOf(m_server->address("/jwks"), {}),
                JwkSet::from(m_issuer.keys()).value(), m_clock.now());
    QVERIFY(sentenceOf(check(past)).contains("check this computer's clock"));
    const auto refreshed = check(past, Occasion::Refresh);
    QVERIFY(refreshed);
    QVERIFY(bytes(refreshed->leftOut).contains("check this computer's clock"));
}

void tst_IdentityCheck::H21_nameOfThePerson()
{
    m_provider.userinfoEndpoint = m_server->url("/userinfo");
    m_server->reply(200, R"({"sub":"17","name":"Alice","email":"alice@example.com"})");
    const auto identity = check(m_issuer.sign(claims({})));
    QCOMPARE(nameOf(identity), QByteArray("ok"));
    QCOMPARE(bytes(identity->account), QByteArray("alice@example.com"));
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().header("authorization"), QByteArray("Bearer at"));
    // an ID token that has a name needs no other
    QVERIFY(check(token())->account.empty());
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_IdentityCheck::H21_otherAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("outcome");
    const QByteArray invalid("userinfo_invalid");
    QTest::newRow("somebody else") << 200 << QByteArray(R"({"sub":"18","name":"x"})") << invalid;
    QTest::newRow("nobody") << 200 << QByteArray(R"({"name":"x"})") << invalid;
    QTest::newRow("number") << 200 << QByteArray(R"({"sub":17})") << invalid;
    QTest::newRow("HTML") << 200 << QByteArray("<html>") << invalid;
    QTest::newRow("refused") << 403 << QByteArray("no") << QByteArray("ok");
    QTest::newRow("not available") << 503 << QByteArray() << QByteArray("ok");
    QTest::newRow("redirect") << 302 << QByteArray() << QByteArray("ok");
}

void tst_IdentityCheck::H21_otherAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_provider.userinfoEndpoint = m_server->url("/userinfo");
    m_server->reply(status, body);
    QTEST(nameOf(check(m_issuer.sign(claims({})))), "outcome");
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_IdentityCheck::H22_signedAnswers_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<QByteArray>("outcome");
    const QByteArray invalid("userinfo_invalid");
    QTest::newRow("right") << QByteArray("{}") << true << QByteArray("ok");
    QTest::newRow("another issuer")
        << QByteArray(R"({"iss":"https://x.example"})") << true << invalid;
    QTest::newRow("another client") << QByteArray(R"({"aud":"other"})") << true << invalid;
    QTest::newRow("somebody else") << QByteArray(R"({"sub":"18"})") << true << invalid;
    QTest::newRow("signed by another") << QByteArray("{}") << false << invalid;
}

void tst_IdentityCheck::H22_signedAnswers()
{
    QFETCH(QByteArray, changes);
    QFETCH(bool, isOurs);
    m_provider.userinfoEndpoint = m_server->url("/userinfo");
    Json said{{"iss", m_environment.issuer}, {"aud", "desk"}, {"sub", "17"}, {"name", "Alice"}};
    said.update(parseJsonObject(changes.toStdString()).value());
    const TestIssuer other;
    m_server->reply(200, bytes((isOurs ? m_issuer : other).sign(said)),
                    "application/jwt; charset=utf-8");
    const auto identity = check(m_issuer.sign(claims({})));
    QTEST(nameOf(identity), "outcome");
    if (identity)
        QCOMPARE(bytes(identity->account), QByteArray("Alice"));
}

QTEST_GUILESS_MAIN(tst_IdentityCheck)
#include "tst_IdentityCheck.moc"
