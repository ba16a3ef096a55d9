#include "core/oauth/TokenAnswer.h"
#include "tests/unit/support/Outcome.h"

#include <QtTest>

#include <algorithm>

using namespace lmi;
using namespace lmi::test;

class tst_TokenAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingThatCanBeSent();
    void A5_unknownMembersAreIgnored();
    void A19_tokenType_data();
    void A19_tokenType();
    void A20_accessToken_data();
    void A20_accessToken();
    void A21_lifetime_data();
    void A21_lifetime();
    void optionalMembers_data();
    void optionalMembers();
    void A22_whatIsNoTokenIsRefused_data();
    void A22_whatIsNoTokenIsRefused();
    void A23_refusals_data();
    void A23_refusals();
    void A23_whatARefusalMeans_data();
    void A23_whatARefusalMeans();
    void A13_wordsOfTheServerAreHarmless_data();
    void A13_wordsOfTheServerAreHarmless();
    void tokensAreNotInSentences();
    void M14_whatWasSentIsNotRepeated();
};

namespace {

const TokenAnswerContext context{"sso.example.com", "prod"};

Result<TokenAnswer> readBody(int status, const QByteArray& body)
{
    return readTokenAnswer({status, body, {}}, context);
}

// A good answer in which one member is written like this.
QByteArray answerWith(const QByteArray& member, const QByteArray& json)
{
    QByteArray text = "{";
    if (member != "access_token")
        text += R"("access_token":"at",)";
    if (member != "token_type")
        text += R"("token_type":"Bearer",)";
    return text + (json.isEmpty() ? QByteArray(R"("x":1)") : "\"" + member + "\":" + json) + "}";
}

} // namespace

void tst_TokenAnswer::everythingThatCanBeSent()
{
    const auto answer = readBody(200,
                                 R"({"access_token":"at","token_type":"Bearer",)"
                                 R"("expires_in":120,"refresh_token":"rt",)"
                                 R"("id_token":"a.b.c","scope":"openid profile"})");
    QVERIFY(answer);
    QCOMPARE(bytes(answer->accessToken.reveal()), QByteArray("at"));
    QCOMPARE(bytes(answer->tokenType), QByteArray("Bearer"));
    QCOMPARE(answer->expiresIn, UnixTime(120));
    QCOMPARE(bytes(answer->refreshToken.reveal()), QByteArray("rt"));
    QCOMPARE(bytes(answer->idToken.reveal()), QByteArray("a.b.c"));
    QCOMPARE(bytes(answer->scope), QByteArray("openid profile"));
}

void tst_TokenAnswer::A5_unknownMembersAreIgnored()
{
    QVERIFY(readBody(200,
                     R"({"access_token":"at","token_type":"Bearer","ext_expires_in":7200,)"
                     R"("not-before-policy":0,"x":{"y":[1,null]}})"));
    QVERIFY(readBody(201, answerWith("x", "1")));
}

void tst_TokenAnswer::A19_tokenType_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("Bearer") << QByteArray(R"("Bearer")") << QByteArray("ok");
    QTest::newRow("lower case") << QByteArray(R"("bearer")") << QByteArray("ok");
    QTest::newRow("odd case") << QByteArray(R"("bEaReR")") << QByteArray("ok");
    QTest::newRow("mac") << QByteArray(R"("mac")") << QByteArray("token_answer_invalid");
    QTest::newRow("DPoP") << QByteArray(R"("DPoP")") << QByteArray("token_answer_invalid");
    QTest::newRow("space") << QByteArray(R"("Bearer ")") << QByteArray("token_answer_invalid");
    QTest::newRow("empty") << QByteArray(R"("")") << QByteArray("token_answer_invalid");
    QTest::newRow("missing") << QByteArray() << QByteArray("token_answer_invalid");
    QTest::newRow("null") << QByteArray("null") << QByteArray("token_answer_invalid");
    QTest::newRow("number") << QByteArray("1") << QByteArray("token_answer_invalid");
    QTest::newRow("array") << QByteArray(R"(["Bearer"])") << QByteArray("token_answer_invalid");
}

