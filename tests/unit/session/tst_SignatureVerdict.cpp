#include "core/oauth/SigningKeyCache.h"
#include "core/session/SignatureVerdict.h"
#include "tests/unit/oauth/FakeTokenServer.h"
#include "tests/unit/oauth/TestIssuer.h"
#include "tests/unit/support/Environments.h"
#include "tests/unit/support/Files.h"
#include "tests/unit/support/FixedClock.h"
#include "tests/unit/support/Outcome.h"

#include <QNetworkAccessManager>
#include <QtTest>

#include <memory>

using namespace lmi;
using namespace lmi::test;

class tst_SignatureVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void verdicts();
    void noSignedToken();
    void nobodyAnswers();
    void certificatesThatCannotBeRead();

private:
    [[nodiscard]] QByteArray verdict(const std::string& idToken);

    std::unique_ptr<FakeTokenServer> m_server;
    std::optional<Environment> m_environment;
    QNetworkAccessManager m_network;
    SigningKeyCache m_keys;
    FixedClock m_clock{1'800'000'000};
    Variables m_variables = variables({});
    TestIssuer m_issuer;
};

namespace {

const Json claims{{"sub", "alice"}};

} // namespace

void tst_SignatureVerdict::init()
{
    m_server = std::make_unique<FakeTokenServer>();
    m_server->reply(200, bytes(m_issuer.keys()));
    m_keys = SigningKeyCache();
    m_environment = publicEnvironment();
    m_environment->issuer = m_server->address();
    for (auto* address :
         {&m_environment->authorizeUrl, &m_environment->tokenUrl, &m_environment->jwksUrl})
        *address = WebAddress::from(m_server->address() + "/any", "", {}).value();
}

QByteArray tst_SignatureVerdict::verdict(const std::string& idToken)
{
    SignatureVerdict verdict({m_network, m_keys, m_clock, m_variables}, *m_environment);
    QList<Result<bool>> results;
    connect(&verdict, &SignatureVerdict::finished, this,
            [&](const Result<bool>& result) { results.append(result); });
    verdict.start(Secret(idToken));
    if (!QTest::qWaitFor([&] { return !results.isEmpty(); }) || results.size() != 1)
        return "no single result";
    const Result<bool>& result = results.first();
    return !result ? nameOf(result) : *result ? "right" : "wrong";
}

void tst_SignatureVerdict::verdicts()
{
    const TestIssuer other; // its key has the same name
    QCOMPARE(verdict(m_issuer.sign(claims)), QByteArray("right"));
    QCOMPARE(verdict(other.sign(claims)), QByteArray("wrong"));
    for (const HeardRequest& request : m_server->requests()) {
        QCOMPARE(request.method, QByteArray("GET"));
        QVERIFY(!request.hasHeader("authorization"));
    }
}

void tst_SignatureVerdict::noSignedToken()
{
    QCOMPARE(verdict("opaque"), QByteArray("wrong"));
    QVERIFY(m_server->requests().empty());
}

void tst_SignatureVerdict::nobodyAnswers()
{
    m_server.reset();
    QCOMPARE(verdict(m_issuer.sign(claims)), QByteArray("network_failed"));
}

void tst_SignatureVerdict::certificatesThatCannotBeRead()
{
    m_environment->caFile = "/none/ca.pem";
    QCOMPARE(verdict(m_issuer.sign(claims)), QByteArray("certificate_file_invalid"));
}

QTEST_GUILESS_MAIN(tst_SignatureVerdict)
#include "tst_SignatureVerdict.moc"
