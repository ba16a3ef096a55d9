#include "core/oauth/ProxyChoice.h"
#include "tests/unit/support/Files.h"
#include "tests/unit/support/Outcome.h"

#include <QNetworkProxy>
#include <QUrl>
#include <QtTest>

#include <map>

using namespace lmi;
using namespace lmi::test;

using Set = std::map<std::string, std::string>;
Q_DECLARE_METATYPE(Set)

class tst_ProxyChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void L4_choice_data();
    void L4_choice();
    void L4_userAndPassword();
    void L4_whatIsNotUnderstood_data();
    void L4_whatIsNotUnderstood();
    void L4_serversHaveNone();
};

namespace {

// "http proxy:3128", or "none".
QByteArray shown(const QNetworkProxy& proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy)
        return "none";
    return (proxy.type() == QNetworkProxy::Socks5Proxy ? "socks " : "http ")
        + proxy.hostName().toLatin1() + ':' + QByteArray::number(proxy.port());
}

} // namespace

void tst_ProxyChoice::L4_choice_data()
{
    QTest::addColumn<Set>("set");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("proxy");
    const QByteArray sso("https://sso.example.com/token");
    const QByteArray proxy("http proxy:3128");
    const auto row = [&](const char* name, const Set& set, const QByteArray& address,
                         const QByteArray& chosen) {
        QTest::newRow(name) << set << address << chosen;
    };
    row("nothing set", {}, sso, "none");
    row("https_proxy", {{"https_proxy", "http://proxy:3128"}}, sso, proxy);
    row("upper case", {{"HTTPS_PROXY", "http://proxy:3128"}}, sso, proxy);
    row("lower case first", {{"HTTPS_PROXY", "http://x:1"}, {"https_proxy", "http://proxy:3128"}},
        sso, proxy);
    row("all_proxy", {{"all_proxy", "http://proxy:3128"}}, sso, proxy);
    row("https_proxy first", {{"all_proxy", "http://x:1"}, {"https_proxy", "proxy:3128"}}, sso,
        proxy);
    row("http_proxy is for http", {{"http_proxy", "http://proxy:3128"}}, sso, "none");
    row("http_proxy", {{"http_proxy", "http://proxy:3128"}}, "http://api.example.com", proxy);
    row("HTTP_PROXY may be a header", {{"HTTP_PROXY", "http://proxy:3128"}},
        "http://api.example.com", "none");
    row("usual port", {{"https_proxy", "http://proxy/"}}, sso, "http proxy:80");
    row("socks5", {{"https_proxy", "socks5h://proxy"}}, sso, "socks proxy:1080");
    row("switched off", {{"https_proxy", ""}, {"all_proxy", "http://x:1"}}, sso, "none");

    for (const char* local : {"localhost", "LOCALHOST", "localhost.", "demo.localhost.",
                              "demo.localhost", "127.0.0.1", "127.8.9.1", "[::1]"})
        QTest::addRow("this computer: %s", local)
            << Set{{"https_proxy", "http://proxy:3128"}, {"all_proxy", "http://proxy:3128"}}
            << "https://" + QByteArray(local) + ":8443/token" << QByteArray("none");

    const auto except = [&](const QByteArray& exceptions, const QByteArray& address,
                            bool isExcepted) {
        QTest::addRow("no_proxy=%s, %s", exceptions.constData(), address.constData())
            << Set{{"https_proxy", "http://proxy:3128"}, {"no_proxy", exceptions.toStdString()}}
            << address << (isExcepted ? QByteArray("none") : proxy);
    };
    except("", sso, false);
    except("*", sso, true);
    except("example.com", sso, true);
    except(".example.com", sso, true);
    except("*.example.com", sso, true);
    except("EXAMPLE.com", sso, true);
    except("other.com, sso.example.com", sso, true);
    except("ample.com", sso, false);
    except("sso.example.com.evil", sso, false);
    except(".", sso, false);
    except("example.com:443", sso, true);
    except("example.com:8443", sso, false);
    except("10.0.0.0/8", "https://10.1.2.3/", true);
    except("10.0.0.0/8", "https://11.1.2.3/", false);
    except("10.0.0.0/8", sso, false);
    except("10.1.2.3", "https://10.1.2.3/", true);
    except("0.1.2.3", "https://10.1.2.3/", false);
    except("fd00::/8", "https://[fd00::5]/", true);
    except("fd00::5", "https://[fd00::5]/", true);
    except("[fd00::5]:443", "https://[fd00::5]/", true);
}

void tst_ProxyChoice::L4_choice()
{
    QFETCH(Set, set);
    QFETCH(QByteArray, address);
    QTEST(shown(proxyFor(QUrl(QString::fromLatin1(address)), variables(set))), "proxy");
    QVERIFY(checkProxyVariables(variables(set)));
}

void tst_ProxyChoice::L4_userAndPassword()
{
    const Set set{{"https_proxy", "http://al%40ice:p%3Aw@proxy:3128"}};
    const QNetworkProxy proxy =
        proxyFor(QUrl(QStringLiteral("https://sso.example.com")), variables(set));
    QCOMPARE(proxy.user(), QStringLiteral("al@ice"));
    QCOMPARE(proxy.password(), QStringLiteral("p:w"));
    QCOMPARE(proxy.hostName(), QStringLiteral("proxy"));
}

void tst_ProxyChoice::L4_whatIsNotUnderstood_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("TLS to the proxy") << QByteArray("https://user:CANARY@proxy:3128");
    QTest::newRow("unknown") << QByteArray("ftp://proxy");
    QTest::newRow("no host") << QByteArray("http://");
    QTest::newRow("path") << QByteArray("http://proxy:3128/path");
    QTest::newRow("port") << QByteArray("http://proxy:99999");
    QTest::newRow("spaces") << QByteArray("my proxy");
}

void tst_ProxyChoice::L4_whatIsNotUnderstood()
{
    QFETCH(QByteArray, value);
    for (const char* name : {"https_proxy", "ALL_PROXY", "http_proxy"}) {
        const auto checked = checkProxyVariables(variables(Set{{name, value.toStdString()}}));
        QCOMPARE(nameOf(checked), QByteArray("config_value_invalid"));
        QVERIFY(sentenceOf(checked).contains(name));
        QVERIFY(!sentenceOf(checked).contains("CANARY"));
    }
}

void tst_ProxyChoice::L4_serversHaveNone()
{
    ProxyChoice choice(variables(Set{{"all_proxy", "http://proxy:3128"}}));
    const QNetworkProxyQuery server(0, QString(), QNetworkProxyQuery::TcpServer);
    QCOMPARE(shown(choice.queryProxy(server).first()), QByteArray("none"));
    const QNetworkProxyQuery request(QUrl(QStringLiteral("https://sso.example.com")));
    QCOMPARE(shown(choice.queryProxy(request).first()), QByteArray("http proxy:3128"));
}

QTEST_GUILESS_MAIN(tst_ProxyChoice)
#include "tst_ProxyChoice.moc"
