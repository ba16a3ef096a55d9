#include "core/session/SessionBoard.h"
#include "tests/unit/oauth/FakeTokenServer.h"
#include "tests/unit/session/SessionWorld.h"

#include <QSignalSpy>
#include <QUrlQuery>

#include <cstdio>

using namespace lmi;
using namespace lmi::test;

class tst_SessionBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void entriesAreInTheOrderOfNames();
    void nothingConfigured();
    void statesByTime_data();
    void statesByTime();
    void stateChangesByTimeAlone();
    void tokenReplacedByHand();
    void tokenWrittenInPlace();
    void tokenFolderCreatedLater();
    void halfWrittenFileIsNotShownAsInvalid();
    void corruptFileIsShownAtTheSecondLook();
    void configurationChangedByHand();
    void environmentsComeAndGo();
    void brokenMainFile();
    void namesThatClash();
    void signalsAreMinimal();
    void manyAreReadInParts();
    void oneTokenFileIsReadAlone();
    void busyAndDone();
    void waitingForTheBrowser();
    void stepsOfALogin();
    void browserThatCannotBeOpened();
    void waitingSurvivesABrokenMainFile();
    void lastErrorAndItsEnd();
    void errorOfAValidTokenStaysToBeSeen();
    void renewalFailsWhileTheTokenServes();
    void refusalIsStillKnownAfterARestart();
    void cancelIsNoProblem();
    void historyIsFollowed();
    void renewsByItself_data();
    void renewsByItself();
    void renewalFailed_data();
    void renewalFailed();
    void leftOut();
    void needsPerson_data();
    void needsPerson();
    void boardStates();
    void configurationAndTokenOfOne();

private:
    void configure(const char* name, const std::string& more = {}) const;
    void openBoard();
    [[nodiscard]] TokenState stateOf(const char* name) const;
    [[nodiscard]] const SessionEntry& entry(const char* name) const;

    std::unique_ptr<SessionWorld> m_world;
    std::unique_ptr<FakeTokenServer> m_server;
    std::unique_ptr<SessionBoard> m_board;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_reset;
};

