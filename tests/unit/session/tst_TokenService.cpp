#include "tests/unit/oauth/FakeTokenServer.h"
#include "tests/unit/session/DemoProvider.h"
#include "tests/unit/session/SessionWorld.h"

#include <QSignalSpy>

using namespace lmi;
using namespace lmi::test;

class tst_TokenService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void clientCredentials();
    void A1_awkwardClient();
    void passwordWithRotation();
    void A26_answerWithoutRefreshToken();
    void realAnswers_data();
    void realAnswers();
    void A24_spentRefreshToken();
    void A25_silentProvider();
    void wholeLogin();
    void deniedLogin();
    void H1_idTokenOfAnotherLogin();
    void intentsJoin();
    void twoServicesRefreshOnce();
    void manyServicesRefreshOnce();
    void F9_logoutDuringARefresh();
    void F9_logoutThatWaits();
    void loginAfterLogout();
    void cancelDuringARefresh();
    void shutDown();
    void logoutIsNotLostAtTheEnd();
    void environmentsWorkAtOnce();
    void startedAndFinishedComeInPairs();
    void manyEnvironmentsTakeTurns();
    void loginsTakeNoTurn();

private:
    void configure(const char* name, const char* client);
    void obtain(const char* name);
    void expire(const char* name);
    QStringList makeMany(const FakeTokenServer& server) const;
    [[nodiscard]] int heldLocks(const QStringList& names) const;
    void letBrowserSignIn();

    std::unique_ptr<DemoProvider> m_provider;
    std::unique_ptr<SessionWorld> m_world;
    QNetworkAccessManager m_browser;
    int m_refreshes = 0; // the provider's count when the test began
};

void tst_TokenService::initTestCase()
{
    m_provider = std::make_unique<DemoProvider>(
        QStringList{QStringLiteral("--auto-login"), QStringLiteral("alice")});
}

void tst_TokenService::init()
{
    m_world = std::make_unique<SessionWorld>();
    // the provider's ID tokens are from now
    m_world->clock.set(SystemClock().now());
    m_refreshes = m_provider->count("token.refresh_token");
    configure("service", "demo-service");
    configure("person", "demo-password");
    configure("desk", "demo-desktop");
}

void tst_TokenService::cleanup()
{
    m_world.reset();
    m_provider->noFaults();
}

void tst_TokenService::configure(const char* name, const char* client)
{
    const std::string id = client;
    std::string lines = "OAUTH_ISSUER=" + m_provider->issuer() + "\nOAUTH_CLIENT_ID=" + id + "\n";
    if (id == "demo-desktop")
        lines += "OAUTH_GRANT_TYPE=authorization_code_pkce\n";
    else
        lines += "OAUTH_CLIENT_SECRET=" + id + "-secret\n";
    if (id == "demo-password")
        lines += "OAUTH_GRANT_TYPE=password\nOAUTH_USERNAME=alice\nOAUTH_PASSWORD=alice\n"
                 "OAUTH_SCOPES=openid\n";
    m_world->configure(name, lines);
}

void tst_TokenService::obtain(const char* name)
{
    m_world->results.clear();
    m_world->service().obtain(environmentName(name));
    QTRY_COMPARE_WITH_TIMEOUT(m_world->results.size(), 1, 20'000);
}

// As time does it.
void tst_TokenService::expire(const char* name)
{
    AuthToken token = m_world->kept(name);
    token.expiresAt = m_world->clock.now() - 1;
    m_world->keep(name, token);
}

// Follows every redirect, as a browser does, to the page at the end.
void tst_TokenService::letBrowserSignIn()
{
    connect(&m_world->service(), &TokenService::waitingForBrowser, m_world.get(),
            [this](const EnvironmentName&, const QUrl& address) {
                QNetworkReply* reply = m_browser.get(QNetworkRequest(address));
                connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
            });
}

void tst_TokenService::clientCredentials()
{
    obtain("service");
    QCOMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_world->results.first()->expiresAt, m_world->clock.now() + 3600);
    const QByteArray first = m_world->accessToken();
    obtain("service");
    QCOMPARE(m_world->accessToken(), first);
}