void tst_TokenAnswer::A19_tokenType()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, outcome);
    const auto answer = readBody(200, answerWith("token_type", json));
    QCOMPARE(nameOf(answer), outcome);
    if (answer)
        QCOMPARE(bytes(answer->tokenType), QByteArray("Bearer"));
}

void tst_TokenAnswer::A20_accessToken_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("outcome");
    const QByteArray refused("token_answer_invalid");
    QTest::newRow("opaque") << QByteArray(R"("abc.DEF-_~+/=")") << QByteArray("ok");
    QTest::newRow("100 KiB") << '"' + QByteArray(100 * 1024, 'a') + '"' << QByteArray("ok");
    QTest::newRow("512 KiB, the most")
        << '"' + QByteArray(512 * 1024, 'a') + '"' << QByteArray("ok");
    QTest::newRow("one more") << '"' + QByteArray(512 * 1024 + 1, 'a') + '"' << refused;
    QTest::newRow("1 MiB") << '"' + QByteArray(1024 * 1024, 'a') + '"' << refused;
    QTest::newRow("missing") << QByteArray() << refused;
    QTest::newRow("empty") << QByteArray(R"("")") << refused;
    QTest::newRow("null") << QByteArray("null") << refused;
    QTest::newRow("number") << QByteArray("5") << refused;
    QTest::newRow("boolean") << QByteArray("true") << refused;
    QTest::newRow("array") << QByteArray(R"(["a"])") << refused;
    QTest::newRow("object") << QByteArray(R"({"a":"b"})") << refused;
    QTest::newRow("line feed") << QByteArray(R"("a\nb")") << refused;
    QTest::newRow("header injection") << QByteArray(R"("a\r\nHost: evil")") << refused;
    QTest::newRow("zero byte") << QByteArray(R"("a\u0000b")") << refused;
    QTest::newRow("delete") << QByteArray(R"("a\u007Fb")") << refused;
    QTest::newRow("space") << QByteArray(R"("a b")") << refused;
    QTest::newRow("beyond ASCII") << QByteArray("\"\xC3\xA9\"") << refused;
}

void tst_TokenAnswer::A20_accessToken()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, outcome);
    QCOMPARE(nameOf(readBody(200, answerWith("access_token", json))), outcome);
}

void tst_TokenAnswer::A21_lifetime_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("seconds"); // -1: refused
    constexpr qint64 longest = 10LL * 366 * 24 * 3600;
    QTest::newRow("absent") << QByteArray() << qint64(3600);
    QTest::newRow("null") << QByteArray("null") << qint64(3600);
    QTest::newRow("number") << QByteArray("300") << qint64(300);
    QTest::newRow("0") << QByteArray("0") << qint64(0);
    QTest::newRow("-1") << QByteArray("-1") << qint64(0);
    QTest::newRow("string") << QByteArray(R"("3600")") << qint64(3600);
    QTest::newRow("string 0") << QByteArray(R"("0")") << qint64(0);
    QTest::newRow("string -1") << QByteArray(R"("-1")") << qint64(0);
    QTest::newRow("3600.5") << QByteArray("3600.5") << qint64(3600);
    QTest::newRow("0.9") << QByteArray("0.9") << qint64(0);
    QTest::newRow("1e9") << QByteArray("1e9") << longest;
    QTest::newRow("1e308") << QByteArray("1e308") << longest;
    QTest::newRow("1e309") << QByteArray("1e309") << qint64(-1);
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << longest;
    QTest::newRow("-2^63") << QByteArray("-9223372036854775808") << qint64(0);
    QTest::newRow("2^64") << QByteArray("18446744073709551616") << longest;
    QTest::newRow("string 2^63 - 1") << QByteArray(R"("9223372036854775807")") << longest;
    QTest::newRow("string 2^63") << QByteArray(R"("9223372036854775808")") << qint64(-1);
    QTest::newRow("string with words") << QByteArray(R"("3600 seconds")") << qint64(-1);
    QTest::newRow("empty string") << QByteArray(R"("")") << qint64(-1);
    QTest::newRow("true") << QByteArray("true") << qint64(-1);
    QTest::newRow("array") << QByteArray("[3600]") << qint64(-1);
    QTest::newRow("NaN") << QByteArray("NaN") << qint64(-1);
}

