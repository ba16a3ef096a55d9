#include "core/oauth/Jwk.h"
#include "core/token/JwtClaims.h"
#include "tests/unit/oauth/TestKey.h"

#include <QtTest>

#include <functional>

using namespace lmi;
using namespace lmi::test;

class tst_Jwk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectorsOfTheStandards_data();
    void vectorsOfTheStandards();
    void everyAlgorithm_data();
    void everyAlgorithm();
    void H8_otherAlgorithmsDoNotFit_data();
    void H8_otherAlgorithmsDoNotFit();
    void H10_unsoundKeys_data();
    void H10_unsoundKeys();
    void H10_signaturesOfNoUse();
    void purposes_data();
    void purposes();
    void names();
};

namespace {

Json parsed(const char* text)
{
    return parseJsonObject(text).value();
}

SignatureAlgorithm named(const QByteArray& name)
{
    return signatureAlgorithm(name.toStdString()).value();
}

TestKey keyFor(SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case SignatureAlgorithm::Es256:
        return TestKey::curve("P-256");
    case SignatureAlgorithm::Es384:
        return TestKey::curve("P-384");
    case SignatureAlgorithm::EdDsa:
        return TestKey::ed25519();
    default:
        return TestKey::rsa();
    }
}

} // namespace

void tst_Jwk::vectorsOfTheStandards_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("RFC 7515 A.3")
        << QByteArray(R"({"kty":"EC","crv":"P-256",)"
                      R"("x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
                      R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})")
        << QByteArray("ES256")
        << QByteArray("eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0"
                      "dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ")
        << QByteArray("DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqP"
                      "P3-Kg6NU1Q");
    QTest::newRow("RFC 8037 A.5")
        << QByteArray(R"({"kty":"OKP","crv":"Ed25519",)"
                      R"("x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})")
        << QByteArray("EdDSA")
        << QByteArray("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc")
        << QByteArray("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvp"
                      "Ar_MuM0KAg");
}

void tst_Jwk::vectorsOfTheStandards()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, algorithm);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, signature);
    const auto jwk = Jwk::from(parsed(key.constData()));
    QVERIFY(jwk);
    const std::string bytes = decodeBase64Url(signature.toStdString()).value();
    QVERIFY(jwk->verifies(named(algorithm), message.toStdString(), bytes));
    QVERIFY(!jwk->verifies(named(algorithm), (message + " ").toStdString(), bytes));
}

void tst_Jwk::everyAlgorithm_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    for (const char* name : {"RS256", "PS256", "ES256", "ES384", "EdDSA"})
        QTest::newRow(name) << QByteArray(name);
}

void tst_Jwk::everyAlgorithm()
{
    QFETCH(QByteArray, algorithm);
    const TestKey pair = keyFor(named(algorithm));
    Json object = pair.jwk();
    object["alg"] = algorithm.toStdString();
    object["use"] = "sig";
    object["kid"] = "one";
    const auto jwk = Jwk::from(object);
    QVERIFY(jwk);
    QCOMPARE(QByteArray::fromStdString(jwk->id()), QByteArray("one"));
    const std::string message = "header.payload";
    const std::string signature = pair.sign(named(algorithm), message);
    QVERIFY(jwk->verifies(named(algorithm), message, signature));
    QVERIFY(!jwk->verifies(named(algorithm), message + "x", signature));
    QVERIFY(!jwk->verifies(named(algorithm), message, ""));
    QVERIFY(!jwk->verifies(named(algorithm), message, signature + '\0'));
    QVERIFY(!jwk->verifies(named(algorithm), message, '\0' + signature));
    QVERIFY(!jwk->verifies(named(algorithm), message, signature.substr(1)));
    for (std::size_t i = 0; i < signature.size(); i += 7) {
        std::string bent = signature;
        bent[i] = static_cast<char>(bent[i] ^ 1);
        QVERIFY(!jwk->verifies(named(algorithm), message, bent));
    }
    const auto other = Jwk::from(keyFor(named(algorithm)).jwk());
    QVERIFY(other);
    QVERIFY(!other->verifies(named(algorithm), message, signature));
}

void tst_Jwk::H8_otherAlgorithmsDoNotFit_data()
{
    everyAlgorithm_data();
}

void tst_Jwk::H8_otherAlgorithmsDoNotFit()
{
    QFETCH(QByteArray, algorithm);
    const TestKey pair = keyFor(named(algorithm));
    Json object = pair.jwk();
    const auto any = Jwk::from(object);
    object["alg"] = algorithm.toStdString();
    const auto one = Jwk::from(object);
    QVERIFY(any && one);
    const bool rsa = algorithm.endsWith("S256") && algorithm != "ES256";
    for (const char* name : {"RS256", "PS256", "ES256", "ES384", "EdDSA"}) {
        const bool same = algorithm == name;
        const bool bothRsa = rsa && (QByteArray(name) == "RS256" || QByteArray(name) == "PS256");
        QCOMPARE(any->fits(named(name)), same || bothRsa);
        QCOMPARE(one->fits(named(name)), same);
        if (!same) {
            object["alg"] = name;
            QCOMPARE(Jwk::from(object).has_value(), bothRsa);
        }
    }
    for (const char* name : {"none", "HS256", "RS512", "", "rs256"}) {
        object["alg"] = name;
        QVERIFY(!Jwk::from(object));
    }
    object["alg"] = 256;
    QVERIFY(!Jwk::from(object));
}

