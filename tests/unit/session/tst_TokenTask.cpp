#include "core/oauth/WebHost.h"
#include "core/token/History.h"
#include "core/token/JwtClaims.h"
#include "tests/unit/oauth/FakeTokenServer.h"
#include "tests/unit/oauth/RawClient.h"
#include "tests/unit/oauth/TestIssuer.h"
#include "tests/unit/session/SessionWorld.h"

#include <sys/resource.h>

#include <QTimer>
#include <QUrlQuery>

#include <csignal>
#include <filesystem>

using namespace lmi;
using namespace lmi::test;

// The class is TokenTask; its public face is what TokenService makes of its intents.
class tst_TokenTask : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void clientCredentials();
    void password();
    void passwordIsRefreshedFirst();
    void usableTokenNeedsNoRequest();
    void A26_oldRefreshAndIdTokenAreKept();
    void A27_newTokenIsOnTheDiskBeforeAnybodyGetsIt();
    void A24_refusedTokenIsRemovedAlone();
    void A24_tokenThatAServiceRejectedIsOver();
    void A24_stillValidTokenServes();
    void A24_tokenOfAnotherToolIsUsed();
    void A24_anotherToolsRefreshTokenIsTriedOnce();
    void A24_newerAccessTokenIsKept();
    void A25_troubleKeepsEverything_data();
    void A25_troubleKeepsEverything();
    void A25_askedAgainOnce();
    void A25_providerThatIsDownIsLeftAlone();
    void A25_manyProcessesAreFewRequests();
    void A25_tokenServesWhileTheProviderIsLeftAlone();
    void A25_providerThatAsksToBeLeftAlone();
    void A25_byHandOnceWhileItIsDown();
    void A23_refusalEndsTheCooldown();
    void A25_cancelDuringThePause();
    void A25_cancelBeforeThePause();
    void A25_oldTokenServesWhileValid_data();
    void A25_oldTokenServesWhileValid();
    void otherRefusalsKeepTheRefreshToken_data();
    void otherRefusalsKeepTheRefreshToken();
    void A25_refusalWithoutAReasonKeepsTheSession();
    void refusedPasswordRefreshAcquiresAnew_data();
    void refusedPasswordRefreshAcquiresAnew();
    void A23_invalidClientDeletesNothing();
    void A29_boundTokensGoNowhere_data();
    void A29_boundTokensGoNowhere();
    void A29_hostFoundByDiscovery();
    void A29_endpointFoundByDiscovery();
    void A29_adoptedByAnIssuer();
    void A29_tokenIsForOneService();
    void A29_serviceAcquiresAnewForAnotherService();
    void A29_refreshDoesNotMoveATokenToAnotherService();
    void A29_usualPortIsNoOtherHost();
    void unboundFileIsAdopted();
    void corruptFileIsKeptAside();
    void hugeFileIsKeptAside();
    void corruptFileNeedsAPerson();
    void B7_newerTokenFromTheFile();
    void renewWithoutARefreshToken();
    void minimumValidityUnreachable();
    void minimumValidityIsReached();
    void A21_tokenThatIsExpiredAtOnce();
    void nothingThere_data();
    void nothingThere();
    void brokenConfiguration();
    void forcedLoginAcquiresAnew();
    void loginUsesAPresentToken();
    void logoutForgets();
    void logoutWithoutAFile();
    void unwritableFolder();
    void A27_nothingIsSpentWithoutRoomForItsSuccessor_data();
    void A27_nothingIsSpentWithoutRoomForItsSuccessor();
    void otherUserIsAnotherToken();
    void usableTokenServesWithoutALock();
    void lockedByAnotherProcess();
    void cancelWhileLocked();
    void cancelDuringAcquiring();
    void cancelWhenTheAnswerIsThere();
    void cancelDuringARefreshStoresIt();
    void discoveryFillsWhatIsNotConfigured();
    void discoveryWithoutAuthorizationEndpoint();
    void C3_plainOnlyProviderStopsALogin();
    void failedDiscoveryKeepsAValidToken();
    void browserIsOpened();
    void browserThatCannotBeOpened();
    void loginThatCannotBeStored();
    void H6_keysComeBeforeTheRefresh();
    void H6_keysThatAreGone();
    void H23_anotherPersonWhileKeysAreGone();
    void A27_keyThatIsMissingIsNotLookedForFirst();
    void H6_keysThatCannotBeHadNow();
    void H23_refreshForAnotherPersonChangesNothing();
    void H24_refreshWithoutIdToken();
    void H2_loginWithoutIdToken();
    void H16_loginIsVerified();
    void cancelDuringTheVerification();
    void M21_cancelWhileTheLoginWaitsForTheLock();

private:
    [[nodiscard]] std::string describeIssuer(const QByteArray& members = {});
    [[nodiscard]] Json idClaims() const;
    void signIn();
    void refreshWhileKeysGive(int status, const char* subject = "17");
    void configure(const std::string& grant, const std::string& more = {});
    [[nodiscard]] AuthToken bound(AuthToken token) const;
    [[nodiscard]] FormParameters callbackOf(const QUrl& address) const;

    std::unique_ptr<SessionWorld> m_world;
    std::unique_ptr<TokenService> m_again; ///< another process after another
    std::unique_ptr<FakeTokenServer> m_server;
    const TestIssuer m_issuer;
};

namespace {

constexpr UnixTime now = SessionWorld::start;
const EnvironmentName dev = environmentName("dev");

} // namespace

void tst_TokenTask::init()
{
    m_world = std::make_unique<SessionWorld>();
    m_server = std::make_unique<FakeTokenServer>();
}

void tst_TokenTask::cleanup()
{
    m_again.reset();
    m_world.reset();
    m_server.reset();
}

void tst_TokenTask::configure(const std::string& grant, const std::string& more)
{
    std::string lines = "OAUTH_GRANT_TYPE=" + grant + "\nOAUTH_CLIENT_ID=desk\n";
    if (grant == "client_credentials")
        lines += "OAUTH_CLIENT_SECRET=s3cret\n";
    if (grant == "password")
        lines += "OAUTH_USERNAME=alice\nOAUTH_PASSWORD=wonder\n";
    if (more.find("OAUTH_TOKEN_URL") == std::string::npos
        && more.find("OAUTH_ISSUER") == std::string::npos)
        lines += "OAUTH_TOKEN_URL=" + m_server->address()
            + "\nOAUTH_AUTHORIZE_URL=" + m_server->address("/authorize") + "\n";
    m_world->configure("dev", lines + more);
}

AuthToken tst_TokenTask::bound(AuthToken token) const
{
    token.binding = TokenBinding{"", "desk", "127.0.0.1:" + std::to_string(m_server->port()),
                                 {}, {},     m_server->address()};
    return token;
}

void tst_TokenTask::clientCredentials()
{
    configure("client_credentials", "OAUTH_SCOPES=read\n");
    m_server->reply(200, tokenJson("at1", R"("refresh_token":"rt","expires_in":600)"));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_world->starts, 1);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().parameter("grant_type"),
             QByteArray("client_credentials"));
    const AuthToken kept = m_world->kept("dev");
    QCOMPARE(bytes(kept.accessToken.reveal()), QByteArray("at1"));
    QVERIFY(kept.refreshToken.empty()); // A18
    QCOMPARE(kept.expiresAt, now + 600);
    QCOMPARE(kept.issuedAt, std::optional<UnixTime>(now));
    QCOMPARE(bytes(kept.scope), QByteArray("read"));
    TokenBinding binding = *bound({}).binding;
    binding.requestedScopes = "read";
    QVERIFY(kept.binding == binding);
    QCOMPARE(modeOf(m_world->tokenFile("dev")), 0600);
}

void tst_TokenTask::password()
{
    configure("password");
    m_server->reply(200, tokenJson("at1", R"("refresh_token":"rt1")"));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_server->requests().first().form(),
             (FormParameters{{"grant_type", "password"},
                             {"username", "alice"},
                             {"password", "wonder"},
                             {"client_id", "desk"}}));
    QCOMPARE(bytes(m_world->kept("dev").refreshToken.reveal()), QByteArray("rt1"));
    QVERIFY(!bytes(readText(m_world->tokenFile("dev"))).contains("wonder")); // A17
}

