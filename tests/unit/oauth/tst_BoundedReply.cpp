#include "core/oauth/BoundedReply.h"
#include "core/oauth/SafeRequest.h"
#include "tests/unit/oauth/FakeTokenServer.h"
#include "tests/unit/support/Outcome.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QtTest>

#include <memory>

using namespace lmi;
using namespace lmi::test;

class tst_BoundedReply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersOfAnyStatus_data();
    void answersOfAnyStatus();
    void challengesOfAnyKindDoNotHideTheAnswer_data();
    void challengesOfAnyKindDoNotHideTheAnswer();
    void retryAfterIsRead();
    void chunkedAnswer();
    void L3_silenceEndsAtTheDeadline();
    void L3_headWithoutBodyEndsAtTheDeadline();
    void L3_dripEndsAtTheDeadline();
    void L3_size_data();
    void L3_size();
    void L3_endlessAnswerIsGivenUp();
    void L3_declaredSizeIsNotBelieved();
    void A16_brokenConnections_data();
    void A16_brokenConnections();
    void refusedConnection();
    void unknownHost();
    void tlsToAPlainPort();
    void cancelIsOneOutcome();
    void cancelAfterTheEndSaysNothing();
    void destroyedInBetween();
    void outlivesTheManager();

private:
    void get(const QUrl& url, BoundedReply::Limits limits = {});

    std::unique_ptr<FakeTokenServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QObject> m_owner;
    BoundedReply* m_reply = nullptr;
    QList<Result<HttpAnswer>> m_results;
};

void tst_BoundedReply::init()
{
    m_server = std::make_unique<FakeTokenServer>();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_owner = std::make_unique<QObject>();
    m_results.clear();
}

void tst_BoundedReply::cleanup()
{
    m_owner.reset();
    m_network.reset();
    m_server.reset();
}

void tst_BoundedReply::get(const QUrl& url, BoundedReply::Limits limits)
{
    m_reply = new BoundedReply(m_network->get(safeRequest(url)), limits, m_owner.get());
    connect(m_reply, &BoundedReply::finished, this,
            [this](const Result<HttpAnswer>& result) { m_results.append(result); });
}

void tst_BoundedReply::answersOfAnyStatus_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 301, 302, 303, 307, 308, 400, 401, 403, 404, 405,
                             409, 410, 418, 429, 451, 500, 501, 502, 503, 504, 511})
        QTest::addRow("%d", status) << status;
}

void tst_BoundedReply::answersOfAnyStatus()
{
    QFETCH(int, status);
    m_server->reply(status, "some body", "text/plain", {"Location: /elsewhere"});
    get(m_server->url());
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("ok"));
    QCOMPARE(m_results[0]->status, status);
    QCOMPARE(m_results[0]->body, QByteArray("some body"));
    QCOMPARE(m_server->requests().size(), 1);
}

// A provider that answers invalid_client has to send a challenge (RFC 6749 5.2).
void tst_BoundedReply::challengesOfAnyKindDoNotHideTheAnswer_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("Basic") << QByteArray(R"(Basic realm="x")");
    QTest::newRow("Digest") << QByteArray(R"(Digest realm="x", nonce="y", qop="auth")");
    QTest::newRow("NTLM") << QByteArray("NTLM");
    QTest::newRow("Negotiate") << QByteArray("Negotiate");
    QTest::newRow("Bearer") << QByteArray(R"(Bearer error="invalid_token")");
    QTest::newRow("malformed") << QByteArray(R"(Basic realm="x)");
    QTest::newRow("nothing") << QByteArray();
}

void tst_BoundedReply::challengesOfAnyKindDoNotHideTheAnswer()
{
    QFETCH(QByteArray, challenge);
    m_server->reply(401, R"({"error":"invalid_client"})", "application/json",
                    {"WWW-Authenticate: " + challenge});
    get(m_server->url());
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("ok"));
    QCOMPARE(m_results[0]->status, 401);
    QCOMPARE(m_results[0]->body, QByteArray(R"({"error":"invalid_client"})"));
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_BoundedReply::retryAfterIsRead()
{
    m_server->reply(
        503, "{}", "text/plain",
        {"Date: Sun, 06 Nov 1994 08:49:37 GMT", "Retry-After: Sun, 06 Nov 1994 08:50:07 GMT"});
    get(m_server->url());
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(m_results[0]->retryAfter, std::optional<int>(30));
}

void tst_BoundedReply::chunkedAnswer()
{
    m_server->replyRaw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                       "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
    get(m_server->url());
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(m_results[0]->body, QByteArray("abcde"));
}

void tst_BoundedReply::L3_silenceEndsAtTheDeadline()
{
    m_server->hold();
    get(m_server->url(), {1000, 1});
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("network_timeout"));
    QVERIFY(sentenceOf(m_results[0]).contains("127.0.0.1:" + QByteArray::number(m_server->port())));
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void tst_BoundedReply::L3_headWithoutBodyEndsAtTheDeadline()
{
    m_server->replyAndHold("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
    get(m_server->url(), {1000, 1});
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("network_timeout"));
}

