#include "core/base/Json.h"
#include "core/token/TokenCodec.h"
#include "tests/unit/support/Files.h"

#include <limits>

using namespace lmi;
using std::string;

namespace {

const string sixKeys = R"({"access_token":"at","expires_at":1700003600,"token_type":"Bearer",)"
                       R"("refresh_token":"rt","id_token":"it","issued_at":1700000000})";

// A file of the least members, one of them another text.
string fileWith(const string& member, const string& value)
{
    Json object = Json::object();
    object["access_token"] = "at";
    object["expires_at"] = 1;
    object[member] = Json::parse(value);
    return object.dump();
}

string rewritten(const string& text)
{
    const auto token = decodeToken(text);
    return token ? Json::parse(encodeToken(*token)).dump() : "not a token";
}

} // namespace

class tst_TokenCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheSixKeys();
    void refreshTokenOfTheKeychain();
    void readsWhatIsMissingOrNull_data();
    void readsWhatIsMissingOrNull();
    void loggedOut();
    void seconds_data();
    void seconds();
    void M3_refused_data();
    void M3_refused();
    void M3_everyCutIsRefused();
    void A20_whatNoHeaderCanHold_data();
    void A20_whatNoHeaderCanHold();
    void writesTheSixKeys_data();
    void writesTheSixKeys();
    void roundTrip();
    void hugeTimesComeBack();
    void ownMembers();
    void strangeOwnMembers_data();
    void strangeOwnMembers();
    void M22_unknownMembersSurvive_data();
    void M22_unknownMembersSurvive();
    void M22_ownMembersReplaceOldOnes();
};

void tst_TokenCodec::readsTheSixKeys()
{
    const auto token = decodeToken(sixKeys);
    QVERIFY(token);
    QCOMPARE(token->accessToken.reveal(), string("at"));
    QCOMPARE(token->expiresAt, UnixTime(1700003600));
    QCOMPARE(token->tokenType, string("Bearer"));
    QCOMPARE(token->refreshToken.reveal(), string("rt"));
    QCOMPARE(token->idToken.reveal(), string("it"));
    QVERIFY(token->issuedAt == UnixTime(1700000000));
    QVERIFY(!token->binding);
    QCOMPARE(token->scope, string());
    QCOMPARE(token->others, string());
}

void tst_TokenCodec::refreshTokenOfTheKeychain()
{
    auto token = decodeToken(R"({"access_token":"at","expires_at":1,"refresh_token":null,)"
                             R"("lmi":{"refresh_token_entry":"dev/x","later":1}})");
    QVERIFY(token && token->hasRefreshToken());
    // it says nothing of what the token belongs to
    QVERIFY(!token->binding);
    QCOMPARE(token->refreshTokenEntry, string("dev/x"));
    // fetched for a refresh, it is not written down all the same
    token->refreshToken = Secret("rt");
    Json written = Json::parse(encodeToken(*token));
    QVERIFY(written["refresh_token"].is_null());
    QCOMPARE(written["lmi"]["refresh_token_entry"].get<string>(), string("dev/x"));
    QCOMPARE(written["lmi"]["later"].get<int>(), 1);
    token->refreshTokenEntry.clear();
    written = Json::parse(encodeToken(*token));
    QCOMPARE(written["refresh_token"].get<string>(), string("rt"));
    QVERIFY(!written["lmi"].contains("refresh_token_entry"));
}

void tst_TokenCodec::readsWhatIsMissingOrNull_data()
{
    QTest::addColumn<string>("text");
    QTest::newRow("missing") << string(R"({"access_token":"at","expires_at":1})");
    QTest::newRow("null") << string(
        R"({"access_token":"at","expires_at":1,"token_type":null,"refresh_token":null,"id_token":null,"issued_at":null})");
}

void tst_TokenCodec::readsWhatIsMissingOrNull()
{
    QFETCH(string, text);
    const auto token = decodeToken(text);
    QVERIFY(token);
    QCOMPARE(token->tokenType, string("Bearer"));
    QVERIFY(token->refreshToken.empty());
    QVERIFY(token->idToken.empty());
    QVERIFY(!token->issuedAt);
    QCOMPARE(token->others, string());
}

void tst_TokenCodec::loggedOut()
{
    const auto token = decodeToken(R"({"access_token":"","expires_at":0})");
    QVERIFY(token);
    QVERIFY(token->loggedOut());
}

void tst_TokenCodec::seconds_data()
{
    QTest::addColumn<string>("number");
    QTest::addColumn<UnixTime>("seconds");
    const auto row = [](const char* number, UnixTime seconds) {
        QTest::newRow(number) << string(number) << seconds;
    };
    constexpr UnixTime year10000 = 253402300800;
    row("0", 0);
    row("1700000000", 1700000000);
    row("1700000000.0", 1700000000);
    row("1700000000.999", 1700000000);
    row("1.7e9", 1700000000);
    row("-5", -5);
    row("-5.5", -5);
    row("253402300799", year10000 - 1);
    row("253402300801", year10000);
    row("9223372036854775807", year10000);
    row("9223372036854775808", year10000);
    row("18446744073709551616", year10000);
    row("123456789012345678901234567890", year10000);
    row("1e308", year10000);
    row("-9223372036854775808", -year10000);
    row("-1e308", -year10000);
}