void tst_TokenAnswer::A21_lifetime()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, seconds);
    const auto answer = readBody(200, answerWith("expires_in", json));
    if (seconds < 0)
        QCOMPARE(nameOf(answer), QByteArray("token_answer_invalid"));
    else
        QCOMPARE(answer ? answer->expiresIn : UnixTime(-2), UnixTime(seconds));
}

void tst_TokenAnswer::optionalMembers_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("outcome");
    const QByteArray refused("token_answer_invalid");
    for (const char* member : {"refresh_token", "id_token", "scope"}) {
        const auto row = [member](const char* what) -> QTestData& {
            return QTest::newRow((QByteArray(member) + ' ' + what).constData())
                << QByteArray(member);
        };
        row("absent") << QByteArray() << QByteArray("ok");
        row("null") << QByteArray("null") << QByteArray("ok");
        row("empty") << QByteArray(R"("")") << QByteArray("ok");
        row("number") << QByteArray("1") << refused;
        row("array") << QByteArray(R"(["a"])") << refused;
    }
    QTest::newRow("refresh_token with line end")
        << QByteArray("refresh_token") << QByteArray(R"("a\r\nb")") << refused;
    QTest::newRow("scope with spaces")
        << QByteArray("scope") << QByteArray(R"("openid email")") << QByteArray("ok");
}

void tst_TokenAnswer::optionalMembers()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, outcome);
    const auto answer = readBody(200, answerWith(member, json));
    QCOMPARE(nameOf(answer), outcome);
    if (answer && member == "refresh_token")
        QVERIFY(answer->refreshToken.empty());
}

