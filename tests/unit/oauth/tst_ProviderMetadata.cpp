#include "core/oauth/ProviderMetadata.h"
#include "tests/unit/support/Outcome.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_ProviderMetadata : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void G1_addresses_data();
    void G1_addresses();
    void readsWhatIsUsed();
    void G2_issuerMustBeTheSame_data();
    void G2_issuerMustBeTheSame();
    void G3_otherThings_data();
    void G3_otherThings();
    void G4_unsafeEndpoints_data();
    void G4_unsafeEndpoints();
    void G5_missingOrMistypedMembers_data();
    void G5_missingOrMistypedMembers();
    void G6_unknownMembersAreIgnored();
    void G5_responseTypes_data();
    void G5_responseTypes();
    void L5_ownParametersInTheEndpoint_data();
    void L5_ownParametersInTheEndpoint();
    void C3_pkceMethods_data();
    void C3_pkceMethods();
    void J2_promiseOfTheIssuerParameter_data();
    void J2_promiseOfTheIssuerParameter();
    void J2_promiseThatIsNone();
};

namespace {

const std::string issuer = "https://sso.example.com/t1";
const QUrl where(QStringLiteral("https://sso.example.com/t1/.well-known/openid-configuration"));

QJsonObject description()
{
    return {{QStringLiteral("issuer"), QString::fromStdString(issuer)},
            {QStringLiteral("authorization_endpoint"), QStringLiteral("https://sso.example.com/a")},
            {QStringLiteral("token_endpoint"), QStringLiteral("https://sso.example.com/t")}};
}

QByteArray with(const char* member, const QJsonValue& value)
{
    QJsonObject object = description();
    object.insert(QLatin1String(member), value);
    return QJsonDocument(object).toJson();
}

QByteArray without(const char* member)
{
    QJsonObject object = description();
    object.remove(QLatin1String(member));
    return QJsonDocument(object).toJson();
}

Result<ProviderMetadata> read(const QByteArray& body)
{
    return readMetadata(body, issuer, where);
}

} // namespace

void tst_ProviderMetadata::G1_addresses_data()
{
    QTest::addColumn<QByteArray>("of");
    QTest::addColumn<QString>("openId");
    QTest::addColumn<QString>("oauth");
    QTest::newRow("host") << QByteArray("https://h")
                          << QStringLiteral("https://h/.well-known/openid-configuration")
                          << QStringLiteral("https://h/.well-known/oauth-authorization-server");
    QTest::newRow("host and slash")
        << QByteArray("https://h/") << QStringLiteral("https://h/.well-known/openid-configuration")
        << QStringLiteral("https://h/.well-known/oauth-authorization-server");
    QTest::newRow("tenant") << QByteArray("https://h/t1")
                            << QStringLiteral("https://h/t1/.well-known/openid-configuration")
                            << QStringLiteral(
                                   "https://h/.well-known/oauth-authorization-server/t1");
    QTest::newRow("tenant and slash")
        << QByteArray("https://h/t1/")
        << QStringLiteral("https://h/t1/.well-known/openid-configuration")
        << QStringLiteral("https://h/.well-known/oauth-authorization-server/t1");
    QTest::newRow("two levels and port")
        << QByteArray("https://h:8443/realms/a%20b")
        << QStringLiteral("https://h:8443/realms/a%20b/.well-known/openid-configuration")
        << QStringLiteral("https://h:8443/.well-known/oauth-authorization-server/realms/a%20b");
    QTest::newRow("loopback")
        << QByteArray("http://[::1]:8080/x")
        << QStringLiteral("http://[::1]:8080/x/.well-known/openid-configuration")
        << QStringLiteral("http://[::1]:8080/.well-known/oauth-authorization-server/x");
}

void tst_ProviderMetadata::G1_addresses()
{
    QFETCH(QByteArray, of);
    QFETCH(QString, openId);
    QFETCH(QString, oauth);
    const QList<QUrl> addresses = metadataAddresses(of.toStdString());
    QCOMPARE(addresses.size(), 2);
    QCOMPARE(addresses[0].toString(QUrl::FullyEncoded), openId);
    QCOMPARE(addresses[1].toString(QUrl::FullyEncoded), oauth);
}

void tst_ProviderMetadata::readsWhatIsUsed()
{
    const auto provider = read(QJsonDocument(description()).toJson());
    QVERIFY(provider);
    QCOMPARE(provider->authorizationEndpoint, QUrl(QStringLiteral("https://sso.example.com/a")));
    QCOMPARE(provider->tokenEndpoint, QUrl(QStringLiteral("https://sso.example.com/t")));
    QVERIFY(!provider->sendsIssuer);
}