void tst_TokenTask::passwordIsRefreshedFirst()
{
    configure("password");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    m_server->reply(200, tokenJson("at2", R"("refresh_token":"rt2")"));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_server->requests().first().form(),
             (FormParameters{{"grant_type", "refresh_token"},
                             {"refresh_token", "rt1"},
                             {"client_id", "desk"}}));
    QCOMPARE(bytes(m_world->kept("dev").refreshToken.reveal()), QByteArray("rt2"));
}

void tst_TokenTask::usableTokenNeedsNoRequest()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now + 3000, "rt1")));
    const std::string before = readText(m_world->tokenFile("dev"));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_world->accessToken(), QByteArray("at1"));
    QCOMPARE(m_server->connections(), 0);
    QCOMPARE(readText(m_world->tokenFile("dev")), before);
}

void tst_TokenTask::A26_oldRefreshAndIdTokenAreKept()
{
    configure("authorization_code_pkce");
    AuthToken stored = bound(tokenOf("at1", now, "rt1"));
    stored.idToken = Secret("a.b.c");
    stored.scope = "read";
    m_world->keep("dev", stored);
    m_server->reply(200, tokenJson("at2"));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    const AuthToken kept = m_world->kept("dev");
    QCOMPARE(bytes(kept.accessToken.reveal()), QByteArray("at2"));
    QCOMPARE(bytes(kept.refreshToken.reveal()), QByteArray("rt1"));
    QCOMPARE(bytes(kept.idToken.reveal()), QByteArray("a.b.c"));
    QCOMPARE(bytes(kept.scope), QByteArray("read"));
    QCOMPARE(kept.expiresAt, now + 3600);
    QVERIFY(m_server->requests().first().parameter("scope").isEmpty()); // A28
}

void tst_TokenTask::A27_newTokenIsOnTheDiskBeforeAnybodyGetsIt()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    m_server->reply(200, tokenJson("at2", R"("refresh_token":"rt2")"));
    QByteArray onDisk;
    connect(&m_world->service(), &TokenService::finished, this,
            [&] { onDisk = bytes(m_world->kept("dev").refreshToken.reveal()); });
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(onDisk, QByteArray("rt2"));
}

void tst_TokenTask::A24_refusedTokenIsRemovedAlone()
{
    configure("authorization_code_pkce");
    AuthToken stored = bound(tokenOf("at1", now, "rt1"));
    stored.idToken = Secret("a.b.c");
    m_world->keep("dev", stored);
    m_server->reply(400, R"({"error":"invalid_grant"})");
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("refresh_refused"));
    const AuthToken kept = m_world->kept("dev");
    QVERIFY(kept.refreshToken.empty());
    QCOMPARE(bytes(kept.accessToken.reveal()), QByteArray("at1"));
    QCOMPARE(bytes(kept.idToken.reveal()), QByteArray("a.b.c"));
    QCOMPARE(m_server->requests().size(), 1);
    // the second time nobody is asked
    m_world->results.clear();
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("login_required_expired"));
    QCOMPARE(m_server->requests().size(), 1);
}

// Its times say it is good, but nobody takes it and it cannot be renewed.
void tst_TokenTask::A24_tokenThatAServiceRejectedIsOver()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now + 3000, "rt1")));
    m_server->reply(400, R"({"error":"invalid_grant"})");
    m_world->service().renew(dev, {0, Secret("at1")});
    QTRY_COMPARE(m_world->outcome(), QByteArray("refresh_refused"));
    QVERIFY(m_world->kept("dev").expiresAt <= now);
    m_world->results.clear();
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("login_required_expired"));
    // a person who merely asked for a new one keeps the old one
    m_world->keep("dev", bound(tokenOf("at1", now + 3000, "rt1")));
    m_world->results.clear();
    m_world->service().renew(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("refresh_refused"));
    QCOMPARE(m_world->kept("dev").expiresAt, now + 3000);
}

void tst_TokenTask::A24_stillValidTokenServes()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now + 20, "rt1"))); // within the leeway
    m_server->reply(400, R"({"error":"invalid_grant"})");
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_world->accessToken(), QByteArray("at1"));
    QVERIFY(m_world->kept("dev").refreshToken.empty());
    QCOMPARE(bytes(m_world->kept("dev").accessToken.reveal()), QByteArray("at1"));
}

// The original tool takes no lock.
void tst_TokenTask::A24_tokenOfAnotherToolIsUsed()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    m_server->replyWith([this](const HeardRequest&) {
        writeText(m_world->tokenFile("dev"),
                  R"({"access_token":"theirs","refresh_token":"rt-theirs","expires_at":)"
                      + std::to_string(now + 3000) + "}");
        return FakeTokenServer::http(400, R"({"error":"invalid_grant"})");
    });
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_world->accessToken(), QByteArray("theirs"));
    QCOMPARE(bytes(m_world->kept("dev").refreshToken.reveal()), QByteArray("rt-theirs"));
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_TokenTask::A24_anotherToolsRefreshTokenIsTriedOnce()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    int count = 0;
    m_server->replyWith([&](const HeardRequest&) {
        writeText(m_world->tokenFile("dev"),
                  R"({"access_token":"theirs","refresh_token":"other)" + std::to_string(++count)
                      + R"(","expires_at":)" + std::to_string(now - 1) + "}");
        return FakeTokenServer::http(400, R"({"error":"invalid_grant"})");
    });
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("refresh_refused"));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests()[1].parameter("refresh_token"), QByteArray("other1"));
    // the one that nobody has refused stays
    QCOMPARE(bytes(m_world->kept("dev").refreshToken.reveal()), QByteArray("other2"));
}

void tst_TokenTask::A24_newerAccessTokenIsKept()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    m_server->replyWith([this](const HeardRequest&) {
        writeText(m_world->tokenFile("dev"),
                  R"({"access_token":"theirs","refresh_token":"rt1","expires_at":)"
                      + std::to_string(now + 3000) + "}");
        return FakeTokenServer::http(400, R"({"error":"invalid_grant"})");
    });
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_world->accessToken(), QByteArray("theirs"));
    QCOMPARE(bytes(m_world->kept("dev").accessToken.reveal()), QByteArray("theirs"));
    QVERIFY(m_world->kept("dev").refreshToken.empty());
}

void tst_TokenTask::A25_troubleKeepsEverything_data()
{
    QTest::addColumn<int>("status"); // 0: reset; -1: closed
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("503") << 503 << QByteArray("provider_unavailable");
    QTest::newRow("500") << 500 << QByteArray("provider_unavailable");
    QTest::newRow("429") << 429 << QByteArray("provider_unavailable");
    QTest::newRow("reset") << 0 << QByteArray("network_failed");
    QTest::newRow("closed") << -1 << QByteArray("network_failed");
    QTest::newRow("HTML with 200") << 200 << QByteArray("token_answer_invalid");
    QTest::newRow("redirect") << 307 << QByteArray("token_answer_invalid");
}

void tst_TokenTask::A25_troubleKeepsEverything()
{
    QFETCH(int, status);
    QFETCH(QByteArray, outcome);
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    const std::string before = readText(m_world->tokenFile("dev"));
    if (status == 0)
        m_server->reset();
    else if (status < 0)
        m_server->replyRaw({});
    else
        m_server->reply(status, "<html>", "text/html", {"Location: /x"});
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), outcome);
    QCOMPARE(readText(m_world->tokenFile("dev")), before);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_TokenTask::A25_askedAgainOnce()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    m_server->reply(503, {}, {}, {"Retry-After: 0"});
    m_server->reply(200, tokenJson("at2", R"("refresh_token":"rt2")"));
    m_world->repeats = 1;
    const auto service = m_world->makeService();
    service->obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_world->accessToken(), QByteArray("at2"));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests()[1].parameter("refresh_token"), QByteArray("rt1"));
}

