#include "core/oauth/AuthorizationCodeLogin.h"
#include "tests/unit/oauth/FakeTokenServer.h"
#include "tests/unit/oauth/Listeners.h"
#include "tests/unit/oauth/RawClient.h"
#include "tests/unit/support/Environments.h"
#include "tests/unit/support/Outcome.h"

#include <QTcpServer>
#include <QUrlQuery>
#include <QtTest>

#include <memory>

using namespace lmi;
using namespace lmi::test;

namespace {

/// One login with a browser that goes where it is told.
class Login final : public QObject {
    Q_OBJECT

public:
    Login(const Environment& environment, const ProviderMetadata& provider, int seconds = 60)
        : m_login(std::make_unique<AuthorizationCodeLogin>(
            environment, provider, NetworkSettings(), seconds, nullptr))
    {
        connect(m_login.get(), &AuthorizationCodeLogin::waiting, this,
                [this](const QUrl& address) { m_addresses.append(address); });
        connect(m_login.get(), &AuthorizationCodeLogin::finished, this,
                [this](const Result<TokenAnswer>& result) {
                    m_results.append(result);
                    m_login->conclude({result.ok(), QStringLiteral("t"), QStringLiteral("x")});
                });
        connect(m_login.get(), &AuthorizationCodeLogin::closed, this, [this] { ++m_closed; });
        m_login->start();
    }

    void cancel() { m_login->cancel(); }
    Status takeAddress(const QString& address) { return m_login->takeAddress(address); }
    [[nodiscard]] const AuthorizationCodeLogin& login() const { return *m_login; }
    void destroy() { m_login.reset(); }
    [[nodiscard]] const QList<QUrl>& addresses() const { return m_addresses; }
    [[nodiscard]] const QList<Result<TokenAnswer>>& results() const { return m_results; }
    [[nodiscard]] QByteArray outcome() const
    {
        return m_results.size() == 1 ? nameOf(m_results[0]) : QByteArray::number(m_results.size());
    }
    [[nodiscard]] int closed() const { return m_closed; }

    /// The parameters of the authorization request.
    [[nodiscard]] FormParameters asked() const
    {
        FormParameters parameters;
        if (!m_addresses.isEmpty()
            && !formDecoded(m_addresses.first().query(QUrl::FullyEncoded).toLatin1(), parameters))
            qFatal("not a query");
        return parameters;
    }
    [[nodiscard]] QByteArray asked(const QByteArray& name) const
    {
        QList<QByteArray> values;
        const FormParameters parameters = asked();
        for (const auto& [candidate, value] : parameters) {
            if (candidate == name)
                values.append(value);
        }
        return values.join(' ');
    }
    [[nodiscard]] QUrl redirectUri() const
    {
        return QUrl(QString::fromLatin1(asked("redirect_uri")));
    }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(redirectUri().port()); }

    /// What the browser is sent to.
    [[nodiscard]] std::unique_ptr<RawClient> answer(const FormParameters& parameters) const
    {
        auto browser = std::make_unique<RawClient>(port());
        browser->send(
            browserRequest(redirectUri().path().toLatin1() + '?' + formEncoded(parameters),
                           redirectUri().authority().toLatin1()));
        return browser;
    }
    [[nodiscard]] std::unique_ptr<RawClient> grant(const QByteArray& code = "c0de") const
    {
        return answer({{"code", code}, {"state", asked("state")}});
    }

private:
    std::unique_ptr<AuthorizationCodeLogin> m_login;
    QList<QUrl> m_addresses;
    QList<Result<TokenAnswer>> m_results;
    int m_closed = 0;
};

} // namespace

