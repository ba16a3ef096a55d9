#include "core/session/AuthorizedClient.h"
#include "tests/unit/oauth/FakeTokenServer.h"
#include "tests/unit/session/SessionWorld.h"

#include <QSignalSpy>

using namespace lmi;
using namespace lmi::test;

class tst_AuthorizedClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void B1_tokenIsInTheHeaderOnly();
    void A29_tokenStaysWithItsService();
    void requestsWithoutABodyAreSentOnce_data();
    void requestsWithoutABodyAreSentOnce();
    void answerIsHandedOn();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void headersAreSet();
    void methods_data();
    void methods();
    void B2_oneRenewalAndOneRetry();
    void B2_retryIsIdentical_data();
    void B2_retryIsIdentical();
    void B3_alwaysUnauthorized();
    void B4_insufficientScope_data();
    void B4_insufficientScope();
    void B5_challenges_data();
    void B5_challenges();
    void B7_newerTokenFromTheFile();
    void B8_redirectElsewhere_data();
    void B8_redirectElsewhere();
    void B8_redirectsHere();
    void B8_redirectLoopEnds();
    void B8_secondOriginAfterARedirect();
    void redirectsOfOtherMethodsAreTheAnswer_data();
    void redirectsOfOtherMethodsAreTheAnswer();
    void redirectOfTheRetry();
    void nobodyIsLoggedIn();
    void renewalFails();
    void bigAnswer();
    void brokenAnswer_data();
    void brokenAnswer();
    void postIsNotSentAgainByItself();
    void refusedConnection();
    void silence();
    void cancelWhileTheApiIsSilent();
    void cancelWhileATokenIsObtained();
    void cancelLeavesOthersAlone();
    void tokenOfSomebodyElsesWorkIsNotTakenTwice();
    void logoutInBetween();

private:
    void send(const ApiRequest& request);
    [[nodiscard]] ApiRequest get(const QByteArray& path = "/api") const;

    std::unique_ptr<SessionWorld> m_world;
    std::unique_ptr<FakeTokenServer> m_tokens;
    std::unique_ptr<FakeTokenServer> m_api;
    std::unique_ptr<AuthorizedClient> m_client;
    QList<ApiAnswerHead> m_heads;
    QByteArray m_body;
    QList<QByteArray> m_outcomes;
    QByteArray m_sentence;
};

namespace {

constexpr UnixTime now = SessionWorld::start;
const EnvironmentName dev = environmentName("dev");

} // namespace

void tst_AuthorizedClient::init()
{
    m_world = std::make_unique<SessionWorld>();
    m_tokens = std::make_unique<FakeTokenServer>();
    m_api = std::make_unique<FakeTokenServer>();
    m_world->configure("dev",
                       "OAUTH_GRANT_TYPE=authorization_code_pkce\nOAUTH_CLIENT_ID=desk\n"
                       "OAUTH_TOKEN_URL="
                           + m_tokens->address() + "\nOAUTH_AUTHORIZE_URL=" + m_tokens->address()
                           + "\n");
    AuthToken token = tokenOf("at1", now + 3000, "rt1");
    token.binding = TokenBinding{"", "desk", "127.0.0.1:" + std::to_string(m_tokens->port())};
    m_world->keep("dev", token);
    m_tokens->reply(200, tokenJson("at2", R"("refresh_token":"rt2")"));
    m_heads.clear();
    m_body.clear();
    m_outcomes.clear();
}

void tst_AuthorizedClient::cleanup()
{
    m_client.reset();
    m_world.reset();
    m_api.reset();
    m_tokens.reset();
}

void tst_AuthorizedClient::send(const ApiRequest& request)
{
    m_client = std::make_unique<AuthorizedClient>(m_world->service(), m_world->network);
    connect(m_client.get(), &AuthorizedClient::headReceived, this,
            [this](const ApiAnswerHead& head) { m_heads.append(head); });
    connect(m_client.get(), &AuthorizedClient::bodyReceived, this,
            [this](const QByteArray& part) { m_body += part; });
    connect(m_client.get(), &AuthorizedClient::finished, this, [this](const Status& result) {
        m_outcomes.append(nameOf(result));
        m_sentence = sentenceOf(result);
    });
    m_client->send(dev, request);
}