// While nothing is on its way nothing can be lost: whoever cancels does not have to wait.
void tst_TokenTask::A25_providerThatIsDownIsLeftAlone()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    m_server->reply(503, {});
    const auto outcomeOf = [this](const std::function<void()>& ask) {
        m_world->results.clear();
        ask();
        return QTest::qWaitFor([this] { return !m_world->results.isEmpty(); })
            ? m_world->outcome()
            : QByteArray("nothing");
    };
    const auto obtain = [this] { m_world->service().obtain(dev); };
    QCOMPARE(outcomeOf(obtain), QByteArray("provider_unavailable"));
    QCOMPARE(outcomeOf(obtain), QByteArray("provider_unavailable"));
    QCOMPARE(outcomeOf(obtain), QByteArray("provider_left_alone"));
    QVERIFY(sentenceOf(m_world->results.first()).contains("status 503"));
    QCOMPARE(secondsToWait(m_world->results.first().error()), 2);
    QCOMPARE(m_server->requests().size(), 2);
    // whoever asks by hand is heard
    QCOMPARE(outcomeOf([this] { m_world->service().renew(dev); }),
             QByteArray("provider_unavailable"));
    QCOMPARE(m_server->requests().size(), 3);
    // after the pause, and with an answer it is over
    m_world->clock.set(now + 4);
    m_server->clear();
    m_server->reply(200, tokenJson("at2", R"("expires_in":1)"));
    QCOMPARE(outcomeOf(obtain), QByteArray("ok"));
    m_server->clear();
    m_server->reply(503, {});
    m_world->clock.set(now + 10);
    QCOMPARE(outcomeOf(obtain), QByteArray("provider_unavailable"));
    QCOMPARE(outcomeOf(obtain), QByteArray("provider_unavailable"));
    QCOMPARE(m_server->requests().size(), 2);
}

void tst_TokenTask::A25_manyProcessesAreFewRequests()
{
    configure("client_credentials");
    m_server->reply(503, {}, {}, {"Retry-After: 5"});
    std::vector<std::unique_ptr<TokenService>> others;
    for (int i = 0; i < 20; ++i) {
        others.push_back(m_world->makeService());
        others.back()->obtain(dev);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_world->results.size(), 20, 20'000);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(secondsToWait(m_world->results.last().error()), 5);
}

void tst_TokenTask::A25_tokenServesWhileTheProviderIsLeftAlone()
{
    configure("client_credentials");
    m_world->keep("dev", bound(tokenOf("at1", now + 20)));
    m_server->reply(429, {}, {}, {"Retry-After: 60"});
    for (int i = 0; i < 3; ++i) {
        m_world->results.clear();
        m_world->service().obtain(dev);
        QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    }
    QCOMPARE(m_world->renewalFailures,
             (QList<QByteArray>{"provider_asks_to_wait", "provider_asks_to_wait",
                                "provider_asks_to_wait"}));
    QCOMPARE(m_server->requests().size(), 1);
    // what nobody asked for is nothing to look back on
    const History history(m_world->input().paths.historyFolder());
    QCOMPARE(history.read(dev).size(), std::size_t(1));
}

// Scripts can do what a person can do by hand.
void tst_TokenTask::A25_providerThatAsksToBeLeftAlone()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    m_server->reply(503, {}, {}, {"Retry-After: 600"});
    m_world->repeats = 1;
    for (int i = 0; i < 5; ++i) {
        m_world->results.clear();
        m_world->makeService().swap(m_again);
        m_again->renew(dev);
        QTRY_COMPARE(m_world->outcome(), QByteArray("provider_asks_to_wait"));
        QVERIFY(sentenceOf(m_world->results.first()).contains("(status 503)"));
    }
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(secondsToWait(m_world->results.first().error()), 600);
}

// Nor does each of them ask twice.
void tst_TokenTask::A25_byHandOnceWhileItIsDown()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    m_server->reply(503, {}, {}, {"Retry-After: 0"});
    m_world->repeats = 1;
    for (int i = 0; i < 3; ++i) {
        m_world->results.clear();
        m_world->makeService().swap(m_again);
        m_again->renew(dev);
        QTRY_VERIFY(!m_world->results.isEmpty());
    }
    QCOMPARE(m_server->requests().size(), 4);
}

// Whoever refuses is there.
void tst_TokenTask::A23_refusalEndsTheCooldown()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    for (int i = 0; i < 2; ++i) {
        m_world->results.clear();
        m_server->reply(503, {});
        m_world->service().obtain(dev);
        QTRY_COMPARE(m_world->outcome(), QByteArray("provider_unavailable"));
    }
    m_server->clear();
    m_server->reply(401, R"({"error":"invalid_client"})");
    m_world->results.clear();
    m_world->service().renew(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("provider_refused_client"));
    m_world->results.clear();
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("provider_refused_client"));
}

void tst_TokenTask::A25_cancelDuringThePause()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    m_server->reply(503, {}, {}, {"Retry-After: 10"});
    m_world->repeats = 1;
    const auto service = m_world->makeService();
    service->obtain(dev);
    QTRY_COMPARE(m_server->requests().size(), 1);
    QTRY_COMPARE(m_server->openConnections(), 0);
    service->cancel(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("login_cancelled"));
    QVERIFY(m_world->store().tryLock(dev)->has_value());
    QCOMPARE(bytes(m_world->kept("dev").refreshToken.reveal()), QByteArray("rt1"));
}

void tst_TokenTask::A25_cancelBeforeThePause()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    m_world->repeats = 1;
    const auto service = m_world->makeService();
    m_server->replyWith([&](const HeardRequest&) {
        service->cancel(dev);
        return FakeTokenServer::http(503, {}, {}, {"Retry-After: 0"});
    });
    service->obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("login_cancelled"));
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_TokenTask::A25_oldTokenServesWhileValid_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<qint64>("minimum");
    QTest::addColumn<bool>("serves");
    QTest::newRow("within the leeway") << qint64(20) << qint64(0) << true;
    QTest::newRow("one second") << qint64(1) << qint64(0) << true;
    QTest::newRow("over") << qint64(0) << qint64(0) << false;
    QTest::newRow("not as long as wanted") << qint64(20) << qint64(20) << false;
    QTest::newRow("as long as wanted") << qint64(21) << qint64(20) << true;
}

void tst_TokenTask::A25_oldTokenServesWhileValid()
{
    QFETCH(qint64, left);
    QFETCH(qint64, minimum);
    QFETCH(bool, serves);
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now + left, "rt1")));
    m_server->reply(503, {});
    m_world->service().obtain(dev, {minimum});
    QTRY_COMPARE(m_world->outcome(),
                 serves ? QByteArray("ok") : QByteArray("provider_unavailable"));
    QCOMPARE(m_world->accessToken(), serves ? QByteArray("at1") : QByteArray());
    // whoever watches hears of it in either case
    QCOMPARE(m_world->renewalFailures,
             serves ? QList<QByteArray>{"provider_unavailable"} : QList<QByteArray>());
    // who wants another one is not served with it
    m_world->results.clear();
    m_world->service().renew(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("provider_unavailable"));
}

void tst_TokenTask::otherRefusalsKeepTheRefreshToken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("invalid_request") << 400 << QByteArray(R"({"error":"invalid_request"})");
    QTest::newRow("unauthorized_client") << 400 << QByteArray(R"({"error":"unauthorized_client"})");
    QTest::newRow("400 empty") << 400 << QByteArray();
    QTest::newRow("401 HTML") << 401 << QByteArray("<html>");
    QTest::newRow("invalid_scope") << 400 << QByteArray(R"({"error":"invalid_scope"})");
}

void tst_TokenTask::otherRefusalsKeepTheRefreshToken()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    const std::string before = readText(m_world->tokenFile("dev"));
    m_server->reply(status, body);
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("refresh_refused"));
    const QByteArray sentence = sentenceOf(m_world->results.first());
    QVERIFY2(sentence.contains("lmi auth login --force -e dev"), sentence.constData());
    QVERIFY2(body.startsWith('{') || sentence.contains("status " + QByteArray::number(status)),
             sentence.constData());
    QCOMPARE(readText(m_world->tokenFile("dev")), before);
}