namespace {

constexpr UnixTime now = SessionWorld::start;

std::string tokenText(const char* access, UnixTime expiresAt)
{
    return std::string(R"({"access_token":")") + access + R"(","expires_at":)"
        + std::to_string(expiresAt)
        + R"(,"token_type":"Bearer","refresh_token":null,"id_token":null,"issued_at":)"
        + std::to_string(expiresAt - 3600) + "}";
}

} // namespace

void tst_SessionBoard::init()
{
    m_world = std::make_unique<SessionWorld>();
    m_server = std::make_unique<FakeTokenServer>();
}

void tst_SessionBoard::cleanup()
{
    m_changed.reset();
    m_reset.reset();
    m_board.reset();
    m_world.reset();
    m_server.reset();
}

void tst_SessionBoard::configure(const char* name, const std::string& more) const
{
    m_world->configure(name,
                       "OAUTH_GRANT_TYPE=authorization_code_pkce\nOAUTH_CLIENT_ID=desk\n"
                       "OAUTH_TOKEN_URL="
                           + m_server->address() + "\nOAUTH_AUTHORIZE_URL=" + m_server->address()
                           + "\n" + more);
}

void tst_SessionBoard::openBoard()
{
    m_board = std::make_unique<SessionBoard>(m_world->input(), m_world->store(), m_world->clock,
                                             m_world->service());
    m_changed = std::make_unique<QSignalSpy>(m_board.get(), &SessionBoard::changed);
    m_reset = std::make_unique<QSignalSpy>(m_board.get(), &SessionBoard::reset);
}

const SessionEntry& tst_SessionBoard::entry(const char* name) const
{
    const SessionEntry* found = m_board->find(environmentName(name));
    if (!found)
        qFatal("no entry %s", name);
    return *found;
}

TokenState tst_SessionBoard::stateOf(const char* name) const
{
    return entry(name).status.state;
}

void tst_SessionBoard::entriesAreInTheOrderOfNames()
{
    for (const char* name : {"qa", "dev", "prod", "a2", "a10"})
        configure(name);
    openBoard();
    QList<QByteArray> names;
    for (const SessionEntry& each : m_board->entries())
        names.append(bytes(each.status.name.text()));
    QCOMPARE(names, (QList<QByteArray>{"a10", "a2", "dev", "prod", "qa"}));
    for (const QByteArray& name : names)
        QCOMPARE(bytes(entry(name.constData()).status.name.text()), name);
    QVERIFY(!m_board->find(environmentName("b")));
    QVERIFY(!m_board->find(environmentName("z")));
    QCOMPARE(bytes(entry("dev").status.tokenFile), bytes(m_world->tokenFile("dev")));
}

void tst_SessionBoard::nothingConfigured()
{
    openBoard();
    QVERIFY(m_board->entries().empty());
    QVERIFY(!m_board->configError());
    QCOMPARE(m_board->state(), BoardState::AllWell);
    // the first environment of all comes while the program runs
    configure("dev");
    QTRY_COMPARE_WITH_TIMEOUT(m_board->entries().size(), std::size_t(1), 1000);
}

void tst_SessionBoard::statesByTime_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<int>("state");
    const auto row = [](const char* name, int left, TokenState state) {
        QTest::newRow(name) << qint64(left) << static_cast<int>(state);
    };
    row("fresh", 3600, TokenState::Valid);
    row("before the warning", 301, TokenState::Valid);
    row("warning", 300, TokenState::Expiring);
    row("last second", 1, TokenState::Expiring);
    row("over", 0, TokenState::Expired);
    row("long ago", -100'000, TokenState::Expired);
}

void tst_SessionBoard::statesByTime()
{
    QFETCH(qint64, left);
    QFETCH(int, state);
    configure("dev");
    m_world->keep("dev", tokenOf("at", now + left));
    openBoard();
    QCOMPARE(static_cast<int>(stateOf("dev")), state);
    // the same moment, reached by the clock
    m_world->keep("dev", tokenOf("at", now + 5000));
    QTRY_COMPARE(stateOf("dev"), TokenState::Valid);
    m_world->clock.set(now + 5000 - left);
    m_board->reload();
    QCOMPARE(static_cast<int>(stateOf("dev")), state);
}

// One second before the warning time: the timer is due in a second.
void tst_SessionBoard::stateChangesByTimeAlone()
{
    configure("dev");
    m_world->keep("dev", tokenOf("at", now + 301));
    openBoard();
    QCOMPARE(stateOf("dev"), TokenState::Valid);
    m_world->clock.set(now + 1);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf("dev"), TokenState::Expiring, 3000);
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_changed->first().first().toInt(), 0);
}

void tst_SessionBoard::tokenReplacedByHand()
{
    configure("dev");
    m_world->keep("dev", tokenOf("at", now - 1));
    openBoard();
    QCOMPARE(stateOf("dev"), TokenState::Expired);
    for (int i = 0; i < 3; ++i) {
        m_world->keep("dev", tokenOf("at", now + 3000 + i));
        QTRY_COMPARE_WITH_TIMEOUT(entry("dev").status.expiresAt,
                                  std::optional<UnixTime>(now + 3000 + i), 1000);
        QCOMPARE(stateOf("dev"), TokenState::Valid);
    }
}

void tst_SessionBoard::tokenWrittenInPlace()
{
    configure("dev");
    writeText(m_world->tokenFile("dev"), tokenText("at", now - 1));
    openBoard();
    for (int i = 0; i < 3; ++i) {
        writeText(m_world->tokenFile("dev"), tokenText("at", now + 3000 + i));
        QTRY_COMPARE_WITH_TIMEOUT(entry("dev").status.expiresAt,
                                  std::optional<UnixTime>(now + 3000 + i), 1000);
    }
    writeText(m_world->tokenFile("dev"), tokenText("", 0));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf("dev"), TokenState::LoggedOut, 1000);
}