class tst_AuthorizationCodeLogin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wholeLogin();
    void authorizationRequest();
    void ownQueryOfTheEndpointStays();
    void parametersArriveExactly();
    void A6_redirectAddressIsTheSameInBoth();
    void C2_challengeFitsTheVerifier();
    void C4_verifierIsInTheBodyOnly();
    void C6_everyLoginIsFresh();
    void A9_stateIsLong();
    void exchangeOfAPublicClient();
    void exchangeWithASecret_data();
    void exchangeWithASecret();
    void codeArrivesExactly_data();
    void codeArrivesExactly();
    void D2_listensOnLoopbackOnly();
    void D6_busyPortOpensNothing();
    void A10_wrongStateDoesNotEndIt_data();
    void A10_wrongStateDoesNotEndIt();
    void H25_interactionRequired();
    void A11_denied();
    void J1_anotherIssuer();
    void J2_promisedIssuerIsMissing();
    void neitherCodeNorError();
    void A15_twoCallbacks();
    void aPastedAddress_data();
    void aPastedAddress();
    void A10_aPastedAddressOfAnotherLogin_data();
    void A10_aPastedAddressOfAnotherLogin();
    void A15_aPastedAddressIsTheOnlyAnswer();
    void aPastedRefusal();
    void tokenEndpointRefuses_data();
    void tokenEndpointRefuses();
    void A16_resetIsNotRepeated();
    void L1_exchangeDoesNotFollowRedirects();
    void H1_nonce_data();
    void H1_nonce();
    void timeout();
    void timeoutDuringTheExchange();
    void cancelWhileWaiting();
    void cancelDuringTheExchange();
    void cancelAfterTheEnd();
    void destroyedWhileWaiting();
    void destroyedDuringTheExchange();
    void D18_twoLoginsWithSwappedStates();
    void pageTellsTheTruth();

private:
    [[nodiscard]] ProviderMetadata provider() const;

    std::unique_ptr<FakeTokenServer> m_server;
    Environment m_environment = publicEnvironment();
};

void tst_AuthorizationCodeLogin::init()
{
    m_server = std::make_unique<FakeTokenServer>();
    m_environment = publicEnvironment();
    m_environment.scopes = "read";
}

void tst_AuthorizationCodeLogin::cleanup()
{
    m_server.reset();
}

ProviderMetadata tst_AuthorizationCodeLogin::provider() const
{
    return {m_server->url("/authorize"), m_server->url("/token"), false};
}

void tst_AuthorizationCodeLogin::wholeLogin()
{
    m_server->reply(200, tokenJson("at", R"("refresh_token":"rt","expires_in":60)"));
    Login login(m_environment, provider());
    QCOMPARE(login.addresses().size(), 1);
    const auto browser = login.grant();
    QTRY_COMPARE(login.outcome(), QByteArray("ok"));
    QCOMPARE(bytes(login.results()[0]->accessToken.reveal()), QByteArray("at"));
    QCOMPARE(bytes(login.results()[0]->refreshToken.reveal()), QByteArray("rt"));
    QTRY_COMPARE(login.closed(), 1);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(login.addresses().size(), 1);
    QCOMPARE(login.results().size(), 1);
}

void tst_AuthorizationCodeLogin::authorizationRequest()
{
    m_environment.scopes = "openid profile";
    Login login(m_environment, provider());
    const QUrl address = login.addresses().first();
    QCOMPARE(address.adjusted(QUrl::RemoveQuery), m_server->url("/authorize"));
    QCOMPARE(login.asked("response_type"), QByteArray("code"));
    QCOMPARE(login.asked("client_id"), QByteArray("desk"));
    QCOMPARE(login.asked("scope"), QByteArray("openid profile"));
    QCOMPARE(login.asked("code_challenge_method"), QByteArray("S256"));
    QCOMPARE(login.asked("code_challenge").size(), 43);
    QCOMPARE(login.asked("nonce").size(), 43);
    QCOMPARE(login.redirectUri(),
             QUrl(QStringLiteral("http://localhost:%1/callback").arg(login.port())));
    // nothing else, and nothing twice
    QSet<QByteArray> names;
    const FormParameters asked = login.asked();
    for (const auto& [name, value] : asked)
        names.insert(name);
    QCOMPARE(names,
             (QSet<QByteArray>{"response_type", "client_id", "redirect_uri", "state", "scope",
                               "code_challenge", "code_challenge_method", "nonce"}));
    QCOMPARE(asked.size(), names.size());
}

void tst_AuthorizationCodeLogin::ownQueryOfTheEndpointStays()
{
    ProviderMetadata metadata = provider();
    metadata.authorizationEndpoint = m_server->url("/authorize?p=b2c%2Fsign%20in&x");
    Login login(m_environment, metadata);
    const QByteArray address = login.addresses().first().toEncoded();
    QVERIFY(address.startsWith(m_server->url("/authorize?p=b2c%2Fsign%20in&x&").toEncoded()));
    QCOMPARE(address.count('?'), 1);
    QCOMPARE(login.asked("p"), QByteArray("b2c/sign in"));
    QCOMPARE(login.asked("client_id"), QByteArray("desk"));
}