// What says neither why nor that the request was wrong may be a proxy in the provider's place.
void tst_TokenTask::A25_refusalWithoutAReasonKeepsTheSession()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    const std::string before = readText(m_world->tokenFile("dev"));
    m_server->reply(403, "<html>");
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("provider_refused_empty"));
    QCOMPARE(readText(m_world->tokenFile("dev")), before);
}

void tst_TokenTask::refusedPasswordRefreshAcquiresAnew_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("invalid_grant") << 400 << QByteArray(R"({"error":"invalid_grant"})");
    QTest::newRow("invalid_request") << 400 << QByteArray(R"({"error":"invalid_request"})");
    QTest::newRow("unauthorized_client") << 400 << QByteArray(R"({"error":"unauthorized_client"})");
    QTest::newRow("400 empty") << 400 << QByteArray();
    QTest::newRow("401 HTML") << 401 << QByteArray("<html>");
}

void tst_TokenTask::refusedPasswordRefreshAcquiresAnew()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    configure("password");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    m_server->reply(status, body);
    m_server->reply(200, tokenJson("at2", R"("refresh_token":"rt2")"));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests()[1].parameter("grant_type"), QByteArray("password"));
    QCOMPARE(bytes(m_world->kept("dev").refreshToken.reveal()), QByteArray("rt2"));
}

void tst_TokenTask::A23_invalidClientDeletesNothing()
{
    for (const char* grant : {"authorization_code_pkce", "password"}) {
        configure(grant);
        m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
        const std::string before = readText(m_world->tokenFile("dev"));
        m_server->reply(401, R"({"error":"invalid_client"})", "application/json",
                        {R"(WWW-Authenticate: Basic realm="x")"});
        m_world->results.clear();
        m_world->service().obtain(dev);
        QTRY_COMPARE(m_world->outcome(), QByteArray("provider_refused_client"));
        QCOMPARE(readText(m_world->tokenFile("dev")), before);
    }
    QCOMPARE(m_server->requests().size(), 2);
}

void tst_TokenTask::A29_boundTokensGoNowhere_data()
{
    QTest::addColumn<QByteArray>("issuer");
    QTest::addColumn<QByteArray>("client");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("another client") << QByteArray() << QByteArray("other") << QByteArray();
    QTest::newRow("another host") << QByteArray() << QByteArray("desk")
                                  << QByteArray("sso.example.com");
    QTest::newRow("another port") << QByteArray() << QByteArray("desk")
                                  << QByteArray("127.0.0.1:1");
    QTest::newRow("another issuer")
        << QByteArray("https://evil.example") << QByteArray("desk") << QByteArray();
}

void tst_TokenTask::A29_boundTokensGoNowhere()
{
    QFETCH(QByteArray, issuer);
    QFETCH(QByteArray, client);
    QFETCH(QByteArray, host);
    configure("authorization_code_pkce",
              "OAUTH_ISSUER=https://sso.example.com\nOAUTH_TOKEN_URL=" + m_server->address()
                  + "\nOAUTH_AUTHORIZE_URL=" + m_server->address("/authorize") + "\n");
    for (const UnixTime left : {0, 3000}) {
        AuthToken stored = bound(tokenOf("at1", now + left, "rt1"));
        stored.binding->issuer = issuer.toStdString();
        stored.binding->clientId = client.toStdString();
        if (!host.isEmpty())
            stored.binding->tokenHost = host.toStdString();
        m_world->keep("dev", stored);
        const std::string before = readText(m_world->tokenFile("dev"));
        m_world->results.clear();
        m_world->service().obtain(dev);
        QTRY_COMPARE(m_world->outcome(), QByteArray("login_required_binding"));
        m_world->results.clear();
        m_world->service().renew(dev, {0, Secret("at1")});
        QTRY_COMPARE(m_world->outcome(), QByteArray("login_required_binding"));
        QCOMPARE(readText(m_world->tokenFile("dev")), before);
    }
    QCOMPARE(m_server->connections(), 0);
}

// Only the description tells the token host: the refresh token stays here all the same.
void tst_TokenTask::A29_hostFoundByDiscovery()
{
    FakeTokenServer thief;
    const std::string issuer = m_server->address("");
    configure("authorization_code_pkce", "OAUTH_ISSUER=" + issuer + "\n");
    AuthToken stored = tokenOf("at1", now, "rt1");
    stored.binding = TokenBinding{issuer, "desk", "sso.example.com"};
    m_world->keep("dev", stored);
    m_server->reply(200,
                    R"({"issuer":")" + bytes(issuer) + R"(","token_endpoint":")"
                        + bytes(thief.address()) + "\"}");
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("login_required_binding"));
    QCOMPARE(thief.connections(), 0);
    QCOMPARE(bytes(m_world->kept("dev").refreshToken.reveal()), QByteArray("rt1"));
}

// It is written down which endpoint the token came from, not only its host.
void tst_TokenTask::A29_endpointFoundByDiscovery()
{
    const std::string issuer = m_server->address("");
    configure("authorization_code_pkce", "OAUTH_ISSUER=" + issuer + "\n");
    AuthToken stored = tokenOf("at1", now, "rt1");
    stored.binding = TokenBinding{issuer, "desk", hostOf(QUrl(QString::fromStdString(issuer)))};
    m_world->keep("dev", stored);
    m_server->reply(200,
                    R"({"issuer":")" + bytes(issuer) + R"(","token_endpoint":")"
                        + bytes(m_server->address("/a/token")) + "\"}");
    m_server->reply(200, tokenJson("at2", R"("refresh_token":"rt2","expires_in":1)"));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(bytes(m_world->kept("dev").binding->tokenUrl), bytes(m_server->address("/a/token")));
    m_world->clock.set(now + 10);
    for (const std::string& besides : {"OAUTH_ISSUER=" + issuer + "\n", std::string()}) {
        configure("authorization_code_pkce",
                  besides + "OAUTH_AUTHORIZE_URL=" + m_server->address("/authorize")
                      + "\nOAUTH_TOKEN_URL=" + m_server->address("/b/token") + "\n");
        m_world->results.clear();
        m_world->service().obtain(dev);
        QTRY_COMPARE(m_world->outcome(), QByteArray("login_required_binding"));
    }
    QCOMPARE(m_server->requests().size(), 2);
}

// A file of the original tool is bound to the issuer alone: nobody has asked yet for the host.
void tst_TokenTask::A29_adoptedByAnIssuer()
{
    FakeTokenServer thief;
    const std::string issuer = m_server->address("");
    configure("authorization_code_pkce", "OAUTH_ISSUER=" + issuer + "\n");
    m_world->keep("dev", tokenOf("at1", now + 3000, "rt1"));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QVERIFY(
        m_world->kept("dev").binding
        == (TokenBinding{issuer, "desk", "", "", "", "", "email offline_access openid profile"}));
    // another token host beside the same issuer
    configure("authorization_code_pkce",
              "OAUTH_ISSUER=" + issuer + "\nOAUTH_TOKEN_URL=" + thief.address() + "\n");
    m_world->results.clear();
    m_world->service().renew(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("login_required_binding"));
    QCOMPARE(thief.connections(), 0);
    // the host that the issuer names is as good as bound
    configure("authorization_code_pkce", "OAUTH_ISSUER=" + issuer + "\n");
    m_server->reply(200,
                    R"({"issuer":")" + bytes(issuer) + R"(","token_endpoint":")"
                        + bytes(m_server->address()) + "\"}");
    m_server->reply(200, tokenJson("at2"));
    m_world->results.clear();
    m_world->service().renew(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(bytes(m_world->kept("dev").binding->tokenHost),
             "127.0.0.1:" + QByteArray::number(m_server->port()));
}

void tst_TokenTask::A29_tokenIsForOneService()
{
    configure("authorization_code_pkce", "OAUTH_SERVICE_URL=https://api.example.com/v1\n");
    AuthToken stored = bound(tokenOf("at1", now + 3000, "rt1"));
    stored.binding->serviceOrigin = "https://api.example.com";
    m_world->keep("dev", stored);
    const TokenWish elsewhere{0, {}, "https://evil.example"};
    m_world->service().obtain(dev, elsewhere);
    QTRY_COMPARE(m_world->outcome(), QByteArray("login_required_binding"));
    QVERIFY(sentenceOf(m_world->results.first()).contains("another service"));
    QCOMPARE(m_server->connections(), 0);
    m_world->results.clear();
    m_world->service().obtain(dev, {0, {}, "https://api.example.com"});
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    // what is not sent anywhere is not asked for its service
    m_world->results.clear();
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
}

