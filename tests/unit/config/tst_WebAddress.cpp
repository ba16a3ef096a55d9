#include "core/config/WebAddress.h"
#include "tests/unit/support/Files.h"

#include <QUrl>

using namespace lmi;
using std::string;

class tst_WebAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void invalid_data();
    void invalid();
    void insecure_data();
    void insecure();
    void errorsShowNoSecret_data();
    void errorsShowNoSecret();
    void loopbackHosts_data();
    void loopbackHosts();
};

void tst_WebAddress::good_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<string>("scheme");
    QTest::addColumn<string>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<string>("path");
    QTest::addColumn<string>("origin");
    const auto row = [](const char* text, const char* scheme, const char* host, int port,
                        const char* path, const char* origin) {
        QTest::newRow(text) << string(text) << string(scheme) << string(host) << port
                            << string(path) << string(origin);
    };
    row("https://sso.example.com/token", "https", "sso.example.com", 0, "/token",
        "https://sso.example.com");
    row("https://sso.example.com", "https", "sso.example.com", 0, "", "https://sso.example.com");
    row("https://a/", "https", "a", 0, "/", "https://a");
    row("HTTPS://SSO.Example.COM/Token", "https", "sso.example.com", 0, "/Token",
        "https://sso.example.com");
    row("https://a:443/t", "https", "a", 443, "/t", "https://a");
    row("https://a:80/t", "https", "a", 80, "/t", "https://a:80");
    row("https://a:65535", "https", "a", 65535, "", "https://a:65535");
    row("https://a:1", "https", "a", 1, "", "https://a:1");
    row("https://a?x=1&y=%20", "https", "a", 0, "?x=1&y=%20", "https://a");
    row("https://a/b?c=//d:e@f", "https", "a", 0, "/b?c=//d:e@f", "https://a");
    row("https://a/%7Euser/(x);v=1,2/!$'*+=:@", "https", "a", 0, "/%7Euser/(x);v=1,2/!$'*+=:@",
        "https://a");
    row("https://192.0.2.1:8443/", "https", "192.0.2.1", 8443, "/", "https://192.0.2.1:8443");
    row("https://[2001:DB8::1]/t", "https", "[2001:db8::1]", 0, "/t", "https://[2001:db8::1]");
    row("https://[::ffff:192.0.2.1]:444", "https", "[::ffff:192.0.2.1]", 444, "",
        "https://[::ffff:192.0.2.1]:444");
    row("https://a_b.example-1.com", "https", "a_b.example-1.com", 0, "",
        "https://a_b.example-1.com");
    row("https://sso.example.com./t", "https", "sso.example.com.", 0, "/t",
        "https://sso.example.com.");
    row("https://1.example.x1", "https", "1.example.x1", 0, "", "https://1.example.x1");
    row("https://a--b.c", "https", "a--b.c", 0, "", "https://a--b.c");
    row("https://xn--bcher-kva.example", "https", "xn--bcher-kva.example", 0, "",
        "https://xn--bcher-kva.example");
    row("http://localhost:8080/cb", "http", "localhost", 8080, "/cb", "http://localhost:8080");
    row("http://LOCALHOST:80", "http", "localhost", 80, "", "http://localhost");
    row("http://127.0.0.1", "http", "127.0.0.1", 0, "", "http://127.0.0.1");
    row("http://127.1.2.3:9", "http", "127.1.2.3", 9, "", "http://127.1.2.3:9");
    row("http://[::1]:9/", "http", "[::1]", 9, "/", "http://[::1]:9");
    row("http://[::1]:443/", "http", "[::1]", 443, "/", "http://[::1]:443");
}

void tst_WebAddress::good()
{
    QFETCH(string, text);
    const auto address = WebAddress::from(text, "KEY", "file:1");
    QVERIFY(address);
    QCOMPARE(address->text(), text);
    QTEST(address->scheme(), "scheme");
    QTEST(address->host(), "host");
    QTEST(address->port(), "port");
    QTEST(address->path(), "path");
    QTEST(address->origin(), "origin");
    // what sends requests must read the same
    const QUrl url = QUrl::fromEncoded(QByteArray::fromStdString(text), QUrl::StrictMode);
    QVERIFY(url.isValid());
    const string host = url.host(QUrl::FullyEncoded).toStdString();
    QCOMPARE(host.find(':') == string::npos ? host : "[" + host + "]", address->host());
}