void tst_Jwk::H10_unsoundKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    const auto row = [](const char* name, Json key) {
        QTest::newRow(name) << QByteArray::fromStdString(writeJson(key));
    };
    const Json rsa = TestKey::rsa().jwk();
    const auto with = [](Json key, const char* member, const Json& value) {
        key[member] = value;
        return key;
    };
    row("RSA of 1024 bits", TestKey::rsa(1024).jwk());
    row("RSA of 16 Kbit", with(rsa, "n", base64Url(std::string(2048, '\xFF'))));
    row("even modulus", with(rsa, "n", base64Url(std::string(256, '\xFE'))));
    row("exponent 1", with(rsa, "e", base64Url("\x01")));
    row("exponent 0", with(rsa, "e", base64Url(std::string(1, '\0'))));
    row("even exponent", with(rsa, "e", base64Url("\x04")));
    row("huge exponent", with(rsa, "e", base64Url(std::string(8, '\xFF'))));
    row("no exponent", with(rsa, "e", Json()));
    row("modulus as a number", with(rsa, "n", 12345));
    row("modulus in common base64", with(rsa, "n", std::string(342, '+')));
    const Json p256 = TestKey::curve("P-256").jwk();
    row("point off its curve", with(p256, "y", p256.at("x")));
    row("point at zero",
        with(with(p256, "x", base64Url(std::string(32, '\0'))), "y",
             base64Url(std::string(32, '\0'))));
    row("short coordinate", with(p256, "x", base64Url(std::string(31, '\x01'))));
    row("P-256 called P-384", with(p256, "crv", "P-384"));
    row("another curve", TestKey::curve("P-521").jwk());
    const Json edwards = TestKey::ed25519().jwk();
    row("Ed448", with(edwards, "crv", "Ed448"));
    row("X25519", with(edwards, "crv", "X25519"));
    row("short point", with(edwards, "x", base64Url(std::string(31, '\x02'))));
    row("neutral point", with(edwards, "x", base64Url('\x01' + std::string(31, '\0'))));
    row("neutral point with a sign",
        with(edwards, "x", base64Url('\x01' + std::string(30, '\0') + '\x80')));
    row("order 4", with(edwards, "x", base64Url(std::string(32, '\0'))));
    row("order 2", with(edwards, "x", base64Url('\xEC' + std::string(30, '\xFF') + '\x7F')));
    row("symmetric", parsed(R"({"kty":"oct","k":"c2VjcmV0"})"));
    row("no kind", parsed(R"({"n":"AQAB","e":"AQAB"})"));
    row("nothing", Json::object());
}

void tst_Jwk::H10_unsoundKeys()
{
    QFETCH(QByteArray, key);
    QVERIFY(!Jwk::from(parsed(key.constData())));
}

void tst_Jwk::H10_signaturesOfNoUse()
{
    const auto jwk = Jwk::from(TestKey::curve("P-256").jwk());
    QVERIFY(jwk);
    const std::string zero(32, '\0');
    const std::string one = std::string(31, '\0') + '\x01';
    const std::string most(32, '\xFF');
    for (const std::string& r : {zero, one, most}) {
        for (const std::string& s : {zero, one, most})
            QVERIFY(!jwk->verifies(SignatureAlgorithm::Es256, "m", r + s));
    }
}

void tst_Jwk::purposes_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("usable");
    QTest::newRow("sig") << QByteArray("use") << QByteArray(R"("sig")") << true;
    QTest::newRow("enc") << QByteArray("use") << QByteArray(R"("enc")") << false;
    QTest::newRow("number") << QByteArray("use") << QByteArray("1") << false;
    QTest::newRow("verify") << QByteArray("key_ops") << QByteArray(R"(["verify"])") << true;
    QTest::newRow("sign") << QByteArray("key_ops") << QByteArray(R"(["sign"])") << false;
    QTest::newRow("no list") << QByteArray("key_ops") << QByteArray(R"("verify")") << false;
    QTest::newRow("private") << QByteArray("d") << QByteArray(R"("AQAB")") << false;
    QTest::newRow("unknown member") << QByteArray("x5t") << QByteArray(R"("AQAB")") << true;
}

void tst_Jwk::purposes()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, value);
    QFETCH(bool, usable);
    Json object = TestKey::curve("P-256").jwk();
    object[member.toStdString()] = Json::parse(value.toStdString());
    QCOMPARE(Jwk::from(object).has_value(), usable);
}

void tst_Jwk::names()
{
    for (const char* name :
         {"none", "NoNe", "", "HS256", "HS512", "RS512", "ES512", "rs256", "RS256 ", "Ed25519"})
        QVERIFY(!signatureAlgorithm(name));
}

QTEST_GUILESS_MAIN(tst_Jwk)
#include "tst_Jwk.moc"
