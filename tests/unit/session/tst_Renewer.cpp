#include "core/session/Renewer.h"
#include "tests/unit/oauth/FakeTokenServer.h"
#include "tests/unit/session/SessionWorld.h"

using namespace lmi;
using namespace lmi::test;

class tst_Renewer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void renewsAtOnceWhatIsUsedUp();
    void renewsWhenTheTimeComes();
    void leavesAloneWhatIsUsable();
    void leavesAlone_data();
    void leavesAlone();
    void serviceNeedsNoRefreshToken();
    void pausesLongerAndLonger();
    void pauseEndsWithASuccess();
    void A25_waitsAsLongAsTheProviderAsks();
    void A25_cancelledLoginChangesNothing();
    void refusalIsLeftToThePerson();
    void refusedTokenThatStillServes();
    void tokensOfOthersWakeIt();
    void switchedOff();
    void leewayOfTheEnvironment();
    void spreadOverATwentieth();
    void spreadOverAMinuteAtMost();
    void spreadPauses();
    void failureWithinTheSpreadPauses();
    void spreadsByItself();

private:
    void configure(const char* name, bool service = false) const;
    void keep(const char* name, UnixTime left, const char* refresh = "rt") const;
    void begin();
    /// Lets everything happen that is due: a request of another environment has been answered.
    void settle();
    [[nodiscard]] int asked() const;

    std::unique_ptr<SessionWorld> m_world;
    std::unique_ptr<FakeTokenServer> m_server;
    std::unique_ptr<FakeTokenServer> m_markers;
    std::unique_ptr<SessionBoard> m_board;
    std::unique_ptr<Renewer> m_renewer;
    double m_share = 0; ///< of what moments are spread by
};

namespace {

constexpr UnixTime now = SessionWorld::start;

} // namespace

void tst_Renewer::init()
{
    m_world = std::make_unique<SessionWorld>();
    m_server = std::make_unique<FakeTokenServer>();
    m_server->reply(200, tokenJson("new"));
    m_markers = std::make_unique<FakeTokenServer>();
    m_markers->reply(200, tokenJson("marker"));
    configure("dev");
    m_share = 0;
}

void tst_Renewer::cleanup()
{
    m_renewer.reset();
    m_board.reset();
    m_world.reset();
    m_server.reset();
    m_markers.reset();
}

void tst_Renewer::configure(const char* name, bool service) const
{
    m_world->configure(name,
                       "OAUTH_CLIENT_ID=desk\nOAUTH_TOKEN_URL=" + m_server->address()
                           + (service ? "\nOAUTH_CLIENT_SECRET=x\n"
                                      : "\nOAUTH_GRANT_TYPE=authorization_code_pkce\n"
                                        "OAUTH_AUTHORIZE_URL="
                                      + m_server->address() + "\n"));
}

void tst_Renewer::keep(const char* name, UnixTime left, const char* refresh) const
{
    m_world->keep(name, tokenOf("at", m_world->clock.now() + left, refresh));
}

void tst_Renewer::begin()
{
    m_board = std::make_unique<SessionBoard>(m_world->input(), m_world->store(), m_world->clock,
                                             m_world->service());
    m_renewer = std::make_unique<Renewer>(
        *m_board, m_world->service(), [this](const EnvironmentName&, UnixTime) { return m_share; });
}

void tst_Renewer::settle()
{
    m_board->reload();
    m_world->configure("marker",
                       "OAUTH_CLIENT_ID=desk\nOAUTH_CLIENT_SECRET=x\nOAUTH_TOKEN_URL="
                           + m_markers->address() + "\n");
    for (int i = 0; i < 2; ++i) {
        const auto before = m_markers->requests().size();
        m_world->service().renew(environmentName("marker"));
        QTRY_COMPARE(m_markers->requests().size(), before + 1);
        QTRY_VERIFY(m_world->service().isIdle());
    }
}

int tst_Renewer::asked() const
{
    return static_cast<int>(m_server->requests().size());
}

void tst_Renewer::renewsAtOnceWhatIsUsedUp()
{
    keep("dev", 20);
    begin();
    QTRY_COMPARE(asked(), 1);
    QTRY_COMPARE(m_board->entries().front().status.state, TokenState::Valid);
    QCOMPARE(bytes(m_world->kept("dev").accessToken.reveal()), QByteArray("new"));
    settle();
    QCOMPARE(asked(), 1);
}

void tst_Renewer::renewsWhenTheTimeComes()
{
    keep("dev", 31); // a second more than the leeway
    begin();
    settle();
    QCOMPARE(asked(), 0);
    m_world->clock.set(now + 1);
    QTRY_COMPARE_WITH_TIMEOUT(asked(), 1, 3000);
}

void tst_Renewer::leavesAloneWhatIsUsable()
{
    keep("dev", 3000);
    begin();
    settle();
    QCOMPARE(asked(), 0);
}

