#include "core/token/AuthToken.h"
#include "tests/unit/support/Files.h"

using namespace lmi;
using std::string;

class tst_AuthToken : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void M7_bindingConflict_data();
    void M7_bindingConflict();
    void A29_tokenHostBesideTheIssuer();
    void A29_tokenEndpointBesideTheIssuer();
    void loggedOut();
};

void tst_AuthToken::M7_bindingConflict_data()
{
    QTest::addColumn<TokenBinding>("bound");
    QTest::addColumn<TokenBinding>("current");
    QTest::addColumn<string>("conflict");
    const TokenBinding whole{"https://sso", "cli", "sso"};
    QTest::newRow("same") << whole << whole << string();
    QTest::newRow("nothing known") << TokenBinding{} << TokenBinding{} << string();
    QTest::newRow("issuer") << whole << TokenBinding{"https://evil", "cli", "sso"}
                            << string("issuer");
    QTest::newRow("client") << whole << TokenBinding{"https://sso", "other", "sso"}
                            << string("client");
    QTest::newRow("token host") << whole << TokenBinding{"https://sso", "cli", "evil"}
                                << string("token host");
    QTest::newRow("port of the token host")
        << whole << TokenBinding{"https://sso", "cli", "sso:8443"} << string("token host");
    QTest::newRow("all: the issuer is named")
        << whole << TokenBinding{"x", "y", "z"} << string("issuer");
    QTest::newRow("service") << TokenBinding{"https://sso", "cli", "sso", "https://api"}
                             << TokenBinding{"https://sso", "cli", "sso", "https://evil"}
                             << string("service");
    QTest::newRow("service not asked for")
        << TokenBinding{"https://sso", "cli", "sso", "https://api"} << whole << string();
    const auto asking = [](const char* scopes) {
        return TokenBinding{"https://sso", "cli", "sso", {}, {}, {}, scopes};
    };
    QTest::newRow("scopes") << asking("api openid") << asking("openid") << string("set of scopes");
    const TokenBinding realm{{}, "cli", "sso", {}, {}, "https://sso/a/token"};
    QTest::newRow("endpoint on the same host")
        << realm << TokenBinding{{}, "cli", "sso", {}, {}, "https://sso/b/token"}
        << string("token endpoint");
    QTest::newRow("no scopes before") << asking("") << asking("openid") << string("set of scopes");
    QTest::newRow("the same scopes") << asking("api openid") << asking("api openid") << string();
    QTest::newRow("scopes not known before") << whole << asking("openid") << string();
    QTest::newRow("issuer not known before") << TokenBinding{{}, "cli", "sso"} << whole << string();
    QTest::newRow("case of the client")
        << whole << TokenBinding{"https://sso", "CLI", "sso"} << string("client");
}

void tst_AuthToken::M7_bindingConflict()
{
    QFETCH(TokenBinding, bound);
    QFETCH(TokenBinding, current);
    QTEST(bindingConflict(bound, current), "conflict");
    // what differs does so from both sides
    QTEST(bindingConflict(current, bound), "conflict");
}

// What an issuer's file was bound to before anybody asked the issuer for its token host.
void tst_AuthToken::A29_tokenHostBesideTheIssuer()
{
    const TokenBinding whole{"https://sso", "cli", "sso"};
    const TokenBinding issuerOnly{"https://sso", "cli", {}};
    QCOMPARE(bindingConflict(whole, issuerOnly), string());
    QCOMPARE(bindingConflict(issuerOnly, issuerOnly), string());
    QCOMPARE(bindingConflict(issuerOnly, whole), string("token host"));
}

// One host may have many providers: what came from an issuer's own endpoint, of which nobody wrote
// down which it was, goes to no other one there. The issuer may move its own.
void tst_AuthToken::A29_tokenEndpointBesideTheIssuer()
{
    const TokenBinding found{"https://sso/a", "cli", "sso"};
    const TokenBinding stored{"https://sso/a", "cli", "sso", {}, {}, "https://sso/a/token"};
    for (const char* issuer : {"", "https://sso/a"}) {
        const TokenBinding configured{issuer, "cli", "sso", {}, {}, "https://sso/b/token"};
        QCOMPARE(bindingConflict(found, configured), string("token endpoint"));
        QCOMPARE(bindingConflict(stored, configured), string("token endpoint"));
    }
    QCOMPARE(bindingConflict(stored, stored), string());
    QCOMPARE(bindingConflict(stored, found), string());
}

void tst_AuthToken::loggedOut()
{
    AuthToken token;
    QVERIFY(token.loggedOut());
    token.refreshToken = Secret("r");
    QVERIFY(token.loggedOut());
    token.accessToken = Secret("a");
    QVERIFY(!token.loggedOut());
}

QTEST_APPLESS_MAIN(tst_AuthToken)
#include "tst_AuthToken.moc"