void tst_TokenCodec::seconds()
{
    QFETCH(string, number);
    for (const char* member : {"expires_at", "issued_at"}) {
        const auto token = decodeToken(fileWith(member, number));
        QVERIFY(token);
        QTEST(member == string("issued_at") ? token->issuedAt.value_or(-1) : token->expiresAt,
              "seconds");
    }
}

void tst_TokenCodec::M3_refused_data()
{
    QTest::addColumn<string>("text");
    QTest::newRow("empty") << string();
    QTest::newRow("NUL") << string("\0", 1);
    QTest::newRow("zeros") << string(4096, '\0');
    QTest::newRow("NUL behind") << sixKeys + string("\0x", 2);
    QTest::newRow("byte-order mark") << "\xEF\xBB\xBF" + sixKeys;
    QTest::newRow("array") << "[" + sixKeys + "]";
    QTest::newRow("two objects") << sixKeys + sixKeys;
    QTest::newRow("empty object") << string("{}");
    QTest::newRow("depth bomb") << R"({"access_token":"a","expires_at":1,"x":)"
            + string(100000, '[') + string(100000, ']') + "}";
    QTest::newRow("no access_token") << string(R"({"expires_at":1})");
    QTest::newRow("no expires_at") << string(R"({"access_token":"a"})");
    QTest::newRow("expires_at twice")
        << string(R"({"access_token":"a","expires_at":1,"expires_at":2})");
    QTest::newRow("number out of range") << string(R"({"access_token":"a","expires_at":1e309})");
    QTest::newRow("not a number") << string(R"({"access_token":"a","expires_at":NaN})");
    for (const char* member : {"access_token", "token_type", "refresh_token", "id_token"}) {
        for (const char* value : {"1", "true", "[]", "{}", "[\"a\"]"})
            QTest::addRow("%s is %s", member, value) << fileWith(member, value);
    }
    QTest::newRow("access_token is null") << fileWith("access_token", "null");
    QTest::newRow("expires_at is null") << fileWith("expires_at", "null");
    for (const char* member : {"expires_at", "issued_at"}) {
        for (const char* value : {"\"1\"", "true", "[]", "{}"})
            QTest::addRow("%s is %s", member, value) << fileWith(member, value);
    }
}

void tst_TokenCodec::M3_refused()
{
    QFETCH(string, text);
    QVERIFY(!decodeToken(text));
}

void tst_TokenCodec::A20_whatNoHeaderCanHold_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("CR LF") << QByteArray(R"("at\r\nX-Evil: 1")");
    QTest::newRow("escape") << QByteArray(R"("\u001b[31m")");
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")");
    QTest::newRow("space") << QByteArray(R"("a b")");
    QTest::newRow("not ASCII") << QByteArray(R"("t\u00f6ken")");
    QTest::newRow("huge") << '"' + QByteArray(512 * 1024 + 1, 'a') + '"';
}

// The original stores what a server sent without looking at it.
void tst_TokenCodec::A20_whatNoHeaderCanHold()
{
    QFETCH(QByteArray, value);
    for (const char* member : {"access_token", "refresh_token", "id_token"}) {
        QVERIFY(!decodeToken(fileWith(member, value.toStdString())));
        QVERIFY(decodeToken(fileWith(member, "\"clean\"")));
    }
}

void tst_TokenCodec::M3_everyCutIsRefused()
{
    for (std::size_t length = 0; length < sixKeys.size(); ++length)
        QVERIFY(!decodeToken(sixKeys.substr(0, length)));
}

void tst_TokenCodec::writesTheSixKeys_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<string>("written");
    QTest::newRow("all") << sixKeys << sixKeys;
    QTest::newRow("least")
        << string(R"({"expires_at":1.5,"access_token":"at"})")
        << string(
               R"({"access_token":"at","expires_at":1,"token_type":"Bearer","refresh_token":null,"id_token":null,"issued_at":null})");
    QTest::newRow("empty texts")
        << string(
               R"({"access_token":"","expires_at":0,"token_type":"bearer","refresh_token":"","id_token":""})")
        << string(
               R"({"access_token":"","expires_at":0,"token_type":"bearer","refresh_token":null,"id_token":null,"issued_at":null})");
}

void tst_TokenCodec::writesTheSixKeys()
{
    QFETCH(string, text);
    QTEST(rewritten(text), "written");
    QVERIFY(encodeToken(*decodeToken(text)).ends_with("}\n"));
}

