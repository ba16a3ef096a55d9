#include "core/oauth/WebHost.h"
#include "core/token/EnvironmentStatus.h"
#include "tests/unit/support/Outcome.h"

#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_WebHost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void host_data();
    void host();
    void url_data();
    void url();
};

void tst_WebHost::host_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QByteArray("https://sso.example.com/token")
                           << QByteArray("sso.example.com");
    QTest::newRow("port") << QByteArray("https://sso.example.com:8443/token")
                          << QByteArray("sso.example.com:8443");
    QTest::newRow("own port") << QByteArray("https://sso.example.com:443")
                              << QByteArray("sso.example.com");
    QTest::newRow("own port of http")
        << QByteArray("http://127.0.0.1:80/") << QByteArray("127.0.0.1");
    QTest::newRow("the other's port")
        << QByteArray("http://127.0.0.1:443/") << QByteArray("127.0.0.1:443");
    QTest::newRow("upper case") << QByteArray("https://SSO.Example.com/A")
                                << QByteArray("sso.example.com");
    QTest::newRow("IPv6") << QByteArray("http://[::1]:8080/") << QByteArray("[::1]:8080");
}

void tst_WebHost::host()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, expected);
    QCOMPARE(bytes(hostOf(QUrl::fromEncoded(address))), expected);
    // the store names hosts without Qt, in the same way: bindings depend on it
    const auto web = WebAddress::from(address.toStdString(), "", "");
    QVERIFY(web);
    QCOMPARE(bytes(hostOf(*web)), expected);
}

void tst_WebHost::url_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QByteArray& address, const QByteArray& expected) {
        QTest::newRow(name) << address << expected;
    };
    row("plain", "https://sso.example.com/a%2Fb?c=d", "https://sso.example.com/a%2Fb?c=d");
    row("upper case", "https://SSO.Example.com/A", "https://sso.example.com/A");
    row("IPv6", "http://[::1]:8080/", "http://[::1]:8080/");
    row("international", "https://xn--mnchen-3ya.example/", "https://xn--mnchen-3ya.example/");
    row("another host to Qt", "https://xn--bb.example.com/", "");
}

void tst_WebHost::url()
{
    QFETCH(QByteArray, address);
    const auto web = WebAddress::from(address.toStdString(), "", "");
    QVERIFY(web);
    QTEST(urlOf(*web).toEncoded(), "expected");
}

QTEST_GUILESS_MAIN(tst_WebHost)
#include "tst_WebHost.moc"