void tst_TokenService::A1_awkwardClient()
{
    m_world->configure("awkward",
                       "OAUTH_TOKEN_URL=" + m_provider->issuer()
                           + "/token\nOAUTH_CLIENT_ID='we:ird client/1'\n"
                             "OAUTH_CLIENT_SECRET='p+a%s s/\xC3\xA9:x'\n"
                             "OAUTH_TOKEN_AUTH_METHOD=client_secret_basic\n");
    obtain("awkward");
    QCOMPARE(m_world->outcome(), QByteArray("ok"));
}

void tst_TokenService::passwordWithRotation()
{
    obtain("person");
    QCOMPARE(m_world->outcome(), QByteArray("ok"));
    const std::string first = m_world->kept("person").refreshToken.reveal();
    QVERIFY(!first.empty());
    for (int i = 1; i <= 3; ++i) {
        expire("person");
        obtain("person");
        QCOMPARE(m_world->outcome(), QByteArray("ok"));
        QCOMPARE(m_provider->count("token.refresh_token"), m_refreshes + i);
    }
    QVERIFY(m_world->kept("person").refreshToken.reveal() != first);
    QCOMPARE(m_provider->count("reuse_detected"), 0);
}

void tst_TokenService::A26_answerWithoutRefreshToken()
{
    obtain("person");
    const AuthToken before = m_world->kept("person");
    m_provider->fault("refresh=no-refresh:1");
    m_provider->fault("refresh=no-id-token:1");
    expire("person");
    obtain("person");
    QCOMPARE(m_world->outcome(), QByteArray("ok"));
    const AuthToken after = m_world->kept("person");
    QVERIFY(!(after.accessToken == before.accessToken));
    QVERIFY(after.refreshToken == before.refreshToken);
    QVERIFY(after.idToken == before.idToken);
    QVERIFY(!after.idToken.empty());
}

void tst_TokenService::realAnswers_data()
{
    QTest::addColumn<QByteArray>("shape");
    for (const char* shape : {"lowercase-bearer", "string-expires", "no-scope", "no-expires"})
        QTest::newRow(shape) << QByteArray(shape);
}

void tst_TokenService::realAnswers()
{
    QFETCH(QByteArray, shape);
    m_provider->fault(("token=" + shape + ":1").constData());
    obtain("service");
    QCOMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_world->kept("service").expiresAt, m_world->clock.now() + 3600);
    QCOMPARE(bytes(m_world->kept("service").tokenType), QByteArray("Bearer"));
}

void tst_TokenService::A24_spentRefreshToken()
{
    configure("desk", "demo-desktop");
    letBrowserSignIn();
    m_world->service().login(environmentName("desk"));
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    m_provider->fault("refresh=invalid_grant:1");
    expire("desk");
    obtain("desk");
    QCOMPARE(m_world->outcome(), QByteArray("refresh_refused"));
    QVERIFY(m_world->kept("desk").refreshToken.empty());
    QVERIFY(!m_world->kept("desk").accessToken.empty());
}

void tst_TokenService::A25_silentProvider()
{
    obtain("person");
    const std::string before = readText(m_world->tokenFile("person"));
    for (const char* fault :
         {"refresh=503:1", "refresh=reset:1", "refresh=html:1", "refresh=429:1"}) {
        // nobody asks again at once
        m_world->clock.set(m_world->clock.now() + 30);
        expire("person");
        const std::string expired = readText(m_world->tokenFile("person"));
        m_provider->fault(fault);
        obtain("person");
        QVERIFY(!m_world->results.first());
        QCOMPARE(readText(m_world->tokenFile("person")), expired);
    }
    m_world->clock.set(m_world->clock.now() + 30);
    obtain("person");
    QCOMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_provider->count("reuse_detected"), 0);
}

