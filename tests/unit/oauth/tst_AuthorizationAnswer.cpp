#include "core/oauth/AuthorizationAnswer.h"
#include "tests/unit/support/Outcome.h"

#include <QtTest>

using namespace lmi;
using namespace lmi::test;

using Verdict = AuthorizationAnswer::Verdict;
Q_DECLARE_METATYPE(Verdict)

class tst_AuthorizationAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void codeArrivesExactly_data();
    void codeArrivesExactly();
    void issuers_data();
    void issuers();
    void A13_wordsAreHarmless();
    void A14_errorUriIsNotBelieved();
    void emptyStateIsNeverBelieved();
};

namespace {

const AuthorizationExpectation expected{"the-state", "https://sso.example.com", false};

} // namespace

void tst_AuthorizationAnswer::verdicts_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char* name, const char* query, Verdict verdict) {
        QTest::newRow(name) << QByteArray(query) << verdict;
    };
    row("code", "code=c&state=the-state", Verdict::Granted);
    row("other order", "state=the-state&code=c", Verdict::Granted);
    row("A5 unknown parameters", "code=c&state=the-state&session_state=1&x=1&x=2",
        Verdict::Granted);
    row("encoded names", "%63ode=c&st%61te=the%2Dstate", Verdict::Granted);
    row("A11 denied", "error=access_denied&state=the-state", Verdict::Refused);
    row("H25 sign-in", "error=login_required&state=the-state", Verdict::NeedsPerson);
    row("H25 interaction", "error=interaction_required&state=the-state", Verdict::NeedsPerson);
    row("H25 consent", "error=consent_required&state=the-state", Verdict::NeedsPerson);
    row("H25 account", "error=account_selection_required&state=the-state", Verdict::NeedsPerson);
    row("H25 another case", "error=LOGIN_REQUIRED&state=the-state", Verdict::Refused);
    row("H25 wrong state", "error=login_required&state=x", Verdict::Foreign);
    row("error and code", "error=access_denied&code=c&state=the-state", Verdict::Refused);
    row("A10 no state", "code=c", Verdict::Foreign);
    row("A10 empty state", "code=c&state=", Verdict::Foreign);
    row("A10 wrong state", "code=c&state=THE-STATE", Verdict::Foreign);
    row("A10 truncated state", "code=c&state=the-stat", Verdict::Foreign);
    row("A10 longer state", "code=c&state=the-state1", Verdict::Foreign);
    row("A10 state with zero byte", "code=c&state=the-state%00", Verdict::Foreign);
    row("A12 error without state", "error=access_denied", Verdict::Foreign);
    row("A12 error with wrong state", "error=access_denied&state=x", Verdict::Foreign);
    row("A4 state twice", "code=c&state=the-state&state=the-state", Verdict::Foreign);
    row("A4 two states", "code=c&state=x&state=the-state", Verdict::Foreign);
    row("A4 code twice", "code=c&code=d&state=the-state", Verdict::Foreign);
    row("A4 same code twice", "code=c&code=c&state=the-state", Verdict::Foreign);
    row("A4 error twice", "error=a&error=b&state=the-state", Verdict::Foreign);
    row("A4 hidden repetition", "code=c&%63ode=d&state=the-state", Verdict::Foreign);
    row("A4 description twice", "error=a&error_description=b&error_description=c&state=the-state",
        Verdict::Foreign);
    row("neither", "state=the-state", Verdict::Untrusted);
    row("empty code", "code=&state=the-state", Verdict::Untrusted);
    row("nothing", "", Verdict::Foreign);
    row("broken percent sign", "code=%zz&state=the-state", Verdict::Foreign);
    row("separator is not a semicolon", "code=c;state=the-state", Verdict::Foreign);
}

void tst_AuthorizationAnswer::verdicts()
{
    QFETCH(QByteArray, query);
    QFETCH(Verdict, verdict);
    const AuthorizationAnswer answer = judgeAuthorizationAnswer(query, expected);
    QCOMPARE(answer.verdict, verdict);
    QCOMPARE(!answer.code.empty(), verdict == Verdict::Granted);
    QCOMPARE(!answer.error.empty(), verdict != Verdict::Granted && verdict != Verdict::Foreign);
}