void tst_SessionBoard::tokenFolderCreatedLater()
{
    configure("dev");
    openBoard();
    QCOMPARE(stateOf("dev"), TokenState::LoggedOut);
    QVERIFY(!exists(m_world->paths().cacheFolder));
    m_world->keep("dev", tokenOf("at", now + 3000));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf("dev"), TokenState::Valid, 1000);
}

void tst_SessionBoard::halfWrittenFileIsNotShownAsInvalid()
{
    configure("dev");
    writeText(m_world->tokenFile("dev"), tokenText("at", now + 3000));
    openBoard();
    bool shownAsInvalid = false;
    connect(m_board.get(), &SessionBoard::changed, this,
            [&] { shownAsInvalid = shownAsInvalid || stateOf("dev") == TokenState::Invalid; });
    const std::string whole = tokenText("at", now + 3500);
    writeText(m_world->tokenFile("dev"), whole.substr(0, 40));
    m_board->reload();
    QCOMPARE(stateOf("dev"), TokenState::Valid);
    writeText(m_world->tokenFile("dev"), whole);
    QTRY_COMPARE_WITH_TIMEOUT(entry("dev").status.expiresAt, std::optional<UnixTime>(now + 3500),
                              1000);
    QVERIFY(!shownAsInvalid);
}

void tst_SessionBoard::corruptFileIsShownAtTheSecondLook()
{
    configure("dev");
    writeText(m_world->tokenFile("dev"), tokenText("at", now + 3000));
    openBoard();
    writeText(m_world->tokenFile("dev"), "junk");
    QTRY_COMPARE_WITH_TIMEOUT(stateOf("dev"), TokenState::Invalid, 1000);
    QCOMPARE(nameOf(*entry("dev").status.error), QByteArray("token_file_corrupt"));
    QCOMPARE(readText(m_world->tokenFile("dev")), std::string("junk"));
    writeText(m_world->tokenFile("dev"), tokenText("at", now + 3000));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf("dev"), TokenState::Valid, 1000);
    QVERIFY(!entry("dev").status.error);
}

void tst_SessionBoard::configurationChangedByHand()
{
    configure("dev");
    openBoard();
    QCOMPARE(stateOf("dev"), TokenState::LoggedOut);
    // as some editors do, and as others do
    writeText(m_world->paths().environmentFile("dev"), "OAUTH_GRANT_TYPE=unknown\n");
    QTRY_COMPARE_WITH_TIMEOUT(stateOf("dev"), TokenState::Invalid, 1000);
    const std::string file = m_world->paths().environmentFile("dev");
    configure("new");
    QCOMPARE(std::rename(m_world->paths().environmentFile("new").c_str(), file.c_str()), 0);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf("dev"), TokenState::LoggedOut, 1000);
}

