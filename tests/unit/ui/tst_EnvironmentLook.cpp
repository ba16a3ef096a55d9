#include "tests/unit/ui/Board.h"
#include "ui/EnvironmentLook.h"
#include "ui/EnvironmentMessage.h"

#include <QtTest>

using namespace lmi;
using namespace lmi::test;

Q_DECLARE_METATYPE(lmi::StateShape)
Q_DECLARE_METATYPE(lmi::EnvironmentAction)

class tst_EnvironmentLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void lifetime();
    void problemOnSecondLine();
    void renewalThatFailed();
    void aCancelledLoginIsNoProblem();
    void filesThatOthersCanRead();
    void waitingForTheBrowser();
    void brokenConfiguration();
    void services();
};

void tst_EnvironmentLook::states_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<bool>("refreshable");
    QTest::addColumn<StateShape>("shape");
    QTest::addColumn<QString>("state");
    QTest::addColumn<EnvironmentAction>("action");
    QTest::addColumn<bool>("urgent");
    using Action = EnvironmentAction;
    QTest::newRow("valid") << 2520 << true << StateShape::Full << "42 min left" << Action::Refresh
                           << false;
    QTest::newRow("valid, not renewable")
        << 2520 << false << StateShape::Full << "42 min left" << Action::LogIn << false;
    QTest::newRow("ending, renews itself")
        << 100 << true << StateShape::Full << "1 min left" << Action::Refresh << false;
    QTest::newRow("ending") << 100 << false << StateShape::Half << "1 min left" << Action::LogIn
                            << true;
    QTest::newRow("expired, renews itself")
        << -5 << true << StateShape::HollowTriangle << "Expired" << Action::Refresh << false;
    QTest::newRow("expired") << -5 << false << StateShape::Triangle << "Expired" << Action::LogIn
                             << true;
}

void tst_EnvironmentLook::states()
{
    QFETCH(int, left);
    QFETCH(bool, refreshable);
    const EnvironmentLook look = lookOf(entry("prod", token(left, refreshable)), someMoment);
    QTEST(look.shape, "shape");
    QTEST(look.state, "state");
    QTEST(look.urgent, "urgent");
    QVERIFY(look.action.has_value());
    QTEST(*look.action, "action");
    QCOMPARE(look.changesIn > 0, left > 0);
}

void tst_EnvironmentLook::lifetime()
{
    QCOMPARE(lookOf(entry("prod", token(900)), someMoment).timeLeft, std::optional(0.25));
    QCOMPARE(lookOf(entry("prod", token(-900)), someMoment).timeLeft, std::optional(0.0));
    AuthToken unknown = token(900);
    unknown.issuedAt.reset();
    QCOMPARE(lookOf(entry("prod", unknown), someMoment).timeLeft, std::optional<double>());
    const EnvironmentLook loggedOut = lookOf(entry("prod", AuthToken()), someMoment);
    QCOMPARE(loggedOut.timeLeft, std::optional<double>());
    QCOMPARE(loggedOut.shape, StateShape::Hollow);
    QVERIFY(!loggedOut.urgent);
}

void tst_EnvironmentLook::problemOnSecondLine()
{
    SessionEntry failed = entry("prod", token(2520));
    failed.lastError = Error(ErrorCode::NetworkTimeout, {"sso.example.com", "30"});
    const EnvironmentLook look = lookOf(failed, someMoment);
    QVERIFY(look.detailIsProblem);
    QVERIFY(look.detail.startsWith(QStringLiteral("sso.example.com did not answer")));
    QCOMPARE(messageFor(failed).text, look.detail);
    QCOMPARE(messageFor(failed).tone, Tone::Warning);
}

void tst_EnvironmentLook::renewalThatFailed()
{
    SessionEntry failed = entry("prod", token(20));
    failed.renewalError = Error(ErrorCode::NetworkTimeout, {"sso.example.com", "30"});
    const EnvironmentLook look = lookOf(failed, someMoment);
    QCOMPARE(look.shape, StateShape::Half);
    QCOMPARE(look.tone, Tone::Warning);
    QVERIFY(look.stateSentence.startsWith(QStringLiteral("Not renewed yet, trying again")));
    QVERIFY(look.detail.startsWith(QStringLiteral("sso.example.com did not answer")));
    QVERIFY(!look.urgent);
    QCOMPARE(messageFor(failed).text, look.detail);
    // what was refused is over
    failed.renewalError.reset();
    failed.lastError = Error(ErrorCode::ProviderRefusedClient, {"sso.example.com"});
    QVERIFY(lookOf(failed, someMoment).urgent);
    QVERIFY(lookOf(failed, someMoment).stateSentence.startsWith(QStringLiteral("Expiring")));
}