ApiRequest tst_AuthorizedClient::get(const QByteArray& path) const
{
    ApiRequest request;
    request.url = m_api->url(path);
    return request;
}

void tst_AuthorizedClient::B1_tokenIsInTheHeaderOnly()
{
    m_api->reply(200, "{}");
    send(get("/api?x=a%20b"));
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"ok"});
    QCOMPARE(m_api->requests().size(), 1);
    const HeardRequest& request = m_api->requests().first();
    QCOMPARE(request.header("authorization"), QByteArray("Bearer at1"));
    QCOMPARE(request.target, QByteArray("/api?x=a%20b"));
    QVERIFY(!request.hasHeader("cookie"));
    QVERIFY(!request.hasHeader("referer"));
    QCOMPARE(m_tokens->connections(), 0);
}

void tst_AuthorizedClient::A29_tokenStaysWithItsService()
{
    AuthToken token = m_world->kept("dev");
    token.binding->serviceOrigin = "https://api.example.com";
    m_world->keep("dev", token);
    send(get());
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"login_required_binding"});
    QCOMPARE(m_api->connections(), 0);
    QCOMPARE(m_tokens->connections(), 0);
}

void tst_AuthorizedClient::requestsWithoutABodyAreSentOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char* method : {"POST", "PUT", "PATCH", "LINK"})
        QTest::newRow(method) << QByteArray(method);
}

// Qt sends a request again when the connection ends without an answer.
void tst_AuthorizedClient::requestsWithoutABodyAreSentOnce()
{
    QFETCH(QByteArray, method);
    m_api->replyRaw({});
    ApiRequest request = get();
    request.method = method;
    send(request);
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"network_failed"});
    QCOMPARE(m_api->requests().size(), 1);
    QCOMPARE(m_api->requests().first().header("content-length"), QByteArray("0"));
}

void tst_AuthorizedClient::answerIsHandedOn()
{
    m_api->reply(201, "some", "text/x-odd; a=b", {"X-One: 1", "X-Two: 2"});
    send(get());
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"ok"});
    QCOMPARE(m_heads.size(), 1);
    QCOMPARE(m_heads[0].status, 201);
    QCOMPARE(m_heads[0].reason, QByteArray("Scripted"));
    QVERIFY(m_heads[0].headers.contains({"Content-Type", "text/x-odd; a=b"}));
    QVERIFY(m_heads[0].headers.contains({"X-One", "1"}));
    QVERIFY(m_heads[0].headers.contains({"X-Two", "2"}));
    QCOMPARE(m_body, QByteArray("some"));
}

void tst_AuthorizedClient::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 204, 300, 304, 400, 403, 404, 409, 418, 429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void tst_AuthorizedClient::everyStatusIsAnAnswer()
{
    QFETCH(int, status);
    const bool hasBody = status != 204 && status != 304;
    m_api->reply(status, hasBody ? "words" : "");
    send(get());
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"ok"});
    QCOMPARE(m_heads.size(), 1);
    QCOMPARE(m_heads[0].status, status);
    QCOMPARE(m_body, hasBody ? QByteArray("words") : QByteArray());
    QCOMPARE(m_api->requests().size(), 1);
}

void tst_AuthorizedClient::headersAreSet()
{
    m_api->reply(200, "{}");
    ApiRequest request = get();
    request.headers = {{"Accept", "text/x"},
                       {"X-Multi", "one"},
                       {"x-multi", "two"},
                       {"Cookie", "a=1"},
                       {"Cookie", "b=2"},
                       {"User-Agent", "mine"},
                       {"Authorization", "Basic evil"}};
    send(request);
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"ok"});
    const HeardRequest& heard = m_api->requests().first();
    QCOMPARE(heard.header("accept"), QByteArray("text/x"));
    QCOMPARE(heard.header("user-agent"), QByteArray("mine"));
    QCOMPARE(heard.header("x-multi"), QByteArray("one, two"));
    QCOMPARE(heard.header("cookie"), QByteArray("a=1; b=2"));
    QCOMPARE(heard.header("authorization"), QByteArray("Bearer at1"));
}

