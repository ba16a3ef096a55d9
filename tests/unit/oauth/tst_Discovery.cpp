#include "core/oauth/Discovery.h"
#include "tests/unit/oauth/FakeTokenServer.h"
#include "tests/unit/support/Outcome.h"

#include <QNetworkAccessManager>
#include <QtTest>

#include <memory>

using namespace lmi;
using namespace lmi::test;

class tst_Discovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsTheDescription();
    void G1_fallsBackToTheOtherAddress_data();
    void G1_fallsBackToTheOtherAddress();
    void neitherIsThere();
    void G3_badAnswers_data();
    void G3_badAnswers();
    void G3_redirectIsNotFollowed();
    void G3_hugeAnswerIsGivenUp();
    void nobodyThere();
    void deletedWhileTheProviderIsSilent();

private:
    void discover(const std::string& path);
    [[nodiscard]] QByteArray description(const std::string& issuer) const;

    std::unique_ptr<FakeTokenServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Discovery> m_discovery;
    QList<Result<ProviderMetadata>> m_results;
};

void tst_Discovery::init()
{
    m_server = std::make_unique<FakeTokenServer>();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_results.clear();
}

void tst_Discovery::cleanup()
{
    m_discovery.reset();
    m_network.reset();
    m_server.reset();
}

void tst_Discovery::discover(const std::string& path)
{
    m_discovery = std::make_unique<Discovery>(*m_network, m_server->address(path), nullptr);
    connect(m_discovery.get(), &Discovery::finished, this,
            [this](const Result<ProviderMetadata>& result) { m_results.append(result); });
    m_discovery->start();
}

QByteArray tst_Discovery::description(const std::string& issuer) const
{
    return R"({"issuer":")" + bytes(issuer) + R"(","authorization_endpoint":")"
        + bytes(m_server->address("/authorize")) + R"(","token_endpoint":")"
        + bytes(m_server->address("/token")) + "\"}";
}

void tst_Discovery::findsTheDescription()
{
    m_server->reply(200, description(m_server->address("/t1")));
    discover("/t1");
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("ok"));
    QCOMPARE(m_results[0]->tokenEndpoint, m_server->url("/token"));
    QCOMPARE(m_server->requests().size(), 1);
    const HeardRequest& request = m_server->requests().first();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/t1/.well-known/openid-configuration"));
    QCOMPARE(request.header("accept"), QByteArray("application/json"));
}

void tst_Discovery::G1_fallsBackToTheOtherAddress_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 405, 410})
        QTest::addRow("%d", status) << status;
}

void tst_Discovery::G1_fallsBackToTheOtherAddress()
{
    QFETCH(int, status);
    // some answer with another status where there is no such file
    m_server->reply(status, "not here", "text/plain");
    m_server->reply(200, description(m_server->address("/t1")));
    discover("/t1");
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("ok"));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests()[1].target,
             QByteArray("/.well-known/oauth-authorization-server/t1"));
}

void tst_Discovery::neitherIsThere()
{
    m_server->reply(404, "not here", "text/plain");
    discover("/t1");
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("discovery_invalid"));
    QVERIFY(sentenceOf(m_results[0]).contains("404"));
    QCOMPARE(m_server->requests().size(), 2);
}

void tst_Discovery::G3_badAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("500") << 500 << QByteArray("{}") << QByteArray("provider_unavailable");
    QTest::newRow("503") << 503 << QByteArray() << QByteArray("provider_unavailable");
    QTest::newRow("429") << 429 << QByteArray() << QByteArray("provider_unavailable");
    QTest::newRow("204") << 204 << QByteArray() << QByteArray("discovery_invalid");
    QTest::newRow("HTML") << 200 << QByteArray("<!DOCTYPE html>")
                          << QByteArray("discovery_invalid");
    QTest::newRow("empty") << 200 << QByteArray() << QByteArray("discovery_invalid");
    QTest::newRow("array") << 200 << QByteArray("[]") << QByteArray("discovery_invalid");
    QTest::newRow("depth bomb") << 200 << QByteArray(100'000, '[')
                                << QByteArray("discovery_invalid");
    QTest::newRow("another issuer") << 200 << QByteArray(R"({"issuer":"https://evil.example"})")
                                    << QByteArray("discovery_issuer_mismatch");
}

void tst_Discovery::G3_badAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, outcome);
    m_server->reply(status, body);
    discover("");
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), outcome);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_Discovery::G3_redirectIsNotFollowed()
{
    FakeTokenServer other;
    other.reply(200, description(m_server->address("")));
    m_server->reply(302, {}, {}, {"Location: " + other.url("/").toEncoded()});
    discover("");
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("discovery_invalid"));
    QVERIFY(other.requests().isEmpty());
}

void tst_Discovery::G3_hugeAnswerIsGivenUp()
{
    m_server->replyRaw("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(2 * 1024 * 1024, ' '));
    discover("");
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("answer_too_large"));
}

void tst_Discovery::nobodyThere()
{
    const std::string issuer = m_server->address("");
    m_server.reset();
    m_discovery = std::make_unique<Discovery>(*m_network, issuer, nullptr);
    connect(m_discovery.get(), &Discovery::finished, this,
            [this](const Result<ProviderMetadata>& result) { m_results.append(result); });
    m_discovery->start();
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(nameOf(m_results[0]), QByteArray("network_failed"));
}

void tst_Discovery::deletedWhileTheProviderIsSilent()
{
    m_server->hold();
    discover("");
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_discovery.reset();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QVERIFY(m_results.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Discovery)
#include "tst_Discovery.moc"
