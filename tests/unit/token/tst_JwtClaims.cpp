#include "core/token/JwtClaims.h"
#include "tests/unit/support/Files.h"

using namespace lmi;
using std::string;

namespace {

string encoded(const string& text)
{
    return QByteArray::fromStdString(text)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

string jwt(const string& claims)
{
    return encoded(R"({"alg":"RS256"})") + "." + encoded(claims) + ".c2ln";
}

} // namespace

class tst_JwtClaims : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void decodesEveryByte();
    void doesNotDecode_data();
    void doesNotDecode();
    void reads();
    void doesNotRead_data();
    void doesNotRead();
    void displayName_data();
    void displayName();
};

void tst_JwtClaims::decodes_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<string>("bytes");
    QTest::newRow("empty") << string() << string();
    QTest::newRow("one byte") << string("Zg") << string("f");
    QTest::newRow("two bytes") << string("Zm8") << string("fo");
    QTest::newRow("three bytes") << string("Zm9v") << string("foo");
    QTest::newRow("six bytes") << string("Zm9vYmFy") << string("foobar");
    QTest::newRow("own alphabet") << string("-_-_") << string("\xFB\xFF\xBF");
    QTest::newRow("zero bytes") << string("AAAA") << string(3, '\0');
}

void tst_JwtClaims::decodes()
{
    QFETCH(string, text);
    const auto bytes = decodeBase64Url(text);
    QVERIFY(bytes);
    QTEST(*bytes, "bytes");
}

void tst_JwtClaims::decodesEveryByte()
{
    string bytes;
    for (int byte = 0; byte < 256; ++byte) {
        bytes += static_cast<char>(byte);
        const auto decoded = decodeBase64Url(encoded(bytes));
        QVERIFY(decoded);
        QVERIFY(*decoded == bytes);
    }
}

void tst_JwtClaims::doesNotDecode_data()
{
    QTest::addColumn<string>("text");
    for (const char* text :
         {"Zg==", "Zm9v=", "+/+/", "Zm 9v", "Zm9v\n", "Z", "Zm9vY", "Zh", "Zm9", "Zm\xC3\xA9", "."})
        QTest::newRow(text) << string(text);
    QTest::newRow("NUL") << string("Zm9v\0", 5);
}

void tst_JwtClaims::doesNotDecode()
{
    QFETCH(string, text);
    QVERIFY(!decodeBase64Url(text));
}

void tst_JwtClaims::reads()
{
    const auto claims = readJwtClaims(jwt(R"({"sub":"1","email":"ada@example.com"})"));
    QVERIFY(claims);
    QCOMPARE(jsonString(*claims, "sub").value_or(""), string("1"));
    // the signature is not looked at
    QVERIFY(readJwtClaims("x." + encoded("{}") + "."));
}

void tst_JwtClaims::doesNotRead_data()
{
    QTest::addColumn<string>("text");
    QTest::newRow("empty") << string();
    QTest::newRow("opaque") << string("ya29.a0AfH6SMB");
    QTest::newRow("one part") << encoded("{}");
    QTest::newRow("two parts") << "x." + encoded("{}");
    QTest::newRow("four parts") << jwt("{}") + ".x";
    QTest::newRow("encrypted") << string("a.b.c.d.e");
    QTest::newRow("no payload") << string("x..y");
    QTest::newRow("padded") << "x." + encoded("{}") + "=.y";
    QTest::newRow("not JSON") << jwt("hello");
    QTest::newRow("array") << jwt("[]");
    QTest::newRow("member twice") << jwt(R"({"sub":"1","sub":"2"})");
    QTest::newRow("not UTF-8") << jwt("{\"sub\":\"\xFF\"}");
    QTest::newRow("depth bomb") << jwt("{\"a\":" + string(10000, '[') + string(10000, ']') + "}");
}

void tst_JwtClaims::doesNotRead()
{
    QFETCH(string, text);
    QVERIFY(!readJwtClaims(text));
}

void tst_JwtClaims::displayName_data()
{
    QTest::addColumn<string>("claims");
    QTest::addColumn<string>("name");
    const auto row = [](const char* name, const char* claims, const char* shown) {
        QTest::newRow(name) << string(claims) << string(shown);
    };
    row("all", R"({"sub":"1","name":"Ada","preferred_username":"ada","email":"a@b"})", "a@b");
    row("no e-mail", R"({"sub":"1","name":"Ada","preferred_username":"ada"})", "ada");
    row("name", R"({"sub":"1","name":"Ada"})", "Ada");
    row("subject only", R"({"sub":"1"})", "1");
    row("empty ones are passed over", R"({"email":"","preferred_username":"","sub":"1"})", "1");
    row("other types are passed over", R"({"email":["a@b"],"name":null,"sub":"1"})", "1");
    row("none", R"({"iss":"x"})", "");
    row("letters of other languages", R"({"name":"Ren\u00e9"})", "Ren\xC3\xA9");
    row("terminal commands", R"({"email":"\u001b[2Ja@b\n\u202e"})", "?[2Ja@b??");
}

void tst_JwtClaims::displayName()
{
    QFETCH(string, claims);
    const auto read = readJwtClaims(jwt(claims));
    QVERIFY(read);
    QTEST(displayNameIn(*read), "name");
}

QTEST_APPLESS_MAIN(tst_JwtClaims)
#include "tst_JwtClaims.moc"
