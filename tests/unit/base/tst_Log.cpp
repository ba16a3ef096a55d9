#include "core/base/Log.h"
#include "tests/unit/support/Files.h"
#include "tests/unit/support/FixedClock.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>

using namespace lmi;
using std::string;

namespace {

constexpr UnixTime someTime = 1700000000;
const string stamp = "2023-11-14T22:13:20Z ";

/// Standard error goes to a file for as long as this lives.
class CapturedErrors final {
public:
    explicit CapturedErrors(const string& path) : m_before(::dup(STDERR_FILENO))
    {
        std::fflush(stderr);
        const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        ::dup2(file, STDERR_FILENO);
        ::close(file);
    }
    CapturedErrors(const CapturedErrors&) = delete;
    CapturedErrors& operator=(const CapturedErrors&) = delete;
    ~CapturedErrors()
    {
        std::fflush(stderr);
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }

private:
    int m_before;
};

} // namespace

class tst_Log : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void M14_redaction_data();
    void M14_redaction();
    void M14_linesAreRedacted();
    void oneLinePerWrite_data();
    void oneLinePerWrite();
    void levels_data();
    void levels();
    void fileIsPrivate_data();
    void fileIsPrivate();
    void foldersAreMade();
    void appends();
    void M2_linkIsNotFollowed();
    void foreignFileIsNotWritten();
    void pipeIsNotWaitedFor();
    void silentWithoutAFile();
    void linesOfProcessesDoNotMix();
};

void tst_Log::M14_redaction_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<string>("shown");
    const auto row = [](const char* name, const string& text, const string& shown) {
        QTest::newRow(name) << text << shown;
    };
    row("nothing", "", "");
    row("no secret", "read /home/ada/.config/lmi/.env", "read /home/ada/.config/lmi/.env");
    row("form", "grant_type=refresh_token&refresh_token=s3cret&scope=a",
        "grant_type=refresh_token&refresh_token=***&scope=a");
    row("last of a form", "scope=a&client_secret=s3cret", "scope=a&client_secret=***");
    row("address", "GET /cb?code=s3cret&state=s3cret HTTP/1.1",
        "GET /cb?code=***&state=*** HTTP/1.1");
    row("JSON", R"({"access_token":"s3cret","expires_in":5})",
        R"({"access_token":"***","expires_in":5})");
    row("JSON with spaces", R"({"id_token" : 1, "id_token": "s3cret"})",
        R"({"id_token" : 1, "id_token": "***"})");
    row("JSON value with spaces", R"({"password":"my s3cret"})", R"({"password":"***"})");
    row("JSON value with quotes", R"({"password":"my\"s3cret","a":1})",
        R"({"password":"***","a":1})");
    row("JSON value with a backslash", R"({"password":"s3cret\\","a":1})",
        R"({"password":"***","a":1})");
    row("JSON value cut off", R"({"password":"my s3cret)", R"({"password":"***)");
    row("JSON in JSON", R"({"x":"{\"code\":\"s3cret\",\"a\":1}"})",
        R"({"x":"{\"code\":\"***\",\"a\":1}"})");
    row("JSON number", R"({"nonce":12345,"a":1})", R"({"nonce":***,"a":1})");
    row("separators in a value", "password=a;b,c}d&x=1", "password=***&x=1");
    row("single quotes", "password='my s3cret' x", "password='***' x");
    row("configuration key", "OAUTH_CLIENT_SECRET=s3cret", "OAUTH_CLIENT_SECRET=***");
    row("upper case", "PASSWORD=s3cret Code=s3cret", "PASSWORD=*** Code=***");
    row("header", "Authorization: Bearer s3cret", "Authorization: ***");
    row("header and more", "Authorization: Bearer s3cret\nAccept: */*",
        "Authorization: ***\nAccept: */*");
    row("cookie", "Set-Cookie: a=s3cret; Path=/", "Set-Cookie: ***");
    row("scheme", "sent Bearer s3cret, got 401", "sent Bearer ***, got 401");
    row("scheme in lower case", "bearer  s3cret", "bearer  ***");
    row("basic", "Basic czNjcmV0OnM=", "Basic ***");
    row("name of a type", R"({"token_type":"Bearer","a":1})", R"({"token_type":"Bearer","a":1})");
    row("word at the end", "type Bearer", "type Bearer");
    row("verifier", "code_verifier=s3cret", "code_verifier=***");
    row("assertion", "client_assertion=s3cret&client_assertion_type=jwt",
        "client_assertion=***&client_assertion_type=jwt");
    row("other token", "subject_token=s3cret&x-auth-token=s3cret",
        "subject_token=***&x-auth-token=***");
    row("device code", "device_code=s3cret", "device_code=***");
    row("name inside a name", "status_code=404 encode=1", "status_code=404 encode=1");
    row("name alone", "the code is gone, password too", "the code is gone, password too");
    row("name at the end", "password", "password");
    row("sign at the end", "password=", "password=***");
    row("address of the endpoint", "OAUTH_TOKEN_URL=https://a/token",
        "OAUTH_TOKEN_URL=https://a/token");
}