void tst_AuthorizationCodeLogin::parametersArriveExactly()
{
    const std::string hostile = "a+b & c=#d %41/\xC3\xA9\"<>";
    m_environment.clientId = hostile;
    m_environment.scopes = hostile;
    m_environment.audience = hostile;
    m_environment.resources = {"https://one.example.com/?a=b&c", "https://two.example.com"};
    m_environment.extraParameters = {{"prompt", "consent"}, {"x+y", hostile}};
    m_server->reply(200, tokenJson("at"));
    Login login(m_environment, provider());
    const QByteArray expected = bytes(hostile);
    QCOMPARE(login.asked("client_id"), expected);
    QCOMPARE(login.asked("scope"), expected);
    QCOMPARE(login.asked("audience"), expected);
    QCOMPARE(login.asked("prompt"), QByteArray("consent"));
    QCOMPARE(login.asked("x+y"), expected);
    QCOMPARE(login.asked("resource"),
             QByteArray("https://one.example.com/?a=b&c https://two.example.com"));
    QVERIFY(!login.addresses().first().hasFragment());
    const auto browser = login.grant();
    QTRY_COMPARE(login.outcome(), QByteArray("ok"));
    const HeardRequest& exchange = m_server->requests().first();
    QCOMPARE(exchange.parameter("client_id"), expected);
    QCOMPARE(exchange.parameter("resource"), login.asked("resource"));
    QVERIFY(exchange.parameter("prompt").isEmpty());
}

void tst_AuthorizationCodeLogin::A6_redirectAddressIsTheSameInBoth()
{
    m_environment.redirects = {{"127.0.0.1", 0, "/oauth/a%20b"}};
    m_server->reply(200, tokenJson("at"));
    Login login(m_environment, provider());
    auto browser = std::make_unique<RawClient>(login.port());
    browser->send(browserRequest("/oauth/a%20b?code=c&state=" + login.asked("state"),
                                 "127.0.0.1:" + QByteArray::number(login.port())));
    QTRY_COMPARE(login.outcome(), QByteArray("ok"));
    QCOMPARE(m_server->requests().first().parameter("redirect_uri"), login.asked("redirect_uri"));
    QCOMPARE(login.asked("redirect_uri"),
             "http://127.0.0.1:" + QByteArray::number(login.port()) + "/oauth/a%20b");
}

void tst_AuthorizationCodeLogin::C2_challengeFitsTheVerifier()
{
    m_server->reply(200, tokenJson("at"));
    Login login(m_environment, provider());
    const auto browser = login.grant();
    QTRY_COMPARE(login.outcome(), QByteArray("ok"));
    const QByteArray verifier = m_server->requests().first().parameter("code_verifier");
    QCOMPARE(Pkce::of(verifier).challenge, login.asked("code_challenge"));
}

void tst_AuthorizationCodeLogin::C4_verifierIsInTheBodyOnly()
{
    m_server->reply(200, tokenJson("at"));
    Login login(m_environment, provider());
    const auto browser = login.grant();
    QTRY_COMPARE(login.outcome(), QByteArray("ok"));
    QTRY_COMPARE(login.closed(), 1);
    const HeardRequest& exchange = m_server->requests().first();
    const QByteArray verifier = exchange.parameter("code_verifier");
    QCOMPARE(verifier.size(), 43);
    QVERIFY(!exchange.target.contains(verifier));
    for (const auto& [name, value] : exchange.headers)
        QVERIFY(!value.contains(verifier));
    QVERIFY(!login.addresses().first().toEncoded().contains(verifier));
    QVERIFY(!browser->received().contains(verifier));
}

void tst_AuthorizationCodeLogin::C6_everyLoginIsFresh()
{
    m_environment.scopes = "openid";
    QSet<QByteArray> seen;
    int count = 0;
    for (int i = 0; i < 20; ++i) {
        Login login(m_environment, provider());
        for (const char* name : {"state", "nonce", "code_challenge"}) {
            seen.insert(login.asked(name));
            ++count;
        }
        login.cancel();
        QCOMPARE(login.outcome(), QByteArray("login_cancelled"));
    }
    QCOMPARE(seen.size(), count);
}

void tst_AuthorizationCodeLogin::A9_stateIsLong()
{
    Login login(m_environment, provider());
    QCOMPARE(login.asked("state").size(), 43); // 256 bits; Qt's own would be 8 characters
}