void tst_TokenTask::A29_serviceAcquiresAnewForAnotherService()
{
    configure("client_credentials", "OAUTH_SERVICE_URL=https://new.example.com\n");
    AuthToken stored = bound(tokenOf("at1", now + 3000));
    stored.binding->serviceOrigin = "https://old.example.com";
    m_world->keep("dev", stored);
    m_server->reply(200, tokenJson("at2"));
    m_world->service().obtain(dev, {0, {}, "https://new.example.com"});
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_world->accessToken(), QByteArray("at2"));
    QCOMPARE(bytes(m_world->kept("dev").binding->serviceOrigin),
             QByteArray("https://new.example.com"));
}

void tst_TokenTask::A29_refreshDoesNotMoveATokenToAnotherService()
{
    configure("authorization_code_pkce", "OAUTH_SERVICE_URL=https://evil.example\n");
    AuthToken stored = bound(tokenOf("at1", now, "rt1"));
    stored.binding->serviceOrigin = "https://api.example.com";
    m_world->keep("dev", stored);
    m_server->reply(200, tokenJson("at2"));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(bytes(m_world->kept("dev").binding->serviceOrigin),
             QByteArray("https://api.example.com"));
}

namespace {

/// Brings every request to one server, so that the address can be anything.
class DetouredNetwork final : public QNetworkAccessManager {
    Q_OBJECT

public:
    explicit DetouredNetwork(QUrl target) : m_target(std::move(target)) { }

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request,
                                 QIODevice* body) override
    {
        QNetworkRequest detoured(request);
        detoured.setUrl(m_target);
        return QNetworkAccessManager::createRequest(operation, detoured, body);
    }

private:
    QUrl m_target;
};

} // namespace

// However the endpoint is written, the token that came from it is for it.
void tst_TokenTask::A29_usualPortIsNoOtherHost()
{
    configure("password", "OAUTH_TOKEN_URL=https://SSO.example.com:443/m%c3%bcller%2Dtoken\n");
    DetouredNetwork network(m_server->url());
    Log log({}, m_world->clock);
    TokenService service({m_world->input(), m_world->store(), m_world->clock, log, network, {}});
    m_server->reply(200, tokenJson("at1", R"("refresh_token":"rt1")"));
    service.obtain(dev);
    QTRY_VERIFY(service.isIdle());
    QCOMPARE(bytes(m_world->kept("dev").accessToken.reveal()), QByteArray("at1"));
    QCOMPARE(bytes(m_world->kept("dev").binding->tokenHost), QByteArray("sso.example.com"));
    service.obtain(dev);
    QTRY_VERIFY(service.isIdle());
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_TokenTask::unboundFileIsAdopted()
{
    configure("authorization_code_pkce");
    writeText(m_world->tokenFile("dev"),
              R"({"access_token":"at1","expires_at":)" + std::to_string(now + 3000)
                  + R"(,"token_type":"Bearer","refresh_token":"rt1","id_token":null,)"
                    R"("issued_at":null,"theirs":{"x":[1]}})");
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_world->accessToken(), QByteArray("at1"));
    const AuthToken kept = m_world->kept("dev");
    TokenBinding binding = *bound({}).binding;
    binding.requestedScopes = "email offline_access openid profile"; // as of the configuration
    QVERIFY(kept.binding == binding);
    QCOMPARE(bytes(kept.refreshToken.reveal()), QByteArray("rt1"));
    QCOMPARE(bytes(kept.others), QByteArray(R"({"theirs":{"x":[1]}})"));
    QCOMPARE(m_server->connections(), 0);
    // from now on it stays with this client
    m_world->configure("dev",
                       "OAUTH_GRANT_TYPE=authorization_code_pkce\nOAUTH_CLIENT_ID=other\n"
                       "OAUTH_TOKEN_URL="
                           + m_server->address() + "\nOAUTH_AUTHORIZE_URL=" + m_server->address()
                           + "\n");
    m_world->results.clear();
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("login_required_binding"));
}

void tst_TokenTask::corruptFileIsKeptAside()
{
    configure("client_credentials");
    writeText(m_world->tokenFile("dev"), R"({"access_token":"at)");
    m_server->reply(200, tokenJson("at1"));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(readText(m_world->tokenFile("dev") + ".corrupt"),
             std::string(R"({"access_token":"at)"));
    QCOMPARE(bytes(m_world->kept("dev").accessToken.reveal()), QByteArray("at1"));
}

void tst_TokenTask::hugeFileIsKeptAside()
{
    configure("client_credentials");
    const std::string huge(5 * 1024 * 1024, 'x');
    writeText(m_world->tokenFile("dev"), huge);
    m_server->reply(200, tokenJson("at1"));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QVERIFY(readText(m_world->tokenFile("dev") + ".corrupt") == huge);
    QCOMPARE(bytes(m_world->kept("dev").accessToken.reveal()), QByteArray("at1"));
}

void tst_TokenTask::corruptFileNeedsAPerson()
{
    configure("authorization_code_pkce");
    writeText(m_world->tokenFile("dev"), "junk");
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("token_file_corrupt"));
    QCOMPARE(readText(m_world->tokenFile("dev")), std::string("junk"));
}

void tst_TokenTask::B7_newerTokenFromTheFile()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("newer", now + 3000, "rt1")));
    m_world->service().renew(dev, {0, Secret("rejected")});
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_world->accessToken(), QByteArray("newer"));
    QCOMPARE(m_server->connections(), 0);
}

void tst_TokenTask::renewWithoutARefreshToken()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now + 3000)));
    m_world->service().renew(dev, {0, Secret("at1")});
    QTRY_COMPARE(m_world->outcome(), QByteArray("refresh_unavailable"));
    QCOMPARE(m_server->connections(), 0);
    QCOMPARE(bytes(m_world->kept("dev").accessToken.reveal()), QByteArray("at1"));
}

void tst_TokenTask::minimumValidityUnreachable()
{
    configure("client_credentials");
    m_server->reply(200, tokenJson("at1", R"("expires_in":600)"));
    m_world->service().obtain(dev, {600});
    QTRY_COMPARE(m_world->outcome(), QByteArray("minimum_validity_unreachable"));
    QVERIFY(sentenceOf(m_world->results.first()).contains("600"));
    // it is good for others
    QCOMPARE(bytes(m_world->kept("dev").accessToken.reveal()), QByteArray("at1"));
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_TokenTask::minimumValidityIsReached()
{
    configure("client_credentials");
    m_world->keep("dev", bound(tokenOf("at1", now + 599)));
    m_server->reply(200, tokenJson("at2", R"("expires_in":601)"));
    m_world->service().obtain(dev, {600});
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_world->accessToken(), QByteArray("at2"));
}

void tst_TokenTask::A21_tokenThatIsExpiredAtOnce()
{
    configure("client_credentials");
    m_server->reply(200, tokenJson("at1", R"("expires_in":0)"));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->results.size(), 1);
    // nobody asked for --min-valid
    QVERIFY(m_world->outcome() != "minimum_validity_unreachable");
    QCOMPARE(m_world->kept("dev").expiresAt, now);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_TokenTask::nothingThere_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("no file") << QByteArray() << QByteArray("login_required");
    QTest::newRow("logged out by the original tool")
        << QByteArray(R"({"access_token":"","expires_at":0})") << QByteArray("login_required");
    QTest::newRow("expired") << QByteArray(R"({"access_token":"at","expires_at":1})")
                             << QByteArray("login_required_expired");
}

void tst_TokenTask::nothingThere()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, outcome);
    configure("authorization_code_pkce");
    if (!file.isEmpty())
        writeText(m_world->tokenFile("dev"), file.toStdString());
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), outcome);
    QVERIFY(m_world->opened.isEmpty());
    QCOMPARE(m_server->connections(), 0);
}