void tst_SessionBoard::environmentsComeAndGo()
{
    configure("dev");
    openBoard();
    configure("prod");
    QTRY_COMPARE_WITH_TIMEOUT(m_board->entries().size(), std::size_t(2), 1000);
    QCOMPARE(m_reset->size(), 1);
    writeText(m_world->paths().mainFile(), "[section]\nOAUTH_CLIENT_ID=x\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_board->entries().size(), std::size_t(3), 1000);
    QVERIFY(QFile::remove(QString::fromStdString(m_world->paths().environmentFile("dev"))));
    QTRY_COMPARE_WITH_TIMEOUT(m_board->entries().size(), std::size_t(2), 1000);
    QVERIFY(!m_board->find(environmentName("dev")));
}

void tst_SessionBoard::brokenMainFile()
{
    configure("dev");
    openBoard();
    writeText(m_world->paths().mainFile(), "A='open\n");
    QTRY_VERIFY_WITH_TIMEOUT(m_board->configError().has_value(), 1000);
    QCOMPARE(nameOf(*m_board->configError()), QByteArray("config_quote_open"));
    QCOMPARE(m_board->state(), BoardState::NeedsPerson);
    writeText(m_world->paths().mainFile(), "A='closed'\n");
    QTRY_VERIFY_WITH_TIMEOUT(!m_board->configError(), 1000);
    QCOMPARE(m_board->entries().size(), std::size_t(1));
}

void tst_SessionBoard::namesThatClash()
{
    for (const char* name : {"QA", "dev", "qa"})
        configure(name);
    writeText(m_world->paths().mainFile(), "[bad name]\nA=1\n");
    openBoard();
    QVERIFY(!m_board->configError());
    QCOMPARE(m_board->entries().size(), std::size_t(3));
    for (const char* name : {"QA", "qa"})
        QCOMPARE(nameOf(*m_board->find(environmentName(name))->status.error),
                 QByteArray("environment_name_clash"));
    QVERIFY(!m_board->find(environmentName("dev"))->status.error);
}

void tst_SessionBoard::signalsAreMinimal()
{
    for (const char* name : {"dev", "prod", "qa"})
        configure(name);
    openBoard();
    m_board->reload();
    m_board->reload();
    QCOMPARE(m_changed->size(), 0);
    QCOMPARE(m_reset->size(), 0);
    m_world->keep("prod", tokenOf("at", now + 3000));
    m_board->reload();
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_changed->first().first().toInt(), 1);
    // the watcher looks again and finds nothing new; time that passes changes no state
    m_world->clock.set(now + 10);
    m_board->reload();
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_reset->size(), 0);
}

void tst_SessionBoard::manyAreReadInParts()
{
    constexpr int many = 3000;
    for (int i = 0; i < many; ++i)
        configure(("e" + std::to_string(10000 + i)).c_str());
    m_world->keep("e12999", tokenOf("at", now + 3000));
    openBoard();
    QCOMPARE(m_board->entries().size(), std::size_t(many));
    QVERIFY(!entry("e10000").unread);
    QSignalSpy settled(m_board.get(), &SessionBoard::settled);
    QVERIFY(entry("e12999").unread);
    QTRY_VERIFY(std::none_of(m_board->entries().begin(), m_board->entries().end(),
                             [](const SessionEntry& each) { return each.unread; }));
    QCOMPARE(stateOf("e12999"), TokenState::Valid);
    QCOMPARE(stateOf("e10998"), TokenState::LoggedOut);
    // one that comes is not left to the end
    configure("f");
    m_world->keep("f", tokenOf("at", now + 3000));
    m_board->reload();
    QCOMPARE(stateOf("f"), TokenState::Valid);
    settled.clear();
    QTRY_VERIFY(!settled.isEmpty());
    QCOMPARE(m_board->entries().size(), std::size_t(many + 1));
}

// What stands in another environment's files is not looked at again.
void tst_SessionBoard::oneTokenFileIsReadAlone()
{
    for (const char* name : {"dev", "prod"})
        configure(name);
    m_world->keep("dev", tokenOf("at", now + 3000));
    m_world->keep("prod", tokenOf("at", now + 3000));
    openBoard();
    m_world->clock.set(now + 3100); // nothing has told the board yet
    m_world->keep("prod", tokenOf("new", now + 9000));
    QTRY_COMPARE(m_changed->size(), 1);
    QCOMPARE(m_changed->first().first().toInt(), 1);
    QCOMPARE(stateOf("dev"), TokenState::Valid);
}

void tst_SessionBoard::busyAndDone()
{
    configure("dev");
    m_world->keep("dev", tokenOf("at1", now, "rt1"));
    m_server->reply(200, tokenJson("at2"));
    openBoard();
    m_world->service().obtain(environmentName("dev"));
    QVERIFY(entry("dev").busy);
    QCOMPARE(m_board->state(), BoardState::Working);
    QTRY_VERIFY(!entry("dev").busy);
    QCOMPARE(stateOf("dev"), TokenState::Valid);
    QCOMPARE(m_board->state(), BoardState::AllWell);
}