void tst_AuthorizationCodeLogin::exchangeOfAPublicClient()
{
    m_server->reply(200, tokenJson("at"));
    Login login(m_environment, provider());
    const auto browser = login.grant();
    QTRY_COMPARE(login.outcome(), QByteArray("ok"));
    const HeardRequest& exchange = m_server->requests().first();
    QCOMPARE(exchange.method, QByteArray("POST"));
    QCOMPARE(exchange.target, QByteArray("/token"));
    QVERIFY(!exchange.hasHeader("authorization"));
    QCOMPARE(exchange.form(),
             (FormParameters{{"grant_type", "authorization_code"},
                             {"code", "c0de"},
                             {"redirect_uri", login.asked("redirect_uri")},
                             {"code_verifier", exchange.parameter("code_verifier")},
                             {"client_id", "desk"}}));
}

void tst_AuthorizationCodeLogin::exchangeWithASecret_data()
{
    QTest::addColumn<bool>("basic");
    QTest::newRow("C7 basic") << true;
    QTest::newRow("C7 post") << false;
}

void tst_AuthorizationCodeLogin::exchangeWithASecret()
{
    QFETCH(bool, basic);
    m_environment.clientSecret = Secret("s:3+/");
    m_environment.authentication =
        basic ? ClientAuthentication::SecretBasic : ClientAuthentication::SecretPost;
    m_server->reply(200, tokenJson("at"));
    Login login(m_environment, provider());
    const auto browser = login.grant();
    QTRY_COMPARE(login.outcome(), QByteArray("ok"));
    const HeardRequest& exchange = m_server->requests().first();
    QCOMPARE(exchange.header("authorization"),
             basic ? "Basic " + QByteArray("desk:s%3A3%2B%2F").toBase64() : QByteArray());
    QCOMPARE(exchange.parameter("client_secret"), basic ? QByteArray() : QByteArray("s:3+/"));
    QCOMPARE(exchange.parameter("client_id"), basic ? QByteArray() : QByteArray("desk"));
    QCOMPARE(exchange.parameter("code_verifier").size(), 43);
    QVERIFY(!login.addresses().first().toEncoded().contains("3+"));
    QVERIFY(login.asked("client_secret").isEmpty());
}

// The flow of Qt 6.4 would encode it twice.
void tst_AuthorizationCodeLogin::codeArrivesExactly_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const char* code :
         {"plain", "a/b+c=", "%2F", "a b", "100%", "4/0Ab_-~.", "&x=y", "\xC3\xA9"})
        QTest::newRow(code) << QByteArray(code);
}

void tst_AuthorizationCodeLogin::codeArrivesExactly()
{
    QFETCH(QByteArray, code);
    m_server->reply(200, tokenJson("at"));
    Login login(m_environment, provider());
    const auto browser = login.grant(code);
    QTRY_COMPARE(login.outcome(), QByteArray("ok"));
    const HeardRequest& exchange = m_server->requests().first();
    QCOMPARE(exchange.parameter("code"), code);
    QVERIFY(exchange.body.contains("&" + formEncoded({{"code", code}}) + "&"));
}

void tst_AuthorizationCodeLogin::D2_listensOnLoopbackOnly()
{
    Login login(m_environment, provider());
    const Listeners listeners = listenersOn(login.port());
    if (!listeners.known)
        QSKIP("the kernel does not tell");
    QVERIFY(listeners.addresses.contains(QStringLiteral("127.0.0.1")));
    for (const QString& address : listeners.addresses)
        QVERIFY2(QHostAddress(address).isLoopback(), qPrintable(address));
}

void tst_AuthorizationCodeLogin::D6_busyPortOpensNothing()
{
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress(QHostAddress::LocalHost)));
    m_environment.redirects = {{"localhost", squatter.serverPort(), "/callback"}};
    Login login(m_environment, provider());
    QCOMPARE(login.outcome(), QByteArray("port_busy"));
    QVERIFY(login.addresses().isEmpty());
    QCOMPARE(login.closed(), 1);
}

void tst_AuthorizationCodeLogin::A10_wrongStateDoesNotEndIt_data()
{
    QTest::addColumn<QByteArray>("query"); // STATE stands for the right one
    QTest::newRow("wrong") << QByteArray("code=x&state=wrong");
    QTest::newRow("missing") << QByteArray("code=x");
    QTest::newRow("truncated") << QByteArray("code=x&state=STAT");
    QTest::newRow("longer") << QByteArray("code=x&state=STATEx");
    QTest::newRow("A4 twice") << QByteArray("code=x&state=STATE&state=STATE");
    QTest::newRow("A4 code twice") << QByteArray("code=x&code=y&state=STATE");
    QTest::newRow("A12 error without state") << QByteArray("error=access_denied");
    QTest::newRow("A12 error with wrong state") << QByteArray("error=access_denied&state=wrong");
    QTest::newRow("J1 and wrong") << QByteArray(
        "code=x&state=wrong&iss=https%3A%2F%2Fevil.example");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("broken") << QByteArray("code=%zz&state=STATE");
}

