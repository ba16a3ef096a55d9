#include "core/oauth/LoopbackReceiver.h"
#include "tests/unit/oauth/Listeners.h"
#include "tests/unit/oauth/RawClient.h"
#include "tests/unit/support/Outcome.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

#include <memory>

using namespace lmi;
using namespace lmi::test;

class tst_LoopbackReceiver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void D3_defaultAddress();
    void D3_targets_data();
    void D3_targets();
    void D2_listensOnLoopbackOnly();
    void D2_literalAddressesListenAlone();
    void D4_answersOnBothFamilies();
    void D5_otherHalfIsTaken();
    void D5_fixedPortWithTheOtherHalfTaken();
    void D6_fixedPortIsBusy();
    void D6_namesEveryBusyPort();
    void targetsAreTriedInOrder();
    void D7_closedAfterConclude();
    void D7_closedAfterThePageWasFetched();
    void D7_closedWithinASecondWithoutThePage();
    void D7_closedWithItsOwner();
    void handsOverTheQuery();
    void D9_strayRequests_data();
    void D9_strayRequests();
    void D9_binaryJunk();
    void D11_hosts_data();
    void D11_hosts();
    void D12_secFetchDest_data();
    void D12_secFetchDest();
    void A15_secondCallbackIsRefused();
    void A15_refusedCallbackIsNotTheOne();
    void A15_callbacksInOneMoment();
    void D10_longHead();
    void D10_longLineWithoutEnd();
    void D10_slowHeadInPieces();
    void D10_pipelining();
    void D10_noBodyIsTaken_data();
    void D10_noBodyIsTaken();
    void D10_callbackInABurst();
    void D10_idleConnectionsMakeRoom();
    void D10_theWaitingBrowserKeepsItsPlace();
    void D10_junk();
    void D15_redirectToACodeFreePage();
    void D16_noRedirectByQuery_data();
    void D16_noRedirectByQuery();
    void D17_nothingIsTold_data();
    void D17_nothingIsTold();
    void D19_postedForm();
    void D19_formInPieces();
    void D19_queryIsNotTheForm();
    void D19_othersForms_data();
    void D19_othersForms();
    void pageBeforeTheEnd();
    void browserThatLeft();
    void concludeTwice();

private:
    [[nodiscard]] quint16 listen(const RedirectTarget& target = {},
                                 ResponseMode mode = ResponseMode::Query);
    [[nodiscard]] QByteArray authority() const;
    [[nodiscard]] std::unique_ptr<RawClient> request(const QByteArray& bytes) const;
    [[nodiscard]] std::unique_ptr<RawClient> get(const QByteArray& target,
                                                 const QByteArray& headers = {}) const;
    void genuineCallbackWorks();

    std::unique_ptr<LoopbackReceiver> m_receiver;
    std::unique_ptr<QSignalSpy> m_closed;
    QList<QByteArray> m_queries;
    quint16 m_port = 0;
    int m_refusals = 0; // how many callbacks to refuse before one is accepted
};

namespace {

const CallbackPage page{true, QStringLiteral("Logged in"), QStringLiteral("Close this.")};

qint64 countOver(const std::vector<std::unique_ptr<RawClient>>& clients)
{
    return std::count_if(clients.begin(), clients.end(),
                         [](const auto& client) { return client->isOver(); });
}

const QByteArray formType = "Content-Type: application/x-www-form-urlencoded\r\n";
const QByteArray form = "code=c&state=s";

// A form as a browser's window posts it.
QByteArray posted(const QByteArray& host, const QByteArray& headers, const QByteArray& body)
{
    return "POST /callback HTTP/1.1\r\nHost: " + host
        + "\r\nOrigin: https://sso.example.com\r\nSec-Fetch-Dest: document\r\n" + headers + "\r\n"
        + body;
}

QByteArray lengthOf(const QByteArray& body)
{
    return "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
}

bool hasV6()
{
    QTcpServer server;
    return server.listen(QHostAddress(QHostAddress::LocalHostIPv6));
}

} // namespace

void tst_LoopbackReceiver::init()
{
    m_receiver = std::make_unique<LoopbackReceiver>();
    m_closed = std::make_unique<QSignalSpy>(m_receiver.get(), &LoopbackReceiver::closed);
    m_queries.clear();
    m_refusals = 0;
    connect(m_receiver.get(), &LoopbackReceiver::callback, this, [this](const QByteArray& query) {
        m_queries.append(query);
        if (m_refusals-- > 0)
            m_receiver->refuse();
        else
            m_receiver->accept();
    });
}

