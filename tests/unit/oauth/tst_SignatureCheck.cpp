#include "core/oauth/SignatureCheck.h"
#include "core/oauth/SigningKeyCache.h"
#include "tests/unit/oauth/FakeTokenServer.h"
#include "tests/unit/oauth/TestIssuer.h"
#include "tests/unit/support/FixedClock.h"
#include "tests/unit/support/Outcome.h"

#include <QNetworkAccessManager>
#include <QtTest>

#include <memory>

using namespace lmi;
using namespace lmi::test;

class tst_SignatureCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keysAreFetchedOnce();
    void requestCarriesNoSecret();
    void H6_wrongSignatureIsNoReasonToAskAgain();
    void H12_rotatedKeyIsFetchedOnce();
    void H12_rotatedAgainWithinTheMinute();
    void H12_madeUpNamesAskOnceAMinute();
    void H12_rotatedKeyWithoutAName();
    void H12_rotatedKeyWithoutANameWhileNobodyAnswers();
    void G7_unusableAnswers_data();
    void G7_unusableAnswers();

private:
    void serveKeys() { m_server->reply(200, bytes(m_issuer.keys())); }
    [[nodiscard]] Result<bool> check(const std::string& object);
    [[nodiscard]] QByteArray verdict(const std::string& object);

    std::unique_ptr<FakeTokenServer> m_server;
    QNetworkAccessManager m_network;
    SigningKeyCache m_keys;
    FixedClock m_clock{1'800'000'000};
    TestIssuer m_issuer;
};

namespace {

const Json claims{{"sub", "alice"}};

} // namespace

void tst_SignatureCheck::init()
{
    m_server = std::make_unique<FakeTokenServer>();
    m_keys = SigningKeyCache();
    m_issuer = TestIssuer();
}

Result<bool> tst_SignatureCheck::check(const std::string& object)
{
    SignatureCheck check({m_network, m_keys, m_clock}, Jws::from(object).value(),
                         m_server->url("/jwks"), SignatureCheck::MissingKey::LookAgain, nullptr);
    QList<Result<bool>> results;
    connect(&check, &SignatureCheck::finished, this,
            [&](const Result<bool>& result) { results.append(result); });
    check.start();
    if (!QTest::qWaitFor([&] { return !results.isEmpty(); }) || results.size() != 1)
        return Error(ErrorCode::Interrupted);
    return results.first();
}

QByteArray tst_SignatureCheck::verdict(const std::string& object)
{
    const auto result = check(object);
    return !result ? nameOf(result) : *result ? "right" : "wrong";
}

void tst_SignatureCheck::keysAreFetchedOnce()
{
    serveKeys();
    QCOMPARE(verdict(m_issuer.sign(claims)), QByteArray("right"));
    QCOMPARE(verdict(m_issuer.sign(claims)), QByteArray("right"));
    QCOMPARE(m_server->requests().size(), 1);
    m_clock.set(m_clock.now() + 3600);
    QCOMPARE(verdict(m_issuer.sign(claims)), QByteArray("right"));
    QCOMPARE(m_server->requests().size(), 2);
}

void tst_SignatureCheck::requestCarriesNoSecret()
{
    serveKeys();
    QCOMPARE(verdict(m_issuer.sign(claims)), QByteArray("right"));
    const HeardRequest& request = m_server->requests().first();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/jwks"));
    QVERIFY(!request.hasHeader("authorization"));
    QVERIFY(!request.hasHeader("cookie"));
}

void tst_SignatureCheck::H6_wrongSignatureIsNoReasonToAskAgain()
{
    serveKeys();
    const TestIssuer other; // its key has the same name
    QCOMPARE(verdict(other.sign(claims)), QByteArray("wrong"));
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_SignatureCheck::H12_rotatedKeyIsFetchedOnce()
{
    serveKeys();
    QCOMPARE(verdict(m_issuer.sign(claims)), QByteArray("right"));
    m_issuer.rotate("k2", false);
    m_server->clear();
    serveKeys();
    QCOMPARE(verdict(m_issuer.sign(claims)), QByteArray("right"));
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_SignatureCheck::H12_rotatedAgainWithinTheMinute()
{
    serveKeys();
    QCOMPARE(verdict(m_issuer.sign(claims)), QByteArray("right"));
    for (const char* name : {"k2", "k3"}) {
        m_issuer.rotate(name);
        m_server->clear();
        serveKeys();
        QCOMPARE(verdict(m_issuer.sign(claims)),
                 QByteArray(name == QByteArray("k2") ? "right" : "signing_keys_invalid"));
    }
    m_clock.set(m_clock.now() + 60);
    QCOMPARE(verdict(m_issuer.sign(claims)), QByteArray("right"));
}

void tst_SignatureCheck::H12_madeUpNamesAskOnceAMinute()
{
    serveKeys();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(verdict(m_issuer.sign(claims, {{"kid", "k" + std::to_string(100 + i)}})),
                 QByteArray(i == 0 ? "wrong" : "signing_keys_invalid"));
    QCOMPARE(m_server->requests().size(), 2);
}

// Nothing but the signature tells then that the key is another one.
void tst_SignatureCheck::H12_rotatedKeyWithoutAName()
{
    const Json nameless{{"kid", ""}};
    serveKeys();
    QCOMPARE(verdict(m_issuer.sign(claims, nameless)), QByteArray("right"));
    m_issuer = TestIssuer();
    m_server->clear();
    serveKeys();
    QCOMPARE(verdict(m_issuer.sign(claims, nameless)), QByteArray("right"));
    QCOMPARE(m_server->requests().size(), 1);
    const TestIssuer other;
    QCOMPARE(verdict(other.sign(claims, nameless)), QByteArray("wrong"));
    QCOMPARE(m_server->requests().size(), 1);
}

// A provider that cannot answer has not said that the signature is wrong.
void tst_SignatureCheck::H12_rotatedKeyWithoutANameWhileNobodyAnswers()
{
    const Json nameless{{"kid", ""}};
    serveKeys();
    QCOMPARE(verdict(m_issuer.sign(claims, nameless)), QByteArray("right"));
    m_issuer = TestIssuer();
    m_server->clear();
    m_server->reply(503, {});
    QCOMPARE(verdict(m_issuer.sign(claims, nameless)), QByteArray("provider_unavailable"));
}

void tst_SignatureCheck::G7_unusableAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("verdict");
    const QByteArray invalid("signing_keys_invalid");
    QTest::newRow("not found") << 404 << QByteArray("{}") << invalid;
    QTest::newRow("redirect") << 302 << QByteArray() << invalid;
    QTest::newRow("HTML") << 200 << QByteArray("<html>") << invalid;
    QTest::newRow("too large") << 200 << QByteArray(512 * 1024 + 1, ' ') << invalid;
    QTest::newRow("no keys") << 200 << QByteArray(R"({"keys":[]})") << QByteArray("wrong");
    QTest::newRow("not available") << 503 << QByteArray() << QByteArray("provider_unavailable");
}

void tst_SignatureCheck::G7_unusableAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_server->reply(status, body);
    QTEST(verdict(m_issuer.sign(claims)), "verdict");
}

QTEST_GUILESS_MAIN(tst_SignatureCheck)
#include "tst_SignatureCheck.moc"
