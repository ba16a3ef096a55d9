#include "core/token/TokenPolicy.h"
#include "tests/unit/support/Files.h"

#include <limits>

using namespace lmi;
using std::string;

namespace {

constexpr UnixTime end = 1700000000;
constexpr UnixTime largest = std::numeric_limits<UnixTime>::max();
constexpr UnixTime smallest = std::numeric_limits<UnixTime>::min();
constexpr UnixTime unknown = -1; // no issued_at

AuthToken token(UnixTime expiresAt, UnixTime issuedAt)
{
    AuthToken token;
    token.accessToken = Secret("a");
    token.expiresAt = expiresAt;
    if (issuedAt != unknown)
        token.issuedAt = issuedAt;
    return token;
}

} // namespace

class tst_TokenPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leeway_data();
    void leeway();
    void wantedLeeway();
    void usable_data();
    void usable();
    void states_data();
    void states();
    void usableUnlessExpired();
    void names_data();
    void names();
};

void tst_TokenPolicy::leeway_data()
{
    QTest::addColumn<UnixTime>("expiresAt");
    QTest::addColumn<UnixTime>("issuedAt");
    QTest::addColumn<UnixTime>("leeway");
    QTest::addColumn<UnixTime>("warning");
    const auto row = [](const char* name, UnixTime lifetime, UnixTime leeway, UnixTime warning) {
        QTest::newRow(name) << end << end - lifetime << leeway << warning;
    };
    const auto some = [](UnixTime seconds) { return seconds; };
    QTest::newRow("lifetime not known") << end << unknown << some(30) << some(300);
    row("an hour", 3600, 30, 300);
    row("a day", 86400, 30, 300);
    row("50 minutes", 3000, 30, 300);
    row("just under 50 minutes", 2999, 30, 299);
    row("5 minutes", 300, 30, 30);
    row("just under 5 minutes", 299, 29, 29);
    row("a minute", 60, 6, 6);
    row("10 seconds", 10, 1, 1);
    row("9 seconds", 9, 0, 0);
    row("1 second", 1, 0, 0);
    row("no lifetime", 0, 30, 300);
    row("issued after its end", -100, 30, 300);
    QTest::newRow("largest lifetime") << largest << smallest << some(30) << some(300);
}

void tst_TokenPolicy::leeway()
{
    QFETCH(UnixTime, expiresAt);
    QFETCH(UnixTime, issuedAt);
    QTEST(leewayOf(token(expiresAt, issuedAt)), "leeway");
    QTEST(warningTimeOf(token(expiresAt, issuedAt)), "warning");
}

// At most half of the lifetime, or a token would be used up as soon as it comes.
void tst_TokenPolicy::wantedLeeway()
{
    QCOMPARE(leewayOf(token(end, end - 3600), 120), UnixTime(120));
    QCOMPARE(leewayOf(token(end, end - 3600), 0), UnixTime(0));
    QCOMPARE(leewayOf(token(end, end - 200), 120), UnixTime(100));
    QCOMPARE(leewayOf(token(end, unknown), 120), UnixTime(120));
    const AuthToken hour = token(end, end - 3600);
    QVERIFY(lmi::isUsable(hour, end - 121, 0, 120));
    QVERIFY(!lmi::isUsable(hour, end - 120, 0, 120));
    QVERIFY(lmi::isUsable(hour, end - 1, 0, 0));
    QVERIFY(!lmi::isUsable(hour, end - 200, 300, 120));
    // what counts as used up is not said to be well
    QVERIFY(stateOf(hour, end - 1000, 900) == TokenState::Valid);
    QVERIFY(stateOf(hour, end - 900, 900) == TokenState::Expiring);
    QVERIFY(stateOf(hour, end - 300, 0) == TokenState::Expiring);
}

