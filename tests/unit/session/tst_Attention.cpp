#include "core/session/Attention.h"
#include "tests/unit/session/SessionWorld.h"

#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_Attention : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void warnsOnceAndTellsTheEndOnce();
    void whatRenewsItselfIsQuiet();
    void whatWasSoBeforeIsNoNews();
    void anotherTokenIsAnotherMatter();
    void clockThatJumps();

private:
    void keep(UnixTime left, bool refreshable = false);
    void watch();
    /// Lets time go on and the board notice.
    void pass(UnixTime seconds);

    std::unique_ptr<SessionWorld> m_world;
    std::unique_ptr<SessionBoard> m_board;
    std::unique_ptr<Attention> m_attention;
    QList<QByteArray> m_told;
};

void tst_Attention::init()
{
    m_told.clear();
    m_world = std::make_unique<SessionWorld>();
    m_world->configure("dev",
                       "OAUTH_GRANT_TYPE=authorization_code_pkce\nOAUTH_CLIENT_ID=desk\n"
                       "OAUTH_TOKEN_URL=http://127.0.0.1:9/token\n"
                       "OAUTH_AUTHORIZE_URL=http://127.0.0.1:9/authorize\n");
}

void tst_Attention::cleanup()
{
    m_attention.reset();
    m_board.reset();
    m_world.reset();
}

void tst_Attention::keep(UnixTime left, bool refreshable)
{
    AuthToken token;
    token.accessToken = Secret("at" + std::to_string(left));
    token.issuedAt = m_world->clock.now() - 10;
    token.expiresAt = m_world->clock.now() + left;
    if (refreshable)
        token.refreshToken = Secret("rt");
    m_world->keep("dev", token);
}

void tst_Attention::watch()
{
    m_board = std::make_unique<SessionBoard>(m_world->input(), m_world->store(), m_world->clock,
                                             m_world->service());
    m_attention = std::make_unique<Attention>(*m_board);
    connect(m_attention.get(), &Attention::ending, this,
            [this](const EnvironmentName& name, qint64 seconds) {
                m_told.append(bytes(name.text()) + " ends in " + QByteArray::number(seconds));
            });
    connect(m_attention.get(), &Attention::ended, this, [this](const EnvironmentName& name) {
        m_told.append(bytes(name.text()) + " has ended");
    });
    pass(0);
}

void tst_Attention::pass(UnixTime seconds)
{
    m_world->clock.set(m_world->clock.now() + seconds);
    m_board->reload();
    // what is told is told from the event loop
    auto* timer = m_attention->findChild<QTimer*>();
    timer->start(0);
    QTRY_VERIFY(!timer->isActive() || timer->remainingTime() > 0);
}

void tst_Attention::warnsOnceAndTellsTheEndOnce()
{
    keep(3600);
    watch();
    QCOMPARE(m_told, QList<QByteArray>());
    pass(3600 - 900);
    QCOMPARE(m_told, QList<QByteArray>{"dev ends in 900"});
    pass(300);
    pass(300);
    QCOMPARE(m_told.size(), 1);
    pass(300);
    QCOMPARE(m_told.size(), 2);
    QCOMPARE(m_told.last(), QByteArray("dev has ended"));
    pass(3000);
    QCOMPARE(m_told.size(), 2);
}

void tst_Attention::whatRenewsItselfIsQuiet()
{
    keep(3600, true);
    watch();
    pass(3000);
    pass(700);
    QCOMPARE(m_told, QList<QByteArray>());
}

void tst_Attention::whatWasSoBeforeIsNoNews()
{
    keep(-100);
    watch();
    pass(10);
    QCOMPARE(m_told, QList<QByteArray>());
}

void tst_Attention::anotherTokenIsAnotherMatter()
{
    keep(600);
    watch();
    QCOMPARE(m_told, QList<QByteArray>{"dev ends in 600"});
    keep(800);
    pass(0);
    QCOMPARE(m_told.size(), 2);
    keep(7200);
    pass(0);
    QCOMPARE(m_told.size(), 2);
}

void tst_Attention::clockThatJumps()
{
    keep(3600);
    watch();
    // asleep for a night
    pass(36000);
    QCOMPARE(m_told, QList<QByteArray>{"dev has ended"});
    pass(-36000);
    pass(3000);
    QCOMPARE(m_told.size(), 1);
}

QTEST_GUILESS_MAIN(tst_Attention)
#include "tst_Attention.moc"