void tst_TokenAnswer::A22_whatIsNoTokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = answerWith("x", "1");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \n");
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><title>Sign in</title>");
    QTest::newRow("form-encoded") << QByteArray("access_token=at&token_type=bearer");
    QTest::newRow("array") << '[' + good + ']';
    QTest::newRow("string") << QByteArray(R"("at")");
    QTest::newRow("byte-order mark") << "\xEF\xBB\xBF" + good;
    QTest::newRow("UTF-16") << QByteArray("{\0}\0", 4);
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("something after it") << good + "x";
    QTest::newRow("comment") << "/**/" + good;
    QTest::newRow("member twice") << QByteArray(
        R"({"access_token":"a","access_token":"b","token_type":"Bearer"})");
    QTest::newRow("bad UTF-8") << answerWith("scope", "\"\xC3\x28\"");
    QTest::newRow("lone surrogate") << answerWith("scope", R"("\uD800")");
    QTest::newRow("deep") << answerWith("x", QByteArray(10'000, '[') + QByteArray(10'000, ']'));
    QTest::newRow("very deep and open") << answerWith("x", QByteArray(500'000, '['));
    QTest::newRow("error without words")
        << QByteArray(R"({"error":"","access_token":"a","token_type":"Bearer"})");
    QTest::newRow("error that is no text")
        << QByteArray(R"({"error":5,"access_token":"a","token_type":"Bearer"})");
}

void tst_TokenAnswer::A22_whatIsNoTokenIsRefused()
{
    QFETCH(QByteArray, body);
    QCOMPARE(nameOf(readBody(200, body)), QByteArray("token_answer_invalid"));
}

void tst_TokenAnswer::A23_refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<QByteArray>("said"); // in the sentence
    const QByteArray refused("provider_refused");
    const QByteArray client("provider_refused_client");
    const QByteArray grant("provider_refused_grant");
    const QByteArray mute("provider_refused_empty");
    const QByteArray away("provider_unavailable");
    const QByteArray invalid("token_answer_invalid");
    QTest::newRow("what will pass") << 400 << QByteArray(R"({"error":"temporarily_unavailable"})")
                                    << away << QByteArray("temporarily_unavailable");
    QTest::newRow("invalid_client 401") << 401 << QByteArray(R"({"error":"invalid_client"})")
                                        << client << QByteArray("invalid_client");
    QTest::newRow("invalid_client 400") << 400 << QByteArray(R"({"error":"invalid_client"})")
                                        << client << QByteArray("invalid_client");
    QTest::newRow("unauthorized_client")
        << 400 << QByteArray(R"({"error":"unauthorized_client"})")
        << QByteArray("grant_not_allowed") << QByteArray("unauthorized_client");
    QTest::newRow("unsupported_grant_type")
        << 400 << QByteArray(R"({"error":"unsupported_grant_type"})")
        << QByteArray("grant_not_supported") << QByteArray("unsupported_grant_type");
    QTest::newRow("invalid_scope")
        << 400 << QByteArray(R"({"error":"invalid_scope"})") << QByteArray("provider_refused_scope")
        << QByteArray("invalid_scope");
    QTest::newRow("invalid_grant") << 400 << QByteArray(R"({"error":"invalid_grant"})") << grant
                                   << QByteArray("invalid_grant");
    for (const char* code : {"invalid_request", "invalid_target", "slow_down", "my_own_error"})
        QTest::newRow(code) << 400 << "{\"error\":\"" + QByteArray(code) + "\"}" << refused
                            << QByteArray(code);
    QTest::newRow("with description")
        << 400
        << QByteArray(R"({"error":"invalid_grant","error_description":"Token is not active"})")
        << grant << QByteArray("invalid_grant (Token is not active)");
    QTest::newRow("error with status 200")
        << 200
        << QByteArray(R"({"error":"invalid_grant","access_token":"a","token_type":"Bearer"})")
        << grant << QByteArray("invalid_grant");
    QTest::newRow("400 empty") << 400 << QByteArray() << mute << QByteArray("400");
    QTest::newRow("403 empty") << 403 << QByteArray() << mute << QByteArray("403");
    QTest::newRow("400 HTML") << 400 << QByteArray("<h1>No</h1>") << mute << QByteArray("400");
    QTest::newRow("403 HTML") << 403 << QByteArray("<h1>No</h1>") << mute << QByteArray("403");
    QTest::newRow("401 object without error")
        << 401 << QByteArray("{}") << mute << QByteArray("401");
    QTest::newRow("404 text") << 404 << QByteArray("not here") << mute << QByteArray("404");
    QTest::newRow("error is a number")
        << 400 << QByteArray(R"({"error":1})") << mute << QByteArray("400");
    QTest::newRow("token with status 400")
        << 400 << answerWith("x", "1") << mute << QByteArray("400");
    for (const int status : {429, 500, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status << QByteArray(R"({"error":"invalid_grant"})") << away
                                    << QByteArray::number(status);
    for (const int status : {300, 301, 302, 303, 307, 308})
        QTest::addRow("redirect %d", status)
            << status << QByteArray() << invalid << QByteArray::number(status);
    QTest::newRow("200 HTML") << 200 << QByteArray("<html>") << invalid << QByteArray("JSON");
    QTest::newRow("200 empty") << 200 << QByteArray() << invalid << QByteArray("empty");
    QTest::newRow("204") << 204 << QByteArray() << invalid << QByteArray("empty");
}

void tst_TokenAnswer::A23_refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, outcome);
    QFETCH(QByteArray, said);
    const auto answer = readBody(status, body);
    QCOMPARE(nameOf(answer), outcome);
    QVERIFY2(sentenceOf(answer).contains(said), sentenceOf(answer).constData());
    QVERIFY2(sentenceOf(answer).contains("sso.example.com"), sentenceOf(answer).constData());
}

void tst_TokenAnswer::A23_whatARefusalMeans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("ofTheGrant");
    QTest::addColumn<bool>("ofTheRequest");
    QTest::newRow("invalid_grant")
        << 400 << QByteArray(R"({"error":"invalid_grant"})") << true << true;
    QTest::newRow("its name in other case")
        << 400 << QByteArray(R"({"error":"Invalid_Grant"})") << false << true;
    QTest::newRow("in the description")
        << 400 << QByteArray(R"({"error":"invalid_request","error_description":"invalid_grant"})")
        << false << true;
    QTest::newRow("invalid_request")
        << 400 << QByteArray(R"({"error":"invalid_request"})") << false << true;
    QTest::newRow("empty") << 400 << QByteArray() << false << true;
    QTest::newRow("invalid_client")
        << 401 << QByteArray(R"({"error":"invalid_client"})") << false << false;
    QTest::newRow("unauthorized_client")
        << 400 << QByteArray(R"({"error":"unauthorized_client"})") << false << true;
    QTest::newRow("unsupported_grant_type")
        << 400 << QByteArray(R"({"error":"unsupported_grant_type"})") << false << true;
    QTest::newRow("invalid_scope")
        << 400 << QByteArray(R"({"error":"invalid_scope"})") << false << true;
    QTest::newRow("503") << 503 << QByteArray(R"({"error":"invalid_grant"})") << false << false;
    QTest::newRow("HTML") << 200 << QByteArray("<html>") << false << false;
}

void tst_TokenAnswer::A23_whatARefusalMeans()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto answer = readBody(status, body);
    QVERIFY(!answer);
    QTEST(refusesTheGrant(answer.error()), "ofTheGrant");
    QTEST(refusesTheRequest(answer.error()), "ofTheRequest");
}