void tst_LoopbackReceiver::cleanup()
{
    m_closed.reset();
    m_receiver.reset();
}

quint16 tst_LoopbackReceiver::listen(const RedirectTarget& target, ResponseMode mode)
{
    const auto listening = m_receiver->listen({target}, mode);
    m_port = listening ? static_cast<quint16>(QUrl(m_receiver->redirectUri()).port()) : quint16(0);
    return m_port;
}

QByteArray tst_LoopbackReceiver::authority() const
{
    return QUrl(m_receiver->redirectUri()).authority().toLatin1();
}

std::unique_ptr<RawClient> tst_LoopbackReceiver::request(const QByteArray& bytes) const
{
    auto client = std::make_unique<RawClient>(m_port);
    client->send(bytes);
    return client;
}

std::unique_ptr<RawClient> tst_LoopbackReceiver::get(const QByteArray& target,
                                                     const QByteArray& headers) const
{
    return request(browserRequest(target, authority(), headers));
}

// The login in progress is as good as before.
void tst_LoopbackReceiver::genuineCallbackWorks()
{
    m_queries.clear();
    const auto browser = get("/callback?code=c&state=s");
    QTRY_COMPARE(m_queries, QList<QByteArray>{"code=c&state=s"});
    m_receiver->conclude(page);
    QTRY_COMPARE(browser->status(), 303);
    const auto next = get("/login-finished");
    QTRY_COMPARE(next->status(), 200);
}

void tst_LoopbackReceiver::D3_defaultAddress()
{
    QVERIFY(listen() != 0);
    QCOMPARE(m_receiver->redirectUri(), QStringLiteral("http://localhost:%1/callback").arg(m_port));
}

void tst_LoopbackReceiver::D3_targets_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("uri");
    QTest::newRow("IPv4") << QByteArray("127.0.0.1") << QByteArray("/callback")
                          << QStringLiteral("http://127.0.0.1:%1/callback");
    QTest::newRow("IPv6") << QByteArray("[::1]") << QByteArray("/callback")
                          << QStringLiteral("http://[::1]:%1/callback");
    QTest::newRow("other path") << QByteArray("localhost") << QByteArray("/oauth/a%20b")
                                << QStringLiteral("http://localhost:%1/oauth/a%20b");
    QTest::newRow("root") << QByteArray("localhost") << QByteArray("/")
                          << QStringLiteral("http://localhost:%1/");
}

void tst_LoopbackReceiver::D3_targets()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, path);
    QFETCH(QString, uri);
    const bool v6 = host == "[::1]";
    if (v6 && !hasV6())
        QSKIP("no IPv6 here");
    QVERIFY(listen({host.toStdString(), 0, path.toStdString()}) != 0);
    QCOMPARE(m_receiver->redirectUri(), uri.arg(m_port));
    RawClient browser(m_port, v6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost);
    browser.send(browserRequest(path + "?x", host + ':' + QByteArray::number(m_port)));
    QTRY_COMPARE(m_queries, QList<QByteArray>{"x"});
}

void tst_LoopbackReceiver::D2_listensOnLoopbackOnly()
{
    QVERIFY(listen() != 0);
    const Listeners listeners = listenersOn(m_port);
    if (!listeners.known)
        QSKIP("the kernel does not tell");
    QSet<QString> expected{QStringLiteral("127.0.0.1")};
    if (hasV6())
        expected.insert(QStringLiteral("::1"));
    QCOMPARE(listeners.addresses, expected);
}

void tst_LoopbackReceiver::D2_literalAddressesListenAlone()
{
    QVERIFY(listen({"127.0.0.1", 0, "/callback"}) != 0);
    const Listeners listeners = listenersOn(m_port);
    if (!listeners.known)
        QSKIP("the kernel does not tell");
    QCOMPARE(listeners.addresses, QSet<QString>{QStringLiteral("127.0.0.1")});
}

void tst_LoopbackReceiver::D4_answersOnBothFamilies()
{
    if (!hasV6())
        QSKIP("no IPv6 here");
    QVERIFY(listen() != 0);
    m_refusals = 1;
    RawClient v4(m_port, QHostAddress::LocalHost);
    v4.send(browserRequest("/callback?4", authority()));
    QTRY_COMPARE(v4.status(), 400);
    RawClient v6(m_port, QHostAddress::LocalHostIPv6);
    v6.send(browserRequest("/callback?6", authority()));
    QTRY_COMPARE(m_queries, (QList<QByteArray>{"4", "6"}));
}