void tst_TokenService::wholeLogin()
{
    letBrowserSignIn();
    m_world->service().login(environmentName("desk"));
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    const AuthToken token = m_world->kept("desk");
    QVERIFY(!token.accessToken.empty());
    QVERIFY(!token.refreshToken.empty());
    QVERIFY(!token.idToken.empty());
    QCOMPARE(bytes(token.binding->issuer), bytes(m_provider->issuer()));
    expire("desk");
    obtain("desk");
    QCOMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_provider->count("token.refresh_token"), m_refreshes + 1);
}

void tst_TokenService::deniedLogin()
{
    letBrowserSignIn();
    m_provider->fault("authorize=access_denied:1");
    m_world->service().login(environmentName("desk"));
    QTRY_COMPARE(m_world->outcome(), QByteArray("login_denied"));
    QVERIFY(m_world->kept("desk").loggedOut());
}

void tst_TokenService::H1_idTokenOfAnotherLogin()
{
    letBrowserSignIn();
    m_provider->fault("token=wrong-nonce:1");
    m_world->service().login(environmentName("desk"));
    QTRY_COMPARE(m_world->outcome(), QByteArray("id_token_invalid"));
    QVERIFY(m_world->kept("desk").loggedOut());
}

void tst_TokenService::intentsJoin()
{
    obtain("person");
    expire("person");
    m_world->results.clear();
    m_world->starts = 0;
    for (int i = 0; i < 5; ++i) {
        m_world->service().obtain(environmentName("person"));
        m_world->service().renew(environmentName("person"));
    }
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QTRY_VERIFY(m_world->service().isIdle());
    QCOMPARE(m_world->starts, 1);
    QCOMPARE(m_world->results.size(), 1);
    QCOMPARE(m_provider->count("token.refresh_token"), m_refreshes + 1);
}