void tst_TokenAnswer::A13_wordsOfTheServerAreHarmless_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QByteArray>("description");
    const QByteArray code("invalid_request");
    QTest::newRow("ESC") << code << QByteArray(R"(\u001b[2J\u001b]52;c;eA==\u0007)");
    QTest::newRow("CR LF") << code << QByteArray(R"(a\r\nSet-Cookie: x)");
    QTest::newRow("zero byte") << code << QByteArray(R"(a\u0000b)");
    QTest::newRow("bidi") << code << QByteArray(R"(\u202Etxt.exe\u2066)");
    QTest::newRow("C1") << code << QByteArray(R"(\u009b2J)");
    QTest::newRow("1 MiB") << code << QByteArray(1024 * 1024, 'x');
    QTest::newRow("in the error itself")
        << QByteArray(R"(a\u001b[2J\r\n\u202E)") << QByteArray("x");
    QTest::newRow("1 MiB of error") << QByteArray(1024 * 1024, 'x') << QByteArray();
}

void tst_TokenAnswer::A13_wordsOfTheServerAreHarmless()
{
    QFETCH(QByteArray, error);
    QFETCH(QByteArray, description);
    const auto answer =
        readBody(400, R"({"error":")" + error + R"(","error_description":")" + description + "\"}");
    QCOMPARE(nameOf(answer), QByteArray("provider_refused"));
    // every argument, whether or not today's sentence shows it
    for (const std::string& argument : answer.error().arguments) {
        QVERIFY(argument.size() <= 700);
        QVERIFY(std::all_of(argument.begin(), argument.end(),
                            [](char c) { return c >= 0x20 && c < 0x7F; }));
    }
}

void tst_TokenAnswer::tokensAreNotInSentences()
{
    const auto answer = readBody(200,
                                 R"({"access_token":"CANARY","refresh_token":"CANARY",)"
                                 R"("token_type":"mac"})");
    QCOMPARE(nameOf(answer), QByteArray("token_answer_invalid"));
    QVERIFY(!sentenceOf(answer).contains("CANARY"));
}

void tst_TokenAnswer::M14_whatWasSentIsNotRepeated()
{
    TokenAnswerContext asked = context;
    asked.sent = {Secret("CANARY-1"), Secret("CANARY-2"), Secret(), Secret("gra")};
    const QByteArray body = R"({"error":"invalid_grant",)"
                            R"("error_description":"CANARY-1 or CANARY-2CANARY-2 is a bad grant"})";
    const auto answer = readTokenAnswer({400, body, {}}, asked);
    QVERIFY(sentenceOf(answer).contains("(*** or ****** is a bad grant)"));
    QVERIFY(refusesTheGrant(answer.error()));
    const auto code = readTokenAnswer({400, R"({"error":"CANARY-1"})", {}}, asked);
    QVERIFY(!sentenceOf(code).contains("CANARY"));
}

QTEST_GUILESS_MAIN(tst_TokenAnswer)
#include "tst_TokenAnswer.moc"
