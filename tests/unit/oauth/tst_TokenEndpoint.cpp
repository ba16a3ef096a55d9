#include "core/oauth/TokenEndpoint.h"
#include "tests/unit/oauth/FakeTokenServer.h"
#include "tests/unit/support/Environments.h"
#include "tests/unit/support/Outcome.h"

#include <QNetworkAccessManager>
#include <QtTest>

#include <memory>

using namespace lmi;
using namespace lmi::test;

class tst_TokenEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsTheRequestOnce();
    void basicHeader();
    void ownQueryOfTheEndpointStays();
    void outcomes_data();
    void outcomes();
    void L1_redirectIsNotFollowed();
    void L3_tooLarge();
    void A16_notRepeatedAfterAReset();
    void deletedWhileTheProviderIsSilent();
    void A25_unavailableProviderIsAskedAgain_data();
    void A25_unavailableProviderIsAskedAgain();
    void A25_asOftenAsAllowed();
    void A25_pauses();
    void A25_longWaitIsToldInstead();
    void nothingElseIsRepeated_data();
    void nothingElseIsRepeated();

private:
    void ask(const Environment& environment, const QUrl& endpoint, int repeats = 0);

    std::unique_ptr<FakeTokenServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<TokenEndpoint> m_endpoint;
    QList<Result<TokenAnswer>> m_results;
};

void tst_TokenEndpoint::init()
{
    m_server = std::make_unique<FakeTokenServer>();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_results.clear();
}

void tst_TokenEndpoint::cleanup()
{
    m_endpoint.reset();
    m_network.reset();
    m_server.reset();
}

void tst_TokenEndpoint::ask(const Environment& environment, const QUrl& endpoint, int repeats)
{
    m_endpoint = std::make_unique<TokenEndpoint>(
        *m_network, tokenRequest(environment, endpoint, clientCredentialsParameters(environment)),
        TokenAnswerContext{"sso.example.com", environment.name.text()}, repeats, nullptr);
    connect(m_endpoint.get(), &TokenEndpoint::finished, this,
            [this](const Result<TokenAnswer>& result) { m_results.append(result); });
    m_endpoint->start();
}

void tst_TokenEndpoint::sendsTheRequestOnce()
{
    m_server->reply(200, tokenJson("at", R"("expires_in":"60")"));
    ask(serviceEnvironment(), m_server->url());
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("ok"));
    QCOMPARE(bytes(m_results[0]->accessToken.reveal()), QByteArray("at"));
    QCOMPARE(m_results[0]->expiresIn, UnixTime(60));
    QCOMPARE(m_server->requests().size(), 1);
    const HeardRequest& request = m_server->requests().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/token"));
    QCOMPARE(request.header("content-type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.form(),
             (FormParameters{{"grant_type", "client_credentials"},
                             {"client_id", "svc"},
                             {"client_secret", "s3cret"}}));
    QVERIFY(!request.hasHeader("authorization"));
}

void tst_TokenEndpoint::basicHeader()
{
    Environment environment = serviceEnvironment();
    environment.authentication = ClientAuthentication::SecretBasic;
    m_server->reply(200, tokenJson("at"));
    ask(environment, m_server->url());
    QTRY_COMPARE(m_results.size(), 1);
    const HeardRequest& request = m_server->requests().first();
    QCOMPARE(request.header("authorization"), "Basic " + QByteArray("svc:s3cret").toBase64());
    QCOMPARE(request.form(), (FormParameters{{"grant_type", "client_credentials"}}));
}

void tst_TokenEndpoint::ownQueryOfTheEndpointStays()
{
    m_server->reply(200, tokenJson("at"));
    ask(serviceEnvironment(), m_server->url("/token?p=b2c%2Fx"));
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(m_server->requests().first().target, QByteArray("/token?p=b2c%2Fx"));
}

void tst_TokenEndpoint::outcomes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("invalid_client 401") << 401 << QByteArray(R"({"error":"invalid_client"})")
                                        << QByteArray("provider_refused_client");
    QTest::newRow("invalid_grant") << 400 << QByteArray(R"({"error":"invalid_grant"})")
                                   << QByteArray("provider_refused_grant");
    QTest::newRow("400 empty") << 400 << QByteArray() << QByteArray("provider_refused_empty");
    QTest::newRow("403 HTML") << 403 << QByteArray("<html>")
                              << QByteArray("provider_refused_empty");
    QTest::newRow("503") << 503 << QByteArray() << QByteArray("provider_unavailable");
    QTest::newRow("HTML") << 200 << QByteArray("<html>") << QByteArray("token_answer_invalid");
}