// Somebody owns the other half of many ports: the system's choice is not the last word.
void tst_LoopbackReceiver::D5_otherHalfIsTaken()
{
    if (!hasV6())
        QSKIP("no IPv6 here");
    std::vector<std::unique_ptr<QTcpServer>> squatters;
    QSet<quint16> taken;
    for (int i = 0; i < 50; ++i) {
        auto squatter = std::make_unique<QTcpServer>();
        QVERIFY(squatter->listen(QHostAddress(QHostAddress::LocalHostIPv6)));
        taken.insert(squatter->serverPort());
        squatters.push_back(std::move(squatter));
    }
    QVERIFY(listen() != 0);
    QVERIFY(!taken.contains(m_port));
    QVERIFY(!QTcpServer().listen(QHostAddress(QHostAddress::LocalHostIPv6), m_port));
    QVERIFY(!QTcpServer().listen(QHostAddress(QHostAddress::LocalHost), m_port));
}

void tst_LoopbackReceiver::D5_fixedPortWithTheOtherHalfTaken()
{
    if (!hasV6())
        QSKIP("no IPv6 here");
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress(QHostAddress::LocalHostIPv6)));
    const auto listening = m_receiver->listen({{"localhost", squatter.serverPort(), "/callback"}});
    QCOMPARE(nameOf(listening), QByteArray("port_busy"));
    // and nothing is left open on the half that was free
    QVERIFY(QTcpServer().listen(QHostAddress(QHostAddress::LocalHost), squatter.serverPort()));
}

void tst_LoopbackReceiver::D6_fixedPortIsBusy()
{
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress(QHostAddress::LocalHost)));
    const int port = squatter.serverPort();
    for (const char* host : {"localhost", "127.0.0.1"}) {
        const auto listening = m_receiver->listen({{host, port, "/callback"}});
        QCOMPARE(nameOf(listening), QByteArray("port_busy"));
        QVERIFY(sentenceOf(listening).contains(QByteArray::number(port)));
    }
}

void tst_LoopbackReceiver::D6_namesEveryBusyPort()
{
    QTcpServer one;
    QTcpServer two;
    QVERIFY(one.listen(QHostAddress(QHostAddress::LocalHost)));
    QVERIFY(two.listen(QHostAddress(QHostAddress::LocalHost)));
    const auto listening = m_receiver->listen(
        {{"localhost", one.serverPort(), "/a"}, {"localhost", two.serverPort(), "/b"}});
    QCOMPARE(nameOf(listening), QByteArray("port_busy"));
    QVERIFY(sentenceOf(listening).contains(QByteArray::number(one.serverPort()) + ", "
                                           + QByteArray::number(two.serverPort())));
}

void tst_LoopbackReceiver::targetsAreTriedInOrder()
{
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress(QHostAddress::LocalHost)));
    QVERIFY(m_receiver->listen({{"localhost", squatter.serverPort(), "/first"},
                                {"127.0.0.1", 0, "/second"},
                                {"localhost", 0, "/third"}}));
    const QUrl uri(m_receiver->redirectUri());
    QCOMPARE(uri.host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(uri.path(), QStringLiteral("/second"));
    QVERIFY(uri.port() != squatter.serverPort());
}

void tst_LoopbackReceiver::D7_closedAfterConclude()
{
    QVERIFY(listen() != 0);
    m_receiver->conclude(page);
    QCOMPARE(m_closed->size(), 1);
    RawClient late(m_port);
    QTRY_VERIFY(late.wasRefused());
    RawClient late6(m_port, QHostAddress::LocalHostIPv6);
    QTRY_VERIFY(late6.isOver());
}

void tst_LoopbackReceiver::D7_closedAfterThePageWasFetched()
{
    QVERIFY(listen() != 0);
    const auto browser = get("/callback?code=c");
    QTRY_COMPARE(m_queries.size(), 1);
    m_receiver->conclude(page);
    QVERIFY(m_closed->isEmpty());
    QTRY_COMPARE(browser->status(), 303);
    const auto next = get("/login-finished");
    QTRY_COMPARE(next->status(), 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_closed->size(), 1, 900);
    RawClient late(m_port);
    QTRY_VERIFY(late.wasRefused());
}