void tst_AuthorizationCodeLogin::A10_wrongStateDoesNotEndIt()
{
    QFETCH(QByteArray, query);
    m_server->reply(200, tokenJson("at"));
    m_environment.issuer = "https://sso.example.com";
    Login login(m_environment, provider());
    const QByteArray state = login.asked("state");
    query.replace("STATE", state).replace("STAT", state.chopped(1));
    RawClient stray(login.port());
    stray.send(browserRequest("/callback?" + query, login.redirectUri().authority().toLatin1()));
    QTRY_COMPARE(stray.status(), 400);
    QVERIFY(login.results().isEmpty());
    QVERIFY(m_server->requests().isEmpty());
    const auto browser = login.grant();
    QTRY_COMPARE(login.outcome(), QByteArray("ok"));
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().parameter("code"), QByteArray("c0de"));
}

void tst_AuthorizationCodeLogin::H25_interactionRequired()
{
    Login login(m_environment, provider());
    const auto browser =
        login.answer({{"error", "consent_required"}, {"state", login.asked("state")}});
    QTRY_COMPARE(login.outcome(), QByteArray("login_interaction_required"));
    QVERIFY(sentenceOf(login.results()[0]).contains("(consent_required)"));
    QTRY_COMPARE(login.closed(), 1);
    QCOMPARE(m_server->connections(), 0);
}

void tst_AuthorizationCodeLogin::A11_denied()
{
    Login login(m_environment, provider());
    const auto browser = login.answer({{"error", "access_denied"},
                                       {"error_description", "No \x1B[2J\r\n"},
                                       {"state", login.asked("state")}});
    QTRY_COMPARE(login.outcome(), QByteArray("login_denied"));
    QVERIFY(sentenceOf(login.results()[0])
                .contains("access_denied (No ?[2J?"
                          "?)"));
    QTRY_COMPARE(login.closed(), 1);
    QCOMPARE(m_server->connections(), 0);
}

void tst_AuthorizationCodeLogin::J1_anotherIssuer()
{
    m_environment.issuer = "https://sso.example.com";
    Login login(m_environment, provider());
    const auto browser = login.answer(
        {{"code", "c"}, {"state", login.asked("state")}, {"iss", "https://evil.example"}});
    QTRY_COMPARE(login.outcome(), QByteArray("login_answer_invalid"));
    QTRY_COMPARE(login.closed(), 1);
    QCOMPARE(m_server->connections(), 0);
}

void tst_AuthorizationCodeLogin::J2_promisedIssuerIsMissing()
{
    m_environment.issuer = "https://sso.example.com";
    ProviderMetadata metadata = provider();
    metadata.sendsIssuer = true;
    Login login(m_environment, metadata);
    const auto browser = login.grant();
    QTRY_COMPARE(login.outcome(), QByteArray("login_answer_invalid"));
    QCOMPARE(m_server->connections(), 0);
}

void tst_AuthorizationCodeLogin::neitherCodeNorError()
{
    Login login(m_environment, provider());
    const auto browser = login.answer({{"state", login.asked("state")}});
    QTRY_COMPARE(login.outcome(), QByteArray("login_answer_invalid"));
    QCOMPARE(m_server->connections(), 0);
}

void tst_AuthorizationCodeLogin::A15_twoCallbacks()
{
    m_server->reply(200, tokenJson("at"));
    Login login(m_environment, provider());
    const auto one = login.grant();
    const auto two = login.grant();
    QTRY_COMPARE(login.outcome(), QByteArray("ok"));
    QTRY_COMPARE(login.closed(), 1);
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(one->status() == 409 || two->status() == 409);
    QVERIFY(one->status() == 303 || two->status() == 303);
    QCOMPARE(login.results().size(), 1);
}

