#include "core/token/History.h"
#include "tests/unit/support/Files.h"

#include <QtTest>

#include <filesystem>

using namespace lmi;
using namespace lmi::test;
using Kind = HistoryEvent::Kind;

class tst_History : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void M14_secretsAreTakenOut();
    void nothingThere();
    void strangeLinesAreLeftOut();
    void linesThatWereCutShort();
    void timesThatAreNone();
    void repeatedFailures();
    void oldEventsMakeWay();
    void M1_onlyForThisUser();
    void M2_linksAreRefused();
    void renewals_data();
    void renewals();
};

namespace {

const EnvironmentName dev = EnvironmentName::from("dev").value();

HistoryEvent failed(UnixTime time, ErrorCode code = ErrorCode::NetworkTimeout)
{
    return {time, Kind::Failed, "window", std::nullopt, Error(code, {"sso.example.com", "30"})};
}

} // namespace

void tst_History::comesBack()
{
    const Folder folder;
    const History history(folder.path("history"));
    const std::vector<HistoryEvent> events{{100, Kind::LoggedIn, "window", 400},
                                           {200, Kind::Refreshed, "console", 500},
                                           failed(300),
                                           {400, Kind::Acquired, "console", 700},
                                           {500, Kind::LoggedOut, "window"}};
    for (const HistoryEvent& event : events)
        QVERIFY(history.append(dev, event));
    QVERIFY(history.read(dev) == events);
    QVERIFY(history.read(EnvironmentName::from("qa").value()).empty());
}

void tst_History::M14_secretsAreTakenOut()
{
    const Folder folder;
    const History history(folder.path("history"));
    const Error error(ErrorCode::ProviderRefused, {"sso", "refresh_token=CANARY is wrong"});
    QVERIFY(history.append(dev, {1, Kind::Failed, "window", std::nullopt, error}));
    QVERIFY(readText(folder.path("history/dev.jsonl")).find("CANARY") == std::string::npos);
}

void tst_History::nothingThere()
{
    const Folder folder;
    QVERIFY(History(folder.path("history")).read(dev).empty());
    QCOMPARE(folder.entries(), QStringList());
}

void tst_History::strangeLinesAreLeftOut()
{
    const Folder folder;
    const History history(folder.path("history"));
    QVERIFY(history.append(dev, {100, Kind::LoggedIn, "window", 400}));
    std::string text = readText(folder.path("history/dev.jsonl"));
    text = "junk\n\n{\"time\":1}\n{\"time\":\"x\",\"event\":\"login\"}\n"
           "{\"time\":5,\"event\":\"of a later version\"}\n"
        + text
        + "{\"time\":7,\"event\":\"failure\",\"error\":\"of a later version\",\"arguments\":[]}\n"
        + "{\"time\":9,\"event\":\"log";
    writeText(folder.path("history/dev.jsonl"), text);
    const auto events = history.read(dev);
    QCOMPARE(events.size(), std::size_t(2));
    QVERIFY(events[0].kind == Kind::LoggedIn);
    QVERIFY(events[1].kind == Kind::Failed && !events[1].error);
}

void tst_History::linesThatWereCutShort()
{
    const Folder folder;
    const History history(folder.path("history"));
    QVERIFY(history.append(dev, {100, Kind::LoggedIn, "window", 400}));
    const std::string path = folder.path("history/dev.jsonl");
    writeText(path, readText(path) + "{\"time\":10");
    QVERIFY(history.append(dev, {200, Kind::Refreshed, "console", 500}));
    QVERIFY(history.append(dev, {300, Kind::Refreshed, "console", 600}));
    QCOMPARE(history.read(dev).size(), std::size_t(3));
}

