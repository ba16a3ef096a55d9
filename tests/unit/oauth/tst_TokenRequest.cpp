#include "core/oauth/TokenRequest.h"
#include "tests/unit/support/Environments.h"

#include <QtTest>

using namespace lmi;
using namespace lmi::test;

Q_DECLARE_METATYPE(lmi::ClientAuthentication)

class tst_TokenRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void A1_basicDecodesToTheExactValues_data();
    void A1_basicDecodesToTheExactValues();
    void A2_secretIsInOnePlace_data();
    void A2_secretIsInOnePlace();
    void A3_noCredentialInTheAddress();
    void headSaysWhatTheBodyIs();
    void clientCredentials();
    void password();
    void noScopesAreNotSent();
    void additionalParametersAreRepeatable();
    void A28_refreshNeverAsksForScopes();
};

namespace {

FormParameters decoded(const QByteArray& body)
{
    FormParameters parameters;
    if (!formDecoded(body, parameters))
        qFatal("not a form");
    return parameters;
}

// The reverse of RFC 6749 2.3.1, as a server does it.
std::pair<QByteArray, QByteArray> basicCredentials(const QByteArray& header)
{
    const QByteArray pair = QByteArray::fromBase64(header.mid(6));
    const qsizetype colon = pair.indexOf(':');
    FormParameters parts;
    if (!header.startsWith("Basic ") || colon < 0
        || !formDecoded(pair.left(colon) + "&" + pair.mid(colon + 1), parts) || parts.size() != 2)
        return {};
    return {parts[0].first, parts[1].first};
}

} // namespace

void tst_TokenRequest::A1_basicDecodesToTheExactValues_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("plain") << QByteArray("client") << QByteArray("secret");
    QTest::newRow("colon") << QByteArray("a:b") << QByteArray("c:d");
    QTest::newRow("plus") << QByteArray("a+b") << QByteArray("c+d");
    QTest::newRow("percent") << QByteArray("a%41") << QByteArray("%3A%");
    QTest::newRow("slash") << QByteArray("https://client/") << QByteArray("a/b");
    QTest::newRow("e acute") << QByteArray("\xC3\xA9") << QByteArray("s\xC3\xA9");
    QTest::newRow("space") << QByteArray("a b") << QByteArray(" c ");
    QTest::newRow("all") << QByteArray(": + % / \xC3\xA9") << QByteArray("\xC3\xA9/%+ :");
}

void tst_TokenRequest::A1_basicDecodesToTheExactValues()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, secret);
    TokenRequest request;
    request.endpoint = QUrl(QStringLiteral("https://sso.example.com/token"));
    request.authentication = ClientAuthentication::SecretBasic;
    request.clientId = id;
    request.clientSecret = Secret(secret.toStdString());
    const auto [sentId, sentSecret] = basicCredentials(request.head().rawHeader("Authorization"));
    QCOMPARE(sentId, id);
    QCOMPARE(sentSecret, secret);
}

void tst_TokenRequest::A2_secretIsInOnePlace_data()
{
    QTest::addColumn<ClientAuthentication>("authentication");
    QTest::addColumn<bool>("inHeader");
    QTest::addColumn<FormParameters>("inBody");
    QTest::newRow("post") << ClientAuthentication::SecretPost << false
                          << FormParameters{{"client_id", "svc"}, {"client_secret", "s3cret"}};
    QTest::newRow("basic") << ClientAuthentication::SecretBasic << true << FormParameters();
    QTest::newRow("none") << ClientAuthentication::None << false
                          << FormParameters{{"client_id", "svc"}};
}

void tst_TokenRequest::A2_secretIsInOnePlace()
{
    QFETCH(ClientAuthentication, authentication);
    QFETCH(bool, inHeader);
    QFETCH(FormParameters, inBody);
    Environment environment = serviceEnvironment();
    environment.authentication = authentication;
    const TokenRequest request = tokenRequest(
        environment, QUrl(QStringLiteral("https://sso.example.com/token")), {{"grant_type", "x"}});
    QCOMPARE(request.head().hasRawHeader("Authorization"), inHeader);
    FormParameters expected{{"grant_type", "x"}};
    expected += inBody;
    QCOMPARE(decoded(request.body()), expected);
}

void tst_TokenRequest::A3_noCredentialInTheAddress()
{
    const QUrl endpoint(QStringLiteral("https://sso.example.com/token?tenant=a%20b"));
    for (const auto authentication : {ClientAuthentication::None, ClientAuthentication::SecretPost,
                                      ClientAuthentication::SecretBasic}) {
        Environment environment = serviceEnvironment();
        environment.authentication = authentication;
        const TokenRequest request =
            tokenRequest(environment, endpoint, clientCredentialsParameters(environment));
        QCOMPARE(request.head().url(), endpoint);
    }
}

void tst_TokenRequest::headSaysWhatTheBodyIs()
{
    const QNetworkRequest head = TokenRequest().head();
    QCOMPARE(head.header(QNetworkRequest::ContentTypeHeader).toByteArray(),
             QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(head.rawHeader("Accept"), QByteArray("application/json"));
    QCOMPARE(head.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
             static_cast<int>(QNetworkRequest::ManualRedirectPolicy));
}

void tst_TokenRequest::clientCredentials()
{
    Environment environment = serviceEnvironment();
    environment.scopes = "read write";
    environment.audience = "https://api.example.com/";
    QCOMPARE(clientCredentialsParameters(environment),
             (FormParameters{{"grant_type", "client_credentials"},
                             {"scope", "read write"},
                             {"audience", "https://api.example.com/"}}));
}

void tst_TokenRequest::password()
{
    Environment environment = serviceEnvironment();
    environment.username = "al ice";
    environment.password = Secret("p&ss=+%");
    environment.scopes = "read";
    const FormParameters parameters = passwordParameters(environment);
    QCOMPARE(parameters,
             (FormParameters{{"grant_type", "password"},
                             {"username", "al ice"},
                             {"password", "p&ss=+%"},
                             {"scope", "read"}}));
    QCOMPARE(decoded(formEncoded(parameters)), parameters);
}

void tst_TokenRequest::noScopesAreNotSent()
{
    QCOMPARE(clientCredentialsParameters(serviceEnvironment()),
             (FormParameters{{"grant_type", "client_credentials"}}));
}

void tst_TokenRequest::additionalParametersAreRepeatable()
{
    Environment environment = serviceEnvironment();
    environment.audience = "a";
    environment.resources = {"https://one.example.com", "https://two.example.com/x?y=z"};
    environment.extraParameters = {{"prompt", "consent"}, {"claims", R"({"a":"b c"})"}, {"x", ""}};
    const FormParameters expected{{"audience", "a"},
                                  {"resource", "https://one.example.com"},
                                  {"resource", "https://two.example.com/x?y=z"},
                                  {"prompt", "consent"},
                                  {"claims", R"({"a":"b c"})"},
                                  {"x", ""}};
    QCOMPARE(additionalParameters(environment), expected);
    QCOMPARE(clientCredentialsParameters(environment).mid(1), expected);
}

void tst_TokenRequest::A28_refreshNeverAsksForScopes()
{
    QCOMPARE(refreshParameters(Secret("r/+=")),
             (FormParameters{{"grant_type", "refresh_token"}, {"refresh_token", "r/+="}}));
}

QTEST_GUILESS_MAIN(tst_TokenRequest)
#include "tst_TokenRequest.moc"
