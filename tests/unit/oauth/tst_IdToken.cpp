#include "core/oauth/IdToken.h"
#include "core/oauth/Jws.h"
#include "tests/unit/oauth/TestIssuer.h"
#include "tests/unit/support/Outcome.h"

#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_IdToken : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void claims_data();
    void claims();
    void H19_otherKinds_data();
    void H19_otherKinds();
    void H17_accessTokenHash();
    void H16_withoutALogin();
    void H18_signInThatIsAskedFor_data();
    void H18_signInThatIsAskedFor();
    void H23_refreshed_data();
    void H23_refreshed();
    void H23_nothingIsKnownOfTheFirst();
};

namespace {

constexpr UnixTime now = 1'800'000'000;
const TestIssuer issuer;

IdTokenExpectation expectation()
{
    IdTokenExpectation expected;
    expected.issuer = "https://sso.example";
    expected.clientId = "desk";
    expected.otherAudiences = {"project"};
    expected.nonce = "n-1";
    expected.accessToken = "at";
    expected.now = now;
    return expected;
}

Json goodClaims()
{
    return {{"iss", "https://sso.example"},
            {"sub", "alice"},
            {"aud", "desk"},
            {"exp", now + 300},
            {"iat", now - 10},
            {"nonce", "n-1"}};
}

std::string problemOf(const Json& claims, const IdTokenExpectation& expected = expectation(),
                      const Json& header = Json::object())
{
    const std::string problem =
        problemOfIdToken(Jws::from(issuer.sign(claims, header)).value(), expected);
    return problem.empty() ? problemOfTimes(claims, expected.now) : problem;
}

// The good claims with these instead; null takes one out.
Json changed(const Json& changes, Json claims = goodClaims())
{
    for (const auto& [name, value] : changes.items()) {
        if (value.is_null())
            claims.erase(name);
        else
            claims[name] = value;
    }
    return claims;
}

} // namespace

void tst_IdToken::claims_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<bool>("isGood");
    const auto good = [](const char* name, const QByteArray& changes) {
        QTest::newRow(name) << changes << true;
    };
    const auto bad = [](const char* name, const QByteArray& changes) {
        QTest::newRow(name) << changes << false;
    };
    const auto at = [](UnixTime offset) { return QByteArray::number(qint64(now + offset)); };
    good("as it should be", "{}");
    bad("H3 another issuer", R"({"iss":"https://evil.example"})");
    bad("H3 slash at the end", R"({"iss":"https://sso.example/"})");
    bad("H3 list of issuers", R"({"iss":["https://sso.example"]})");
    bad("H3 no issuer", R"({"iss":null})");
    good("H4 list of one", R"({"aud":["desk"]})");
    bad("H4 another client", R"({"aud":"other"})");
    bad("H4 upper case", R"({"aud":"Desk"})");
    bad("H4 nobody", R"({"aud":[]})");
    bad("H4 number", R"({"aud":1})");
    bad("H4 number in the list", R"({"aud":["desk",1]})");
    bad("H4 no audience", R"({"aud":null})");
    good("H5 known other audience", R"({"aud":["desk","project"],"azp":"desk"})");
    bad("H5 unknown other audience", R"({"aud":["desk","other"],"azp":"desk"})");
    bad("H5 several without azp", R"({"aud":["desk","project"]})");
    bad("H5 another azp", R"({"azp":"other"})");
    bad("H5 azp of another type", R"({"azp":["desk"]})");
    good("H13 within the skew", R"({"exp":)" + at(-59) + '}');
    bad("H13 ended", R"({"exp":)" + at(-60) + '}');
    bad("H13 no end", R"({"exp":null})");
    bad("H13 text", R"({"exp":")" + at(300) + "\"}");
    bad("H13 beyond all years", R"({"exp":1e300})");
    bad("H14 no beginning", R"({"iat":null})");
    bad("H14 text", R"({"iat":"now"})");
    good("H14 within the skew", R"({"iat":)" + at(60) + '}');
    bad("H14 in the future", R"({"iat":)" + at(61) + '}');
    good("H14 a week old", R"({"iat":)" + at(-7 * 86400) + '}');
    good("H14 half seconds", R"({"iat":)" + at(-10) + ".5}");
    bad("not valid yet", R"({"nbf":)" + at(61) + '}');
    bad("H15 nobody", R"({"sub":null})");
    bad("H15 empty", R"({"sub":""})");
    bad("H15 number", R"({"sub":1})");
    good("H15 long", R"({"sub":")" + QByteArray(255, 'a') + "\"}");
    bad("H15 too long", R"({"sub":")" + QByteArray(256, 'a') + "\"}");
    bad("H16 another nonce", R"({"nonce":"n-2"})");
    bad("H16 no nonce", R"({"nonce":null})");
    bad("H16 number", R"({"nonce":1})");
    bad("H17 hash of another token", R"({"at_hash":"AAAAAAAAAAAAAAAAAAAAAA"})");
    bad("H17 hash that is none", R"({"at_hash":1})");
    bad("H19 logout token", R"({"events":{}})");
}