void tst_TokenPolicy::usable_data()
{
    QTest::addColumn<UnixTime>("expiresAt");
    QTest::addColumn<UnixTime>("issuedAt");
    QTest::addColumn<UnixTime>("now");
    QTest::addColumn<UnixTime>("minimum");
    QTest::addColumn<bool>("isUsable");
    const auto row = [](const char* name, UnixTime expiresAt, UnixTime issuedAt, UnixTime now,
                        UnixTime minimum, bool isUsable) {
        QTest::newRow(name) << expiresAt << issuedAt << now << minimum << isUsable;
    };
    row("31 seconds left", end, unknown, end - 31, 0, true);
    row("30 seconds left", end, unknown, end - 30, 0, false);
    row("at its end", end, unknown, end, 0, false);
    row("after its end", end, unknown, end + 1, 0, false);
    row("short-lived, 7 seconds left", end, end - 60, end - 7, 0, true);
    row("short-lived, 6 seconds left", end, end - 60, end - 6, 0, false);
    row("lives 9 seconds, 1 left", end, end - 9, end - 1, 0, true);
    row("lives 9 seconds, none left", end, end - 9, end, 0, false);
    row("minimum met", end, unknown, end - 121, 120, true);
    row("minimum just missed", end, unknown, end - 120, 120, false);
    row("minimum below the leeway", end, unknown, end - 30, 5, false);
    row("negative minimum", end, unknown, end - 30, -100, false);
    row("largest minimum", end, unknown, end - 3600, largest, false);
    row("smallest minimum", end, unknown, end - 31, smallest, true);
    row("largest end", largest, unknown, end, 0, true);
    row("largest end and minimum", largest, unknown, end, largest, false);
    row("smallest end", smallest, unknown, end, 0, false);
    row("clock before 1970", end, unknown, -1000, 0, true);
    row("clock at the far end", end, unknown, largest, 0, false);
    row("widest span", largest, unknown, smallest, largest, true);
    row("end of 0", 0, unknown, end, 0, false);
}

void tst_TokenPolicy::usable()
{
    QFETCH(UnixTime, expiresAt);
    QFETCH(UnixTime, issuedAt);
    QFETCH(UnixTime, now);
    QFETCH(UnixTime, minimum);
    QTEST(lmi::isUsable(token(expiresAt, issuedAt), now, minimum), "isUsable");
    AuthToken loggedOut = token(expiresAt, issuedAt);
    loggedOut.accessToken = Secret();
    QVERIFY(!lmi::isUsable(loggedOut, now, minimum));
}

void tst_TokenPolicy::states_data()
{
    QTest::addColumn<UnixTime>("issuedAt");
    QTest::addColumn<UnixTime>("now");
    QTest::addColumn<TokenState>("state");
    const auto row = [](const char* name, UnixTime issuedAt, UnixTime now, TokenState state) {
        QTest::newRow(name) << issuedAt << now << state;
    };
    row("just issued", end - 3600, end - 3600, TokenState::Valid);
    row("301 seconds left", end - 3600, end - 301, TokenState::Valid);
    row("300 seconds left", end - 3600, end - 300, TokenState::Expiring);
    row("within the leeway", end - 3600, end - 10, TokenState::Expiring);
    row("1 second left", end - 3600, end - 1, TokenState::Expiring);
    row("at its end", end - 3600, end, TokenState::Expired);
    row("long after", end - 3600, end + 86400, TokenState::Expired);
    row("short-lived, 7 seconds left", end - 60, end - 7, TokenState::Valid);
    row("short-lived, 6 seconds left", end - 60, end - 6, TokenState::Expiring);
    row("lives 5 seconds, 1 left", end - 5, end - 1, TokenState::Valid);
    row("lifetime not known, 301 left", unknown, end - 301, TokenState::Valid);
    row("lifetime not known, 300 left", unknown, end - 300, TokenState::Expiring);
    row("clock before it was issued", end - 60, end - 86400, TokenState::Valid);
    row("clock at the far end", end - 60, largest, TokenState::Expired);
}

void tst_TokenPolicy::states()
{
    QFETCH(UnixTime, issuedAt);
    QFETCH(UnixTime, now);
    QFETCH(TokenState, state);
    QVERIFY(stateOf(token(end, issuedAt), now) == state);
    AuthToken loggedOut = token(end, issuedAt);
    loggedOut.accessToken = Secret();
    QVERIFY(stateOf(loggedOut, now) == TokenState::LoggedOut);
}

void tst_TokenPolicy::usableUnlessExpired()
{
    for (const UnixTime lifetime : {1, 9, 60, 299, 300, 3600}) {
        for (UnixTime left = -1; left <= lifetime; ++left) {
            const AuthToken some = token(end, end - lifetime);
            const TokenState state = stateOf(some, end - left);
            // a valid one can be used, an expired one cannot
            QVERIFY(state != TokenState::Valid || isUsable(some, end - left));
            QVERIFY(state != TokenState::Expired || !isUsable(some, end - left));
        }
    }
}

void tst_TokenPolicy::names_data()
{
    QTest::addColumn<TokenState>("state");
    QTest::newRow("valid") << TokenState::Valid;
    QTest::newRow("expiring") << TokenState::Expiring;
    QTest::newRow("expired") << TokenState::Expired;
    QTest::newRow("logged_out") << TokenState::LoggedOut;
    QTest::newRow("invalid") << TokenState::Invalid;
}

void tst_TokenPolicy::names()
{
    QFETCH(TokenState, state);
    QCOMPARE(string(stateName(state)), string(QTest::currentDataTag()));
}

QTEST_APPLESS_MAIN(tst_TokenPolicy)
#include "tst_TokenPolicy.moc"
