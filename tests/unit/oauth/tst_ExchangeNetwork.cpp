#include "core/oauth/ExchangeNetwork.h"
#include "tests/unit/oauth/FakeTokenServer.h"
#include "tests/unit/support/Outcome.h"

#include <QNetworkReply>
#include <QtTest>

#include <memory>

using namespace lmi;
using namespace lmi::test;

class tst_ExchangeNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void replacesTheRequest();
    void secondPostGoesNowhere();
    void otherOperationsGoNowhere();
    void L1_redirectIsNotFollowed();
    void cancel();
    void cancelBeforeAnything();
    void destroyedInBetween();
    void destroyedAfterwards();

private:
    QNetworkReply* post();

    std::unique_ptr<FakeTokenServer> m_server;
    std::unique_ptr<ExchangeNetwork> m_network;
    QList<Result<HttpAnswer>> m_results;
};

void tst_ExchangeNetwork::init()
{
    m_server = std::make_unique<FakeTokenServer>();
    m_results.clear();
    m_network = std::make_unique<ExchangeNetwork>(
        [this] {
            TokenRequest request;
            request.endpoint = m_server->url();
            request.parameters = {{"code", "a/b+c="}};
            request.clientId = "desk";
            return request;
        },
        NetworkSettings(), nullptr);
    connect(m_network.get(), &ExchangeNetwork::exchanged, this,
            [this](const Result<HttpAnswer>& result) { m_results.append(result); });
}

void tst_ExchangeNetwork::cleanup()
{
    m_network.reset();
    m_server.reset();
}

// What a flow of Qt 6.4 would send: another place, values encoded twice.
QNetworkReply* tst_ExchangeNetwork::post()
{
    QNetworkRequest request(m_server->url("/elsewhere"));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("text/plain"));
    return m_network->post(request, "code=a%252Fb&state=CANARY");
}

void tst_ExchangeNetwork::replacesTheRequest()
{
    m_server->reply(200, "{}");
    post();
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(m_results[0]->body, QByteArray("{}"));
    const HeardRequest& request = m_server->requests().first();
    QCOMPARE(request.target, QByteArray("/token"));
    QCOMPARE(request.header("content-type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.body, QByteArray("code=a%2Fb%2Bc%3D&client_id=desk"));
}

void tst_ExchangeNetwork::secondPostGoesNowhere()
{
    m_server->reply(200, "{}");
    post();
    post();
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(m_server->connections(), 1);
}

void tst_ExchangeNetwork::otherOperationsGoNowhere()
{
    const QNetworkReply* get = m_network->get(QNetworkRequest(m_server->url("/userinfo")));
    QTRY_VERIFY(get->isFinished());
    QVERIFY(get->error() != QNetworkReply::NoError);
    QCOMPARE(m_server->connections(), 0);
    QVERIFY(m_results.isEmpty());
}

void tst_ExchangeNetwork::L1_redirectIsNotFollowed()
{
    FakeTokenServer thief;
    m_server->reply(307, {}, {}, {"Location: " + thief.url().toEncoded()});
    post();
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(m_results[0]->status, 307);
    QCOMPARE(thief.connections(), 0);
}

void tst_ExchangeNetwork::cancel()
{
    m_server->hold();
    post();
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_network->cancel();
    QCOMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("interrupted"));
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void tst_ExchangeNetwork::cancelBeforeAnything()
{
    m_network->cancel();
    QVERIFY(m_results.isEmpty());
}

void tst_ExchangeNetwork::destroyedInBetween()
{
    m_server->hold();
    post();
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_network.reset();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QVERIFY(m_results.isEmpty());
}

void tst_ExchangeNetwork::destroyedAfterwards()
{
    m_server->reply(200, "{}");
    post();
    QTRY_COMPARE(m_results.size(), 1);
    m_network.reset();
    QCOMPARE(m_results.size(), 1);
}

QTEST_GUILESS_MAIN(tst_ExchangeNetwork)
#include "tst_ExchangeNetwork.moc"
