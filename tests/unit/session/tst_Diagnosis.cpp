#include "core/config/ConfigSnapshot.h"
#include "core/oauth/LoopbackReceiver.h"
#include "core/session/Diagnosis.h"
#include "tests/unit/session/SessionWorld.h"

#include <QtTest>

using namespace lmi;
using namespace lmi::test;
using Check = DiagnosisFinding::Check;

class tst_Diagnosis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void redirectAddress_data();
    void redirectAddress();
};

void tst_Diagnosis::redirectAddress_data()
{
    QTest::addColumn<bool>("loginWaits");
    QTest::addColumn<int>("expected");
    QTest::newRow("of another program") << false << 1;
    QTest::newRow("of a login that waits") << true << 0;
}

// The port is taken in both cases.
void tst_Diagnosis::redirectAddress()
{
    QFETCH(bool, loginWaits);
    QFETCH(int, expected);
    LoopbackReceiver taken;
    QVERIFY(taken.listen({{"localhost", 0, "/callback"}}));
    SessionWorld world;
    world.configure(
        "prod",
        "OAUTH_GRANT_TYPE=authorization_code_pkce\nOAUTH_CLIENT_ID=desk\n"
        "OAUTH_AUTHORIZE_URL=http://127.0.0.1:9/a\nOAUTH_TOKEN_URL=http://127.0.0.1:9/t\n"
        "OAUTH_REDIRECT_URI="
            + taken.redirectUri().toStdString() + "\n");
    const ConfigInput input = world.input();
    const auto configuration = loadConfiguration(input, environmentName("prod"));
    QVERIFY(configuration);
    const auto environment = environmentFrom(*configuration);
    QVERIFY(environment);
    const TokenStore store = world.store();
    Diagnosis diagnosis({input, store, world.clock, loginWaits}, *environment, *configuration);
    int busy = 0;
    connect(&diagnosis, &Diagnosis::found, this, [&busy](const DiagnosisFinding& finding) {
        if (finding.check == Check::RedirectAddress && finding.problem
            && finding.problem->code == ErrorCode::PortBusy)
            ++busy;
    });
    QSignalSpy finished(&diagnosis, &Diagnosis::finished);
    diagnosis.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(busy, expected);
}

QTEST_MAIN(tst_Diagnosis)
#include "tst_Diagnosis.moc"