void tst_AuthorizedClient::methods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("GET") << QByteArray("GET") << QByteArray();
    QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray();
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray();
    QTest::newRow("OPTIONS") << QByteArray("OPTIONS") << QByteArray();
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("a=b");
    QTest::newRow("empty POST") << QByteArray("POST") << QByteArray();
    QTest::newRow("PUT") << QByteArray("PUT") << QByteArray(200'000, 'x');
    QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray("[]");
    QTest::newRow("own") << QByteArray("PURGE") << QByteArray("x");
}

void tst_AuthorizedClient::methods()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    // a length without a body: what HEAD is about
    if (method == "HEAD")
        m_api->replyAndHold("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
    else
        m_api->reply(200, "words");
    ApiRequest request = get();
    request.method = method;
    request.body = body;
    if (!body.isEmpty())
        request.headers = {{"Content-Type", "text/plain"}};
    send(request);
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"ok"});
    QCOMPARE(m_api->requests().first().method, method);
    QCOMPARE(m_api->requests().first().body, body);
    QCOMPARE(m_body, method == "HEAD" ? QByteArray() : QByteArray("words"));
}

void tst_AuthorizedClient::B2_oneRenewalAndOneRetry()
{
    m_api->reply(401, "no", "text/plain", {R"(WWW-Authenticate: Bearer error="invalid_token")"});
    m_api->reply(200, "yes", "text/plain");
    send(get());
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"ok"});
    QCOMPARE(m_api->requests().size(), 2);
    QCOMPARE(m_api->requests()[1].header("authorization"), QByteArray("Bearer at2"));
    QCOMPARE(m_tokens->requests().size(), 1);
    QCOMPARE(m_tokens->requests().first().parameter("grant_type"), QByteArray("refresh_token"));
    // the first answer does not count
    QCOMPARE(m_heads.size(), 1);
    QCOMPARE(m_heads[0].status, 200);
    QCOMPARE(m_body, QByteArray("yes"));
}

void tst_AuthorizedClient::B2_retryIsIdentical_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("GET") << QByteArray("GET") << QByteArray();
    QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray();
    QTest::newRow("B6 POST") << QByteArray("POST") << QByteArray("a\0b\r\n\r\n", 7);
    QTest::newRow("B6 large PUT") << QByteArray("PUT") << QByteArray(1'000'000, 'x');
}

void tst_AuthorizedClient::B2_retryIsIdentical()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    m_api->reply(401, {}, "text/plain", {"WWW-Authenticate: Bearer"});
    m_api->reply(200, {});
    ApiRequest request = get("/api?a=%2F");
    request.method = method;
    request.body = body;
    request.headers = {{"Content-Type", "text/plain"}, {"X-Own", "1"}};
    send(request);
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"ok"});
    QCOMPARE(m_api->requests().size(), 2);
    HeardRequest first = m_api->requests()[0];
    HeardRequest second = m_api->requests()[1];
    QCOMPARE(first.method, method);
    QCOMPARE(first.body, body);
    QCOMPARE(second.method, first.method);
    QCOMPARE(second.target, first.target);
    QCOMPARE(second.body, first.body);
    for (HeardRequest* each : {&first, &second})
        each->headers.removeIf([](const auto& header) { return header.first == "authorization"; });
    QCOMPARE(second.headers, first.headers);
}

void tst_AuthorizedClient::B3_alwaysUnauthorized()
{
    m_api->reply(401, "no", "text/plain", {"WWW-Authenticate: Bearer"});
    send(get());
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"still_unauthorized"});
    QCOMPARE(m_api->requests().size(), 2);
    QCOMPARE(m_tokens->requests().size(), 1);
    // its answer is shown all the same
    QCOMPARE(m_heads.size(), 1);
    QCOMPARE(m_heads[0].status, 401);
    QCOMPARE(m_body, QByteArray("no"));
    QVERIFY(m_sentence.contains("dev"));
}

