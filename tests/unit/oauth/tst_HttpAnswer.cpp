#include "core/oauth/HttpAnswer.h"
#include "tests/unit/support/Outcome.h"

#include <QtTest>

#include <ctime>

using namespace lmi;
using namespace lmi::test;

class tst_HttpAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void retryAfter_data();
    void retryAfter();
    void dateHasNoTimeZone();
    void unavailableStatus_data();
    void unavailableStatus();
    void errors();
};

namespace {

const QByteArray date("Sun, 06 Nov 1994 08:49:37 GMT");

} // namespace

void tst_HttpAnswer::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<int>("seconds"); // -1: not said
    QTest::newRow("number") << QByteArray("120") << QByteArray() << 120;
    QTest::newRow("zero") << QByteArray("0") << QByteArray() << 0;
    QTest::newRow("spaces") << QByteArray(" 7 ") << QByteArray() << 7;
    QTest::newRow("negative") << QByteArray("-5") << QByteArray() << 0;
    QTest::newRow("for ever") << QByteArray("99999999999") << QByteArray() << 86400;
    QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:50:07 GMT") << date << 30;
    QTest::newRow("date in the past") << QByteArray("Sun, 06 Nov 1994 08:49:07 GMT") << date << 0;
    QTest::newRow("date without a Date")
        << QByteArray("Sun, 06 Nov 1994 08:50:07 GMT") << QByteArray() << -1;
    QTest::newRow("nothing") << QByteArray() << date << -1;
    QTest::newRow("words") << QByteArray("soon") << date << -1;
    QTest::newRow("fraction") << QByteArray("1.5") << date << -1;
}

void tst_HttpAnswer::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, now);
    QFETCH(int, seconds);
    QCOMPARE(readRetryAfter(value, now).value_or(-1), seconds);
}

// 02:30 does not exist in Berlin on this day.
void tst_HttpAnswer::dateHasNoTimeZone()
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    ::tzset();
    const auto seconds =
        readRetryAfter("Sun, 31 Mar 2024 02:30:00 GMT", "Sun, 31 Mar 2024 01:30:00 GMT");
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    ::tzset();
    QCOMPARE(seconds, std::optional<int>(3600));
}

void tst_HttpAnswer::unavailableStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("expected");
    for (const int status : {408, 425, 429, 500, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status << true;
    for (const int status : {200, 204, 302, 400, 401, 403, 404, 409, 428, 430})
        QTest::addRow("%d", status) << status << false;
}

void tst_HttpAnswer::unavailableStatus()
{
    QFETCH(int, status);
    QFETCH(bool, expected);
    QCOMPARE(isUnavailable({status, {}, {}}), expected);
}

void tst_HttpAnswer::errors()
{
    const Error plain = unavailable("sso.example.com", {503, {}, {}});
    QCOMPARE(nameOf(plain), QByteArray("provider_unavailable"));
    QCOMPARE(secondsToWait(plain), 0);
    const Error waits = unavailable("sso.example.com", {429, {}, 75}, "slow_down");
    QCOMPARE(nameOf(waits), QByteArray("provider_asks_to_wait"));
    QCOMPARE(secondsToWait(waits), 75);
    QCOMPARE(bytes(describe(waits)),
             QByteArray("sso.example.com is not available (status 429 slow_down) and asks to wait "
                        "75 s. Nothing was changed; try again then."));
    QVERIFY(saysUnavailable(plain) && saysUnavailable(waits));
    QVERIFY(!saysUnavailable(Error(ErrorCode::NetworkFailed, {"a", "b"})));
    QCOMPARE(secondsToWait(Error(ErrorCode::NetworkFailed, {"a", "b"})), 0);
}

QTEST_GUILESS_MAIN(tst_HttpAnswer)
#include "tst_HttpAnswer.moc"