void tst_AuthorizationAnswer::codeArrivesExactly_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("plain") << QByteArray("abc-._~") << QByteArray("abc-._~");
    QTest::newRow("encoded") << QByteArray("a%2Fb%2Bc%3D%25") << QByteArray("a/b+c=%");
    QTest::newRow("as it is") << QByteArray("4/0Ab=") << QByteArray("4/0Ab=");
    QTest::newRow("decoded once only") << QByteArray("a%252Fb") << QByteArray("a%2Fb");
    QTest::newRow("beyond ASCII") << QByteArray("%C3%A9") << QByteArray("\xC3\xA9");
}

void tst_AuthorizationAnswer::codeArrivesExactly()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, code);
    const auto answer = judgeAuthorizationAnswer("state=the-state&code=" + sent, expected);
    QCOMPARE(answer.verdict, Verdict::Granted);
    QCOMPARE(bytes(answer.code.reveal()), code);
}

void tst_AuthorizationAnswer::issuers_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArray>("issuer");
    QTest::addColumn<bool>("promised");
    QTest::addColumn<bool>("trusted");
    const auto row = [](const char* name, const char* parameters, const char* issuer, bool promised,
                        bool trusted) {
        QTest::newRow(name) << QByteArray(parameters) << QByteArray(issuer) << promised << trusted;
    };
    const char* const own = "https://sso.example.com";
    row("J3 none, not promised", "", own, false, true);
    row("J3 right, not promised", "&iss=https%3A%2F%2Fsso.example.com", own, false, true);
    row("J3 right, not encoded", "&iss=https://sso.example.com", own, true, true);
    row("J1 another", "&iss=https%3A%2F%2Fevil.example", own, false, false);
    row("J1 another though promised", "&iss=https%3A%2F%2Fevil.example", own, true, false);
    row("J2 promised and missing", "", own, true, false);
    row("J2 promised and empty", "&iss=", own, true, false);
    row("J4 twice", "&iss=https%3A%2F%2Fsso.example.com&iss=https%3A%2F%2Fsso.example.com", own,
        true, false);
    row("J4 trailing slash", "&iss=https%3A%2F%2Fsso.example.com%2F", own, true, false);
    row("J4 encoded twice", "&iss=https%253A%252F%252Fsso.example.com", own, true, false);
    row("J4 other case", "&iss=HTTPS%3A%2F%2Fsso.example.com", own, true, false);
    row("issuer not known", "&iss=https%3A%2F%2Fwhoever.example", "", false, true);
}

void tst_AuthorizationAnswer::issuers()
{
    QFETCH(QByteArray, parameters);
    QFETCH(QByteArray, issuer);
    QFETCH(bool, promised);
    QFETCH(bool, trusted);
    const AuthorizationExpectation expectation{"s", issuer.toStdString(), promised};
    QCOMPARE(judgeAuthorizationAnswer("code=c&state=s" + parameters, expectation).verdict,
             trusted ? Verdict::Granted : Verdict::Untrusted);
    QCOMPARE(judgeAuthorizationAnswer("error=e&state=s" + parameters, expectation).verdict,
             trusted ? Verdict::Refused : Verdict::Untrusted);
    // the state comes first, whoever else it may be from
    QCOMPARE(judgeAuthorizationAnswer("code=c&state=x" + parameters, expectation).verdict,
             Verdict::Foreign);
}

void tst_AuthorizationAnswer::A13_wordsAreHarmless()
{
    const auto answer = judgeAuthorizationAnswer(
        "state=the-state&error=a%1B%5B2J&error_description=%3Cb%3E%0D%0A%E2%80%AE"
            + QByteArray(1024 * 1024, 'x'),
        expected);
    QCOMPARE(answer.verdict, Verdict::Refused);
    const QByteArray words = bytes(answer.error);
    QVERIFY(words.startsWith("a?[2J (<b>?????xxx"));
    QVERIFY(words.size() < 700);
}

void tst_AuthorizationAnswer::A14_errorUriIsNotBelieved()
{
    const auto answer = judgeAuthorizationAnswer(
        "state=the-state&error=e&error_uri=javascript%3Aalert(1)", expected);
    QCOMPARE(answer.verdict, Verdict::Refused);
    QCOMPARE(bytes(answer.error), QByteArray("e"));
}

void tst_AuthorizationAnswer::emptyStateIsNeverBelieved()
{
    QCOMPARE(judgeAuthorizationAnswer("code=c", {"", "", false}).verdict, Verdict::Foreign);
}

QTEST_GUILESS_MAIN(tst_AuthorizationAnswer)
#include "tst_AuthorizationAnswer.moc"
