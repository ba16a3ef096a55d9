#include "core/oauth/ProviderLookup.h"
#include "tests/unit/oauth/FakeTokenServer.h"
#include "tests/unit/support/Environments.h"
#include "tests/unit/support/Outcome.h"

#include <QNetworkAccessManager>
#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_ProviderLookup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void configuredNeedsNobody();
    void configuredWins();
    void loginNeedsMore();
    void loginNeedsAnAuthorizationEndpoint();
    void G5_loginNeedsTheCodeFlow();
    void C3_loginNeedsS256();
    void H6_keysAreLookedFor();
    void H6_keysAreMissing();
    void G2_keysOfAnotherIssuer();
    void hostOfTwoReadings();
    void failure();

private:
    [[nodiscard]] Environment environment(bool tokenUrl, bool authorizeUrl) const;
    void describeProvider(const QByteArray& members);
    [[nodiscard]] Result<ProviderMetadata>
    look(const Environment& environment, ProviderLookup::Purpose purpose, bool needsKeys = false);

    std::unique_ptr<FakeTokenServer> m_server;
    QNetworkAccessManager m_network;
};

void tst_ProviderLookup::init()
{
    m_server = std::make_unique<FakeTokenServer>();
}

Environment tst_ProviderLookup::environment(bool tokenUrl, bool authorizeUrl) const
{
    Environment environment = serviceEnvironment();
    environment.issuer = m_server->address("");
    environment.tokenUrl.reset();
    environment.authorizeUrl.reset();
    if (tokenUrl)
        environment.tokenUrl = *WebAddress::from("https://own.example/token", "", "");
    if (authorizeUrl)
        environment.authorizeUrl = *WebAddress::from("https://own.example/authorize", "", "");
    return environment;
}

void tst_ProviderLookup::describeProvider(const QByteArray& members)
{
    m_server->reply(200,
                    R"({"issuer":")" + bytes(m_server->address("")) + R"(","token_endpoint":")"
                        + bytes(m_server->address("/token"))
                        + R"(","response_types_supported":["code"])" + members + '}');
}

Result<ProviderMetadata> tst_ProviderLookup::look(const Environment& environment,
                                                  ProviderLookup::Purpose purpose, bool needsKeys)
{
    ProviderLookup lookup(m_network, environment, purpose, needsKeys, nullptr);
    QList<Result<ProviderMetadata>> results;
    connect(&lookup, &ProviderLookup::finished, this,
            [&](const Result<ProviderMetadata>& result) { results.append(result); });
    lookup.start();
    if (!QTest::qWaitFor([&] { return !results.isEmpty(); }))
        return Error(ErrorCode::Interrupted);
    return results.first();
}

void tst_ProviderLookup::configuredNeedsNobody()
{
    const auto token = look(environment(true, false), ProviderLookup::Purpose::Token);
    QVERIFY(token);
    QCOMPARE(token->tokenEndpoint, QUrl(QStringLiteral("https://own.example/token")));
    const auto login = look(environment(true, true), ProviderLookup::Purpose::Login);
    QVERIFY(login);
    QCOMPARE(login->authorizationEndpoint, QUrl(QStringLiteral("https://own.example/authorize")));
    QCOMPARE(m_server->connections(), 0);
}