void tst_IdToken::claims()
{
    QFETCH(QByteArray, changes);
    QFETCH(bool, isGood);
    const std::string problem = problemOf(changed(parseJsonObject(changes.toStdString()).value()));
    QVERIFY2(problem.empty() == isGood, problem.c_str());
}

void tst_IdToken::H19_otherKinds_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("JWT") << QByteArray("JWT") << true;
    QTest::newRow("long form") << QByteArray("application/jwt") << true;
    QTest::newRow("access token") << QByteArray("at+jwt") << false;
    QTest::newRow("logout token") << QByteArray("logout+jwt") << false;
    QTest::newRow("unknown") << QByteArray("JOSE") << false;
}

void tst_IdToken::H19_otherKinds()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, isGood);
    QCOMPARE(problemOf(goodClaims(), expectation(), {{"typ", type.toStdString()}}).empty(), isGood);
}

void tst_IdToken::H17_accessTokenHash()
{
    // the left half of the SHA-256 of "at", as another program computes it
    const Json claims = changed({{"at_hash", "sda5G2fCr6XjIpiNlGJjjQ"}});
    QCOMPARE(bytes(problemOf(claims)), QByteArray());
    IdTokenExpectation other = expectation();
    other.accessToken = "at2";
    QVERIFY(!problemOf(claims, other).empty());
}

void tst_IdToken::H16_withoutALogin()
{
    IdTokenExpectation expected = expectation();
    expected.nonce.reset();
    QVERIFY(problemOf(goodClaims(), expected).empty());
    QVERIFY(problemOf(changed({{"nonce", nullptr}}), expected).empty());
}

void tst_IdToken::H18_signInThatIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char* name, UnixTime signedIn, const char* acr, bool isGood) {
        QTest::newRow(name) << QByteArray(R"({"auth_time":)")
                + QByteArray::number(qint64(now + signedIn)) + R"(,"acr":")" + acr
                + "\"}" << isGood;
    };
    row("just now", -100, "gold", true);
    row("the other way", -100, "silver", true);
    row("a while ago", -359, "gold", true);
    row("too long ago", -361, "gold", false);
    row("in a way nobody asked for", -100, "bronze", false);
    QTest::newRow("not said when") << QByteArray(R"({"acr":"gold"})") << false;
    QTest::newRow("not said how") << QByteArray(R"({"auth_time":1799999999})") << false;
}

void tst_IdToken::H18_signInThatIsAskedFor()
{
    QFETCH(QByteArray, changes);
    QFETCH(bool, isGood);
    IdTokenExpectation expected = expectation();
    expected.maxAge = 300;
    expected.acrValues = {"gold", "silver"};
    const Json claims = changed(parseJsonObject(changes.toStdString()).value());
    QCOMPARE(problemOf(claims, expected).empty(), isGood);
}

void tst_IdToken::H23_refreshed_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("the same") << QByteArray("{}") << true;
    QTest::newRow("later") << QByteArray(R"({"iat":1800000200,"exp":1800000500})") << true;
    QTest::newRow("H24 without nonce") << QByteArray(R"({"nonce":null})") << true;
    QTest::newRow("without auth_time") << QByteArray(R"({"auth_time":null})") << true;
    QTest::newRow("another issuer") << QByteArray(R"({"iss":"https://x.example"})") << false;
    QTest::newRow("another person") << QByteArray(R"({"sub":"bob"})") << false;
    QTest::newRow("nobody") << QByteArray(R"({"sub":null})") << false;
    QTest::newRow("another audience") << QByteArray(R"({"aud":["project"]})") << false;
    QTest::newRow("other nonce") << QByteArray(R"({"nonce":"n-2"})") << false;
    QTest::newRow("signed in later") << QByteArray(R"({"auth_time":1800000001})") << false;
}

void tst_IdToken::H23_refreshed()
{
    QFETCH(QByteArray, changes);
    QFETCH(bool, isGood);
    const Json before = changed({{"auth_time", now - 20}});
    const FirstIdToken first{before, "n-1", now - 20};
    const Json after = changed(parseJsonObject(changes.toStdString()).value(), before);
    const std::string problem = problemOfRefreshedIdToken(after, first);
    QVERIFY2(problem.empty() == isGood, problem.c_str());
}

void tst_IdToken::H23_nothingIsKnownOfTheFirst()
{
    QVERIFY(
        problemOfRefreshedIdToken(changed({{"auth_time", now}}), {Json::object(), "", {}}).empty());
}

QTEST_GUILESS_MAIN(tst_IdToken)
#include "tst_IdToken.moc"