void tst_WebAddress::invalid_data()
{
    QTest::addColumn<string>("text");
    const auto row = [](const char* name, const string& text) { QTest::newRow(name) << text; };
    row("empty", "");
    row("words", "not an address");
    row("no scheme", "sso.example.com/token");
    row("scheme only", "https://");
    row("one slash", "https:/a");
    row("no authority", "https:///token");
    row("other scheme", "ftp://a/");
    row("javascript", "javascript://a/%0aalert(1)");
    row("file", "file:///etc/passwd");
    row("space before", " https://a");
    row("space behind", "https://a ");
    row("space in the host", "https://a b/");
    row("space in the path", "https://a/b c");
    row("tab", "https://a/\t");
    row("CR LF in the path", "https://a/\r\nX-Evil: 1");
    row("LF in the host", "https://a\n.b/");
    row("NUL", string("https://a/\0b", 12));
    row("NUL in brackets", string("https://[::1\0]/", 15));
    row("DEL", "https://a/\x7F");
    row("not ASCII in the path", "https://a/\xC3\xA9");
    row("not ASCII in the host",
        "https://b\xC3\xBC"
        "cher.example/");
    row("user", "https://ada@a/");
    row("user and password", "https://ada:pw@a/");
    row("user and digits", "https://ada:80@a/");
    row("empty user", "https://@a/");
    row("host that is a user", "https://sso.example.com@evil.example/");
    row("backslash behind the host", "https://a\\@b/");
    row("backslash for slashes", "https:\\\\a\\b");
    row("backslash in the path", "https://a/b\\c");
    row("encoded host", "https://a%2eb/");
    row("fragment", "https://a/#x");
    row("fragment behind the host", "https://a#x");
    row("fragment behind the query", "https://a?x#y");
    row("quote", "https://a/\"x");
    row("angle brackets", "https://a/<x>");
    row("braces", "https://a/{tenant}/token");
    row("bad percent sign", "https://a/%zz");
    row("percent sign at the end", "https://a/%");
    row("percent sign and one digit", "https://a/%4");
    row("port without digits", "https://a:");
    row("port 0", "https://a:0");
    row("port too large", "https://a:65536");
    row("port far too large", "https://a:99999999999999999999");
    row("negative port", "https://a:-1");
    row("port with a plus", "https://a:+1");
    row("port with letters", "https://a:8a");
    row("two ports", "https://a:1:2");
    row("host starts with a dot", "https://.a");
    row("host starts with a dash", "https://-a");
    row("empty label", "https://a..b");
    row("empty labels that look like loopback", "http://127.../");
    row("label ends with a dash", "https://foo-.example");
    row("label starts with a dash", "https://a.-b.example");
    row("host ends with a dash", "https://a.example-");
    row("long label", "https://" + string(64, 'a') + ".example");
    row("dot only", "https://.");
    row("two dots at the end", "https://a..");
    row("number", "http://2130706433/");
    row("hexadecimal number", "http://0x7f000001/");
    row("hexadecimal part", "http://0x7f.1/");
    row("hexadecimal first part", "http://0x7f.0.0.1/");
    row("nothing behind 0x", "http://127.0.0.0x/");
    row("octal part", "http://127.0.0.01/");
    row("short IPv4", "http://127.1/");
    row("long IPv4", "http://1.2.3.4.5/");
    row("IPv4 part too large", "http://127.0.0.256/");
    row("IPv4 and a dot", "http://127.0.0.1./");
    row("name that ends with a number", "https://sso.example.1/");
    row("long spelling of IPv6", "https://[0:0:0:0:0:0:0:1]/");
    row("leading zeros in IPv6", "https://[::0001]/");
    row("long host", "https://" + string(254, 'a'));
    row("open bracket", "https://[::1");
    row("empty brackets", "https://[]/");
    row("name in brackets", "https://[a]/");
    row("colons only", "https://[::::]/");
    row("dots only", "https://[....]/");
    row("too many groups", "https://[1:2:3:4:5:6:7:8:9]/");
    row("zone", "https://[fe80::1%25eth0]/");
    row("text behind the bracket", "https://[::1]x/");
    row("IPv6 without brackets", "https://::1/");
    row("http, user", "http://localhost@evil.example/");
}

