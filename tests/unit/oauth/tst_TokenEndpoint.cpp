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
    void cancel();
    void cancelBeforeTheStart();

private:
    void ask(const Environment& environment, const QUrl& endpoint);

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

void tst_TokenEndpoint::ask(const Environment& environment, const QUrl& endpoint)
{
    m_endpoint = std::make_unique<TokenEndpoint>(
        *m_network, tokenRequest(environment, endpoint, clientCredentialsParameters(environment)),
        TokenAnswerContext{"sso.example.com", environment.name.text()}, nullptr);
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
    QTest::newRow("invalid_grant")
        << 400 << QByteArray(R"({"error":"invalid_grant"})") << QByteArray("provider_refused");
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

void tst_TokenEndpoint::cancel()
{
    m_server->hold();
    ask(serviceEnvironment(), m_server->url());
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_endpoint->cancel();
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("interrupted"));
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void tst_TokenEndpoint::cancelBeforeTheStart()
{
    TokenEndpoint endpoint(*m_network, {}, {}, nullptr);
    endpoint.cancel();
    QVERIFY(m_server->requests().isEmpty());
}

QTEST_GUILESS_MAIN(tst_TokenEndpoint)
#include "tst_TokenEndpoint.moc"