void tst_TokenTask::brokenConfiguration()
{
    m_world->configure("dev", "OAUTH_CLIENT_ID=desk\n");
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("config_key_missing"));
    m_world->results.clear();
    m_world->service().obtain(environmentName("unknown"));
    QTRY_COMPARE(m_world->outcome(), QByteArray("environment_unknown"));
}

void tst_TokenTask::forcedLoginAcquiresAnew()
{
    configure("password");
    m_world->keep("dev", bound(tokenOf("at1", now + 3000, "rt1")));
    m_server->reply(200, tokenJson("at2"));
    m_world->service().login(dev, {true, true, 60});
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_server->requests().first().parameter("grant_type"), QByteArray("password"));
    // what the new login did not give is not taken over from the old one
    QVERIFY(m_world->kept("dev").refreshToken.empty());
}

void tst_TokenTask::loginUsesAPresentToken()
{
    for (const char* grant : {"password", "authorization_code_pkce"}) {
        configure(grant);
        m_world->keep("dev", bound(tokenOf("at1", now + 3000, "rt1")));
        m_world->results.clear();
        m_world->service().login(dev);
        QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
        QCOMPARE(m_world->accessToken(), QByteArray("at1"));
    }
    QCOMPARE(m_server->connections(), 0);
    QVERIFY(m_world->opened.isEmpty());
}

void tst_TokenTask::logoutForgets()
{
    // even if the configuration is gone
    m_world->keep("dev", bound(tokenOf("at1", now + 3000, "rt1")));
    m_world->service().logout(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QVERIFY(m_world->results.first()->loggedOut());
    const QByteArray text = bytes(readText(m_world->tokenFile("dev")));
    QVERIFY(!text.contains("at1"));
    QVERIFY(!text.contains("rt1"));
    QVERIFY(m_world->kept("dev").loggedOut());
}

void tst_TokenTask::logoutWithoutAFile()
{
    m_world->service().logout(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QVERIFY(m_world->kept("dev").loggedOut());
}

void tst_TokenTask::unwritableFolder()
{
    configure("client_credentials");
    // a file where the folder should be stops even a superuser
    writeText(m_world->paths().cacheFolder, "");
    m_server->reply(200, tokenJson("at1"));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->results.size(), 1);
    QVERIFY(!m_world->results.first());
    QCOMPARE(kindOf(m_world->results.first().error().code), ErrorKind::File);
    // a token that could not be kept is not asked for
    QCOMPARE(m_server->connections(), 0);
}

void tst_TokenTask::A27_nothingIsSpentWithoutRoomForItsSuccessor_data()
{
    QTest::addColumn<QByteArray>("grant");
    QTest::addColumn<bool>("login");
    QTest::newRow("refresh") << QByteArray("authorization_code_pkce") << false;
    QTest::newRow("acquire") << QByteArray("client_credentials") << false;
    QTest::newRow("login") << QByteArray("authorization_code_pkce") << true;
}

// A limit for the size of files stands for a full disk.
void tst_TokenTask::A27_nothingIsSpentWithoutRoomForItsSuccessor()
{
    QFETCH(QByteArray, grant);
    QFETCH(bool, login);
    configure(grant.toStdString());
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    const std::string before = readText(m_world->tokenFile("dev"));
    rlimit usual{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
    const rlimit small{4096, usual.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    login ? m_world->service().login(dev) : m_world->service().obtain(dev);
    const bool ended = QTest::qWaitFor([this] { return !m_world->results.isEmpty(); });
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(ended);
    QCOMPARE(m_world->outcome(), QByteArray("file_write_failed"));
    QCOMPARE(m_server->connections(), 0);
    QVERIFY(m_world->opened.isEmpty());
    QCOMPARE(readText(m_world->tokenFile("dev")), before);
}

void tst_TokenTask::otherUserIsAnotherToken()
{
    configure("password");
    m_server->reply(200, tokenJson("alices", R"("refresh_token":"rt1")"));
    m_server->reply(200, tokenJson("bobs"));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(bytes(m_world->kept("dev").binding->username), QByteArray("alice"));
    m_world->configure("dev",
                       "OAUTH_GRANT_TYPE=password\nOAUTH_CLIENT_ID=desk\nOAUTH_USERNAME=bob\n"
                       "OAUTH_PASSWORD=builder\nOAUTH_TOKEN_URL="
                           + m_server->address() + "\n");
    m_world->results.clear();
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_world->accessToken(), QByteArray("bobs"));
    QCOMPARE(m_server->requests()[1].parameter("grant_type"), QByteArray("password"));
    QVERIFY(m_world->kept("dev").refreshToken.empty());
}

// One that the original tool wrote is to be bound first, but not at any price.
void tst_TokenTask::usableTokenServesWithoutALock()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", tokenOf("at1", now + 3000, "rt1"));
    const std::string lock = m_world->paths().tokenFolder() + "/dev.lock";
    QVERIFY(QFile::remove(QString::fromStdString(lock)));
    QVERIFY(QDir().mkdir(QString::fromStdString(lock)));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_world->accessToken(), QByteArray("at1"));
}

void tst_TokenTask::lockedByAnotherProcess()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    m_server->reply(200, tokenJson("mine"));
    {
        const auto lock = m_world->store().lockPatiently(dev, 5);
        QVERIFY(lock);
        m_world->service().obtain(dev);
        QTRY_VERIFY(m_world->service().isBusy(dev));
        // the other one has been faster
        QVERIFY(m_world->store().save(*lock, bound(tokenOf("theirs", now + 3000, "rt2"))));
    }
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_world->accessToken(), QByteArray("theirs"));
    QCOMPARE(m_server->connections(), 0);
}

void tst_TokenTask::cancelWhileLocked()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    const auto lock = m_world->store().lockPatiently(dev, 5);
    QVERIFY(lock);
    m_world->service().obtain(dev);
    m_world->service().cancel(dev);
    QCOMPARE(m_world->outcome(), QByteArray("login_cancelled"));
    QVERIFY(m_world->service().isIdle());
    QCOMPARE(m_server->connections(), 0);
}

void tst_TokenTask::cancelDuringAcquiring()
{
    configure("client_credentials");
    m_server->hold();
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_world->service().cancel(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("login_cancelled"));
    QTRY_COMPARE(m_server->openConnections(), 0);
    QVERIFY(m_world->kept("dev").loggedOut());
}

// Whoever logs out right afterwards must not find it stored.
void tst_TokenTask::cancelWhenTheAnswerIsThere()
{
    configure("client_credentials");
    m_server->replyWith([this](const HeardRequest&) {
        QTimer::singleShot(0, m_server.get(), [this] { m_world->service().cancel(dev); });
        return FakeTokenServer::http(200, tokenJson("at1"));
    });
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("login_cancelled"));
    QTRY_COMPARE(m_server->openConnections(), 0);
    QVERIFY(m_world->kept("dev").loggedOut());
    QVERIFY(m_world->store().tryLock(dev)->has_value());
}

// The provider may already have replaced the refresh token.
void tst_TokenTask::cancelDuringARefreshStoresIt()
{
    configure("authorization_code_pkce");
    m_world->keep("dev", bound(tokenOf("at1", now, "rt1")));
    m_server->replyWith([this](const HeardRequest&) {
        m_world->service().cancel(dev);
        return FakeTokenServer::http(200, tokenJson("at2", R"("refresh_token":"rt2")"));
    });
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("login_cancelled"));
    QCOMPARE(bytes(m_world->kept("dev").refreshToken.reveal()), QByteArray("rt2"));
    QCOMPARE(bytes(m_world->kept("dev").accessToken.reveal()), QByteArray("at2"));
}

void tst_TokenTask::discoveryFillsWhatIsNotConfigured()
{
    const std::string issuer = m_server->address("");
    configure("client_credentials", "OAUTH_ISSUER=" + issuer + "\n");
    m_server->reply(200,
                    R"({"issuer":")" + bytes(issuer) + R"(","token_endpoint":")"
                        + bytes(m_server->address("/found")) + "\"}");
    m_server->reply(200, tokenJson("at1"));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests()[1].target, QByteArray("/found"));
    const AuthToken kept = m_world->kept("dev");
    QCOMPARE(bytes(kept.binding->issuer), bytes(issuer));
    QCOMPARE(bytes(kept.binding->tokenHost), "127.0.0.1:" + QByteArray::number(m_server->port()));
}