void tst_LoopbackReceiver::D7_closedWithinASecondWithoutThePage()
{
    QVERIFY(listen() != 0);
    const auto browser = get("/callback?code=c");
    QTRY_COMPARE(m_queries.size(), 1);
    QElapsedTimer time;
    time.start();
    m_receiver->conclude(page);
    QTRY_COMPARE(m_closed->size(), 1);
    QVERIFY(time.elapsed() < 1500);
    RawClient late(m_port);
    QTRY_VERIFY(late.wasRefused());
}

void tst_LoopbackReceiver::D7_closedWithItsOwner()
{
    QVERIFY(listen() != 0);
    RawClient idle(m_port);
    QTRY_VERIFY(idle.isConnected());
    m_receiver.reset();
    QTRY_VERIFY(idle.isOver());
    RawClient late(m_port);
    QTRY_VERIFY(late.wasRefused());
}

void tst_LoopbackReceiver::handsOverTheQuery()
{
    QVERIFY(listen() != 0);
    const auto browser = get("/callback?code=a%2Fb+c&state=x&&y=%zz");
    QTRY_COMPARE(m_queries, QList<QByteArray>{"code=a%2Fb+c&state=x&&y=%zz"});
    // the browser waits for the truth
    QVERIFY(browser->received().isEmpty());
    QVERIFY(browser->isConnected());
}

void tst_LoopbackReceiver::D9_strayRequests_data()
{
    QTest::addColumn<QByteArray>("text"); // HOST stands for the authority
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const char* text, int status) {
        QTest::newRow(name) << QByteArray(text) << status;
    };
    row("favicon", "GET /favicon.ico HTTP/1.1\r\nHost: HOST\r\n\r\n", 404);
    row("robots", "GET /robots.txt HTTP/1.1\r\nHost: HOST\r\n\r\n", 404);
    row("root", "GET / HTTP/1.1\r\nHost: HOST\r\n\r\n", 404);
    row("other path", "GET /other?code=c&state=s HTTP/1.1\r\nHost: HOST\r\n\r\n", 404);
    row("longer path", "GET /callback/ HTTP/1.1\r\nHost: HOST\r\n\r\n", 404);
    row("other case", "GET /Callback HTTP/1.1\r\nHost: HOST\r\n\r\n", 404);
    row("encoded path", "GET /%63allback HTTP/1.1\r\nHost: HOST\r\n\r\n", 404);
    row("two slashes", "GET //callback HTTP/1.1\r\nHost: HOST\r\n\r\n", 404);
    row("page before its time", "GET /login-finished HTTP/1.1\r\nHost: HOST\r\n\r\n", 404);
    row("OPTIONS", "OPTIONS /callback?code=c HTTP/1.1\r\nHost: HOST\r\n\r\n", 405);
    row("HEAD", "HEAD /callback?code=c HTTP/1.1\r\nHost: HOST\r\n\r\n", 405);
    row("PUT", "PUT /callback?code=c HTTP/1.1\r\nHost: HOST\r\n\r\n", 405);
    row("POST", "POST /callback HTTP/1.1\r\nHost: HOST\r\nContent-Length: 6\r\n\r\ncode=c", 405);
    row("lower case", "get /callback?code=c HTTP/1.1\r\nHost: HOST\r\n\r\n", 405);
    row("HTTP/0.9", "GET /callback?code=c\r\n\r\n", 400);
    row("HTTP/0.9 with space", "GET / \r\n\r\n", 400);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
    row("absolute", "GET http://HOST/callback?code=c HTTP/1.1\r\nHost: HOST\r\n\r\n", 400);
    row("CONNECT", "CONNECT HOST HTTP/1.1\r\nHost: HOST\r\n\r\n", 400);
    row("folded", "GET /callback?code=c HTTP/1.1\r\nHost: HOST\r\n x\r\n\r\n", 400);
    row("empty line first", "\r\n\r\nGET /callback HTTP/1.1\r\n\r\n", 400);
}

void tst_LoopbackReceiver::D9_strayRequests()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    QVERIFY(listen() != 0);
    const auto client = request(text.replace("HOST", authority()));
    QTRY_COMPARE(client->status(), status);
    QTRY_VERIFY(client->isOver());
    QVERIFY(m_queries.isEmpty());
    genuineCallbackWorks();
}