void tst_Log::M14_redaction()
{
    QFETCH(string, text);
    QFETCH(string, shown);
    QCOMPARE(redacted(text), shown);
    QCOMPARE(redacted(shown), shown);
}

void tst_Log::M14_linesAreRedacted()
{
    const test::Folder folder;
    const test::FixedClock clock(someTime);
    {
        const CapturedErrors errors(folder.path("stderr"));
        Log({folder.path("log"), LogLevel::Debug}, clock)
            .write(LogLevel::Info, "net", "POST refresh_token=s3cret");
    }
    QCOMPARE(test::readText(folder.path("log")), stamp + "info net: POST refresh_token=***\n");
    QCOMPARE(test::readText(folder.path("stderr")),
             string("lmi: info net: POST refresh_token=***\n"));
}

void tst_Log::oneLinePerWrite_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<string>("line");
    QTest::newRow("plain") << string("hello") << string("hello");
    QTest::newRow("LF") << string("a\n2023-11-14T22:13:20Z info net: fake")
                        << string("a?2023-11-14T22:13:20Z info net: fake");
    QTest::newRow("CR LF") << string("a\r\nb") << string("a??b");
    QTest::newRow("line separator") << string("a\xE2\x80\xA8"
                                              "b")
                                    << string("a?b");
    QTest::newRow("escape") << string("\x1B[2J") << string("?[2J");
    QTest::newRow("NUL") << string("a\0b", 3) << string("a?b");
    QTest::newRow("letters") << string("\xC3\xA9") << string("\xC3\xA9");
    QTest::newRow("secret before LF") << string("code=s3cret\nb") << string("code=***?b");
}

void tst_Log::oneLinePerWrite()
{
    QFETCH(string, text);
    QFETCH(string, line);
    const test::Folder folder;
    const test::FixedClock clock(someTime);
    Log log({folder.path("log"), std::nullopt}, clock);
    log.write(LogLevel::Warning, "net", text);
    QCOMPARE(test::readText(folder.path("log")), stamp + "warning net: " + line + "\n");
}

void tst_Log::levels_data()
{
    QTest::addColumn<LogLevel>("level");
    QTest::addColumn<int>("console"); // -1: silent
    QTest::addColumn<bool>("shown");
    QTest::addColumn<bool>("filed");
    const auto debug = static_cast<int>(LogLevel::Debug);
    const auto info = static_cast<int>(LogLevel::Info);
    QTest::newRow("debug, silent") << LogLevel::Debug << -1 << false << false;
    QTest::newRow("info, silent") << LogLevel::Info << -1 << false << true;
    QTest::newRow("warning, silent") << LogLevel::Warning << -1 << false << true;
    QTest::newRow("debug, -v") << LogLevel::Debug << info << false << false;
    QTest::newRow("info, -v") << LogLevel::Info << info << true << true;
    QTest::newRow("warning, -v") << LogLevel::Warning << info << true << true;
    QTest::newRow("debug, -vv") << LogLevel::Debug << debug << true << false;
    QTest::newRow("info, -vv") << LogLevel::Info << debug << true << true;
}

void tst_Log::levels()
{
    QFETCH(LogLevel, level);
    QFETCH(int, console);
    QFETCH(bool, shown);
    QFETCH(bool, filed);
    const test::Folder folder;
    const test::FixedClock clock(someTime);
    Log::Settings settings{folder.path("log"), std::nullopt};
    if (console >= 0)
        settings.console = static_cast<LogLevel>(console);
    {
        const CapturedErrors errors(folder.path("stderr"));
        Log(settings, clock).write(level, "area", "text");
    }
    QCOMPARE(!test::readText(folder.path("stderr")).empty(), shown);
    QCOMPARE(test::exists(folder.path("log")), filed);
}

void tst_Log::fileIsPrivate_data()
{
    QTest::addColumn<int>("umask");
    QTest::addColumn<int>("before"); // -1: no file yet
    QTest::newRow("new, umask 000") << 0000 << -1;
    QTest::newRow("new, umask 022") << 0022 << -1;
    QTest::newRow("new, umask 077") << 0077 << -1;
    QTest::newRow("was 0644") << 0022 << 0644;
    QTest::newRow("was 0666") << 0022 << 0666;
}

