#include "core/session/RequestWatch.h"
#include "tests/unit/session/SessionWorld.h"

#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_RequestWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void heardOnlyWhileItRuns();
    void tellsWhoWaits();
    void manyAreOne();
    void whatNobodyHasToActOn();
    void strangeFiles();

private:
    void watch();
    void leave(const char* name, UnixTime age = 0);

    std::unique_ptr<SessionWorld> m_world;
    std::unique_ptr<SessionBoard> m_board;
    std::unique_ptr<RequestWatch> m_watch;
    QStringList m_told;

    [[nodiscard]] LoginRequests requests() const
    {
        return LoginRequests(m_world->paths().requestFolder());
    }
};

void tst_RequestWatch::init()
{
    m_told.clear();
    m_watch.reset();
    m_board.reset();
    m_world = std::make_unique<SessionWorld>();
    for (const char* name : {"dev", "qa"})
        m_world->configure(name,
                           "OAUTH_GRANT_TYPE=authorization_code_pkce\nOAUTH_CLIENT_ID=desk\n"
                           "OAUTH_TOKEN_URL=http://127.0.0.1:9/token\n"
                           "OAUTH_AUTHORIZE_URL=http://127.0.0.1:9/authorize\n");
}

void tst_RequestWatch::watch()
{
    m_board = std::make_unique<SessionBoard>(m_world->input(), m_world->store(), m_world->clock,
                                             m_world->service());
    m_watch = std::make_unique<RequestWatch>(requests(), *m_board);
    connect(m_watch.get(), &RequestWatch::loginWanted, this,
            [this](const EnvironmentName& name, const QString& program) {
                m_told.append(QString::fromStdString(name.text()) + u' ' + program);
            });
}

void tst_RequestWatch::leave(const char* name, UnixTime age)
{
    QVERIFY(requests().leave({environmentName(name), "kubectl", m_world->clock.now() - age}));
}

void tst_RequestWatch::heardOnlyWhileItRuns()
{
    QVERIFY(!requests().isHeard());
    QVERIFY(!exists(m_world->paths().requestFolder()));
    watch();
    QVERIFY(requests().isHeard());
    m_watch.reset();
    QVERIFY(!requests().isHeard());
}

void tst_RequestWatch::tellsWhoWaits()
{
    watch();
    leave("qa");
    QTRY_COMPARE(m_told, QStringList{QStringLiteral("qa kubectl")});
    QVERIFY(!exists(m_world->paths().requestFolder() + "/qa.json"));
}

void tst_RequestWatch::manyAreOne()
{
    watch();
    leave("qa");
    QTRY_COMPARE(m_told.size(), 1);
    leave("qa");
    leave("dev");
    QTRY_COMPARE(m_told.size(), 2);
    QCOMPARE(m_told.last(), QStringLiteral("dev kubectl"));
    m_world->clock.set(m_world->clock.now() + 301);
    leave("qa");
    QTRY_COMPARE(m_told.size(), 3);
}

void tst_RequestWatch::whatNobodyHasToActOn()
{
    AuthToken token;
    token.accessToken = Secret("at");
    token.expiresAt = m_world->clock.now() + 3600;
    m_world->keep("dev", token);
    watch();
    leave("dev"); // logged in
    leave("none"); // not there
    QTRY_VERIFY(requests().take().empty()
                && !exists(m_world->paths().requestFolder() + "/dev.json"));
    leave("qa", 121); // too long ago
    QTRY_VERIFY(!exists(m_world->paths().requestFolder() + "/qa.json"));
    leave("qa");
    QTRY_COMPARE(m_told, QStringList{QStringLiteral("qa kubectl")});
}

void tst_RequestWatch::strangeFiles()
{
    watch();
    const std::string folder = m_world->paths().requestFolder();
    writeText(folder + "/dev.json", "junk");
    writeText(folder + "/a b.json", "{}");
    QTRY_VERIFY(!exists(folder + "/dev.json"));
    QVERIFY(exists(folder + "/a b.json"));
    leave("qa");
    QTRY_COMPARE(m_told, QStringList{QStringLiteral("qa kubectl")});
}

QTEST_GUILESS_MAIN(tst_RequestWatch)
#include "tst_RequestWatch.moc"