void tst_TokenService::twoServicesRefreshOnce()
{
    obtain("person");
    expire("person");
    m_provider->fault("refresh=slow=200:1");
    m_world->results.clear();
    const auto other = m_world->makeService();
    m_world->service().obtain(environmentName("person"));
    other->obtain(environmentName("person"));
    QTRY_COMPARE_WITH_TIMEOUT(m_world->results.size(), 2, 20'000);
    QCOMPARE(nameOf(m_world->results[0]), QByteArray("ok"));
    QCOMPARE(nameOf(m_world->results[1]), QByteArray("ok"));
    QVERIFY(m_world->results[0]->accessToken == m_world->results[1]->accessToken);
    QCOMPARE(m_provider->count("token.refresh_token"), m_refreshes + 1);
    QCOMPARE(m_provider->count("reuse_detected"), 0);
}

void tst_TokenService::manyServicesRefreshOnce()
{
    obtain("person");
    std::vector<std::unique_ptr<TokenService>> services;
    for (int i = 0; i < 12; ++i)
        services.push_back(m_world->makeService());
    for (int round = 1; round <= 3; ++round) {
        expire("person");
        m_world->results.clear();
        for (const auto& service : services)
            service->obtain(environmentName("person"));
        QTRY_COMPARE_WITH_TIMEOUT(m_world->results.size(), services.size(), 20'000);
        for (const auto& result : std::as_const(m_world->results))
            QCOMPARE(nameOf(result), QByteArray("ok"));
        QCOMPARE(m_provider->count("token.refresh_token"), m_refreshes + round);
    }
    QCOMPARE(m_provider->count("reuse_detected"), 0);
}

// The tokens of the refresh do not come back.
void tst_TokenService::F9_logoutDuringARefresh()
{
    obtain("person");
    expire("person");
    m_provider->fault("refresh=slow=200:1");
    m_world->results.clear();
    const auto other = m_world->makeService();
    m_world->service().obtain(environmentName("person"));
    QTRY_COMPARE(m_provider->count("token.refresh_token"), m_refreshes + 1);
    other->logout(environmentName("person"));
    QTRY_COMPARE_WITH_TIMEOUT(m_world->results.size(), 2, 20'000);
    QCOMPARE(nameOf(m_world->results[0]), QByteArray("ok"));
    QVERIFY(!m_world->results[0]->loggedOut());
    QVERIFY(m_world->results[1]->loggedOut());
    QVERIFY(m_world->kept("person").loggedOut());
    QVERIFY(m_world->kept("person").refreshToken.empty());
    // in one program the refresh is given up first
    obtain("person");
    expire("person");
    m_provider->fault("refresh=slow=200:1");
    m_world->results.clear();
    m_world->service().obtain(environmentName("person"));
    QTRY_COMPARE(m_provider->count("token.refresh_token"), m_refreshes + 2);
    m_world->service().logout(environmentName("person"));
    QTRY_COMPARE_WITH_TIMEOUT(m_world->results.size(), 2, 20'000);
    QCOMPARE(nameOf(m_world->results[0]), QByteArray("login_cancelled"));
    QVERIFY(m_world->results[1]->loggedOut());
    QVERIFY(m_world->kept("person").loggedOut());
}

// Neither a change of mind about the refresh nor a new login takes it back.
void tst_TokenService::F9_logoutThatWaits()
{
    for (const bool login : {false, true}) {
        obtain("person");
        expire("person");
        m_provider->fault("refresh=slow=200:1");
        m_world->results.clear();
        const EnvironmentName person = environmentName("person");
        m_world->service().renew(person);
        QTRY_COMPARE(m_provider->count("token.refresh_token"), m_refreshes + 1 + (login ? 1 : 0));
        m_world->service().logout(person);
        if (login)
            m_world->service().login(person);
        else
            m_world->service().cancel(person);
        QTRY_COMPARE_WITH_TIMEOUT(m_world->results.size(), login ? 3 : 2, 20'000);
        QVERIFY(m_world->results[1]->loggedOut());
        QCOMPARE(m_world->kept("person").loggedOut(), !login);
    }
}

void tst_TokenService::loginAfterLogout()
{
    m_world->service().logout(environmentName("person"));
    m_world->service().login(environmentName("person"));
    QTRY_COMPARE(m_world->results.size(), 2);
    QVERIFY(m_world->results[0]->loggedOut());
    QCOMPARE(nameOf(m_world->results[1]), QByteArray("ok"));
    QVERIFY(!m_world->kept("person").loggedOut());
}

void tst_TokenService::cancelDuringARefresh()
{
    obtain("person");
    const AuthToken before = m_world->kept("person");
    expire("person");
    m_provider->fault("refresh=slow=200:1");
    m_world->results.clear();
    m_world->service().obtain(environmentName("person"));
    QTRY_COMPARE(m_provider->count("token.refresh_token"), m_refreshes + 1);
    m_world->service().cancel(environmentName("person"));
    QTRY_COMPARE(m_world->outcome(), QByteArray("login_cancelled"));
    QVERIFY(!(m_world->kept("person").refreshToken == before.refreshToken));
    // what was stored is as good as any
    expire("person");
    obtain("person");
    QCOMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_provider->count("reuse_detected"), 0);
}

void tst_TokenService::shutDown()
{
    obtain("person");
    expire("person");
    m_provider->fault("refresh=slow=200:1");
    m_world->results.clear();
    QSignalSpy idle(&m_world->service(), &TokenService::idle);
    m_world->service().obtain(environmentName("person"));
    m_world->service().login(environmentName("desk"));
    QTRY_COMPARE(m_provider->count("token.refresh_token"), m_refreshes + 1);
    QTRY_COMPARE(m_world->opened.size(), 1);
    m_world->service().shutDown();
    QTRY_COMPARE(idle.size(), 1);
    QVERIFY(m_world->service().isIdle());
    QCOMPARE(m_world->results.size(), 2);
    for (const auto& result : std::as_const(m_world->results))
        QCOMPARE(nameOf(result), QByteArray("login_cancelled"));
    QVERIFY(m_world->kept("person").expiresAt > m_world->clock.now());
}

void tst_TokenService::logoutIsNotLostAtTheEnd()
{
    obtain("person");
    expire("person");
    m_provider->fault("refresh=slow=200:1");
    m_world->results.clear();
    QSignalSpy idle(&m_world->service(), &TokenService::idle);
    m_world->service().obtain(environmentName("person"));
    QTRY_COMPARE(m_provider->count("token.refresh_token"), m_refreshes + 1);
    m_world->service().logout(environmentName("person"));
    m_world->service().shutDown();
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(m_world->results.size(), 2);
    QVERIFY(m_world->kept("person").loggedOut());
}

void tst_TokenService::environmentsWorkAtOnce()
{
    letBrowserSignIn();
    configure("desk2", "demo-desktop");
    m_world->service().login(environmentName("desk"));
    m_world->service().login(environmentName("desk2"));
    m_world->service().login(environmentName("person"));
    m_world->service().obtain(environmentName("service"));
    QTRY_COMPARE(m_world->results.size(), 4);
    for (const auto& result : std::as_const(m_world->results))
        QCOMPARE(nameOf(result), QByteArray("ok"));
    QVERIFY(!(m_world->kept("desk").accessToken == m_world->kept("desk2").accessToken));
}

void tst_TokenService::startedAndFinishedComeInPairs()
{
    QList<QByteArray> events;
    TokenService& service = m_world->service();
    connect(&service, &TokenService::started, m_world.get(),
            [&](const EnvironmentName& name) { events.append("+" + bytes(name.text())); });
    connect(&service, &TokenService::finished, m_world.get(),
            [&](const EnvironmentName& name) { events.append("-" + bytes(name.text())); });
    service.login(environmentName("desk"));
    service.logout(environmentName("desk"));
    QTRY_VERIFY(service.isIdle());
    QCOMPARE(events, (QList<QByteArray>{"+desk", "-desk", "+desk", "-desk"}));
}

QStringList tst_TokenService::makeMany(const FakeTokenServer& server) const
{
    QStringList names;
    for (int i = 0; i < 50; ++i) {
        names.append(QStringLiteral("many%1").arg(i));
        m_world->configure(
            names.last().toStdString(),
            "OAUTH_CLIENT_ID=c\nOAUTH_CLIENT_SECRET=x\nOAUTH_TOKEN_URL=" + server.address() + "\n");
    }
    return names;
}

int tst_TokenService::heldLocks(const QStringList& names) const
{
    return static_cast<int>(std::count_if(names.begin(), names.end(), [this](const QString& name) {
        const auto lock = m_world->store().tryLock(environmentName(name.toStdString()));
        return lock && !lock->has_value();
    }));
}

void tst_TokenService::manyEnvironmentsTakeTurns()
{
    FakeTokenServer server;
    server.hold();
    const QStringList names = makeMany(server);
    for (const QString& name : names)
        m_world->service().login(environmentName(name.toStdString()));
    QTRY_VERIFY(!server.requests().isEmpty());
    QTRY_COMPARE(heldLocks(names), 16);
    // who has not had a turn is called off like all others, and those behind go on
    for (const QString& name : names.mid(0, 25))
        m_world->service().cancel(environmentName(name.toStdString()));
    QTRY_COMPARE(m_world->results.size(), 25);
    QTRY_COMPARE(heldLocks(names), 16);
    m_world->service().shutDown();
    QTRY_COMPARE(m_world->results.size(), 50);
    QVERIFY(m_world->service().isIdle());
    QCOMPARE(heldLocks(names), 0);
}

// A person who has logged in is not kept waiting by what takes long for others.
void tst_TokenService::loginsTakeNoTurn()
{
    FakeTokenServer server;
    server.hold();
    const QStringList names = makeMany(server);
    for (const QString& name : names)
        m_world->service().login(environmentName(name.toStdString()));
    letBrowserSignIn();
    m_world->service().login(environmentName("desk"));
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QVERIFY(!m_world->kept("desk").loggedOut());
    m_world->service().shutDown();
    QTRY_VERIFY(m_world->service().isIdle());
}

QTEST_GUILESS_MAIN(tst_TokenService)
#include "tst_TokenService.moc"