void tst_ProviderMetadata::G2_issuerMustBeTheSame_data()
{
    QTest::addColumn<QString>("declared");
    QTest::newRow("slash") << QStringLiteral("https://sso.example.com/t1/");
    QTest::newRow("case of the host") << QStringLiteral("https://SSO.example.com/t1");
    QTest::newRow("case of the path") << QStringLiteral("https://sso.example.com/T1");
    QTest::newRow("port") << QStringLiteral("https://sso.example.com:443/t1");
    QTest::newRow("scheme") << QStringLiteral("http://sso.example.com/t1");
    QTest::newRow("user") << QStringLiteral("https://sso.example.com@evil.example/t1");
    QTest::newRow("tenant") << QStringLiteral("https://sso.example.com/t2");
    QTest::newRow("host") << QStringLiteral("https://evil.example/t1");
    QTest::newRow("longer host") << QStringLiteral("https://sso.example.com.evil.example/t1");
    QTest::newRow("percent-encoded") << QStringLiteral("https://sso.example.com/%741");
    QTest::newRow("query") << QStringLiteral("https://sso.example.com/t1?x");
    QTest::newRow("space") << QStringLiteral("https://sso.example.com/t1 ");
    QTest::newRow("empty") << QString();
}

void tst_ProviderMetadata::G2_issuerMustBeTheSame()
{
    QFETCH(QString, declared);
    QCOMPARE(nameOf(read(with("issuer", declared))), QByteArray("discovery_issuer_mismatch"));
}

void tst_ProviderMetadata::G3_otherThings_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("array") << '[' + QJsonDocument(description()).toJson() + ']';
    QTest::newRow("deep") << QByteArray(10'000, '[') + QByteArray(10'000, ']');
    QTest::newRow("deep objects") << QByteArray(R"({"a":)").repeated(10'000) + "1"
            + QByteArray(10'000, '}');
    QTest::newRow("member twice") << QByteArray(
        R"({"issuer":"https://evil","issuer":"https://sso.example.com/t1",)"
        R"("token_endpoint":"https://sso.example.com/t"})");
    QTest::newRow("bad UTF-8") << QByteArray("{\"issuer\":\"\xFF\"}");
}

void tst_ProviderMetadata::G3_otherThings()
{
    QFETCH(QByteArray, body);
    const auto provider = read(body);
    QCOMPARE(nameOf(provider), QByteArray("discovery_invalid"));
    QVERIFY(sentenceOf(provider).contains(where.toEncoded()));
}

void tst_ProviderMetadata::G4_unsafeEndpoints_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("plain http") << QStringLiteral("http://sso.example.com/x");
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("data") << QStringLiteral("data:text/html,x");
    QTest::newRow("javascript") << QStringLiteral("javascript:alert(1)");
    QTest::newRow("javascript with slashes") << QStringLiteral("javascript://x/%0Aalert(1)");
    QTest::newRow("smb") << QStringLiteral("smb://host/share");
    QTest::newRow("user") << QStringLiteral("https://sso.example.com@evil.example/x");
    QTest::newRow("user and password") << QStringLiteral("https://a:b@sso.example.com/x");
    QTest::newRow("fragment") << QStringLiteral("https://sso.example.com/x#y");
    QTest::newRow("backslash") << QStringLiteral("https://sso.example.com\\@evil.example/x");
    QTest::newRow("CR LF") << QStringLiteral("https://sso.example.com/x\r\nHost: evil");
    QTest::newRow("space") << QStringLiteral("https://sso.example.com/a b");
    QTest::newRow("space before") << QStringLiteral(" https://sso.example.com/a");
    QTest::newRow("quote") << QStringLiteral("https://sso.example.com/\"");
    QTest::newRow("relative") << QStringLiteral("/authorize");
    QTest::newRow("no scheme") << QStringLiteral("//sso.example.com/authorize");
    QTest::newRow("no host") << QStringLiteral("https:///x");
    QTest::newRow("port too large") << QStringLiteral("https://sso.example.com:65536/");
    QTest::newRow("bad percent sign") << QStringLiteral("https://sso.example.com/%zz");
    QTest::newRow("empty") << QString();
}

void tst_ProviderMetadata::G4_unsafeEndpoints()
{
    QFETCH(QString, address);
    for (const char* member : {"authorization_endpoint", "token_endpoint"}) {
        const auto provider = read(with(member, address));
        QCOMPARE(nameOf(provider), QByteArray("discovery_invalid"));
        QVERIFY2(sentenceOf(provider).contains(member), sentenceOf(provider).constData());
    }
}

void tst_ProviderMetadata::G5_missingOrMistypedMembers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("no issuer") << without("issuer") << QByteArray("issuer");
    QTest::newRow("issuer number") << with("issuer", 1) << QByteArray("issuer");
    QTest::newRow("no token_endpoint") << without("token_endpoint") << QByteArray("token_endpoint");
    QTest::newRow("token_endpoint null")
        << with("token_endpoint", QJsonValue::Null) << QByteArray("token_endpoint");
    QTest::newRow("token_endpoint array")
        << with("token_endpoint", QJsonArray{QStringLiteral("https://x/")})
        << QByteArray("token_endpoint");
    QTest::newRow("authorization_endpoint number")
        << with("authorization_endpoint", 1) << QByteArray("authorization_endpoint");
}