void tst_SessionBoard::waitingForTheBrowser()
{
    configure("dev");
    openBoard();
    m_world->service().login(environmentName("dev"));
    QTRY_VERIFY(entry("dev").waitsForBrowser());
    QVERIFY(entry("dev").busy);
    QCOMPARE(entry("dev").loginEndsAt, now + 300);
    m_board->reload();
    QVERIFY(entry("dev").waitsForBrowser());
    m_world->service().cancel(environmentName("dev"));
    QTRY_VERIFY(!entry("dev").busy);
    QVERIFY(!entry("dev").waitsForBrowser());
}

void tst_SessionBoard::stepsOfALogin()
{
    const EnvironmentName dev = environmentName("dev");
    configure("dev");
    m_server->hold();
    openBoard();
    QVector<LoginStep> steps;
    connect(&m_world->service(), &TokenService::loginStepped, this,
            [&steps](const EnvironmentName&, LoginStep step) { steps.append(step); });
    const auto finish = [this, &dev] {
        const QUrlQuery asked(m_world->opened.last());
        return m_world->service().finishLogin(
            dev,
            asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded)
                + QStringLiteral("?code=c&state=") + asked.queryItemValue(QStringLiteral("state")));
    };
    m_world->service().login(dev);
    QTRY_VERIFY(entry("dev").waitsForBrowser());
    QVERIFY(!m_world->service().finishLogin(dev, QStringLiteral("http://localhost/")));
    QVERIFY(entry("dev").waitsForBrowser());
    QVERIFY(finish());
    QVERIFY(entry("dev").login == LoginStep::Exchange);
    QVERIFY(m_world->service().loginAddress(dev).isEmpty());
    QVERIFY(!finish());
    m_board->reload();
    QVERIFY(entry("dev").login == LoginStep::Exchange);
    m_world->service().cancel(dev);
    QTRY_VERIFY(!entry("dev").busy);
    QVERIFY(entry("dev").login == LoginStep::None);
    QVERIFY(!finish());

    m_server->clear();
    m_server->reply(200, tokenJson("at1"));
    steps.clear();
    m_world->service().login(dev);
    QTRY_VERIFY(entry("dev").waitsForBrowser());
    QVERIFY(finish());
    QTRY_COMPARE(stateOf("dev"), TokenState::Valid);
    QVERIFY(steps == (QVector{LoginStep::Exchange, LoginStep::Check}));
    QTRY_VERIFY(!entry("dev").busy);
    QVERIFY(entry("dev").login == LoginStep::None);
}

void tst_SessionBoard::browserThatCannotBeOpened()
{
    configure("dev");
    openBoard();
    m_world->browserWorks = false;
    m_world->service().login(environmentName("dev"));
    QTRY_VERIFY(entry("dev").lastError.has_value());
    QCOMPARE(nameOf(*entry("dev").lastError), QByteArray("browser_missing"));
    QVERIFY(entry("dev").waitsForBrowser());
    m_world->service().cancel(environmentName("dev"));
    QTRY_VERIFY(!entry("dev").busy);
    QVERIFY(!entry("dev").lastError);
}

void tst_SessionBoard::waitingSurvivesABrokenMainFile()
{
    configure("dev");
    openBoard();
    m_world->service().login(environmentName("dev"));
    QTRY_VERIFY(entry("dev").waitsForBrowser());
    writeText(m_world->paths().mainFile(), "A='open\n");
    m_board->reload();
    QVERIFY(m_board->entries().empty());
    QVERIFY(QFile::remove(QString::fromStdString(m_world->paths().mainFile())));
    m_board->reload();
    QVERIFY(entry("dev").busy);
    QVERIFY(entry("dev").waitsForBrowser());
    m_world->service().cancel(environmentName("dev"));
}

