#include "core/oauth/Jwk.h"
#include "core/oauth/Jws.h"
#include "tests/unit/oauth/TestKey.h"

#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_Jws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRead();
    void isSignedByItsKeyOnly();
    void H7_otherAlgorithms_data();
    void H7_otherAlgorithms();
    void H9_keysOfTheHeaderAreNotLookedAt();
    void H9_headersOfNoUse_data();
    void H9_headersOfNoUse();
    void H20_otherShapes_data();
    void H20_otherShapes();
    void H20_size();
};

namespace {

const TestKey& pair()
{
    static const TestKey key = TestKey::curve("P-256");
    return key;
}

std::string signedJws(const std::string& header, const std::string& payload)
{
    const std::string text = base64Url(header) + "." + base64Url(payload);
    return text + "." + base64Url(pair().sign(SignatureAlgorithm::Es256, text));
}

const std::string plainHeader = R"({"alg":"ES256"})";
const std::string plainPayload = R"({"sub":"alice"})";

Jwk keyOf(const TestKey& key, const std::string& id = {})
{
    Json object = key.jwk();
    if (!id.empty())
        object["kid"] = id;
    return Jwk::from(object).value();
}

} // namespace

void tst_Jws::isRead()
{
    const auto jws =
        Jws::from(signedJws(R"({"alg":"ES256","kid":"k1","typ":"application/JWT"})", plainPayload));
    QVERIFY(jws);
    QCOMPARE(jws->algorithm(), SignatureAlgorithm::Es256);
    QCOMPARE(QByteArray::fromStdString(jws->keyId()), QByteArray("k1"));
    QCOMPARE(QByteArray::fromStdString(jws->type()), QByteArray("jwt"));
    QVERIFY(jws->claims() == Json::parse(plainPayload));
}

void tst_Jws::isSignedByItsKeyOnly()
{
    const auto jws = Jws::from(signedJws(R"({"alg":"ES256","kid":"k1"})", plainPayload));
    QVERIFY(jws);
    QVERIFY(jws->isSignedBy(keyOf(pair(), "k1")));
    QVERIFY(jws->isSignedBy(keyOf(pair())));
    QVERIFY(!jws->isSignedBy(keyOf(pair(), "k2")));
    QVERIFY(!jws->isSignedBy(keyOf(TestKey::curve("P-256"), "k1")));
    QVERIFY(!jws->isSignedBy(keyOf(TestKey::rsa(), "k1")));
    const auto anonymous = Jws::from(signedJws(plainHeader, plainPayload));
    QVERIFY(anonymous);
    QVERIFY(anonymous->isSignedBy(keyOf(pair(), "k2")));
    // the same signature under another payload
    const std::string text = signedJws(plainHeader, plainPayload);
    const std::string other = text.substr(0, text.find('.') + 1) + base64Url(R"({"sub":"eve"})")
        + text.substr(text.rfind('.'));
    const auto bent = Jws::from(other);
    QVERIFY(bent);
    QVERIFY(!bent->isSignedBy(keyOf(pair())));
}

void tst_Jws::H7_otherAlgorithms_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char* header :
         {R"({"alg":"none"})", R"({"alg":"NoNe"})", R"({"alg":""})", R"({})", R"({"alg":null})",
          R"({"alg":["ES256"]})", R"({"alg":"HS256"})", R"({"alg":"es256"})", R"({"alg":"RS512"})",
          R"({"alg":"ES256","alg":"none"})"})
        QTest::newRow(header) << QByteArray(header);
}

void tst_Jws::H7_otherAlgorithms()
{
    QFETCH(QByteArray, header);
    QVERIFY(!Jws::from(signedJws(header.toStdString(), plainPayload)));
}

void tst_Jws::H9_keysOfTheHeaderAreNotLookedAt()
{
    const TestKey thief = TestKey::curve("P-256");
    Json header = Json::parse(plainHeader);
    header["jwk"] = thief.jwk();
    header["jku"] = "https://evil.example/jwks";
    header["x5u"] = "https://evil.example/x";
    const std::string text = base64Url(writeJson(header)) + "." + base64Url(plainPayload);
    const auto jws = Jws::from(text + "." + base64Url(thief.sign(SignatureAlgorithm::Es256, text)));
    QVERIFY(jws);
    QVERIFY(!jws->isSignedBy(keyOf(pair())));
}

void tst_Jws::H9_headersOfNoUse_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("crit") << QByteArray(R"({"alg":"ES256","crit":["x"],"x":1})");
    QTest::newRow("empty crit") << QByteArray(R"({"alg":"ES256","crit":[]})");
    QTest::newRow("b64") << QByteArray(R"({"alg":"ES256","b64":false})");
    QTest::newRow("kid is a number") << QByteArray(R"({"alg":"ES256","kid":1})");
    QTest::newRow("kid is long") << QByteArray(R"({"alg":"ES256","kid":")" + QByteArray(256, 'k')
                                               + "\"}");
    QTest::newRow("typ is a list") << QByteArray(R"({"alg":"ES256","typ":["JWT"]})");
    QTest::newRow("no object") << QByteArray(R"(["ES256"])");
    QTest::newRow("no JSON") << QByteArray("ES256");
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF{\"alg\":\"ES256\"}");
}

void tst_Jws::H9_headersOfNoUse()
{
    QFETCH(QByteArray, header);
    QVERIFY(!Jws::from(signedJws(header.toStdString(), plainPayload)));
}

void tst_Jws::H20_otherShapes_data()
{
    QTest::addColumn<QByteArray>("text");
    const std::string good = signedJws(plainHeader, plainPayload);
    const auto row = [](const char* name, const std::string& text) {
        QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    row("empty", "");
    row("dots", "..");
    row("one segment", "abc");
    row("two segments", good.substr(0, good.rfind('.')));
    row("no signature", good.substr(0, good.rfind('.') + 1));
    row("four segments", good + ".abc");
    row("five segments, as encrypted ones have", good + ".abc.def");
    row("padding", good + "=");
    row("space before", " " + good);
    row("line end behind", good + "\n");
    row("common base64", good.substr(0, good.size() - 1) + "+");
    row("payload is no object", signedJws(plainHeader, "[1]"));
    row("payload is no JSON", signedJws(plainHeader, "alice"));
    row("claim twice", signedJws(plainHeader, R"({"sub":"alice","sub":"eve"})"));
    row("deep payload",
        signedJws(plainHeader, "{\"a\":" + std::string(100, '[') + std::string(100, ']') + "}"));
}

void tst_Jws::H20_otherShapes()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Jws::from(text.toStdString()));
}

void tst_Jws::H20_size()
{
    const auto ofSize = [](std::size_t claim) {
        return signedJws(plainHeader, R"({"a":")" + std::string(claim, 'x') + "\"}");
    };
    QVERIFY(Jws::from(ofSize(48'000)));
    QVERIFY(!Jws::from(ofSize(49'200)));
}

QTEST_GUILESS_MAIN(tst_Jws)
#include "tst_Jws.moc"