void tst_ProviderMetadata::G5_missingOrMistypedMembers()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, named);
    const auto provider = read(body);
    QCOMPARE(nameOf(provider), QByteArray("discovery_invalid"));
    QVERIFY2(sentenceOf(provider).contains(named), sentenceOf(provider).constData());
}

void tst_ProviderMetadata::G6_unknownMembersAreIgnored()
{
    QVERIFY(read(with("signed_metadata", QStringLiteral("a.b.c"))));
    // a service's client needs none
    const auto provider = read(without("authorization_endpoint"));
    QVERIFY(provider);
    QVERIFY(provider->authorizationEndpoint.isEmpty());
}

void tst_ProviderMetadata::G5_responseTypes_data()
{
    QTest::addColumn<QJsonValue>("types");
    QTest::addColumn<QByteArray>("problem");
    const QJsonArray code{QStringLiteral("code")};
    const QJsonArray several{QStringLiteral("id_token"), QStringLiteral("code")};
    const QJsonArray others{QStringLiteral("token"), QStringLiteral("code token")};
    QTest::newRow("code") << QJsonValue(code) << QByteArray();
    QTest::newRow("several") << QJsonValue(several) << QByteArray();
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined)
                             << QByteArray("it has no response_types_supported");
    QTest::newRow("word") << QJsonValue(QStringLiteral("code"))
                          << QByteArray("its response_types_supported is not a list of words");
    QTest::newRow("others") << QJsonValue(others)
                            << QByteArray("its response_types_supported has no \"code\"");
}

void tst_ProviderMetadata::G5_responseTypes()
{
    QFETCH(QJsonValue, types);
    const auto provider = read(types.isUndefined() ? without("response_types_supported")
                                                   : with("response_types_supported", types));
    QVERIFY(provider);
    QTEST(bytes(provider->codeProblem), "problem");
}

void tst_ProviderMetadata::L5_ownParametersInTheEndpoint_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("its own") << QStringLiteral("?tenant=a&p=login") << true;
    QTest::newRow("response_type") << QStringLiteral("?response_type=token") << false;
    QTest::newRow("behind another") << QStringLiteral("?p=x&code_challenge_method=plain") << false;
    QTest::newRow("escaped") << QStringLiteral("?p=x&st%61te=1") << false;
    QTest::newRow("without a value") << QStringLiteral("?nonce") << false;
    QTest::newRow("like one") << QStringLiteral("?statement=1") << true;
}

void tst_ProviderMetadata::L5_ownParametersInTheEndpoint()
{
    QFETCH(QString, query);
    const auto provider =
        read(with("authorization_endpoint", QStringLiteral("https://sso.example.com/a") + query));
    QTEST(provider.ok(), "accepted");
}

void tst_ProviderMetadata::C3_pkceMethods_data()
{
    QTest::addColumn<QJsonValue>("methods");
    QTest::addColumn<bool>("offered");
    const auto list = [](std::initializer_list<QJsonValue> values) {
        return QJsonValue(QJsonArray(values));
    };
    QTest::newRow("C5 absent") << QJsonValue(QJsonValue::Undefined) << true;
    QTest::newRow("S256") << list({QStringLiteral("S256")}) << true;
    QTest::newRow("both") << list({QStringLiteral("plain"), QStringLiteral("S256")}) << true;
    QTest::newRow("plain only") << list({QStringLiteral("plain")}) << false;
    QTest::newRow("other case") << list({QStringLiteral("s256")}) << false;
    QTest::newRow("none") << list({}) << false;
    QTest::newRow("no list") << QJsonValue(QStringLiteral("S256")) << false;
    QTest::newRow("numbers") << list({256}) << false;
}

void tst_ProviderMetadata::C3_pkceMethods()
{
    QFETCH(QJsonValue, methods);
    const auto provider = read(with("code_challenge_methods_supported", methods));
    QVERIFY(provider);
    QTEST(provider->offersS256, "offered");
}

void tst_ProviderMetadata::J2_promiseOfTheIssuerParameter_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("promised");
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << false;
    QTest::newRow("true") << QJsonValue(true) << true;
    QTest::newRow("false") << QJsonValue(false) << false;
}

void tst_ProviderMetadata::J2_promiseThatIsNone()
{
    const auto provider = read(
        with("authorization_response_iss_parameter_supported", QJsonValue(QStringLiteral("true"))));
    QCOMPARE(nameOf(provider), QByteArray("discovery_invalid"));
    QVERIFY(sentenceOf(provider).contains("authorization_response_iss_parameter_supported"));
}

void tst_ProviderMetadata::J2_promiseOfTheIssuerParameter()
{
    QFETCH(QJsonValue, value);
    const auto provider = read(with("authorization_response_iss_parameter_supported", value));
    QVERIFY(provider);
    QTEST(provider->sendsIssuer, "promised");
}

QTEST_GUILESS_MAIN(tst_ProviderMetadata)
#include "tst_ProviderMetadata.moc"
