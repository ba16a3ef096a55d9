#include "ui/TimeText.h"

#include <QtTest>

using namespace lmi;

class tst_TimeText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void spans_data();
    void spans();
    void changes_data();
    void changes();
    void moments_data();
    void moments();
};

void tst_TimeText::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_TimeText::spans_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("brief");
    QTest::newRow("past") << qint64(-5) << "0 s";
    QTest::newRow("seconds") << qint64(59) << "59 s";
    QTest::newRow("a minute") << qint64(60) << "1 min";
    QTest::newRow("whole minutes") << qint64(42 * 60 + 59) << "42 min";
    QTest::newRow("an hour") << qint64(3600) << "1 h";
    QTest::newRow("an hour and seconds") << qint64(3659) << "1 h";
    QTest::newRow("hours and minutes") << qint64(3600 + 5 * 60) << "1 h 5 min";
    QTest::newRow("many hours") << qint64(11 * 3600 + 1800) << "11 h";
    QTest::newRow("more than a day") << qint64(47 * 3600) << "47 h";
    QTest::newRow("days") << qint64(3 * 86400 + 5) << "3 d";
    QTest::newRow("beyond") << (qint64(1) << 60) << "1000000 d";
}

void tst_TimeText::spans()
{
    QFETCH(qint64, seconds);
    QTEST(shortSpan(seconds), "brief");
    QVERIFY(!longSpan(seconds).isEmpty());
}

void tst_TimeText::changes_data()
{
    QTest::addColumn<qint64>("seconds");
    for (const int seconds : {1, 30, 59, 60, 61, 119, 120, 3599, 3600, 3601, 7200, 35999, 36000,
                              36001, 40000, 172799, 172800, 172801, 300000})
        QTest::addRow("%d", seconds) << qint64(seconds);
}

// The text stays the same up to the promised second and is another one then.
void tst_TimeText::changes()
{
    QFETCH(qint64, seconds);
    const qint64 change = secondsUntilSpanChanges(seconds);
    QVERIFY(change > 0);
    QCOMPARE(shortSpan(seconds - change + 1), shortSpan(seconds));
    QVERIFY(shortSpan(seconds - change) != shortSpan(seconds) || seconds == change);
}

void tst_TimeText::moments_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << 1 << "today 23:13";
    QTest::newRow("tomorrow") << 3 << "tomorrow 01:13";
    QTest::newRow("yesterday") << -24 << "yesterday 22:13";
    QTest::newRow("another day") << 72 << "17/11/2023 22:13";
}

void tst_TimeText::moments()
{
    QFETCH(int, hours);
    constexpr UnixTime now = 1700000000; // 14 November 2023 22:13:20 UTC
    QTEST(momentText(now + hours * 3600, now), "text");
}

QTEST_GUILESS_MAIN(tst_TimeText)
#include "tst_TimeText.moc"
