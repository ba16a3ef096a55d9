#include "core/base/Json.h"
#include "tests/unit/support/Files.h"

using namespace lmi;
using std::string;

namespace {

// an object whose deepest container is the `levels`th
string nested(int levels, const string& inside)
{
    const auto arrays = static_cast<std::size_t>(levels - 1);
    return "{\"a\":" + string(arrays, '[') + inside + string(arrays, ']') + "}";
}

} // namespace

class tst_Json : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strictness_data();
    void strictness();
    void depthBombIsRefused_data();
    void depthBombIsRefused();
    void everyCutIsRefused();
    void keepsTheOrderOfMembers();
    void stringMember_data();
    void stringMember();
    void writesWhatIsNotUtf8();
};

void tst_Json::strictness_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("empty object") << string("{}") << true;
    QTest::newRow("white space around") << string(" \r\n\t{} \n") << true;
    QTest::newRow("members") << string(R"({"a":1,"b":[true,null,"x"],"c":{"a":2}})") << true;
    QTest::newRow("one name at two levels") << string(R"({"a":{"a":{"a":1}},"b":{"a":1}})") << true;
    QTest::newRow("one name in two siblings") << string(R"({"x":[{"a":1},{"a":2}]})") << true;
    QTest::newRow("nothing") << string() << false;
    QTest::newRow("white space") << string(" \n") << false;
    QTest::newRow("array") << string("[]") << false;
    QTest::newRow("number") << string("1") << false;
    QTest::newRow("string") << string("\"a\"") << false;
    QTest::newRow("null") << string("null") << false;
    QTest::newRow("HTML") << string("<html>") << false;
    QTest::newRow("byte-order mark") << string("\xEF\xBB\xBF{}") << false;
    QTest::newRow("UTF-16") << string("\xFF\xFE{\0}\0", 6) << false;
    QTest::newRow("member twice") << string(R"({"a":1,"a":1})") << false;
    QTest::newRow("member twice, escaped") << string(R"({"a":1,"\u0061":1})") << false;
    QTest::newRow("member twice, deeper") << string(R"({"x":[{"a":1,"a":2}]})") << false;
    QTest::newRow("member twice, behind an object") << string(R"({"a":{"b":1},"a":2})") << false;
    QTest::newRow("member twice, objects") << string(R"({"a":{"b":1},"a":{"b":{}}})") << false;
    QTest::newRow("invalid UTF-8 in a value") << string("{\"a\":\"\xFF\"}") << false;
    QTest::newRow("invalid UTF-8 in a name") << string("{\"\xC3\":1}") << false;
    QTest::newRow("overlong UTF-8") << string("{\"a\":\"\xC0\xAF\"}") << false;
    QTest::newRow("lone surrogate") << string(R"({"a":"\ud800"})") << false;
    QTest::newRow("control character") << string("{\"a\":\"\n\"}") << false;
    QTest::newRow("trailing object") << string("{}{}") << false;
    QTest::newRow("trailing word") << string("{}x") << false;
    QTest::newRow("trailing NUL") << string("{}\0", 3) << false;
    QTest::newRow("trailing comma") << string("{\"a\":1,}") << false;
    QTest::newRow("comment") << string("{/**/}") << false;
    QTest::newRow("single quotes") << string("{'a':1}") << false;
    QTest::newRow("NaN") << string("{\"a\":NaN}") << false;
    QTest::newRow("number out of range") << string("{\"a\":1e309}") << false;
    QTest::newRow("number with a plus") << string("{\"a\":+1}") << false;
    QTest::newRow("32 levels") << nested(32, "1") << true;
    QTest::newRow("32 levels, empty") << nested(32, "") << true;
    QTest::newRow("33 levels") << nested(33, "1") << false;
    QTest::newRow("33 levels, empty array") << nested(33, "") << false;
    QTest::newRow("33 levels, empty object") << nested(32, "{}") << false;
    QTest::newRow("33 levels, members") << nested(32, R"({"a":{"b":{}},"a":1})") << false;
}

void tst_Json::strictness()
{
    QFETCH(string, text);
    QFETCH(bool, good);
    QCOMPARE(parseJsonObject(text).has_value(), good);
}

void tst_Json::depthBombIsRefused_data()
{
    QTest::addColumn<string>("text");
    constexpr int levels = 100000;
    string objects;
    for (int i = 0; i < levels; ++i)
        objects += "{\"a\":";
    QTest::newRow("arrays") << nested(levels, "");
    QTest::newRow("open arrays") << "{\"a\":" + string(levels, '[');
    QTest::newRow("open objects") << objects;
    QTest::newRow("objects") << objects + "1" + string(levels, '}');
}

void tst_Json::depthBombIsRefused()
{
    QFETCH(string, text);
    QVERIFY(!parseJsonObject(text));
}

void tst_Json::everyCutIsRefused()
{
    const string text = R"({"a":"x\u00e9","b":[1,2.5e3,{"c":null}],"d":true})";
    QVERIFY(parseJsonObject(text));
    for (std::size_t length = 0; length < text.size(); ++length)
        QVERIFY2(!parseJsonObject(text.substr(0, length)), text.substr(0, length).c_str());
}

void tst_Json::keepsTheOrderOfMembers()
{
    const string text = R"({"z":1,"a":{"y":[1.5,-2],"b":"é"},"m":null})";
    const auto object = parseJsonObject(text);
    QVERIFY(object);
    QCOMPARE(writeJson(*object), text);
}

void tst_Json::stringMember_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<string>("found"); // "-" is no value
    QTest::newRow("string") << string(R"({"a":"x"})") << string("x");
    QTest::newRow("empty string") << string(R"({"a":""})") << string();
    QTest::newRow("missing") << string("{}") << string("-");
    QTest::newRow("null") << string(R"({"a":null})") << string("-");
    QTest::newRow("number") << string(R"({"a":1})") << string("-");
    QTest::newRow("array") << string(R"({"a":["x"]})") << string("-");
}

void tst_Json::stringMember()
{
    QFETCH(string, text);
    QFETCH(string, found);
    const auto object = parseJsonObject(text);
    QVERIFY(object);
    QCOMPARE(jsonString(*object, "a").value_or("-"), found);
}

void tst_Json::writesWhatIsNotUtf8()
{
    Json object = Json::object();
    object["a"] = "x\xFFy";
    QCOMPARE(writeJson(object), string("{\"a\":\"x\xEF\xBF\xBDy\"}"));
    QCOMPARE(writeJson(object, 2), string("{\n  \"a\": \"x\xEF\xBF\xBDy\"\n}"));
}

QTEST_APPLESS_MAIN(tst_Json)
#include "tst_Json.moc"