void tst_WebAddress::invalid()
{
    QFETCH(string, text);
    const auto address = WebAddress::from(text, "KEY", "file:1");
    QVERIFY(!address);
    QVERIFY(address.error().code == ErrorCode::ConfigAddressInvalid);
    QCOMPARE(address.error().arguments.size(), std::size_t(3));
    QCOMPARE(address.error().arguments.at(0), string("KEY"));
    QCOMPARE(address.error().arguments.at(2), string("file:1"));
}

void tst_WebAddress::insecure_data()
{
    QTest::addColumn<string>("text");
    for (const char* text :
         {"http://sso.example.com/token", "HTTP://sso.example.com", "http://localhost.example.com/",
          "http://localhost./", "http://127.0.0.1.example.com/", "http://0.0.0.0/",
          "http://128.0.0.1/", "http://[::2]/", "http://[::]/", "http://[::ffff:127.0.0.1]/"})
        QTest::newRow(text) << string(text);
}

void tst_WebAddress::insecure()
{
    QFETCH(string, text);
    const auto address = WebAddress::from(text, "KEY", "file:1");
    QVERIFY(!address);
    QVERIFY(address.error() == Error(ErrorCode::ConfigAddressInsecure, {"KEY", text, "file:1"}));
}

void tst_WebAddress::errorsShowNoSecret_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<string>("shown");
    QTest::newRow("password") << string("https://ada:s3cret@a/t") << string("https://***@a/t");
    QTest::newRow("password with odd characters")
        << string("https://ada:s3?c/r@et@a/t") << string("https://***@a/t");
    QTest::newRow("password without a scheme") << string("ada:s3cret@a/t") << string("***@a/t");
    QTest::newRow("slashes behind a password") << string("ada:s3cret@a//t@b") << string("***@b");
    QTest::newRow("query") << string("http://a/t?key=s3cret") << string("http://a/t?***");
    QTest::newRow("both") << string("http://ada@a?key=s3cret") << string("http://***@a?***");
    QTest::newRow("control characters") << string("https://a\x1B[2J") << string("https://a?[2J");
    QTest::newRow("long") << "https://a/ " + string(300, 'x')
                          << "https://a/ " + string(200 - 11, 'x');
}

void tst_WebAddress::errorsShowNoSecret()
{
    QFETCH(string, text);
    const auto address = WebAddress::from(text, "KEY", "file:1");
    QVERIFY(!address);
    QTEST(address.error().arguments.at(1), "shown");
}

void tst_WebAddress::loopbackHosts_data()
{
    QTest::addColumn<string>("host");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("localhost") << string("localhost") << true;
    QTest::newRow("127.0.0.1") << string("127.0.0.1") << true;
    QTest::newRow("127.255.255.254") << string("127.255.255.254") << true;
    QTest::newRow("[::1]") << string("[::1]") << true;
    QTest::newRow("empty") << string() << false;
    QTest::newRow("::1") << string("::1") << false;
    QTest::newRow("127.0.0.999") << string("127.0.0.999") << false;
    QTest::newRow("127.0.0.") << string("127.0.0.") << false;
    QTest::newRow("127.0.0.1.") << string("127.0.0.1.") << false;
    QTest::newRow("127.0.0.1 and NUL") << string("127.0.0.1\0.a", 12) << false;
    QTest::newRow("126.0.0.1") << string("126.0.0.1") << false;
    QTest::newRow("sub.localhost") << string("sub.localhost") << false;
}

void tst_WebAddress::loopbackHosts()
{
    QFETCH(string, host);
    QFETCH(bool, loopback);
    QCOMPARE(WebAddress::isLoopbackHost(host), loopback);
}

QTEST_APPLESS_MAIN(tst_WebAddress)
#include "tst_WebAddress.moc"
