#include "core/session/LoginWatch.h"
#include "tests/unit/session/SessionWorld.h"

#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_LoginWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void endsWhatIsThereAlready_data();
    void endsWhatIsThereAlready();
    void goesOnWaiting();
    void leavesTheNextLoginAlone();

private:
    void begin();
    [[nodiscard]] const SessionEntry& entry() const { return m_board->entries().front(); }

    const EnvironmentName m_dev = environmentName("dev");
    std::unique_ptr<SessionWorld> m_world;
    std::unique_ptr<SessionBoard> m_board;
    std::unique_ptr<LoginWatch> m_watch;
};

namespace {

constexpr UnixTime now = SessionWorld::start;

} // namespace

void tst_LoginWatch::init()
{
    m_world = std::make_unique<SessionWorld>();
    m_world->configure("dev",
                       "OAUTH_GRANT_TYPE=authorization_code_pkce\nOAUTH_CLIENT_ID=desk\n"
                       "OAUTH_TOKEN_URL=http://127.0.0.1:9/token\n"
                       "OAUTH_AUTHORIZE_URL=http://127.0.0.1:9/authorize\n");
}

void tst_LoginWatch::cleanup()
{
    m_watch.reset();
    m_board.reset();
    m_world.reset();
}

void tst_LoginWatch::begin()
{
    m_board = std::make_unique<SessionBoard>(m_world->input(), m_world->store(), m_world->clock,
                                             m_world->service());
    m_watch = std::make_unique<LoginWatch>(*m_board, m_world->service());
    m_world->service().login(m_dev, {.force = true});
    QTRY_VERIFY(entry().waitsForBrowser());
}

void tst_LoginWatch::endsWhatIsThereAlready_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<QString>("refresh");
    QTest::newRow("logged out") << qint64(0) << QString();
    QTest::newRow("expired") << qint64(-1) << QStringLiteral("rt");
    QTest::newRow("ends soon") << qint64(100) << QString();
    QTest::newRow("cannot be refreshed") << qint64(3000) << QString();
}

void tst_LoginWatch::endsWhatIsThereAlready()
{
    QFETCH(qint64, left);
    QFETCH(QString, refresh);
    if (left != 0)
        m_world->keep("dev", tokenOf("before", now + left, refresh.toStdString()));
    begin();
    m_world->keep("dev", tokenOf("elsewhere", now + 3600, "rt2"));
    QTRY_VERIFY(!entry().busy);
    QVERIFY(!entry().waitsForBrowser());
    QVERIFY(!entry().lastError);
    QCOMPARE(entry().status.state, TokenState::Valid);
    QCOMPARE(m_world->outcome(), QByteArray("login_cancelled"));
    QCOMPARE(bytes(m_world->kept("dev").accessToken.reveal()), QByteArray("elsewhere"));
}

// Somebody may want to be somebody else; a refresh in the console must not end that.
void tst_LoginWatch::goesOnWaiting()
{
    m_world->keep("dev", tokenOf("before", now + 3000, "rt"));
    begin();
    m_world->keep("dev", tokenOf("refreshed", now + 3600, "rt2"));
    QTRY_COMPARE(entry().status.expiresAt, std::optional<UnixTime>(now + 3600));
    QVERIFY(entry().waitsForBrowser());
    QVERIFY(!m_world->service().loginAddress(m_dev).isEmpty());
}

void tst_LoginWatch::leavesTheNextLoginAlone()
{
    begin();
    m_world->keep("dev", tokenOf("elsewhere", now + 3600, "rt"));
    QTRY_VERIFY(!entry().busy);
    m_world->service().login(m_dev, {.force = true});
    QTRY_VERIFY(entry().waitsForBrowser());
    m_board->reload();
    QVERIFY(entry().waitsForBrowser());
}

QTEST_GUILESS_MAIN(tst_LoginWatch)
#include "tst_LoginWatch.moc"