void tst_LoopbackReceiver::D9_binaryJunk()
{
    QVERIFY(listen() != 0);
    std::vector<std::unique_ptr<RawClient>> clients;
    // a TLS ClientHello's start, noise, an upgrade, nothing but line ends
    clients.push_back(request(QByteArray::fromHex("16030102000100")));
    clients.push_back(request(QByteArray(1000, '\xFF')));
    clients.push_back(request(QByteArray(100, '\n')));
    clients.push_back(request(QByteArray(100, '\0')));
    clients.push_back(
        get("/ws", "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"));
    QTRY_COMPARE(clients.back()->status(), 400);
    genuineCallbackWorks();
}

void tst_LoopbackReceiver::D11_hosts_data()
{
    QTest::addColumn<QByteArray>("field"); // PORT stands for the port
    QTest::addColumn<bool>("accepted");
    QTest::newRow("the redirect address") << QByteArray("Host: localhost:PORT\r\n") << true;
    QTest::newRow("upper case") << QByteArray("HOST: LOCALHOST:PORT\r\n") << true;
    QTest::newRow("rebound name") << QByteArray("Host: evil.example:PORT\r\n") << false;
    QTest::newRow("longer name") << QByteArray("Host: localhost.evil.example:PORT\r\n") << false;
    QTest::newRow("address instead") << QByteArray("Host: 127.0.0.1:PORT\r\n") << false;
    QTest::newRow("without port") << QByteArray("Host: localhost\r\n") << false;
    QTest::newRow("other port") << QByteArray("Host: localhost:1\r\n") << false;
    QTest::newRow("dot") << QByteArray("Host: localhost.:PORT\r\n") << false;
    QTest::newRow("user") << QByteArray("Host: x@localhost:PORT\r\n") << false;
    QTest::newRow("empty") << QByteArray("Host:\r\n") << false;
    QTest::newRow("missing") << QByteArray() << false;
    QTest::newRow("twice") << QByteArray("Host: localhost:PORT\r\nHost: localhost:PORT\r\n")
                           << false;
    QTest::newRow("two") << QByteArray("Host: localhost:PORT\r\nHost: evil.example\r\n") << false;
}

void tst_LoopbackReceiver::D11_hosts()
{
    QFETCH(QByteArray, field);
    QFETCH(bool, accepted);
    QVERIFY(listen() != 0);
    const auto client = request("GET /callback?code=c&state=s HTTP/1.1\r\n"
                                + field.replace("PORT", QByteArray::number(m_port)) + "\r\n");
    if (accepted) {
        QTRY_COMPARE(m_queries.size(), 1);
    } else {
        QTRY_COMPARE(client->status(), 421);
        QVERIFY(m_queries.isEmpty());
        genuineCallbackWorks();
    }
}

void tst_LoopbackReceiver::D12_secFetchDest_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("document") << QByteArray("Sec-Fetch-Dest: document\r\n") << true;
    QTest::newRow("old browser") << QByteArray() << true;
    for (const char* destination : {"image", "empty", "iframe", "frame", "script", "style",
                                    "object", "embed", "worker", "Document", ""})
        QTest::addRow("\"%s\"", destination) << "Sec-Fetch-Dest: " + QByteArray(destination)
                + "\r\n" << false;
    QTest::newRow("two") << QByteArray("Sec-Fetch-Dest: document\r\nsec-fetch-dest: image\r\n")
                         << false;
}

void tst_LoopbackReceiver::D12_secFetchDest()
{
    QFETCH(QByteArray, fields);
    QFETCH(bool, accepted);
    QVERIFY(listen() != 0);
    const auto client = get("/callback?code=c&state=s", fields);
    if (accepted) {
        QTRY_COMPARE(m_queries.size(), 1);
    } else {
        QTRY_COMPARE(client->status(), 403);
        QVERIFY(m_queries.isEmpty());
        genuineCallbackWorks();
    }
}

void tst_LoopbackReceiver::A15_secondCallbackIsRefused()
{
    QVERIFY(listen() != 0);
    const auto first = get("/callback?code=c");
    QTRY_COMPARE(m_queries.size(), 1);
    const auto second = get("/callback?code=c");
    QTRY_COMPARE(second->status(), 409);
    QCOMPARE(m_queries.size(), 1);
    m_receiver->conclude(page);
    const auto third = get("/callback?code=c");
    QTRY_COMPARE(third->status(), 409);
    QTRY_COMPARE(first->status(), 303);
    QCOMPARE(m_queries.size(), 1);
}