// The flow of Qt 6.4 says nothing at all after a 400.
void tst_AuthorizationCodeLogin::aPastedAddress_data()
{
    QTest::addColumn<QString>("address"); // with <at>, <authority> and <state>
    QTest::newRow("as it is") << QStringLiteral("<at>?code=c0de&state=<state>");
    QTest::newRow("with spaces around") << QStringLiteral("  <at>?code=c0de&state=<state>\n");
    QTest::newRow("in a mail") << QStringLiteral(" <<at>?code=c0de&state=<state>> ");
    QTest::newRow("quoted") << QStringLiteral("\"<at>?code=c0de&state=<state>\"");
    QTest::newRow("without its scheme")
        << QStringLiteral("<authority>/callback?code=c0de&state=<state>");
    QTest::newRow("with a fragment") << QStringLiteral("<at>?code=c0de&state=<state>#_=_");
    QTest::newRow("encoded") << QStringLiteral("<at>?state=<state>&code=%630de&session_state=a.b");
}

void tst_AuthorizationCodeLogin::aPastedAddress()
{
    QFETCH(QString, address);
    m_server->reply(200, tokenJson("at", R"("expires_in":60)"));
    Login login(m_environment, provider());
    QSignalSpy exchanging(&login.login(), &AuthorizationCodeLogin::exchanging);
    address.replace(QStringLiteral("<at>"), login.redirectUri().toString());
    address.replace(QStringLiteral("<authority>"), login.redirectUri().authority());
    address.replace(QStringLiteral("<state>"), QString::fromLatin1(login.asked("state")));
    QVERIFY(login.takeAddress(address));
    QCOMPARE(exchanging.size(), 1);
    QTRY_COMPARE(login.outcome(), QByteArray("ok"));
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().parameter("code"), QByteArray("c0de"));
    QTRY_COMPARE(login.closed(), 1);
}

void tst_AuthorizationCodeLogin::A10_aPastedAddressOfAnotherLogin_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << QStringLiteral("this is not it");
    QTest::newRow("the code alone") << QStringLiteral("c0de");
    QTest::newRow("no state") << QStringLiteral("<at>?code=c0de");
    QTest::newRow("another state") << QStringLiteral("<at>?code=c0de&state=other");
    QTest::newRow("another port") << QStringLiteral(
        "http://localhost:1/callback?code=c0de&state=<state>");
    QTest::newRow("another path") << QStringLiteral("<at>/x?code=c0de&state=<state>");
    QTest::newRow("another host") << QStringLiteral(
        "http://evil.example/callback?code=c0de&state=<state>");
    QTest::newRow("another scheme")
        << QStringLiteral("https://<authority>/callback?code=c0de&state=<state>");
    QTest::newRow("a user in front")
        << QStringLiteral("http://x@<authority>/callback?code=c0de&state=<state>");
    QTest::newRow("behind the fragment") << QStringLiteral("<at>#code=c0de&state=<state>");
    QTest::newRow("two codes") << QStringLiteral("<at>?code=c0de&code=x&state=<state>");
}

void tst_AuthorizationCodeLogin::A10_aPastedAddressOfAnotherLogin()
{
    QFETCH(QString, address);
    m_server->reply(200, tokenJson("at", R"("expires_in":60)"));
    Login login(m_environment, provider());
    address.replace(QStringLiteral("<at>"), login.redirectUri().toString());
    address.replace(QStringLiteral("<authority>"), login.redirectUri().authority());
    address.replace(QStringLiteral("<state>"), QString::fromLatin1(login.asked("state")));
    const auto taken = login.takeAddress(address);
    QVERIFY(!taken);
    QVERIFY(taken.error().code == ErrorCode::LoginAddressInvalid);
    QCOMPARE(login.results().size(), 0);
    QCOMPARE(m_server->connections(), 0);
    // the browser may still come by itself
    const auto browser = login.grant();
    QTRY_COMPARE(login.outcome(), QByteArray("ok"));
}

