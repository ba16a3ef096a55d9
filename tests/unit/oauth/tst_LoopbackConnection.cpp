#include "core/oauth/CallbackPage.h"
#include "core/oauth/LoopbackConnection.h"
#include "tests/unit/oauth/RawClient.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QtTest>

#include <memory>

using namespace lmi;
using namespace lmi::test;

class tst_LoopbackConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void handsOverOneHead();
    void headThatArrivedBefore();
    void answersAndCloses();
    void refusesByItself_data();
    void refusesByItself();
    void otherSideLeaves();
    void D10_headMustComeInTime();
    void heldConnectionHasNoDeadline();

private:
    void connectClient(const QByteArray& bytes);

    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<RawClient> m_client;
    std::unique_ptr<LoopbackConnection> m_connection;
    QList<RequestHead> m_heads;
    int m_closed = 0;
};

void tst_LoopbackConnection::init()
{
    m_heads.clear();
    m_closed = 0;
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_server->listen(QHostAddress(QHostAddress::LocalHost)));
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        m_connection =
            std::make_unique<LoopbackConnection>(m_server->nextPendingConnection(), nullptr);
        connect(m_connection.get(), &LoopbackConnection::requested, this,
                [this](const RequestHead& head) { m_heads.append(head); });
        connect(m_connection.get(), &LoopbackConnection::closed, this, [this] { ++m_closed; });
    });
}

void tst_LoopbackConnection::cleanup()
{
    m_connection.reset();
    m_client.reset();
    m_server.reset();
}

void tst_LoopbackConnection::connectClient(const QByteArray& bytes)
{
    m_client = std::make_unique<RawClient>(m_server->serverPort());
    m_client->send(bytes);
    QTRY_VERIFY(m_connection);
}

void tst_LoopbackConnection::handsOverOneHead()
{
    connectClient(browserRequest("/a?b", "h") + browserRequest("/c", "h"));
    QTRY_COMPARE(m_heads.size(), 1);
    QCOMPARE(m_heads[0].path, QByteArray("/a"));
    QCOMPARE(m_heads[0].query, QByteArray("b"));
    m_client->send(browserRequest("/d", "h"));
    m_connection->answer(refusalAnswer(404));
    QTRY_VERIFY(m_client->isOver());
    QCOMPARE(m_heads.size(), 1);
    QCOMPARE(m_client->received().count("HTTP/1.1"), 1);
}

void tst_LoopbackConnection::headThatArrivedBefore()
{
    m_server->disconnect(this);
    m_client = std::make_unique<RawClient>(m_server->serverPort());
    m_client->send(browserRequest("/early", "h"));
    QTRY_VERIFY(m_server->hasPendingConnections());
    QTcpSocket* socket = m_server->nextPendingConnection();
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    m_connection = std::make_unique<LoopbackConnection>(socket, nullptr);
    connect(m_connection.get(), &LoopbackConnection::requested, this,
            [this](const RequestHead& head) { m_heads.append(head); });
    QTRY_COMPARE(m_heads.size(), 1);
}

void tst_LoopbackConnection::answersAndCloses()
{
    connectClient(browserRequest("/a", "h"));
    QTRY_COMPARE(m_heads.size(), 1);
    QVERIFY(m_client->isConnected());
    const QByteArray page = pageAnswer(200, {true, QStringLiteral("t"), QString(50'000, u'x')});
    m_connection->answer(page);
    QTRY_VERIFY(m_client->isOver());
    QCOMPARE(m_client->received(), page);
    QTRY_COMPARE(m_closed, 1);
}

void tst_LoopbackConnection::refusesByItself_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("too long") << "GET / HTTP/1.1\r\nA: " + QByteArray(16 * 1024, 'x') + "\r\n\r\n"
                              << 431;
    QTest::newRow("endless") << QByteArray(16 * 1024 + 1, 'x') << 431;
}

void tst_LoopbackConnection::refusesByItself()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    connectClient(text);
    QTRY_COMPARE(m_client->status(), status);
    QTRY_VERIFY(m_client->isOver());
    QTRY_COMPARE(m_closed, 1);
    QVERIFY(m_heads.isEmpty());
}

void tst_LoopbackConnection::otherSideLeaves()
{
    connectClient("GET / HT");
    m_client->abort();
    QTRY_COMPARE(m_closed, 1);
    QVERIFY(m_heads.isEmpty());
}

void tst_LoopbackConnection::D10_headMustComeInTime()
{
    QElapsedTimer time;
    time.start();
    connectClient("G");
    // a byte now and then gives no more time
    QTimer pace;
    connect(&pace, &QTimer::timeout, this, [this] { m_client->send("E"); });
    pace.start(500);
    QTRY_COMPARE_WITH_TIMEOUT(m_closed, 1, 13'000);
    QVERIFY(time.elapsed() >= 9'000);
}

// The browser is kept waiting for as long as the provider takes.
void tst_LoopbackConnection::heldConnectionHasNoDeadline()
{
    connectClient(browserRequest("/a", "h"));
    QTRY_COMPARE(m_heads.size(), 1);
    const auto timers = m_connection->findChildren<QTimer*>();
    QCOMPARE(timers.size(), 1);
    QVERIFY(!timers.first()->isActive());
}

QTEST_GUILESS_MAIN(tst_LoopbackConnection)
#include "tst_LoopbackConnection.moc"