void tst_AuthorizedClient::B4_insufficientScope_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("named") << QByteArray(
        R"(Bearer error="insufficient_scope", scope="files:write")")
                           << QByteArray("scope_insufficient") << QByteArray("files:write");
    QTest::newRow("not named") << QByteArray(R"(Bearer error="insufficient_scope")")
                               << QByteArray("scope_unnamed") << QByteArray("OAUTH_SCOPES");
    QTest::newRow("harmless") << QByteArray(
        "Bearer error=\"insufficient_scope\", scope=\"a\x1B[2J\"")
                              << QByteArray("scope_insufficient") << QByteArray("a?[2J");
    QTest::newRow("open quote") << QByteArray(R"(Bearer error="insufficient_scope", scope="a)")
                                << QByteArray("scope_unnamed") << QByteArray("OAUTH_SCOPES");
    QTest::newRow("other reason") << QByteArray(R"(Bearer error="invalid_request")")
                                  << QByteArray("ok") << QByteArray();
    QTest::newRow("no challenge") << QByteArray() << QByteArray("ok") << QByteArray();
}

void tst_AuthorizedClient::B4_insufficientScope()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QByteArray, outcome);
    QFETCH(QByteArray, named);
    m_api->reply(403, "no", "text/plain", {"WWW-Authenticate: " + challenge});
    send(get());
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{outcome});
    QVERIFY2(m_sentence.contains(named), m_sentence.constData());
    QCOMPARE(m_api->requests().size(), 1);
    QCOMPARE(m_tokens->connections(), 0);
    QCOMPARE(m_body, QByteArray("no"));
}

void tst_AuthorizedClient::B5_challenges_data()
{
    QTest::addColumn<QList<QByteArray>>("fields");
    const auto row = [](const char* name, const QList<QByteArray>& values) {
        QList<QByteArray> fields;
        for (const QByteArray& value : values)
            fields.append("WWW-Authenticate: " + value);
        QTest::newRow(name) << fields;
    };
    row("none", {});
    row("empty", {""});
    row("mixed case", {R"(bEARER ERROR="invalid_token")"});
    row("Basic", {R"(Basic realm="x")"});
    row("Digest", {R"(Digest realm="x", nonce="y", qop="auth", algorithm=MD5)"});
    row("NTLM", {"NTLM"});
    row("Negotiate", {"Negotiate"});
    row("malformed", {R"(Bearer error="inv)"});
    row("only commas", {",,,,="});
    row("20 KiB", {"Bearer x=\"" + QByteArray(20'000, 'x') + '"'});
    row("many", QList<QByteArray>(50, "Bearer"));
    row("several kinds", {"Negotiate", "NTLM", "Basic realm=x", "Bearer"});
}

void tst_AuthorizedClient::B5_challenges()
{
    QFETCH(QList<QByteArray>, fields);
    m_api->reply(401, "no", "text/plain", fields);
    m_api->reply(200, "yes");
    send(get());
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"ok"});
    QCOMPARE(m_api->requests().size(), 2);
    QCOMPARE(m_tokens->requests().size(), 1);
    QCOMPARE(m_body, QByteArray("yes"));
}

void tst_AuthorizedClient::B7_newerTokenFromTheFile()
{
    m_api->replyWith([this](const HeardRequest&) {
        m_world->keep("dev", tokenOf("newer", now + 3000, "rt1"));
        return FakeTokenServer::http(401, {}, "text/plain", {"WWW-Authenticate: Bearer"});
    });
    m_api->reply(200, "yes");
    send(get());
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"ok"});
    QCOMPARE(m_api->requests()[1].header("authorization"), QByteArray("Bearer newer"));
    QCOMPARE(m_tokens->connections(), 0);
}

void tst_AuthorizedClient::B8_redirectElsewhere_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 307, 308})
        QTest::addRow("%d", status) << status;
}

void tst_AuthorizedClient::B8_redirectElsewhere()
{
    QFETCH(int, status);
    FakeTokenServer thief;
    m_api->reply(status, {}, {}, {"Location: " + thief.url("/x?token=CANARY").toEncoded()});
    send(get());
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"redirect_refused"});
    QCOMPARE(thief.connections(), 0);
    QCOMPARE(m_api->requests().size(), 1);
    QCOMPARE(m_tokens->connections(), 0);
    QVERIFY(!m_sentence.contains("CANARY"));
    QVERIFY(m_heads.isEmpty());
}