void tst_AuthorizationCodeLogin::A15_aPastedAddressIsTheOnlyAnswer()
{
    m_server->hold();
    Login login(m_environment, provider());
    const QString address = login.redirectUri().toString() + QStringLiteral("?code=c0de&state=")
        + QString::fromLatin1(login.asked("state"));
    QVERIFY(login.takeAddress(address));
    QVERIFY(!login.takeAddress(address));
    const auto browser = login.grant("another");
    QTRY_VERIFY(browser->received().startsWith("HTTP/1.1 4"));
    QTRY_COMPARE(m_server->requests().size(), 1);
    login.cancel();
    QTRY_COMPARE(login.outcome(), QByteArray("login_cancelled"));
    QVERIFY(!login.takeAddress(address));
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_AuthorizationCodeLogin::aPastedRefusal()
{
    Login login(m_environment, provider());
    QVERIFY(login.takeAddress(login.redirectUri().toString()
                              + QStringLiteral("?error=access_denied&state=")
                              + QString::fromLatin1(login.asked("state"))));
    QTRY_COMPARE(login.outcome(), QByteArray("login_denied"));
    QCOMPARE(m_server->connections(), 0);

    // where the answer is a form, no address has it
    m_environment.responseMode = ResponseMode::FormPost;
    Login form(m_environment, provider());
    QVERIFY(!form.takeAddress(form.redirectUri().toString() + QStringLiteral("?code=c&state=")
                              + QString::fromLatin1(form.asked("state"))));
}

void tst_AuthorizationCodeLogin::tokenEndpointRefuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("invalid_grant") << 400 << QByteArray(R"({"error":"invalid_grant"})")
                                   << QByteArray("provider_refused_grant");
    QTest::newRow("invalid_client") << 401 << QByteArray(R"({"error":"invalid_client"})")
                                    << QByteArray("provider_refused_client");
    QTest::newRow("400 empty") << 400 << QByteArray() << QByteArray("provider_refused_empty");
    QTest::newRow("403 HTML") << 403 << QByteArray("<html>")
                              << QByteArray("provider_refused_empty");
    QTest::newRow("500") << 500 << QByteArray("oops") << QByteArray("provider_unavailable");
    QTest::newRow("503") << 503 << QByteArray() << QByteArray("provider_unavailable");
    QTest::newRow("HTML") << 200 << QByteArray("<html>") << QByteArray("token_answer_invalid");
    QTest::newRow("empty") << 200 << QByteArray() << QByteArray("token_answer_invalid");
    QTest::newRow("error with 200") << 200 << QByteArray(R"({"error":"invalid_grant"})")
                                    << QByteArray("provider_refused_grant");
    QTest::newRow("no access_token")
        << 200 << QByteArray(R"({"token_type":"Bearer"})") << QByteArray("token_answer_invalid");
    QTest::newRow("mac") << 200 << QByteArray(R"({"access_token":"a","token_type":"mac"})")
                         << QByteArray("token_answer_invalid");
    QTest::newRow("too large") << 200 << QByteArray(1024 * 1024 + 1, ' ')
                               << QByteArray("answer_too_large");
}