void tst_LoopbackReceiver::A15_refusedCallbackIsNotTheOne()
{
    QVERIFY(listen() != 0);
    m_refusals = 2;
    for (int i = 0; i < 2; ++i) {
        const auto foreign = get("/callback?code=x&state=wrong");
        QTRY_COMPARE(foreign->status(), 400);
        QTRY_VERIFY(foreign->isOver());
    }
    QCOMPARE(m_queries.size(), 2);
    genuineCallbackWorks();
}

void tst_LoopbackReceiver::A15_callbacksInOneMoment()
{
    QVERIFY(listen() != 0);
    const auto one = get("/callback?code=c");
    const auto two = get("/callback?code=c");
    QTRY_VERIFY(one->status() == 409 || two->status() == 409);
    QCOMPARE(m_queries.size(), 1);
    m_receiver->conclude(page);
    QTRY_VERIFY(one->status() == 303 || two->status() == 303);
}

void tst_LoopbackReceiver::D10_longHead()
{
    QVERIFY(listen() != 0);
    // just fits
    m_refusals = 1;
    const QByteArray start = "GET /callback?x HTTP/1.1\r\nHost: " + authority() + "\r\nX: ";
    const auto fits = request(start + QByteArray(16 * 1024 - start.size() - 4, 'x') + "\r\n\r\n");
    QTRY_COMPARE(fits->status(), 400);
    QCOMPARE(m_queries.size(), 1);
    const auto tooLong =
        request(start + QByteArray(16 * 1024 - start.size() - 3, 'x') + "\r\n\r\n");
    QTRY_COMPARE(tooLong->status(), 431);
    QCOMPARE(m_queries.size(), 1);
    genuineCallbackWorks();
}

void tst_LoopbackReceiver::D10_longLineWithoutEnd()
{
    QVERIFY(listen() != 0);
    const auto client = request("GET /" + QByteArray(1024 * 1024, 'x'));
    QTRY_VERIFY(client->isOver());
    QVERIFY(client->received().isEmpty() || client->status() == 431);
    genuineCallbackWorks();
}

void tst_LoopbackReceiver::D10_slowHeadInPieces()
{
    QVERIFY(listen() != 0);
    RawClient client(m_port);
    const QByteArray whole = browserRequest("/callback?slow", authority());
    qsizetype sent = 0;
    QTimer pace;
    connect(&pace, &QTimer::timeout, this, [&] { client.send(whole.mid(sent++, 1)); });
    pace.start(2);
    QTRY_COMPARE(m_queries, QList<QByteArray>{"slow"});
    QVERIFY(sent >= whole.size());
}

void tst_LoopbackReceiver::D10_pipelining()
{
    QVERIFY(listen() != 0);
    m_refusals = 1;
    const QByteArray one = browserRequest("/callback?1", authority());
    const auto client = request(one + one + one);
    QTRY_VERIFY(client->isOver());
    QCOMPARE(client->received().count("HTTP/1.1"), 1);
    QCOMPARE(m_queries.size(), 1);
    genuineCallbackWorks();
}

void tst_LoopbackReceiver::D10_noBodyIsTaken_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("body") << QByteArray("Content-Length: 100000\r\n");
    QTest::newRow("two lengths") << QByteArray("Content-Length: 0\r\nContent-Length: 5\r\n");
    QTest::newRow("no number") << QByteArray("Content-Length: five\r\n");
    QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked\r\n");
    QTest::newRow("D12 another protocol") << QByteArray("Upgrade: websocket\r\n");
}

void tst_LoopbackReceiver::D10_noBodyIsTaken()
{
    QFETCH(QByteArray, fields);
    QVERIFY(listen() != 0);
    const auto browser = get("/callback?1", fields);
    browser->send(QByteArray(100'000, 'x'));
    QTRY_COMPARE(browser->status(), 400);
    QVERIFY(m_queries.isEmpty());
    const auto empty = get("/callback?2", "Content-Length: 0\r\n");
    QTRY_COMPARE(m_queries, QList<QByteArray>{"2"});
}

// All of them wait in the kernel when the receiver looks for the first time.
void tst_LoopbackReceiver::D10_callbackInABurst()
{
    QVERIFY(listen() != 0);
    // sockets that wait by themselves, without the receiver's hearing of it
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 45; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, m_port);
        QVERIFY(sockets.back()->waitForConnected());
        if (i == 0) {
            sockets.back()->write(browserRequest("/callback?code=c", authority()));
            QVERIFY(sockets.back()->waitForBytesWritten());
        }
    }
    QTRY_COMPARE(m_queries, QList<QByteArray>{"code=c"});
    m_receiver->conclude(page);
    QTRY_VERIFY(sockets.front()->bytesAvailable() > 0);
    QVERIFY(sockets.front()->readAll().startsWith("HTTP/1.1 303 "));
}