void tst_TokenTask::discoveryWithoutAuthorizationEndpoint()
{
    const std::string issuer = m_server->address("");
    configure("authorization_code_pkce", "OAUTH_ISSUER=" + issuer + "\nOAUTH_SCOPES=read\n");
    m_server->reply(200,
                    R"({"issuer":")" + bytes(issuer) + R"(","token_endpoint":")"
                        + bytes(m_server->address()) + "\"}");
    m_world->service().login(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("discovery_not_offered"));
    QVERIFY(m_world->opened.isEmpty());
}

void tst_TokenTask::C3_plainOnlyProviderStopsALogin()
{
    const std::string issuer = m_server->address("");
    configure("authorization_code_pkce", "OAUTH_ISSUER=" + issuer + "\nOAUTH_SCOPES=read\n");
    m_server->reply(200,
                    R"({"issuer":")" + bytes(issuer) + R"(","authorization_endpoint":")"
                        + bytes(m_server->address("/a")) + R"(","token_endpoint":")"
                        + bytes(m_server->address())
                        + R"(","response_types_supported":["code"],)"
                          R"("code_challenge_methods_supported":["plain"]})");
    m_world->service().login(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("discovery_not_offered"));
    QVERIFY(m_world->opened.isEmpty());
}

void tst_TokenTask::failedDiscoveryKeepsAValidToken()
{
    const std::string issuer = m_server->address("");
    configure("authorization_code_pkce", "OAUTH_ISSUER=" + issuer + "\n");
    AuthToken stored = tokenOf("at1", now + 20, "rt1");
    stored.binding = TokenBinding{issuer, "desk", ""};
    m_world->keep("dev", stored);
    m_server->reply(503, {});
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_world->accessToken(), QByteArray("at1"));
    m_world->clock.set(now + 21);
    m_world->results.clear();
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("provider_unavailable"));
    QCOMPARE(bytes(m_world->kept("dev").refreshToken.reveal()), QByteArray("rt1"));
}

FormParameters tst_TokenTask::callbackOf(const QUrl& address) const
{
    return {{"code", "c"},
            {"state", QUrlQuery(address).queryItemValue(QStringLiteral("state")).toLatin1()}};
}

void tst_TokenTask::browserIsOpened()
{
    configure("authorization_code_pkce", "OAUTH_SCOPES=read\nOAUTH_BROWSER=my-browser --x\n");
    m_server->reply(200, tokenJson("at1"));
    m_world->service().login(dev);
    QTRY_COMPARE(m_world->opened.size(), 1);
    QCOMPARE(m_world->commands, QList<QByteArray>{"my-browser --x"});
    QCOMPARE(m_world->service().loginAddress(dev), m_world->opened.first());
    // asking again opens it again
    m_world->service().login(dev);
    QCOMPARE(m_world->opened.size(), 2);
    QCOMPARE(m_world->opened[1], m_world->opened[0]);
    QCOMPARE(m_world->commands[1], m_world->commands[0]);
    const QUrl redirect(QUrlQuery(m_world->opened.first())
                            .queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    RawClient browser(static_cast<quint16>(redirect.port()));
    browser.send(browserRequest("/callback?" + formEncoded(callbackOf(m_world->opened.first())),
                                redirect.authority().toLatin1()));
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_world->starts, 1);
    QVERIFY(m_world->service().loginAddress(dev).isEmpty());
    QCOMPARE(bytes(m_world->kept("dev").accessToken.reveal()), QByteArray("at1"));
}

void tst_TokenTask::browserThatCannotBeOpened()
{
    configure("authorization_code_pkce");
    m_world->browserWorks = false;
    m_world->service().login(dev);
    QTRY_COMPARE(m_world->browserErrors, QList<QByteArray>{"browser_missing"});
    // the person may open the printed address
    QVERIFY(m_world->service().isBusy(dev));
    m_world->service().login(dev, {false, false, 60});
    QCOMPARE(m_world->opened.size(), 1);
    m_world->service().cancel(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("login_cancelled"));
}

void tst_TokenTask::loginThatCannotBeStored()
{
    configure("authorization_code_pkce", "OAUTH_SCOPES=read\n");
    m_server->reply(200, tokenJson("at1"));
    m_world->service().login(dev);
    QTRY_COMPARE(m_world->opened.size(), 1);
    std::filesystem::remove_all(m_world->paths().cacheFolder);
    writeText(m_world->paths().cacheFolder, "");
    const QUrl redirect(QUrlQuery(m_world->opened.first())
                            .queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    const auto port = static_cast<quint16>(redirect.port());
    RawClient browser(port);
    browser.send(browserRequest("/callback?" + formEncoded(callbackOf(m_world->opened.first())),
                                redirect.authority().toLatin1()));
    // the person in front of the browser hears of it too
    QTRY_COMPARE(browser.status(), 303);
    RawClient next(port);
    next.send(browserRequest("/login-finished", redirect.authority().toLatin1()));
    QTRY_COMPARE(next.status(), 200);
    QVERIFY(next.body().contains("You are not logged in to dev."));
    QTRY_COMPARE(m_world->results.size(), 1);
    QCOMPARE(kindOf(m_world->results.first().error().code), ErrorKind::File);
}

// Plays discovery and signing keys for two requests; gives the lines that configure it.
std::string tst_TokenTask::describeIssuer(const QByteArray& members)
{
    const std::string issuer = m_server->address("");
    m_server->reply(200,
                    R"({"issuer":")" + bytes(issuer) + R"(","token_endpoint":")"
                        + bytes(m_server->address()) + R"(","authorization_endpoint":")"
                        + bytes(m_server->address("/authorize")) + R"(","jwks_uri":")"
                        + bytes(m_server->address("/jwks"))
                        + R"(","response_types_supported":["code"])" + members + '}');
    m_server->reply(200, bytes(m_issuer.keys()));
    return "OAUTH_ISSUER=" + issuer + "\n";
}

Json tst_TokenTask::idClaims() const
{
    return {{"iss", m_server->address("")},
            {"sub", "17"},
            {"aud", "desk"},
            {"exp", now + 300},
            {"iat", now},
            {"email", "alice@example.com"}};
}