void tst_AuthorizationCodeLogin::tokenEndpointRefuses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, outcome);
    m_server->reply(status, body);
    Login login(m_environment, provider());
    const auto browser = login.grant();
    QTRY_COMPARE(login.outcome(), outcome);
    QCOMPARE(login.results().size(), 1);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_AuthorizationCodeLogin::A16_resetIsNotRepeated()
{
    m_server->reset();
    Login login(m_environment, provider());
    const auto browser = login.grant();
    QTRY_COMPARE(login.outcome(), QByteArray("network_failed"));
    QTRY_COMPARE(login.closed(), 1);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_AuthorizationCodeLogin::L1_exchangeDoesNotFollowRedirects()
{
    FakeTokenServer thief;
    m_server->reply(307, {}, {}, {"Location: " + thief.url().toEncoded()});
    Login login(m_environment, provider());
    const auto browser = login.grant();
    QTRY_COMPARE(login.outcome(), QByteArray("token_answer_invalid"));
    QTRY_COMPARE(login.closed(), 1);
    QCOMPARE(thief.connections(), 0);
}

void tst_AuthorizationCodeLogin::H1_nonce_data()
{
    QTest::addColumn<QByteArray>("scopes");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("asked for") << QByteArray("profile openid") << true;
    QTest::newRow("not asked for") << QByteArray("profile") << false;
    QTest::newRow("another word") << QByteArray("openid2") << false;
}

void tst_AuthorizationCodeLogin::H1_nonce()
{
    QFETCH(QByteArray, scopes);
    QFETCH(bool, isSent);
    m_environment.scopes = scopes.toStdString();
    Login login(m_environment, provider());
    QCOMPARE(!login.asked("nonce").isEmpty(), isSent);
    QVERIFY(login.asked("nonce") != login.asked("state"));
    if (isSent)
        QCOMPARE(login.asked("nonce"), bytes(login.login().nonce()));
}

void tst_AuthorizationCodeLogin::timeout()
{
    Login login(m_environment, provider(), 1);
    QTRY_COMPARE(login.outcome(), QByteArray("login_timeout"));
    QCOMPARE(login.closed(), 1);
    RawClient late(login.port());
    QTRY_VERIFY(late.wasRefused());
}

void tst_AuthorizationCodeLogin::timeoutDuringTheExchange()
{
    m_server->hold();
    Login login(m_environment, provider(), 1);
    const auto browser = login.grant();
    QTRY_COMPARE(m_server->requests().size(), 1);
    QTRY_COMPARE(login.outcome(), QByteArray("login_timeout"));
    // nobody waits for the token any more
    QTRY_COMPARE(m_server->openConnections(), 0);
    QTRY_COMPARE(browser->status(), 303);
    QTRY_COMPARE(login.closed(), 1);
    QCOMPARE(login.results().size(), 1);
}

void tst_AuthorizationCodeLogin::cancelWhileWaiting()
{
    Login login(m_environment, provider());
    login.cancel();
    QCOMPARE(login.outcome(), QByteArray("login_cancelled"));
    QCOMPARE(login.closed(), 1);
    RawClient late(login.port());
    QTRY_VERIFY(late.wasRefused());
}

void tst_AuthorizationCodeLogin::cancelDuringTheExchange()
{
    m_server->hold();
    Login login(m_environment, provider());
    const auto browser = login.grant();
    QTRY_COMPARE(m_server->requests().size(), 1);
    login.cancel();
    QCOMPARE(login.outcome(), QByteArray("login_cancelled"));
    QTRY_COMPARE(m_server->openConnections(), 0);
    QTRY_COMPARE(browser->status(), 303);
    QTRY_COMPARE(login.closed(), 1);
    QCOMPARE(login.results().size(), 1);
}

void tst_AuthorizationCodeLogin::cancelAfterTheEnd()
{
    m_server->reply(200, tokenJson("at"));
    Login login(m_environment, provider());
    const auto browser = login.grant();
    QTRY_COMPARE(login.outcome(), QByteArray("ok"));
    login.cancel();
    QTRY_COMPARE(login.closed(), 1);
    QCOMPARE(login.outcome(), QByteArray("ok"));
}

void tst_AuthorizationCodeLogin::destroyedWhileWaiting()
{
    Login login(m_environment, provider());
    const quint16 port = login.port();
    login.destroy();
    QVERIFY(login.results().isEmpty());
    RawClient late(port);
    QTRY_VERIFY(late.wasRefused());
}

void tst_AuthorizationCodeLogin::destroyedDuringTheExchange()
{
    m_server->hold();
    Login login(m_environment, provider());
    const auto browser = login.grant();
    QTRY_COMPARE(m_server->requests().size(), 1);
    login.destroy();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QTRY_VERIFY(browser->isOver());
    QVERIFY(login.results().isEmpty());
}

void tst_AuthorizationCodeLogin::D18_twoLoginsWithSwappedStates()
{
    m_server->reply(200, tokenJson("at"));
    Environment other = publicEnvironment("other");
    other.scopes = "read";
    Login a(m_environment, provider());
    Login b(other, provider());
    QVERIFY(a.port() != b.port());
    const auto wrongA = a.answer({{"code", "x"}, {"state", b.asked("state")}});
    const auto wrongB = b.answer({{"code", "x"}, {"state", a.asked("state")}});
    QTRY_COMPARE(wrongA->status(), 400);
    QTRY_COMPARE(wrongB->status(), 400);
    QVERIFY(m_server->requests().isEmpty());
    const auto rightA = a.grant("code-a");
    const auto rightB = b.grant("code-b");
    QTRY_COMPARE(a.outcome(), QByteArray("ok"));
    QTRY_COMPARE(b.outcome(), QByteArray("ok"));
    QCOMPARE(m_server->requests().size(), 2);
    for (const HeardRequest& exchange : m_server->requests()) {
        const Login& from = exchange.parameter("code") == "code-a" ? a : b;
        QCOMPARE(Pkce::of(exchange.parameter("code_verifier")).challenge,
                 from.asked("code_challenge"));
        QCOMPARE(exchange.parameter("redirect_uri"), from.asked("redirect_uri"));
    }
}

void tst_AuthorizationCodeLogin::pageTellsTheTruth()
{
    m_server->reply(400, R"({"error":"invalid_grant"})");
    Login login(m_environment, provider());
    const auto browser = login.grant();
    QTRY_COMPARE(browser->status(), 303);
    RawClient next(login.port());
    next.send(browserRequest("/login-finished", login.redirectUri().authority().toLatin1()));
    QTRY_COMPARE(next.status(), 200);
    QVERIFY(next.body().contains("mark bad"));
}

QTEST_GUILESS_MAIN(tst_AuthorizationCodeLogin)
#include "tst_AuthorizationCodeLogin.moc"