void tst_LoopbackReceiver::D10_idleConnectionsMakeRoom()
{
    QVERIFY(listen() != 0);
    std::vector<std::unique_ptr<RawClient>> idle;
    // fewer than the kernel keeps in its queue
    for (int i = 0; i < 45; ++i)
        idle.push_back(std::make_unique<RawClient>(m_port));
    QTRY_COMPARE(countOver(idle), 45 - 16);
    genuineCallbackWorks();
}

void tst_LoopbackReceiver::D10_theWaitingBrowserKeepsItsPlace()
{
    QVERIFY(listen() != 0);
    const auto browser = get("/callback?code=c");
    QTRY_COMPARE(m_queries.size(), 1);
    std::vector<std::unique_ptr<RawClient>> idle;
    for (int i = 0; i < 45; ++i)
        idle.push_back(std::make_unique<RawClient>(m_port));
    QTRY_COMPARE(countOver(idle), 45 - 15);
    QVERIFY(browser->isConnected());
    m_receiver->conclude(page);
    QTRY_COMPARE(browser->status(), 303);
}

void tst_LoopbackReceiver::D10_junk()
{
    QVERIFY(listen() != 0);
    constexpr int rounds = 50;
    constexpr int each = 20;
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < each; ++i)
            clients.push_back(get("/junk" + QByteArray::number(i)));
        QTRY_VERIFY(std::all_of(clients.begin(), clients.end(),
                                [](const auto& client) { return client->isOver(); }));
    }
    genuineCallbackWorks();
}

void tst_LoopbackReceiver::D15_redirectToACodeFreePage()
{
    QVERIFY(listen() != 0);
    const auto browser = get("/callback?code=CANARY&state=CANARY");
    QTRY_COMPARE(m_queries.size(), 1);
    m_receiver->conclude(page);
    QTRY_VERIFY(browser->isOver());
    QVERIFY(browser->received().contains("\r\nLocation: /login-finished\r\n"));
    QVERIFY(!browser->received().contains("CANARY"));
    const auto next = get("/login-finished", "Sec-Fetch-Dest: document\r\n");
    QTRY_COMPARE(next->status(), 200);
    QTRY_VERIFY(next->isOver());
    QVERIFY(next->body().contains("Logged in"));
    QVERIFY(!next->received().contains("CANARY"));
}

void tst_LoopbackReceiver::D16_noRedirectByQuery_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("address") << QByteArray("redirect=https://evil.example");
    QTest::newRow("no scheme") << QByteArray("next=//evil.example");
    QTest::newRow("CR LF") << QByteArray("a=%0d%0aSet-Cookie:%20x=y%0d%0a%0d%0a<b>");
    QTest::newRow("response splitting") << QByteArray("state=%0d%0aLocation:%20//evil.example");
}

void tst_LoopbackReceiver::D16_noRedirectByQuery()
{
    QFETCH(QByteArray, query);
    QVERIFY(listen() != 0);
    query.replace('<', "%3C").replace('>', "%3E");
    m_refusals = 1;
    const auto refused = get("/callback?" + query);
    QTRY_VERIFY(refused->isOver());
    QCOMPARE(refused->status(), 400);
    const auto browser = get("/callback?" + query);
    QTRY_COMPARE(m_queries.size(), 2);
    m_receiver->conclude(page);
    QTRY_VERIFY(browser->isOver());
    for (const auto* client : {refused.get(), browser.get()}) {
        QVERIFY(!client->received().contains("evil"));
        QVERIFY(!client->received().contains("Set-Cookie"));
    }
    QCOMPARE(browser->received().count("Location:"), 1);
}

void tst_LoopbackReceiver::D17_nothingIsTold_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target : {"/", "/login", "/start", "/callback", "/login-finished", "/x"})
        QTest::newRow(target) << QByteArray(target);
}

void tst_LoopbackReceiver::D17_nothingIsTold()
{
    QFETCH(QByteArray, target);
    QVERIFY(listen() != 0);
    m_refusals = 1;
    const auto client = get(target);
    QTRY_VERIFY(client->isOver());
    QVERIFY(client->status() == 404 || client->status() == 400);
    QVERIFY(!client->received().contains("Location"));
    QVERIFY(client->body().size() < 40);
}

