#include "core/session/BrowserLauncher.h"
#include "tests/unit/session/SessionWorld.h"

#include <QFileInfo>

using namespace lmi;
using namespace lmi::test;

class tst_BrowserLauncher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void M11_addressIsOneArgument_data();
    void M11_addressIsOneArgument();
    void M11_otherAddressesAreRefused_data();
    void M11_otherAddressesAreRefused();
    void commandLines_data();
    void commandLines();
    void configuredCommandComesFirst();
    void listOfBrowsers();
    void M12_settingsAreNotInherited();
    void M12_fileOpenersDoNotInheritThemEither();
    void missingPrograms_data();
    void missingPrograms();
    void nothingToOpenWith();

private:
    [[nodiscard]] QList<QByteArray> arguments();

    std::unique_ptr<Folder> m_folder;
    std::string m_browser;
};

namespace {

const QUrl address(QStringLiteral("https://sso.example.com/authorize?state=x"));

} // namespace

// A browser that writes down what it was started with.
void tst_BrowserLauncher::init()
{
    m_folder = std::make_unique<Folder>();
    m_browser = m_folder->path("browser");
    const std::string out = m_folder->path("arguments");
    writeText(m_browser,
              "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + out + ".new'\nenv > '" + out
                  + ".environment'\nmv '" + out + ".new' '" + out + "'\n");
    QVERIFY(QFile::setPermissions(QString::fromStdString(m_browser),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QList<QByteArray> tst_BrowserLauncher::arguments()
{
    const std::string file = m_folder->path("arguments");
    if (!exists(file))
        return {};
    QList<QByteArray> lines = bytes(readText(file)).split('\n');
    lines.removeLast();
    return lines;
}

void tst_BrowserLauncher::M11_addressIsOneArgument_data()
{
    QTest::addColumn<QByteArray>("encoded");
    const QByteArray start("https://sso.example.com/a?x=");
    QTest::newRow("plain") << start + "y";
    QTest::newRow("spaces") << start + "a%20b%20c";
    QTest::newRow("quotes") << start + "%22a%22'b'";
    QTest::newRow("shell") << start + ";$(touch%20CANARY)&y=%60id%60%7Cz";
    QTest::newRow("placeholder") << start + "%25s";
    QTest::newRow("looks like an option") << start + "--version";
    QTest::newRow("line end") << start + "a%0Ab";
    QTest::newRow("percent signs") << start + "%2525%2F%2B";
    QTest::newRow("beyond ASCII") << start + "%C3%A9";
    QTest::newRow("100 KiB") << start + QByteArray(100 * 1024, 'x');
    QTest::newRow("loopback") << QByteArray("http://localhost:1234/authorize?x=%20");
}

void tst_BrowserLauncher::M11_addressIsOneArgument()
{
    QFETCH(QByteArray, encoded);
    const auto open = browserLauncher(variables({}));
    QVERIFY(open(QUrl::fromEncoded(encoded, QUrl::StrictMode), m_browser, {}));
    QTRY_COMPARE(arguments(), QList<QByteArray>{encoded});
}

void tst_BrowserLauncher::M11_otherAddressesAreRefused_data()
{
    QTest::addColumn<QString>("refused");
    for (const char* text :
         {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "smb://host/x",
          "ftp://host/x", "/usr/bin/id", "", "https:", "http://sso.example.com/authorize",
          "https://user@sso.example.com/", "-version"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_BrowserLauncher::M11_otherAddressesAreRefused()
{
    QFETCH(QString, refused);
    const auto open = browserLauncher(variables({}));
    QVERIFY(!open(QUrl(refused), m_browser, {}));
    QVERIFY(open(address, m_browser, {}));
    QTRY_COMPARE(arguments(), QList<QByteArray>{address.toEncoded()});
}

void tst_BrowserLauncher::commandLines_data()
{
    QTest::addColumn<QByteArray>("command"); // BROWSER stands for the program
    QTest::addColumn<QList<QByteArray>>("expected");
    const QByteArray url = address.toEncoded();
    QTest::newRow("alone") << QByteArray("BROWSER") << QList<QByteArray>{url};
    QTest::newRow("options") << QByteArray("BROWSER --new-window -P work")
                             << QList<QByteArray>{"--new-window", "-P", "work", url};
    QTest::newRow("quotes") << QByteArray("BROWSER \"a b\" c")
                            << QList<QByteArray>{"a b", "c", url};
    QTest::newRow("placeholder") << QByteArray("BROWSER --url=%s --x")
                                 << QList<QByteArray>{"--url=" + url, "--x"};
    QTest::newRow("two placeholders") << QByteArray("BROWSER %s %s") << QList<QByteArray>{url, url};
    QTest::newRow("no shell") << QByteArray("BROWSER $HOME ; `id` && x > y")
                              << QList<QByteArray>{"$HOME", ";", "`id`", "&&", "x", ">", "y", url};
}

void tst_BrowserLauncher::commandLines()
{
    QFETCH(QByteArray, command);
    QFETCH(QList<QByteArray>, expected);
    const auto open = browserLauncher(variables({}));
    QVERIFY(open(address, command.replace("BROWSER", bytes(m_browser)).toStdString(), {}));
    QTRY_COMPARE(arguments(), expected);
}

void tst_BrowserLauncher::configuredCommandComesFirst()
{
    const auto open = browserLauncher(variables({{"BROWSER", m_browser + " from-variable"}}));
    QVERIFY(open(address, m_browser + " from-configuration", {}));
    QTRY_COMPARE(arguments().value(0), QByteArray("from-configuration"));
}

void tst_BrowserLauncher::listOfBrowsers()
{
    const auto open = browserLauncher(
        variables({{"BROWSER", ":/nowhere/firefox:" + m_browser + " second:third"}}));
    QVERIFY(open(address, "", {}));
    QTRY_COMPARE(arguments(), (QList<QByteArray>{"second", address.toEncoded()}));
}

void tst_BrowserLauncher::M12_settingsAreNotInherited()
{
    qputenv("OAUTH_CLIENT_SECRET", "CANARY");
    qputenv("OAUTH_PASSWORD", "CANARY");
    qputenv("LMI_TEST_SECRET", "CANARY");
    qputenv("LMI_TEST_OTHER", "kept");
    const auto open = browserLauncher(variables({}));
    const bool opened = open(address, m_browser, {"LMI_TEST_SECRET"}).ok();
    qunsetenv("OAUTH_CLIENT_SECRET");
    qunsetenv("OAUTH_PASSWORD");
    qunsetenv("LMI_TEST_SECRET");
    qunsetenv("LMI_TEST_OTHER");
    QVERIFY(opened);
    QTRY_COMPARE(arguments().size(), 1);
    const QByteArray environment = bytes(readText(m_folder->path("arguments.environment")));
    QVERIFY(!environment.contains("CANARY"));
    QVERIFY(!environment.contains("OAUTH_"));
    QVERIFY(environment.contains("LMI_TEST_OTHER=kept"));
}

void tst_BrowserLauncher::M12_fileOpenersDoNotInheritThemEither()
{
    const QByteArray path = qgetenv("PATH");
    QVERIFY(QFile::rename(QString::fromStdString(m_browser),
                          QString::fromStdString(m_folder->path("xdg-open"))));
    qputenv("PATH", bytes(m_folder->path("")) + ':' + path);
    qputenv("OAUTH_CLIENT_SECRET", "CANARY");
    const bool opened = openWithSystem("/tmp/a b.env");
    qunsetenv("OAUTH_CLIENT_SECRET");
    qputenv("PATH", path);
    QVERIFY(opened);
    QTRY_COMPARE(arguments(), QList<QByteArray>{"/tmp/a b.env"});
    QVERIFY(!bytes(readText(m_folder->path("arguments.environment"))).contains("CANARY"));
}

void tst_BrowserLauncher::missingPrograms_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("no such file") << QByteArray("/nowhere/firefox");
    QTest::newRow("no such name") << QByteArray("lmi-no-such-browser --x");
    QTest::newRow("only spaces") << QByteArray("   ");
    QTest::newRow("only the address") << QByteArray("%s");
    QTest::newRow("folder") << QByteArray("/");
}

void tst_BrowserLauncher::missingPrograms()
{
    QFETCH(QByteArray, command);
    const auto open = browserLauncher(variables({{"BROWSER", m_browser}}));
    const Status opened = open(address, command.toStdString(), {});
    QCOMPARE(nameOf(opened), QByteArray("browser_failed"));
    QVERIFY(sentenceOf(opened).contains('"' + command + "\" (OAUTH_BROWSER)"));
}

void tst_BrowserLauncher::nothingToOpenWith()
{
    QCOMPARE(nameOf(browserLauncher(variables({}))(address, "", {})),
             QByteArray("browser_missing"));
    const Status opened =
        browserLauncher(variables({{"BROWSER", "/nowhere/firefox"}}))(address, "", {});
    QCOMPARE(nameOf(opened), QByteArray("browser_failed"));
    QVERIFY(sentenceOf(opened).contains("\"/nowhere/firefox\" (BROWSER)"));
}

QTEST_GUILESS_MAIN(tst_BrowserLauncher)
#include "tst_BrowserLauncher.moc"
