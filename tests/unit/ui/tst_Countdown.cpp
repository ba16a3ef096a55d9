#include "ui/Countdown.h"

#include <QSignalSpy>
#include <QtTest>

using namespace lmi;

class tst_Countdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsOnlyWhileVisible();
    void runsOnlyIfSomethingChanges();
};

void tst_Countdown::runsOnlyWhileVisible()
{
    Countdown countdown([] { return UnixTime(1); });
    QSignalSpy ticks(&countdown, &Countdown::ticked);
    countdown.reschedule();
    QVERIFY(!countdown.isRunning());
    countdown.setVisible(true);
    QCOMPARE(ticks.count(), 1);
    QVERIFY(countdown.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(ticks.count(), 2, 3000);
    countdown.setVisible(false);
    QVERIFY(!countdown.isRunning());
}

void tst_Countdown::runsOnlyIfSomethingChanges()
{
    UnixTime change = 0;
    Countdown countdown([&change] { return change; });
    countdown.setVisible(true);
    QVERIFY(!countdown.isRunning());
    change = 40;
    countdown.reschedule();
    QVERIFY(countdown.isRunning());
}

QTEST_GUILESS_MAIN(tst_Countdown)
#include "tst_Countdown.moc"