void tst_ProviderLookup::configuredWins()
{
    describeProvider(R"(,"authorization_endpoint":"https://found.example/authorize")");
    const auto login = look(environment(true, false), ProviderLookup::Purpose::Login);
    QVERIFY(login);
    QCOMPARE(login->tokenEndpoint, QUrl(QStringLiteral("https://own.example/token")));
    QCOMPARE(login->authorizationEndpoint, QUrl(QStringLiteral("https://found.example/authorize")));
}

void tst_ProviderLookup::loginNeedsMore()
{
    describeProvider(R"(,"authorization_endpoint":"https://found.example/authorize")");
    QVERIFY(look(environment(true, false), ProviderLookup::Purpose::Token));
    QCOMPARE(m_server->connections(), 0);
    QVERIFY(look(environment(true, false), ProviderLookup::Purpose::Login));
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_ProviderLookup::loginNeedsAnAuthorizationEndpoint()
{
    describeProvider({});
    QCOMPARE(nameOf(look(environment(false, false), ProviderLookup::Purpose::Login)),
             QByteArray("discovery_not_offered"));
    QVERIFY(look(environment(false, false), ProviderLookup::Purpose::Token));
}

void tst_ProviderLookup::G5_loginNeedsTheCodeFlow()
{
    m_server->reply(200,
                    R"({"issuer":")" + bytes(m_server->address("")) + R"(","token_endpoint":")"
                        + bytes(m_server->address("/token"))
                        + R"(","authorization_endpoint":"https://found.example/authorize"})");
    QCOMPARE(nameOf(look(environment(false, false), ProviderLookup::Purpose::Login)),
             QByteArray("discovery_invalid"));
    QVERIFY(look(environment(false, false), ProviderLookup::Purpose::Token));
    // whoever says where to log in knows better
    QVERIFY(look(environment(false, true), ProviderLookup::Purpose::Login));
}

void tst_ProviderLookup::C3_loginNeedsS256()
{
    describeProvider(R"(,"authorization_endpoint":"https://found.example/authorize",)"
                     R"("code_challenge_methods_supported":["plain"])");
    QCOMPARE(nameOf(look(environment(false, false), ProviderLookup::Purpose::Login)),
             QByteArray("discovery_not_offered"));
}

void tst_ProviderLookup::H6_keysAreLookedFor()
{
    describeProvider(R"(,"jwks_uri":"https://found.example/jwks")");
    const auto found = look(environment(true, true), ProviderLookup::Purpose::Token, true);
    QVERIFY(found);
    QCOMPARE(found->jwksUri, QUrl(QStringLiteral("https://found.example/jwks")));
    QCOMPARE(m_server->requests().size(), 1);

    Environment configured = environment(true, true);
    configured.jwksUrl = *WebAddress::from("https://own.example/jwks", "", "");
    const auto own = look(configured, ProviderLookup::Purpose::Login, true);
    QVERIFY(own);
    QCOMPARE(own->jwksUri, QUrl(QStringLiteral("https://own.example/jwks")));
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_ProviderLookup::H6_keysAreMissing()
{
    describeProvider({});
    QCOMPARE(nameOf(look(environment(true, true), ProviderLookup::Purpose::Login, true)),
             QByteArray("signing_keys_invalid"));
    QVERIFY(look(environment(true, true), ProviderLookup::Purpose::Token, true));
}

// Keys can be done without, but nothing is sent to a provider that calls itself somebody else.
void tst_ProviderLookup::G2_keysOfAnotherIssuer()
{
    m_server->reply(
        200, R"({"issuer":"https://evil.example","token_endpoint":"https://evil.example/t"})");
    QCOMPARE(nameOf(look(environment(true, true), ProviderLookup::Purpose::Token, true)),
             QByteArray("discovery_issuer_mismatch"));
    m_server->clear();
    m_server->reply(200, "{}");
    QCOMPARE(nameOf(look(environment(true, true), ProviderLookup::Purpose::Token, true)),
             QByteArray("discovery_invalid"));
    for (const int status : {404, 200}) {
        m_server->clear();
        m_server->reply(status, "<html>");
        QVERIFY(look(environment(true, true), ProviderLookup::Purpose::Token, true));
    }
}

void tst_ProviderLookup::hostOfTwoReadings()
{
    Environment environment = this->environment(true, true);
    environment.jwksUrl = *WebAddress::from("https://xn--bb.example.com/keys", "", "");
    const auto result = look(environment, ProviderLookup::Purpose::Login);
    QVERIFY(!result);
    QCOMPARE(nameOf(result), QByteArray("config_address_invalid"));
    QVERIFY(sentenceOf(result).contains("OAUTH_JWKS_URL"));
}

void tst_ProviderLookup::failure()
{
    m_server->reply(503, {}, {}, {"Retry-After: 40"});
    const auto found = look(environment(false, false), ProviderLookup::Purpose::Token);
    QCOMPARE(nameOf(found), QByteArray("provider_asks_to_wait"));
    QVERIFY(sentenceOf(found).contains("40 s"));
}

QTEST_GUILESS_MAIN(tst_ProviderLookup)
#include "tst_ProviderLookup.moc"