void tst_EnvironmentLook::aCancelledLoginIsNoProblem()
{
    SessionEntry cancelled = entry("prod", AuthToken());
    cancelled.lastError = Error(ErrorCode::LoginCancelled, {"prod"});
    QVERIFY(!problemOf(cancelled));
    QVERIFY(messageFor(cancelled).text.isEmpty());
}

void tst_EnvironmentLook::filesThatOthersCanRead()
{
    const std::vector<Error> exposed{
        {ErrorCode::ConfigFileExposed, {"/etc/dev.env", "OAUTH_CLIENT_SECRET"}}};
    const SessionEntry calm = entry("dev", token(2520));
    QVERIFY(messageFor(calm, exposed).text.contains(QStringLiteral("chmod 600 \"/etc/dev.env\"")));
    QCOMPARE(messageFor(calm, exposed).tone, Tone::Warning);
    // what concerns the login comes first
    SessionEntry failed = calm;
    failed.lastError = Error(ErrorCode::NetworkTimeout, {"sso.example.com", "30"});
    QCOMPARE(messageFor(failed, exposed).text, messageFor(failed).text);
}

void tst_EnvironmentLook::waitingForTheBrowser()
{
    SessionEntry waiting = entry("prod", AuthToken());
    waiting.busy = true;
    waiting.login = LoginStep::Browser;
    waiting.loginEndsAt = someMoment + 250;
    const EnvironmentLook look = lookOf(waiting, someMoment);
    QCOMPARE(look.shape, StateShape::Dotted);
    QCOMPARE(look.stateSentence,
             QStringLiteral("Logging in, waiting for your browser, 4 minute(s) left"));
    QVERIFY(look.changesIn > 0);
    const std::vector<EnvironmentAction> expected{
        EnvironmentAction::Cancel, EnvironmentAction::OpenLink, EnvironmentAction::CopyLink};
    QVERIFY(actionsFor(waiting) == expected);
    QCOMPARE(messageFor(waiting).tone, Tone::Accent);
    waiting.lastError = Error(ErrorCode::BrowserFailed, {"firefox"});
    QCOMPARE(messageFor(waiting).tone, Tone::Warning);
    // a clock that was set does not make it less than nothing
    waiting.loginEndsAt = someMoment - 5;
    QVERIFY(lookOf(waiting, someMoment).stateSentence.endsWith(QStringLiteral("0 second(s) left")));
    // nobody can do anything about what comes then
    waiting.lastError.reset();
    for (const LoginStep step : {LoginStep::Exchange, LoginStep::Check}) {
        waiting.login = step;
        QVERIFY(lookOf(waiting, someMoment).stateSentence.contains(QStringLiteral("token")));
        QCOMPARE(lookOf(waiting, someMoment).changesIn, UnixTime(0));
        QVERIFY(actionsFor(waiting) == std::vector{EnvironmentAction::Cancel});
        QVERIFY(messageFor(waiting).text.contains(QStringLiteral("token")));
    }
}

void tst_EnvironmentLook::brokenConfiguration()
{
    const Error problem(ErrorCode::ConfigKeyMissing, {"prod", "OAUTH_CLIENT_ID", "/prod.env"});
    const SessionEntry broken{
        assess(named("prod"), problem, std::optional(token(900)), someMoment)};
    const EnvironmentLook look = lookOf(broken, someMoment);
    QCOMPARE(look.shape, StateShape::Triangle);
    QCOMPARE(*look.action, EnvironmentAction::OpenFile);
    QVERIFY(look.urgent);
}

void tst_EnvironmentLook::services()
{
    const EnvironmentLook look =
        lookOf(entry("batch", token(2520), GrantType::ClientCredentials), someMoment);
    QCOMPARE(look.detail, QStringLiteral("Service · a-client"));
}

QTEST_GUILESS_MAIN(tst_EnvironmentLook)
#include "tst_EnvironmentLook.moc"