// Qt's own time limit starts again with every byte.
void tst_BoundedReply::L3_dripEndsAtTheDeadline()
{
    m_server->replyDripping("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", "x", 50);
    QElapsedTimer time;
    time.start();
    get(m_server->url(), {1000, 1});
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("network_timeout"));
    QVERIFY(time.elapsed() >= 900);
}

void tst_BoundedReply::L3_size_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("nothing") << 0 << QByteArray("ok");
    QTest::newRow("the most") << 1000 << QByteArray("ok");
    QTest::newRow("one more") << 1001 << QByteArray("answer_too_large");
    QTest::newRow("much more") << 1'000'000 << QByteArray("answer_too_large");
}

void tst_BoundedReply::L3_size()
{
    QFETCH(int, size);
    QFETCH(QByteArray, outcome);
    m_server->reply(200, QByteArray(size, 'x'));
    get(m_server->url(), {1000, 30});
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), outcome);
}

void tst_BoundedReply::L3_endlessAnswerIsGivenUp()
{
    m_server->replyDripping("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(900, 'x'), "x", 1);
    get(m_server->url(), {1000, 30});
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("answer_too_large"));
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void tst_BoundedReply::L3_declaredSizeIsNotBelieved()
{
    m_server->replyRaw("HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775807\r\n\r\nabc");
    get(m_server->url());
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("network_failed"));
}

void tst_BoundedReply::A16_brokenConnections_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("byReset");
    for (const bool byReset : {false, true}) {
        const char* const how = byReset ? "reset" : "closed";
        const auto row = [&](const char* when, const char* sent) {
            QTest::addRow("%s %s", how, when) << QByteArray(sent) << byReset;
        };
        row("without a word", "");
        row("in the first line", "HTTP/1.1 2");
        row("in the head", "HTTP/1.1 200 OK\r\nContent-Le");
        row("in the body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\":");
        row("in the body of a refusal", "HTTP/1.1 400 No\r\nContent-Length: 10\r\n\r\n{\"a\":");
        row("in the body of a busy answer", "HTTP/1.1 503 Busy\r\nContent-Length: 10\r\n\r\n{");
        row("in a chunk",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n5\r\nde");
    }
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << false;
}

void tst_BoundedReply::A16_brokenConnections()
{
    QFETCH(QByteArray, sent);
    QFETCH(bool, byReset);
    if (byReset)
        m_server->replyAndReset(sent);
    else
        m_server->replyRaw(sent);
    get(m_server->url());
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("network_failed"));
}

void tst_BoundedReply::refusedConnection()
{
    const QUrl address = m_server->url("/token?secret=CANARY");
    m_server.reset();
    get(address);
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("network_failed"));
    QVERIFY(!sentenceOf(m_results[0]).contains("CANARY"));
    QVERIFY(sentenceOf(m_results[0]).contains("cannot be reached: the connection was refused."));
}

void tst_BoundedReply::unknownHost()
{
    get(QUrl(QStringLiteral("http://nobody.lmi-test.invalid/")));
    QTRY_COMPARE_WITH_TIMEOUT(m_results.size(), 1, 20'000);
    QVERIFY(sentenceOf(m_results[0]).contains("there is no host of that name"));
}

void tst_BoundedReply::tlsToAPlainPort()
{
    m_server->replyRaw("HTTP/1.1 400 This is plain HTTP\r\n\r\n");
    QUrl address = m_server->url();
    address.setScheme(QStringLiteral("https"));
    get(address, {1000, 2});
    QTRY_COMPARE(m_results.size(), 1);
    QVERIFY(!m_results[0]);
    QCOMPARE(kindOf(m_results[0].error().code), ErrorKind::Network);
    QVERIFY(m_server->requests().isEmpty());
}

void tst_BoundedReply::cancelIsOneOutcome()
{
    m_server->hold();
    get(m_server->url());
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_reply->cancel();
    QCOMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("interrupted"));
    m_reply->cancel();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_results.size(), 1);
}

void tst_BoundedReply::cancelAfterTheEndSaysNothing()
{
    m_server->reply(200, "{}");
    get(m_server->url());
    QTRY_COMPARE(m_results.size(), 1);
    m_reply->cancel();
    QCOMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("ok"));
}

void tst_BoundedReply::destroyedInBetween()
{
    m_server->hold();
    get(m_server->url());
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_owner.reset();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QVERIFY(m_results.isEmpty());
}

// The manager owns its replies and takes them along when it goes.
void tst_BoundedReply::outlivesTheManager()
{
    m_server->reply(200, "{}");
    get(m_server->url());
    QTRY_COMPARE(m_results.size(), 1);
    m_network.reset();
    m_reply->cancel();
    m_owner.reset();
    QCOMPARE(m_results.size(), 1);
}

QTEST_GUILESS_MAIN(tst_BoundedReply)
#include "tst_BoundedReply.moc"