void tst_Renewer::leavesAlone_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("no file") << QByteArray();
    QTest::newRow("logged out") << QByteArray(R"({"access_token":"","expires_at":0})");
    QTest::newRow("no refresh token") << QByteArray(R"({"access_token":"at","expires_at":1})");
    QTest::newRow("corrupt") << QByteArray("junk");
    QTest::newRow("bound elsewhere")
        << QByteArray(R"({"access_token":"at","expires_at":1,"refresh_token":"rt",)"
                      R"("lmi":{"client_id":"other"}})");
}

void tst_Renewer::leavesAlone()
{
    QFETCH(QByteArray, file);
    if (!file.isEmpty())
        writeText(m_world->tokenFile("dev"), file.toStdString());
    begin();
    settle();
    QCOMPARE(asked(), 0);
    QVERIFY(m_world->opened.isEmpty());
}

void tst_Renewer::serviceNeedsNoRefreshToken()
{
    configure("service", true);
    keep("service", 0, "");
    begin();
    QTRY_COMPARE(asked(), 1);
    QCOMPARE(m_server->requests().first().parameter("grant_type"),
             QByteArray("client_credentials"));
    // a service that was never used is not logged in by itself
    configure("other", true);
    settle();
    QCOMPARE(asked(), 1);
}

void tst_Renewer::pausesLongerAndLonger()
{
    m_server->clear();
    m_server->reply(503, {});
    keep("dev", 0);
    begin();
    QTRY_COMPARE(asked(), 1);
    UnixTime time = now;
    int expected = 1;
    for (const UnixTime pause : {15, 30, 60, 120, 240, 480, 600, 600}) {
        QTRY_VERIFY(m_world->service().isIdle());
        m_world->clock.set(time + pause - 1);
        settle();
        QCOMPARE(asked(), expected);
        time += pause;
        m_world->clock.set(time);
        ++expected;
        settle();
        QTRY_COMPARE(asked(), expected);
    }
    QCOMPARE(bytes(m_world->kept("dev").refreshToken.reveal()), QByteArray("rt"));
}

void tst_Renewer::pauseEndsWithASuccess()
{
    m_server->clear();
    m_server->reply(503, {});
    m_server->reply(200, tokenJson("new", R"("refresh_token":"rt2")"));
    m_server->reply(503, {});
    keep("dev", 0);
    begin();
    QTRY_COMPARE(asked(), 1);
    QTRY_VERIFY(m_world->service().isIdle());
    // a person does not have to wait
    m_world->service().obtain(environmentName("dev"));
    QTRY_COMPARE(asked(), 2);
    QTRY_VERIFY(m_world->service().isIdle());
    m_world->clock.set(now + 3600);
    settle();
    QTRY_COMPARE(asked(), 3);
    QTRY_VERIFY(m_world->service().isIdle());
    // the first pause again
    m_world->clock.set(now + 3600 + 15);
    settle();
    QTRY_COMPARE(asked(), 4);
}

void tst_Renewer::A25_waitsAsLongAsTheProviderAsks()
{
    m_server->clear();
    m_server->reply(429, {}, {}, {"Retry-After: 100"});
    // the first time the present token still serves, the second time it has ended
    keep("dev", 20);
    begin();
    QTRY_COMPARE(asked(), 1);
    for (const UnixTime later : {100, 200}) {
        QTRY_VERIFY(m_world->service().isIdle());
        m_world->clock.set(now + later - 1);
        settle();
        const int before = asked();
        m_world->clock.set(now + later);
        settle();
        QTRY_COMPARE(asked(), before + 1);
    }
    QCOMPARE(asked(), 3);
}

void tst_Renewer::A25_cancelledLoginChangesNothing()
{
    m_server->clear();
    m_server->reply(429, {}, {}, {"Retry-After: 100"});
    keep("dev", 0);
    begin();
    QTRY_COMPARE(asked(), 1);
    QTRY_VERIFY(m_world->service().isIdle());
    m_world->service().login(environmentName("dev"));
    QTRY_COMPARE(m_world->opened.size(), 1);
    m_world->service().cancel(environmentName("dev"));
    QTRY_VERIFY(m_world->service().isIdle());
    m_world->clock.set(now + 99);
    settle();
    QCOMPARE(asked(), 1);
    m_world->clock.set(now + 100);
    settle();
    QTRY_COMPARE(asked(), 2);
}