void tst_SessionBoard::lastErrorAndItsEnd()
{
    configure("dev");
    m_world->keep("dev", tokenOf("at1", now, "rt1"));
    m_server->reply(503, {});
    m_server->reply(200, tokenJson("at2"));
    openBoard();
    m_world->service().obtain(environmentName("dev"));
    QTRY_VERIFY(entry("dev").lastError.has_value());
    QCOMPARE(nameOf(*entry("dev").lastError), QByteArray("provider_unavailable"));
    QCOMPARE(stateOf("dev"), TokenState::Expired);
    m_board->reload();
    QVERIFY(entry("dev").lastError.has_value());
    m_world->service().obtain(environmentName("dev"));
    QTRY_COMPARE(stateOf("dev"), TokenState::Valid);
    QVERIFY(!entry("dev").lastError);
    // or somebody else has been successful
    m_world->keep("dev", tokenOf("at2", now, "rt1"));
    m_server->clear();
    m_server->reply(503, {});
    QTRY_COMPARE(stateOf("dev"), TokenState::Expired);
    m_world->service().obtain(environmentName("dev"));
    QTRY_VERIFY(entry("dev").lastError.has_value());
    m_world->keep("dev", tokenOf("at3", now + 3000));
    QTRY_COMPARE(stateOf("dev"), TokenState::Valid);
    QVERIFY(!entry("dev").lastError);
}

// Any file that changes makes the board look again, which is no success.
void tst_SessionBoard::errorOfAValidTokenStaysToBeSeen()
{
    configure("dev");
    m_world->keep("dev", tokenOf("at1", now + 3000, "rt1"));
    m_server->reply(503, {});
    openBoard();
    m_world->service().renew(environmentName("dev"));
    QTRY_VERIFY(entry("dev").lastError.has_value());
    m_board->reload();
    QVERIFY(entry("dev").lastError.has_value());
    m_world->keep("dev", tokenOf("at2", now + 3500, "rt1"));
    QTRY_VERIFY(!entry("dev").lastError.has_value());
}

// The service gives the old token then, so nothing but its signal tells.
void tst_SessionBoard::renewalFailsWhileTheTokenServes()
{
    const EnvironmentName dev = environmentName("dev");
    configure("dev");
    m_world->keep("dev", tokenOf("at1", now + 20, "rt1"));
    m_server->reply(503, {});
    openBoard();
    QCOMPARE(m_board->state(), BoardState::AllWell);
    m_world->service().obtain(dev);
    QTRY_VERIFY(!entry("dev").busy);
    QVERIFY(!entry("dev").lastError);
    QCOMPARE(nameOf(*entry("dev").renewalError), QByteArray("provider_unavailable"));
    QVERIFY(entry("dev").renewalFailed());
    QVERIFY(!entry("dev").needsPerson());
    QCOMPARE(m_board->state(), BoardState::ExpiringSoon);
    m_board->reload();
    QVERIFY(entry("dev").renewalFailed());
    m_world->keep("dev", tokenOf("at2", now + 3600, "rt1"));
    QTRY_VERIFY(!entry("dev").renewalError);
    QCOMPARE(m_board->state(), BoardState::AllWell);
}

// What the file says is enough: nothing is left to refresh with.
void tst_SessionBoard::refusalIsStillKnownAfterARestart()
{
    configure("dev");
    m_world->keep("dev", tokenOf("at1", now, "rt1"));
    m_server->reply(400, R"({"error":"invalid_grant"})");
    openBoard();
    m_world->service().obtain(environmentName("dev"));
    QTRY_VERIFY(entry("dev").needsPerson());
    openBoard();
    QVERIFY(!entry("dev").lastError);
    QCOMPARE(stateOf("dev"), TokenState::Expired);
    QVERIFY(entry("dev").needsPerson());
    QCOMPARE(m_board->state(), BoardState::NeedsPerson);
}