void tst_TokenCodec::roundTrip()
{
    AuthToken token;
    token.accessToken = Secret("a\"\\/~" + string(5000, 'x'));
    token.expiresAt = 1700003600;
    token.tokenType = "DPoP";
    token.refreshToken = Secret("r");
    token.idToken = Secret("i");
    token.issuedAt = 1700000000;
    token.binding = TokenBinding{"https://sso", "cli", "sso:8443",
                                 "https://api", "ada", "https://sso:8443/token",
                                 "api openid"};
    token.scope = "openid a";
    token.account = "alice@example.com";
    token.nonce = "n-1";
    token.authenticatedAt = 1700000000 - 5;
    token.others = R"({"x":1})";
    const auto back = decodeToken(encodeToken(token));
    QVERIFY(back);
    QVERIFY(back->accessToken == token.accessToken);
    QCOMPARE(back->expiresAt, token.expiresAt);
    QCOMPARE(back->tokenType, token.tokenType);
    QVERIFY(back->refreshToken == token.refreshToken);
    QVERIFY(back->idToken == token.idToken);
    QVERIFY(back->issuedAt == token.issuedAt);
    QVERIFY(back->binding == token.binding);
    QCOMPARE(back->scope, token.scope);
    QCOMPARE(back->account, token.account);
    QCOMPARE(back->nonce, token.nonce);
    QVERIFY(back->authenticatedAt == token.authenticatedAt);
    QCOMPARE(back->others, token.others);
}

void tst_TokenCodec::hugeTimesComeBack()
{
    AuthToken token;
    token.accessToken = Secret("a");
    token.expiresAt = std::numeric_limits<UnixTime>::max();
    const auto back = decodeToken(encodeToken(token));
    QVERIFY(back);
    QCOMPARE(back->accessToken.reveal(), string("a"));
    QVERIFY(back->expiresAt > 200000000000);
}

void tst_TokenCodec::ownMembers()
{
    const string own =
        R"({"issuer":"https://sso","client_id":"cli","token_host":"sso","scope":"openid"})";
    AuthToken token;
    token.accessToken = Secret("a");
    QVERIFY(!Json::parse(encodeToken(token)).contains("lmi"));
    token.binding = TokenBinding{"https://sso", "cli", "sso"};
    token.scope = "openid";
    QCOMPARE(Json::parse(encodeToken(token))["lmi"].dump(), own);
    // that none were asked for is known, too
    token.binding->requestedScopes = "";
    QCOMPARE(Json::parse(encodeToken(token))["lmi"]["requested_scopes"].dump(), string("\"\""));
}

void tst_TokenCodec::strangeOwnMembers_data()
{
    QTest::addColumn<string>("own");
    QTest::addColumn<bool>("bound");
    QTest::newRow("empty") << string("{}") << false;
    QTest::newRow("other types") << string(R"({"issuer":1,"client_id":null,"scope":[]})") << true;
    QTest::newRow("text") << string("\"x\"") << false;
    QTest::newRow("null") << string("null") << false;
    QTest::newRow("array") << string("[1]") << false;
}

void tst_TokenCodec::strangeOwnMembers()
{
    QFETCH(string, own);
    QFETCH(bool, bound);
    const auto token = decodeToken(fileWith("lmi", own));
    QVERIFY(token);
    QCOMPARE(token->binding.has_value(), bound);
    if (bound)
        QVERIFY(*token->binding == TokenBinding());
    QCOMPARE(token->scope, string());
}

void tst_TokenCodec::M22_unknownMembersSurvive_data()
{
    QTest::addColumn<string>("members");
    const string bound = R"({"issuer":"i","client_id":"c","token_host":"t","scope":"s",)";
    QTest::newRow("text") << string(R"("note":"x")");
    QTest::newRow("nested, in order") << string(R"("z":{"y":[1,2.5,null,true],"a":"é"},"b":{})");
    QTest::newRow("of a later version") << R"("lmi":)" + bound + R"("future":{"a":1}})";
    QTest::newRow("both") << R"("x":1,"lmi":)" + bound + R"("future":2})";
    QTest::newRow("large numbers")
        << string(R"("n":18446744073709551615,"m":-9223372036854775808)");
}

void tst_TokenCodec::M22_unknownMembersSurvive()
{
    QFETCH(string, members);
    const string text = sixKeys.substr(0, sixKeys.size() - 1) + "," + members + "}";
    QCOMPARE(rewritten(text), text);
    QCOMPARE(rewritten(rewritten(text)), text);
}

void tst_TokenCodec::M22_ownMembersReplaceOldOnes()
{
    const string expected =
        R"({"issuer":"new","client_id":"cli","token_host":"sso","scope":"","future":1})";
    auto token = decodeToken(fileWith("lmi", R"({"issuer":"old","future":1})"));
    QVERIFY(token);
    token->binding = TokenBinding{"new", "cli", "sso"};
    QCOMPARE(Json::parse(encodeToken(*token))["lmi"].dump(), expected);
}

QTEST_APPLESS_MAIN(tst_TokenCodec)
#include "tst_TokenCodec.moc"