void tst_AuthorizedClient::B8_redirectsHere()
{
    m_api->reply(307, {}, {}, {"Location: /b"});
    m_api->reply(308, {}, {}, {"Location: c?x=y"});
    m_api->reply(307, {}, {}, {"Location: " + m_api->url("/d").toEncoded()});
    m_api->reply(200, "there");
    ApiRequest request = get("/a");
    request.method = "POST";
    request.body = "content";
    request.headers = {{"Content-Type", "text/plain"}};
    send(request);
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"ok"});
    QCOMPARE(m_body, QByteArray("there"));
    QList<QByteArray> targets;
    for (const HeardRequest& heard : m_api->requests()) {
        targets.append(heard.target);
        QCOMPARE(heard.method, QByteArray("POST"));
        QCOMPARE(heard.body, QByteArray("content"));
        QCOMPARE(heard.header("authorization"), QByteArray("Bearer at1"));
    }
    QCOMPARE(targets, (QList<QByteArray>{"/a", "/b", "/c?x=y", "/d"}));
    QCOMPARE(m_heads.size(), 1);
}

void tst_AuthorizedClient::B8_redirectLoopEnds()
{
    m_api->reply(302, {}, {}, {"Location: /again"});
    send(get());
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"redirect_refused"});
    QCOMPARE(m_api->requests().size(), 6); // five redirects are followed
}

void tst_AuthorizedClient::B8_secondOriginAfterARedirect()
{
    FakeTokenServer thief;
    m_api->reply(302, {}, {}, {"Location: /b"});
    m_api->reply(302, {}, {}, {"Location: " + thief.url("/").toEncoded()});
    send(get());
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"redirect_refused"});
    QCOMPARE(thief.connections(), 0);
}

void tst_AuthorizedClient::redirectsOfOtherMethodsAreTheAnswer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::newRow("303") << QByteArray("GET") << 303;
    QTest::newRow("302 of a POST") << QByteArray("POST") << 302;
    QTest::newRow("301 of a PUT") << QByteArray("PUT") << 301;
}

void tst_AuthorizedClient::redirectsOfOtherMethodsAreTheAnswer()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    m_api->reply(status, "there", "text/plain", {"Location: /b"});
    ApiRequest request = get();
    request.method = method;
    send(request);
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"ok"});
    QCOMPARE(m_heads[0].status, status);
    QCOMPARE(m_body, QByteArray("there"));
    QCOMPARE(m_api->requests().size(), 1);
}

void tst_AuthorizedClient::redirectOfTheRetry()
{
    m_api->reply(307, {}, {}, {"Location: /b"});
    m_api->reply(401, {}, {}, {"WWW-Authenticate: Bearer"});
    m_api->reply(200, "yes");
    send(get("/a"));
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"ok"});
    QCOMPARE(m_api->requests().size(), 3);
    QCOMPARE(m_api->requests()[2].target, QByteArray("/b"));
    QCOMPARE(m_api->requests()[2].header("authorization"), QByteArray("Bearer at2"));
}

void tst_AuthorizedClient::nobodyIsLoggedIn()
{
    m_world->keep("dev", AuthToken());
    send(get());
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"login_required"});
    QCOMPARE(m_api->connections(), 0);
}

void tst_AuthorizedClient::renewalFails()
{
    m_tokens->clear();
    m_tokens->reply(400, R"({"error":"invalid_grant"})");
    m_api->reply(401, "no", "text/plain", {"WWW-Authenticate: Bearer"});
    send(get());
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"refresh_refused"});
    QCOMPARE(m_api->requests().size(), 1);
}

void tst_AuthorizedClient::bigAnswer()
{
    constexpr int size = 20 * 1024 * 1024;
    m_api->reply(200, QByteArray(size, 'x'));
    qsizetype most = 0;
    send(get());
    connect(m_client.get(), &AuthorizedClient::bodyReceived, this,
            [&most](const QByteArray& part) { most = std::max(most, part.size()); });
    QTRY_COMPARE_WITH_TIMEOUT(m_outcomes, QList<QByteArray>{"ok"}, 30'000);
    QCOMPARE(m_body.size(), size);
    // in parts, not as a whole
    QVERIFY2(most < size / 2, QByteArray::number(most).constData());
}

void tst_AuthorizedClient::brokenAnswer_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n");
}