void tst_Log::fileIsPrivate()
{
    QFETCH(int, umask);
    QFETCH(int, before);
    const test::Folder folder;
    const test::ScopedUmask scoped(umask);
    const string path = folder.path("log");
    if (before >= 0) {
        test::writeText(path, "");
        QCOMPARE(::chmod(path.c_str(), static_cast<mode_t>(before)), 0);
    }
    const test::FixedClock clock(someTime);
    Log({path, std::nullopt}, clock).write(LogLevel::Info, "a", "b");
    QCOMPARE(test::modeOf(path), 0600);
    QCOMPARE(test::readText(path), stamp + "info a: b\n");
}

void tst_Log::foldersAreMade()
{
    const test::Folder folder;
    const test::FixedClock clock(someTime);
    Log({folder.path("share/lmi/lmi.log"), std::nullopt}, clock).write(LogLevel::Info, "a", "b");
    QCOMPARE(test::readText(folder.path("share/lmi/lmi.log")), stamp + "info a: b\n");
    QCOMPARE(test::modeOf(folder.path("share/lmi")), 0700);
}

void tst_Log::appends()
{
    const test::Folder folder;
    test::FixedClock clock(someTime);
    Log log({folder.path("log"), std::nullopt}, clock);
    log.write(LogLevel::Info, "a", "first");
    clock.set(someTime + 1);
    log.write(LogLevel::Info, "a", "second");
    QCOMPARE(test::readText(folder.path("log")),
             stamp + "info a: first\n2023-11-14T22:13:21Z info a: second\n");
}

void tst_Log::M2_linkIsNotFollowed()
{
    const test::Folder folder;
    const test::FixedClock clock(someTime);
    test::writeText(folder.path("other"), "other");
    QCOMPARE(::symlink(folder.path("other").c_str(), folder.path("log").c_str()), 0);
    Log({folder.path("log"), std::nullopt}, clock).write(LogLevel::Info, "a", "b");
    QCOMPARE(test::readText(folder.path("other")), string("other"));
}

void tst_Log::foreignFileIsNotWritten()
{
    const test::Folder folder;
    const test::FixedClock clock(someTime);
    const string path = folder.path("log");
    test::writeText(path, "foreign");
    if (::chown(path.c_str(), 65534, 65534) != 0)
        QSKIP("only root can give a file away");
    Log({path, std::nullopt}, clock).write(LogLevel::Info, "a", "b");
    QCOMPARE(test::readText(path), string("foreign"));
}

void tst_Log::pipeIsNotWaitedFor()
{
    const test::Folder folder;
    const test::FixedClock clock(someTime);
    QCOMPARE(::mkfifo(folder.path("log").c_str(), 0600), 0);
    // ends, although nobody reads
    Log({folder.path("log"), std::nullopt}, clock).write(LogLevel::Info, "a", "b");
    QCOMPARE(folder.entries(), QStringList{QStringLiteral("log")});
}

void tst_Log::silentWithoutAFile()
{
    const test::Folder folder;
    const test::FixedClock clock(someTime);
    {
        const CapturedErrors errors(folder.path("stderr"));
        Log({{}, std::nullopt}, clock).write(LogLevel::Warning, "a", "b");
        Log({folder.path("stderr/log"), std::nullopt}, clock).write(LogLevel::Warning, "a", "b");
    }
    QCOMPARE(test::readText(folder.path("stderr")), string());
    QCOMPARE(folder.entries(), QStringList{QStringLiteral("stderr")});
}

void tst_Log::linesOfProcessesDoNotMix()
{
    constexpr int processes = 4;
    constexpr int lines = 100;
    const test::Folder folder;
    std::vector<pid_t> children;
    for (int process = 0; process < processes; ++process) {
        const pid_t child = ::fork();
        if (child == 0) {
            const test::FixedClock clock(someTime);
            Log log({folder.path("log"), std::nullopt}, clock);
            const string text(300, static_cast<char>('a' + process));
            for (int line = 0; line < lines; ++line)
                log.write(LogLevel::Info, "p", text);
            ::_exit(0);
        }
        children.push_back(child);
    }
    for (const pid_t child : children)
        ::waitpid(child, nullptr, 0);

    const QByteArray content = QByteArray::fromStdString(test::readText(folder.path("log")));
    QCOMPARE(content.count('\n'), processes * lines);
    for (const QByteArray& line : content.split('\n')) {
        if (line.isEmpty())
            continue;
        const QByteArray text = line.mid(line.size() - 300);
        QCOMPARE(line, QByteArray::fromStdString(stamp) + "info p: " + text);
        QCOMPARE(text, QByteArray(300, text.front()));
    }
}

QTEST_APPLESS_MAIN(tst_Log)
#include "tst_Log.moc"