void tst_TokenEndpoint::outcomes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, outcome);
    m_server->reply(status, body, "application/json", {R"(WWW-Authenticate: Basic realm="x")"});
    ask(serviceEnvironment(), m_server->url());
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), outcome);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_TokenEndpoint::L1_redirectIsNotFollowed()
{
    FakeTokenServer thief;
    m_server->reply(307, {}, {}, {"Location: " + thief.url().toEncoded()});
    ask(serviceEnvironment(), m_server->url());
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("token_answer_invalid"));
    QVERIFY(sentenceOf(m_results[0]).contains("redirect"));
    QCOMPARE(thief.connections(), 0);
}

void tst_TokenEndpoint::L3_tooLarge()
{
    m_server->reply(200, QByteArray(1024 * 1024 + 1, ' '));
    ask(serviceEnvironment(), m_server->url());
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("answer_too_large"));
}

void tst_TokenEndpoint::A16_notRepeatedAfterAReset()
{
    m_server->reset();
    ask(serviceEnvironment(), m_server->url());
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("network_failed"));
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_TokenEndpoint::deletedWhileTheProviderIsSilent()
{
    m_server->hold();
    ask(serviceEnvironment(), m_server->url());
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_endpoint.reset();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QVERIFY(m_results.isEmpty());
}

void tst_TokenEndpoint::A25_unavailableProviderIsAskedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("503") << 503 << QByteArray("<html>");
    QTest::newRow("500") << 500 << QByteArray(R"({"error":"server_error"})");
    QTest::newRow("429") << 429 << QByteArray();
    QTest::newRow("said with a 400") << 400 << QByteArray(R"({"error":"temporarily_unavailable"})");
}

void tst_TokenEndpoint::A25_unavailableProviderIsAskedAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_server->reply(status, body, "application/json", {"Retry-After: 0"});
    m_server->reply(200, tokenJson("at"));
    ask(serviceEnvironment(), m_server->url(), 1);
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("ok"));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests()[0].body, m_server->requests()[1].body);
}

void tst_TokenEndpoint::A25_asOftenAsAllowed()
{
    m_server->reply(503, {}, {}, {"Retry-After: 0"});
    ask(serviceEnvironment(), m_server->url(), 2);
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("provider_unavailable"));
    QCOMPARE(m_server->requests().size(), 3);
}

void tst_TokenEndpoint::A25_pauses()
{
    m_server->reply(503, {}, {}, {"Retry-After: 10"});
    ask(serviceEnvironment(), m_server->url(), 1);
    QVERIFY(!m_endpoint->isPausing());
    QTRY_VERIFY(m_endpoint->isPausing());
    QVERIFY(m_results.isEmpty());
    m_endpoint->stop();
    QVERIFY(!m_endpoint->isPausing());
    QCOMPARE(m_server->requests().size(), 1);
}

// Nobody waits in front of a program for as long as that.
void tst_TokenEndpoint::A25_longWaitIsToldInstead()
{
    m_server->reply(429, {}, {}, {"Retry-After: 11"});
    ask(serviceEnvironment(), m_server->url(), 1);
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("provider_asks_to_wait"));
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_TokenEndpoint::nothingElseIsRepeated_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: reset
    QTest::newRow("reset") << QByteArray();
    QTest::newRow("refusal") << FakeTokenServer::http(400, R"({"error":"invalid_grant"})");
    QTest::newRow("HTML") << FakeTokenServer::http(200, "<html>");
    QTest::newRow("half an answer") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{");
    QTest::newRow("half a refusal")
        << QByteArray("HTTP/1.1 503 Busy\r\nContent-Length: 50\r\n\r\n{");
}

void tst_TokenEndpoint::nothingElseIsRepeated()
{
    QFETCH(QByteArray, answer);
    if (answer.isEmpty())
        m_server->reset();
    else
        m_server->replyRaw(answer);
    ask(serviceEnvironment(), m_server->url(), 1);
    QTRY_COMPARE(m_results.size(), 1);
    QVERIFY(!m_results[0]);
    QCOMPARE(m_server->requests().size(), 1);
}

QTEST_GUILESS_MAIN(tst_TokenEndpoint)
#include "tst_TokenEndpoint.moc"