void tst_Renewer::refusalIsLeftToThePerson()
{
    m_server->clear();
    m_server->reply(400, R"({"error":"invalid_request"})");
    keep("dev", 0);
    begin();
    QTRY_COMPARE(asked(), 1);
    QTRY_VERIFY(m_world->service().isIdle());
    for (int day = 1; day <= 3; ++day) {
        m_world->clock.set(now + day * 86'400);
        settle();
    }
    QCOMPARE(asked(), 1);
    QVERIFY(m_board->find(environmentName("dev"))->needsPerson());
}

// Within its last seconds a token serves although its refresh is refused.
void tst_Renewer::refusedTokenThatStillServes()
{
    m_server->clear();
    m_server->reply(400, R"({"error":"invalid_grant"})");
    keep("dev", 20);
    begin();
    QTRY_COMPARE(asked(), 1);
    QTRY_VERIFY(m_world->service().isIdle());
    m_world->clock.set(now + 100);
    settle();
    QCOMPARE(asked(), 1);
}

void tst_Renewer::tokensOfOthersWakeIt()
{
    begin();
    settle();
    QCOMPARE(asked(), 0);
    // as another program writes it
    keep("dev", 10);
    QTRY_COMPARE_WITH_TIMEOUT(asked(), 1, 2000);
}

void tst_Renewer::switchedOff()
{
    m_world->configure("dev",
                       "OAUTH_CLIENT_ID=desk\nOAUTH_CLIENT_SECRET=x\nOAUTH_AUTO_REFRESH=no\n"
                       "OAUTH_TOKEN_URL="
                           + m_server->address() + "\n");
    keep("dev", 5);
    begin();
    settle();
    QCOMPARE(asked(), 0);
    QVERIFY(!m_board->find(environmentName("dev"))->needsPerson());
    // whoever wants a token gets one all the same
    m_world->service().obtain(environmentName("dev"));
    QTRY_COMPARE(asked(), 1);
    QTRY_VERIFY(m_world->service().isIdle());
}

void tst_Renewer::leewayOfTheEnvironment()
{
    m_world->configure("dev",
                       "OAUTH_CLIENT_ID=desk\nOAUTH_CLIENT_SECRET=x\nOAUTH_LEEWAY=600\n"
                       "OAUTH_TOKEN_URL="
                           + m_server->address() + "\n");
    keep("dev", 601);
    begin();
    settle();
    QCOMPARE(asked(), 0);
    m_world->clock.set(m_world->clock.now() + 1);
    m_board->reload();
    settle();
    QCOMPARE(asked(), 1);
}

void tst_Renewer::spreadOverATwentieth()
{
    m_share = 1;
    AuthToken token = tokenOf("at", now + 36, "rt");
    token.issuedAt = now + 36 - 100; // the leeway is 10 seconds then, the spread 5
    m_world->keep("dev", token);
    m_world->clock.set(now + 20);
    begin();
    settle();
    QCOMPARE(asked(), 0);
    m_world->clock.set(now + 21);
    QTRY_COMPARE_WITH_TIMEOUT(asked(), 1, 3000);
}

void tst_Renewer::spreadOverAMinuteAtMost()
{
    m_share = 1;
    AuthToken token = tokenOf("at", now + 91, "rt");
    token.issuedAt = now - 86'400;
    m_world->keep("dev", token);
    begin();
    settle();
    QCOMPARE(asked(), 0);
    m_world->clock.set(now + 1);
    QTRY_COMPARE_WITH_TIMEOUT(asked(), 1, 3000);
    QTRY_COMPARE(bytes(m_world->kept("dev").accessToken.reveal()), QByteArray("new"));
}

void tst_Renewer::spreadPauses()
{
    m_share = 1;
    m_server->clear();
    m_server->reply(503, {});
    keep("dev", 0);
    begin();
    QTRY_COMPARE(asked(), 1);
    QTRY_VERIFY(m_world->service().isIdle());
    m_world->clock.set(now + 15 + 2);
    settle();
    QCOMPARE(asked(), 1);
    m_world->clock.set(now + 15 + 3);
    settle();
    QTRY_COMPARE(asked(), 2);
}

// The present token goes on serving for more than its leeway: no reason to ask again at once.
void tst_Renewer::failureWithinTheSpreadPauses()
{
    m_share = 1;
    m_server->clear();
    m_server->reply(503, {});
    AuthToken token = tokenOf("at", now + 80, "rt");
    token.issuedAt = now - 86'400;
    m_world->keep("dev", token);
    begin();
    QTRY_COMPARE(asked(), 1);
    QTRY_VERIFY(m_world->service().isIdle());
    const int begun = m_world->starts;
    QTest::qWait(0);
    QCOMPARE(m_world->starts, begun);
    settle();
    QCOMPARE(asked(), 1);
    m_world->clock.set(now + 15 + 3);
    settle();
    QTRY_COMPARE(asked(), 2);
}

// Forty tokens of one moment: it would take more than luck to renew them all in one second.
void tst_Renewer::spreadsByItself()
{
    for (int i = 0; i < 40; ++i) {
        const std::string name = "many" + std::to_string(i);
        configure(name.c_str());
        AuthToken token = tokenOf("at", now + 60, "rt");
        token.issuedAt = now - 86'400;
        m_world->keep(name, token);
    }
    m_board = std::make_unique<SessionBoard>(m_world->input(), m_world->store(), m_world->clock,
                                             m_world->service());
    m_renewer = std::make_unique<Renewer>(*m_board, m_world->service());
    settle();
    QVERIFY(asked() > 0);
    QVERIFY(asked() < 40);
}

QTEST_GUILESS_MAIN(tst_Renewer)
#include "tst_Renewer.moc"