// As the person does it in the browser that has been opened.
void tst_TokenTask::signIn()
{
    QTRY_COMPARE(m_world->opened.size(), 1);
    const QUrl redirect(QUrlQuery(m_world->opened.first())
                            .queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    RawClient browser(static_cast<quint16>(redirect.port()));
    browser.send(browserRequest("/callback?" + formEncoded(callbackOf(m_world->opened.first())),
                                redirect.authority().toLatin1()));
    QTRY_VERIFY(m_server->requests().size() > 2);
}

void tst_TokenTask::H6_keysComeBeforeTheRefresh()
{
    configure("authorization_code_pkce", describeIssuer());
    AuthToken stored = bound(tokenOf("at1", now, "rt1"));
    stored.binding->issuer = m_server->address("");
    stored.idToken = Secret(m_issuer.sign(idClaims()));
    m_world->keep("dev", stored);
    Json later = idClaims();
    later["exp"] = now + 600;
    const std::string second = m_issuer.sign(later);
    m_server->reply(200, tokenJson("at2", R"("id_token":")" + bytes(second) + '"'));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_server->requests().size(), 3);
    QCOMPARE(m_server->requests()[1].target, QByteArray("/jwks"));
    QCOMPARE(m_server->requests()[2].target, QByteArray("/token"));
    QCOMPARE(bytes(m_world->kept("dev").idToken.reveal()), bytes(second));
}

void tst_TokenTask::H6_keysThatAreGone()
{
    refreshWhileKeysGive(404);
    QCOMPARE(m_world->outcome(), QByteArray("ok"));
    const AuthToken kept = m_world->kept("dev");
    QCOMPARE(bytes(kept.refreshToken.reveal()), QByteArray("rt2"));
    QVERIFY(jsonString(*readJwtClaims(kept.idToken.reveal()), "sub") == "17");
    QVERIFY((*readJwtClaims(kept.idToken.reveal()))["exp"] == idClaims()["exp"]);
}

void tst_TokenTask::H23_anotherPersonWhileKeysAreGone()
{
    refreshWhileKeysGive(404, "18");
    QCOMPARE(m_world->outcome(), QByteArray("id_token_invalid"));
    QCOMPARE(bytes(m_world->kept("dev").refreshToken.reveal()), QByteArray("rt1"));
}

// Between the answer and the disk nobody is asked anything: the old refresh token is spent.
void tst_TokenTask::A27_keyThatIsMissingIsNotLookedForFirst()
{
    configure("authorization_code_pkce", describeIssuer());
    AuthToken stored = bound(tokenOf("at1", now, "rt1"));
    stored.binding->issuer = m_server->address("");
    stored.idToken = Secret(m_issuer.sign(idClaims()));
    m_world->keep("dev", stored);
    const std::string unknown = m_issuer.sign(idClaims(), {{"kid", "k9"}});
    m_server->reply(
        200, tokenJson("at2", R"("refresh_token":"rt2","id_token":")" + bytes(unknown) + '"'));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    QCOMPARE(m_server->requests().size(), 3);
    QCOMPARE(bytes(m_world->kept("dev").refreshToken.reveal()), QByteArray("rt2"));
    QCOMPARE(bytes(m_world->kept("dev").idToken.reveal()), bytes(stored.idToken.reveal()));
}

// Nothing has been spent yet.
void tst_TokenTask::H6_keysThatCannotBeHadNow()
{
    refreshWhileKeysGive(503);
    QCOMPARE(m_world->outcome(), QByteArray("provider_unavailable"));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(bytes(m_world->kept("dev").refreshToken.reveal()), QByteArray("rt1"));
}

// A refresh whose ID token nobody can judge.
void tst_TokenTask::refreshWhileKeysGive(int status, const char* subject)
{
    configure("authorization_code_pkce", "OAUTH_ISSUER=" + m_server->address("") + "\n");
    m_server->reply(200,
                    R"({"issuer":")" + bytes(m_server->address("")) + R"(","token_endpoint":")"
                        + bytes(m_server->address()) + R"(","jwks_uri":")"
                        + bytes(m_server->address("/jwks")) + "\"}");
    m_server->reply(status, {});
    AuthToken stored = bound(tokenOf("at1", now, "rt1"));
    stored.binding->issuer = m_server->address("");
    stored.idToken = Secret(m_issuer.sign(idClaims()));
    m_world->keep("dev", stored);
    Json other = idClaims();
    other["sub"] = subject;
    other["exp"] = now + 600;
    m_server->reply(
        200,
        tokenJson("at2",
                  R"("refresh_token":"rt2","id_token":")" + bytes(TestIssuer().sign(other)) + '"'));
    m_world->service().obtain(dev);
    QTRY_VERIFY(!m_world->results.isEmpty());
}

void tst_TokenTask::H23_refreshForAnotherPersonChangesNothing()
{
    configure("authorization_code_pkce", describeIssuer());
    AuthToken stored = bound(tokenOf("at1", now + 20, "rt1"));
    stored.binding->issuer = m_server->address("");
    stored.idToken = Secret(m_issuer.sign(idClaims()));
    m_world->keep("dev", stored);
    const std::string before = readText(m_world->tokenFile("dev"));
    Json other = idClaims();
    other["sub"] = "18";
    m_server->reply(
        200,
        tokenJson("at2",
                  R"("refresh_token":"rt2","id_token":")" + bytes(m_issuer.sign(other)) + '"'));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("id_token_invalid"));
    QCOMPARE(readText(m_world->tokenFile("dev")), before);
    QCOMPARE(m_server->requests().size(), 3);
}

void tst_TokenTask::H24_refreshWithoutIdToken()
{
    configure("authorization_code_pkce", describeIssuer());
    AuthToken stored = bound(tokenOf("at1", now, "rt1"));
    stored.binding->issuer = m_server->address("");
    stored.idToken = Secret(m_issuer.sign(idClaims()));
    stored.nonce = "n-1";
    stored.account = "alice";
    m_world->keep("dev", stored);
    m_server->reply(200, tokenJson("at2"));
    m_world->service().obtain(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    const AuthToken kept = m_world->kept("dev");
    QCOMPARE(bytes(kept.idToken.reveal()), bytes(stored.idToken.reveal()));
    QCOMPARE(bytes(kept.nonce), QByteArray("n-1"));
    QCOMPARE(bytes(kept.account), QByteArray("alice"));
}

void tst_TokenTask::H2_loginWithoutIdToken()
{
    configure("authorization_code_pkce", describeIssuer());
    m_server->reply(200, tokenJson("at1"));
    m_world->service().login(dev);
    signIn();
    QTRY_COMPARE(m_world->outcome(), QByteArray("id_token_invalid"));
    QVERIFY(m_world->kept("dev").loggedOut());
}

void tst_TokenTask::H16_loginIsVerified()
{
    configure("authorization_code_pkce", describeIssuer());
    m_server->replyWith([this](const HeardRequest&) {
        Json claims = idClaims();
        claims["nonce"] = QUrlQuery(m_world->opened.first())
                              .queryItemValue(QStringLiteral("nonce"))
                              .toStdString();
        claims["auth_time"] = now - 5;
        return FakeTokenServer::http(
            200, tokenJson("at1", R"("id_token":")" + bytes(m_issuer.sign(claims)) + '"'));
    });
    m_world->service().login(dev);
    signIn();
    QTRY_COMPARE(m_world->outcome(), QByteArray("ok"));
    const AuthToken kept = m_world->kept("dev");
    QVERIFY(!kept.idToken.empty());
    QVERIFY(!kept.nonce.empty());
    QCOMPARE(kept.authenticatedAt, std::optional<UnixTime>(now - 5));
}

// The name is asked for, and nobody waits for it any more.
void tst_TokenTask::cancelDuringTheVerification()
{
    configure(
        "authorization_code_pkce",
        describeIssuer(R"(,"userinfo_endpoint":")" + bytes(m_server->address("/userinfo")) + '"'));
    m_server->replyWith([this](const HeardRequest&) {
        Json claims = idClaims();
        claims.erase("email");
        claims["nonce"] = QUrlQuery(m_world->opened.first())
                              .queryItemValue(QStringLiteral("nonce"))
                              .toStdString();
        return FakeTokenServer::http(
            200, tokenJson("at1", R"("id_token":")" + bytes(m_issuer.sign(claims)) + '"'));
    });
    m_server->hold();
    m_world->service().login(dev);
    signIn();
    QTRY_COMPARE(m_server->requests().last().target, QByteArray("/userinfo"));
    m_world->service().cancel(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("login_cancelled"));
    QTRY_COMPARE(m_server->openConnections(), 0);
    QVERIFY(m_world->kept("dev").loggedOut());
}

void tst_TokenTask::M21_cancelWhileTheLoginWaitsForTheLock()
{
    configure("authorization_code_pkce", "OAUTH_SCOPES=read\n");
    m_server->reply(200, tokenJson("at1"));
    const auto lock = m_world->store().lockPatiently(dev, 5);
    QVERIFY(lock);
    m_world->service().login(dev);
    QTRY_COMPARE(m_world->opened.size(), 1);
    const QUrl redirect(QUrlQuery(m_world->opened.first())
                            .queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    RawClient browser(static_cast<quint16>(redirect.port()));
    browser.send(browserRequest("/callback?" + formEncoded(callbackOf(m_world->opened.first())),
                                redirect.authority().toLatin1()));
    QTRY_COMPARE(m_server->requests().size(), 1);
    // the answer has been read when the connection has been closed by both sides
    QTRY_COMPARE(m_server->openConnections(), 0);
    m_world->service().cancel(dev);
    QTRY_COMPARE(m_world->outcome(), QByteArray("login_cancelled"));
    QVERIFY(m_world->service().isIdle());
    QVERIFY(m_world->kept("dev").loggedOut());
}

QTEST_GUILESS_MAIN(tst_TokenTask)
#include "tst_TokenTask.moc"