void tst_LoopbackReceiver::D19_postedForm()
{
    QVERIFY(listen({}, ResponseMode::FormPost) != 0);
    const auto browser = request(posted(authority(), formType + lengthOf(form), form));
    QTRY_COMPARE(m_queries, QList<QByteArray>{form});
    m_receiver->conclude(page);
    QTRY_COMPARE(browser->status(), 303);
    const auto next = get("/login-finished");
    QTRY_COMPARE(next->status(), 200);
}

void tst_LoopbackReceiver::D19_formInPieces()
{
    QVERIFY(listen({}, ResponseMode::FormPost) != 0);
    const QByteArray charset = "Content-Type: Application/X-WWW-Form-URLEncoded; charset=UTF-8\r\n";
    const auto browser = request(posted(authority(), charset + lengthOf(form), form.left(3)));
    QTRY_VERIFY(browser->isConnected());
    const auto other = get("/favicon.ico");
    QTRY_COMPARE(other->status(), 404);
    QCOMPARE(m_queries.size(), 0);
    browser->send(form.mid(3) + "&more=than_announced");
    QTRY_COMPARE(m_queries, QList<QByteArray>{form});
}

// The answer that was asked for comes in a form; whoever sends another one is somebody else.
void tst_LoopbackReceiver::D19_queryIsNotTheForm()
{
    QVERIFY(listen({}, ResponseMode::FormPost) != 0);
    const auto stray = get("/callback?code=c&state=s");
    QTRY_COMPARE(stray->status(), 405);
    const auto page = request(posted(authority(), formType + lengthOf(form), form)
                                  .replace("/callback", "/login-finished"));
    QTRY_COMPARE(page->status(), 405);
    QCOMPARE(m_queries.size(), 0);
    const auto browser = request(posted(authority(), formType + lengthOf(form), form));
    QTRY_COMPARE(m_queries, QList<QByteArray>{form});
}

void tst_LoopbackReceiver::D19_othersForms_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    const QByteArray length = lengthOf(form);
    QTest::newRow("no type") << length << 415;
    QTest::newRow("another type") << "Content-Type: text/plain\r\n" + length << 415;
    QTest::newRow("two types") << formType + formType + length << 415;
    QTest::newRow("no length") << formType << 411;
    QTest::newRow("two lengths") << formType + length + length << 411;
    QTest::newRow("negative") << formType + "Content-Length: -1\r\n" << 411;
    QTest::newRow("no number") << formType + "Content-Length: 1e3\r\n" << 411;
    QTest::newRow("huge number") << formType + "Content-Length: 99999999999999999999\r\n" << 411;
    QTest::newRow("too long") << formType + "Content-Length: 16385\r\n" << 413;
    QTest::newRow("chunked") << formType + "Transfer-Encoding: chunked\r\n" << 400;
    QTest::newRow("an image") << formType + length + "Sec-Fetch-Dest: image\r\n" << 403;
}

void tst_LoopbackReceiver::D19_othersForms()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    QVERIFY(listen({}, ResponseMode::FormPost) != 0);
    const auto stray = request(posted(authority(), headers, form));
    QTRY_COMPARE(stray->status(), status);
    QCOMPARE(m_queries.size(), 0);
    const auto browser = request(posted(authority(), formType + lengthOf(form), form));
    QTRY_COMPARE(m_queries, QList<QByteArray>{form});
}

void tst_LoopbackReceiver::pageBeforeTheEnd()
{
    QVERIFY(listen() != 0);
    const auto browser = get("/callback?code=c");
    QTRY_COMPARE(m_queries.size(), 1);
    const auto early = get("/login-finished");
    QTRY_COMPARE(early->status(), 404);
    QVERIFY(m_closed->isEmpty());
}

void tst_LoopbackReceiver::browserThatLeft()
{
    QVERIFY(listen() != 0);
    auto browser = get("/callback?code=c");
    QTRY_COMPARE(m_queries.size(), 1);
    browser->abort();
    // as soon as another one has been served, the receiver knows
    const auto other = get("/x");
    QTRY_COMPARE(other->status(), 404);
    m_receiver->conclude(page);
    QTRY_COMPARE(m_closed->size(), 1);
}

void tst_LoopbackReceiver::concludeTwice()
{
    QVERIFY(listen() != 0);
    m_receiver->conclude(page);
    m_receiver->conclude(page);
    QCOMPARE(m_closed->size(), 1);
}

QTEST_GUILESS_MAIN(tst_LoopbackReceiver)
#include "tst_LoopbackReceiver.moc"
