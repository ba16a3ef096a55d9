#include "core/oauth/JwkSet.h"
#include "core/oauth/Jws.h"
#include "tests/unit/oauth/TestIssuer.h"

#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_JwkSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void G7_otherThings_data();
    void G7_otherThings();
    void G7_unusableKeysAreLeftOut();
    void G7_twoKeysOfOneName();
    void H11_withoutAName();
    void namedKeyIsFound();
};

namespace {

Json keyNamed(const TestKey& key, const std::string& id)
{
    Json object = key.jwk();
    if (!id.empty())
        object["kid"] = id;
    return object;
}

JwkSet setOf(const std::vector<Json>& keys)
{
    return JwkSet::from(writeJson(Json{{"keys", keys}})).value();
}

Jws objectFor(const TestKey& key, const std::string& id)
{
    Json header{{"alg", "ES256"}};
    if (!id.empty())
        header["kid"] = id;
    const std::string text = base64Url(writeJson(header)) + "." + base64Url("{}");
    return Jws::from(text + "." + base64Url(key.sign(SignatureAlgorithm::Es256, text))).value();
}

} // namespace

void tst_JwkSet::G7_otherThings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html>");
    QTest::newRow("array") << QByteArray(R"([{"kty":"EC"}])");
    QTest::newRow("no keys") << QByteArray("{}");
    QTest::newRow("keys that are no list") << QByteArray(R"({"keys":{}})");
    QTest::newRow("more than a hundred")
        << QByteArray(R"({"keys":[)") + QByteArray("0,").repeated(100) + "0]}";
}

void tst_JwkSet::G7_otherThings()
{
    QFETCH(QByteArray, text);
    QVERIFY(!JwkSet::from(text.toStdString()));
}

void tst_JwkSet::G7_unusableKeysAreLeftOut()
{
    const TestKey key = TestKey::curve("P-256");
    Json encrypting = keyNamed(TestKey::curve("P-256"), "");
    encrypting["use"] = "enc";
    Json secret = keyNamed(TestKey::curve("P-256"), "");
    secret["d"] = "AAAA";
    const JwkSet set = setOf({Json(1), Json{{"kty", "oct"}, {"k", "AAAA"}}, encrypting, secret,
                              keyNamed(TestKey::rsa(1024), ""), keyNamed(key, "")});
    const Jws object = objectFor(key, "");
    const Jwk* found = set.keyFor(object);
    QVERIFY(found);
    QVERIFY(object.isSignedBy(*found));
}

void tst_JwkSet::G7_twoKeysOfOneName()
{
    const TestKey key = TestKey::curve("P-256");
    const JwkSet set = setOf({keyNamed(key, "k"), keyNamed(TestKey::curve("P-256"), "k")});
    QVERIFY(!set.keyFor(objectFor(key, "k")));
    // one of another kind cannot be meant
    const JwkSet kinds = setOf({keyNamed(key, "k"), keyNamed(TestKey::ed25519(), "k")});
    QVERIFY(kinds.keyFor(objectFor(key, "k")));
}

void tst_JwkSet::H11_withoutAName()
{
    const TestKey key = TestKey::curve("P-256");
    const Jws object = objectFor(key, "");
    QVERIFY(setOf({keyNamed(key, "k1")}).keyFor(object));
    QVERIFY(setOf({keyNamed(key, "k1"), keyNamed(TestKey::ed25519(), "k2")}).keyFor(object));
    QVERIFY(!setOf({keyNamed(key, "k1"), keyNamed(TestKey::curve("P-256"), "k2")}).keyFor(object));
    QVERIFY(!setOf({}).keyFor(object));
}

void tst_JwkSet::namedKeyIsFound()
{
    const TestKey key = TestKey::curve("P-256");
    const JwkSet set = setOf({keyNamed(TestKey::curve("P-256"), "k1"), keyNamed(key, "k2")});
    const Jws object = objectFor(key, "k2");
    QVERIFY(object.isSignedBy(*set.keyFor(object)));
    QVERIFY(!set.keyFor(objectFor(key, "k3")));
    QVERIFY(!set.keyFor(objectFor(key, "../../k2")));
}

QTEST_GUILESS_MAIN(tst_JwkSet)
#include "tst_JwkSet.moc"