void tst_SessionBoard::cancelIsNoProblem()
{
    configure("dev");
    openBoard();
    m_world->service().login(environmentName("dev"));
    QTRY_VERIFY(entry("dev").waitsForBrowser());
    m_world->service().cancel(environmentName("dev"));
    QTRY_VERIFY(!entry("dev").busy);
    QVERIFY(!entry("dev").lastError);
}

void tst_SessionBoard::historyIsFollowed()
{
    openBoard();
    QSignalSpy changed(m_board.get(), &SessionBoard::historyChanged);
    const History history(m_world->paths().historyFolder());
    const EnvironmentName name = environmentName("dev");
    for (int event = 1; event <= 3; ++event) {
        changed.clear();
        QVERIFY(history.append(name, {event, HistoryEvent::Kind::Refreshed, "console", 400}));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(m_board->history(name).size(), static_cast<std::size_t>(event));
    }
}

void tst_SessionBoard::renewsByItself_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("expected");
    for (const ErrorCode code :
         {ErrorCode::NetworkFailed, ErrorCode::NetworkTimeout, ErrorCode::ProviderUnavailable,
          ErrorCode::ProviderAsksToWait, ErrorCode::LockTimeout, ErrorCode::LoginDenied,
          ErrorCode::LoginInteractionRequired, ErrorCode::LoginTimeout, ErrorCode::BrowserMissing,
          ErrorCode::PortBusy, ErrorCode::FileWriteFailed, ErrorCode::DiscoveryInvalid,
          ErrorCode::TokenAnswerInvalid, ErrorCode::ProviderRefusedEmpty})
        QTest::newRow(stableName(code).data()) << static_cast<int>(code) << true;
    for (const ErrorCode code :
         {ErrorCode::RefreshRefused, ErrorCode::ProviderRefusedClient, ErrorCode::ConfigKeyMissing,
          ErrorCode::FileUnsafe, ErrorCode::IdTokenInvalid, ErrorCode::DiscoveryIssuerMismatch})
        QTest::newRow(stableName(code).data()) << static_cast<int>(code) << false;
}

void tst_SessionBoard::renewsByItself()
{
    QFETCH(int, code);
    QFETCH(bool, expected);
    SessionEntry each{EnvironmentStatus(environmentName("dev"))};
    each.status.refreshable = true;
    QVERIFY(each.renewsByItself());
    each.lastError = Error(static_cast<ErrorCode>(code));
    QCOMPARE(each.renewsByItself(), expected);
    each.status.refreshable = false;
    QVERIFY(!each.renewsByItself());
}

void tst_SessionBoard::renewalFailed_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* name, TokenState state, ErrorCode code, bool expected) {
        QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(code) << expected;
    };
    row("valid", TokenState::Valid, ErrorCode::NetworkFailed, true);
    row("expiring", TokenState::Expiring, ErrorCode::ProviderUnavailable, true);
    row("expired", TokenState::Expired, ErrorCode::NetworkFailed, true);
    row("logged out", TokenState::LoggedOut, ErrorCode::NetworkFailed, false);
    // a login that came to nothing is another matter
    row("nobody came", TokenState::Valid, ErrorCode::LoginTimeout, false);
    row("denied", TokenState::Expired, ErrorCode::LoginDenied, false);
}

void tst_SessionBoard::renewalFailed()
{
    QFETCH(int, state);
    QFETCH(int, code);
    QFETCH(bool, expected);
    SessionEntry each{EnvironmentStatus(environmentName("dev"))};
    each.status.refreshable = true;
    each.status.state = static_cast<TokenState>(state);
    QVERIFY(!each.renewalFailed());
    each.lastError = Error(static_cast<ErrorCode>(code));
    QCOMPARE(each.renewalFailed(), expected);
}