void tst_AuthorizedClient::brokenAnswer()
{
    QFETCH(QByteArray, sent);
    m_api->replyRaw(sent);
    send(get());
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"network_failed"});
}

void tst_AuthorizedClient::postIsNotSentAgainByItself()
{
    m_api->reset();
    ApiRequest request = get();
    request.method = "POST";
    request.body = "order=1";
    request.headers = {{"Content-Type", "text/plain"}};
    send(request);
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"network_failed"});
    QCOMPARE(m_api->requests().size(), 1);
}

void tst_AuthorizedClient::refusedConnection()
{
    const ApiRequest request = get();
    m_api = std::make_unique<FakeTokenServer>();
    send(request);
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"network_failed"});
    QCOMPARE(m_api->connections(), 0);
}

void tst_AuthorizedClient::silence()
{
    m_api->replyAndHold("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
    ApiRequest request = get();
    request.timeoutSeconds = 1;
    send(request);
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"network_timeout"});
    QTRY_COMPARE(m_api->openConnections(), 0);
}

void tst_AuthorizedClient::cancelWhileTheApiIsSilent()
{
    m_api->hold();
    send(get());
    QTRY_COMPARE(m_api->requests().size(), 1);
    m_client->cancel();
    QCOMPARE(m_outcomes, QList<QByteArray>{"interrupted"});
    QTRY_COMPARE(m_api->openConnections(), 0);
    QCOMPARE(m_outcomes.size(), 1);
}

void tst_AuthorizedClient::cancelWhileATokenIsObtained()
{
    const auto lock = m_world->store().lockPatiently(dev, 5);
    QVERIFY(lock);
    QVERIFY(m_world->store().save(*lock, tokenOf("at1", now, "rt1")));
    send(get());
    m_client->cancel();
    QCOMPARE(m_outcomes, QList<QByteArray>{"interrupted"});
    QTRY_VERIFY(m_world->service().isIdle());
    QCOMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_api->connections(), 0);
}

// What goes on for the environment meanwhile is not this request's to end.
void tst_AuthorizedClient::cancelLeavesOthersAlone()
{
    m_api->hold();
    send(get());
    QTRY_COMPARE(m_api->requests().size(), 1);
    m_world->results.clear();
    m_world->service().login(dev, {true, true, 60});
    QTRY_COMPARE(m_world->opened.size(), 1);
    m_client->cancel();
    QCOMPARE(m_outcomes, QList<QByteArray>{"interrupted"});
    QVERIFY(m_world->service().isBusy(dev));
    QVERIFY(m_world->results.isEmpty());
}

// Work that began before the 401 may end with the very token that was refused.
void tst_AuthorizedClient::tokenOfSomebodyElsesWorkIsNotTakenTwice()
{
    m_api->replyWith([this](const HeardRequest&) {
        return FakeTokenServer::http(401, {}, {}, {"WWW-Authenticate: Bearer"});
    });
    m_api->reply(200, "yes");
    send(get());
    const auto lock = m_world->store().lockPatiently(dev, 5);
    QVERIFY(lock);
    QSignalSpy answered(&m_world->network, &QNetworkAccessManager::finished);
    QTRY_COMPARE(m_api->requests().size(), 1);
    // the original tool's file lost its binding: whoever wants a token waits for the lock
    QVERIFY(m_world->store().save(*lock, tokenOf("at1", now + 3000, "rt1")));
    m_world->service().obtain(dev);
    QVERIFY(m_world->service().isBusy(dev));
    QTRY_COMPARE(answered.size(), 1);
    {
        auto released = std::move(*const_cast<Result<TokenLock>*>(&lock));
    }
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"ok"});
    QCOMPARE(m_api->requests().size(), 2);
    QCOMPARE(m_api->requests()[1].header("authorization"), QByteArray("Bearer at2"));
}

void tst_AuthorizedClient::logoutInBetween()
{
    m_world->service().logout(dev);
    send(get());
    QTRY_COMPARE(m_outcomes, QList<QByteArray>{"login_required"});
    QCOMPARE(m_api->connections(), 0);
}

QTEST_GUILESS_MAIN(tst_AuthorizedClient)
#include "tst_AuthorizedClient.moc"