// They are added to and compared with.
void tst_History::timesThatAreNone()
{
    const Folder folder;
    const History history(folder.path("history"));
    QVERIFY(history.append(dev, failed(100)));
    const std::string path = folder.path("history/dev.jsonl");
    for (const char* time : {"9223372036854775807", "18446744073709551615", "-1", "253402300801"}) {
        std::string text = readText(path);
        writeText(path, text.replace(text.find("100"), 3, time));
        QVERIFY(history.read(dev).empty());
        QVERIFY(history.append(dev, failed(100)));
        QCOMPARE(history.read(dev).size(), std::size_t(1));
        std::filesystem::remove(path);
        QVERIFY(history.append(dev, failed(100)));
    }
}

void tst_History::repeatedFailures()
{
    const Folder folder;
    const History history(folder.path("history"));
    for (const UnixTime time : {100, 150, 699, 700, 701})
        QVERIFY(history.append(dev, failed(time)));
    QVERIFY(history.append(dev, failed(702, ErrorCode::TlsFailed)));
    std::vector<UnixTime> times;
    for (const HistoryEvent& event : history.read(dev))
        times.push_back(event.time);
    QVERIFY((times == std::vector<UnixTime>{100, 700, 702}));
}

void tst_History::oldEventsMakeWay()
{
    const Folder folder;
    const History history(folder.path("history"));
    for (UnixTime time = 0; time < 3000; ++time)
        QVERIFY(history.append(dev, {time, Kind::Refreshed, "console", time + 300}));
    const auto events = history.read(dev);
    QVERIFY(events.size() >= 200 && events.size() < 2000);
    QCOMPARE(events.back().time, UnixTime(2999));
    QVERIFY(std::filesystem::file_size(folder.path("history/dev.jsonl")) < 100'000);
}

void tst_History::M1_onlyForThisUser()
{
    const Folder folder;
    const History history(folder.path("history"));
    QVERIFY(history.append(dev, failed(1)));
    using std::filesystem::perms;
    const auto rights = [&](const char* name) {
        return std::filesystem::status(folder.path(name)).permissions();
    };
    QVERIFY(rights("history") == perms::owner_all);
    QVERIFY(rights("history/dev.jsonl") == (perms::owner_read | perms::owner_write));
}

void tst_History::M2_linksAreRefused()
{
    const Folder folder;
    const History history(folder.path("history"));
    QVERIFY(history.append(dev, failed(1)));
    writeText(folder.path("other"), "precious");
    std::filesystem::remove(folder.path("history/dev.jsonl"));
    std::filesystem::create_symlink(folder.path("other"), folder.path("history/dev.jsonl"));
    const Status appended = history.append(dev, failed(2));
    QVERIFY(!appended && appended.error().code == ErrorCode::FileUnsafe);
    QVERIFY(history.read(dev).empty());
    QVERIFY(readText(folder.path("other")) == "precious");
}

void tst_History::renewals_data()
{
    QTest::addColumn<QList<int>>("kinds");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, std::initializer_list<Kind> kinds, int expected) {
        QList<int> list;
        for (const Kind kind : kinds)
            list.append(static_cast<int>(kind));
        QTest::newRow(name) << list << expected;
    };
    row("nothing", {}, -1);
    row("login", {Kind::LoggedIn}, 0);
    row("renewed", {Kind::LoggedIn, Kind::Refreshed, Kind::Failed, Kind::Refreshed}, 2);
    row("since the last login", {Kind::LoggedIn, Kind::Refreshed, Kind::LoggedIn}, 0);
    row("login not known", {Kind::Refreshed}, -1);
    row("logged out", {Kind::LoggedIn, Kind::LoggedOut}, -1);
}

void tst_History::renewals()
{
    QFETCH(QList<int>, kinds);
    std::vector<HistoryEvent> events;
    for (const int kind : std::as_const(kinds))
        events.push_back({1, static_cast<Kind>(kind), "console"});
    QTEST(renewalsSinceLogin(events).value_or(-1), "expected");
}

QTEST_APPLESS_MAIN(tst_History)
#include "tst_History.moc"