void tst_SessionBoard::leftOut()
{
    configure("dev");
    openBoard();
    QVERIFY(m_board->leftOut().empty());
    QSignalSpy changed(m_board.get(), &SessionBoard::leftOutChanged);
    m_world->configure("my prod", "OAUTH_CLIENT_ID=a\n");
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_board->entries().size(), std::size_t(1));
    QCOMPARE(m_board->leftOut().size(), std::size_t(1));
    QVERIFY(bytes(describe(m_board->leftOut().front())).contains("my prod"));
    m_board->reload();
    QCOMPARE(changed.size(), 1);
}

void tst_SessionBoard::needsPerson_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("refreshable");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<bool>("offline");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* name, TokenState state, bool refreshable, bool refused,
                        bool offline, bool expected) {
        QTest::newRow(name) << static_cast<int>(state) << refreshable << refused << offline
                            << expected;
    };
    row("valid", TokenState::Valid, false, false, false, false);
    row("logged out", TokenState::LoggedOut, false, false, false, false);
    row("expiring", TokenState::Expiring, true, false, false, false);
    row("expiring for good", TokenState::Expiring, false, false, false, true);
    row("expiring and refused", TokenState::Expiring, true, true, false, true);
    row("expiring and offline", TokenState::Expiring, true, false, true, false);
    row("expired", TokenState::Expired, true, false, false, false);
    row("expired for good", TokenState::Expired, false, false, false, true);
    row("expired and refused", TokenState::Expired, true, true, false, true);
    row("expired and offline", TokenState::Expired, true, false, true, false);
    row("invalid", TokenState::Invalid, true, false, false, true);
}

void tst_SessionBoard::needsPerson()
{
    QFETCH(int, state);
    QFETCH(bool, refreshable);
    QFETCH(bool, refused);
    QFETCH(bool, offline);
    QFETCH(bool, expected);
    SessionEntry each{EnvironmentStatus(environmentName("dev"))};
    each.status.state = static_cast<TokenState>(state);
    each.status.refreshable = refreshable;
    if (refused)
        each.lastError = Error(ErrorCode::RefreshRefused);
    if (offline)
        each.lastError = Error(ErrorCode::NetworkFailed);
    QCOMPARE(each.needsPerson(), expected);
    each.busy = true;
    QVERIFY(!each.needsPerson());
}

void tst_SessionBoard::boardStates()
{
    configure("dev");
    configure("prod");
    m_world->keep("dev", tokenOf("at", now + 3000));
    openBoard();
    QCOMPARE(m_board->state(), BoardState::AllWell);
    m_world->keep("dev", tokenOf("at", now + 200));
    m_board->reload();
    QCOMPARE(m_board->state(), BoardState::ExpiringSoon);
    m_world->keep("prod", tokenOf("at", now - 1));
    m_board->reload();
    QCOMPARE(m_board->state(), BoardState::NeedsPerson);
    m_world->service().login(environmentName("prod"));
    QCOMPARE(m_board->state(), BoardState::Working);
    configure("broken", "OAUTH_GRANT_TYPE=unknown\n");
    m_world->service().cancel(environmentName("prod"));
    m_world->keep("prod", tokenOf("at", now + 3000));
    m_board->reload();
    QCOMPARE(m_board->state(), BoardState::NeedsPerson);
}

void tst_SessionBoard::configurationAndTokenOfOne()
{
    configure("dev");
    m_world->keep("dev", tokenOf("at", now + 3000));
    openBoard();
    const auto configuration = m_board->configuration(environmentName("dev"));
    QVERIFY(configuration);
    QCOMPARE(bytes(configuration->text("OAUTH_CLIENT_ID")), QByteArray("desk"));
    const auto token = m_board->token(environmentName("dev"));
    QVERIFY(token);
    QCOMPARE(bytes((*token)->accessToken.reveal()), QByteArray("at"));
    QCOMPARE(nameOf(m_board->configuration(environmentName("none"))),
             QByteArray("environment_unknown"));
    QCOMPARE(m_board->now(), now);
}

QTEST_GUILESS_MAIN(tst_SessionBoard)
#include "tst_SessionBoard.moc"
