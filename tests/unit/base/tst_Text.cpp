#include "core/base/Text.h"
#include "tests/unit/support/Files.h"

using namespace lmi;
using std::string;

class tst_Text : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void A13_serverTextIsMadeHarmless_data();
    void A13_serverTextIsMadeHarmless();
    void A13_everyOtherByteBecomesAQuestionMark();
    void A13_serverTextIsCut_data();
    void A13_serverTextIsCut();
    void harmlessText_data();
    void harmlessText();
    void utf8_data();
    void utf8();
    void characters();
    void httpTokens_data();
    void httpTokens();
    void joins_data();
    void joins();
    void lowerCases();
};

void tst_Text::A13_serverTextIsMadeHarmless_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<string>("shown");
    QTest::newRow("plain") << string("The user said no.") << string("The user said no.");
    QTest::newRow("empty") << string() << string();
    QTest::newRow("ESC") << string("\x1B[2J") << string("?[2J");
    QTest::newRow("OSC 52") << string("\x1B]52;c;aGk=\x07") << string("?]52;c;aGk=?");
    QTest::newRow("OSC 8") << string("\x1B]8;;https://x\x1B\\") << string("?]8;;https://x??");
    QTest::newRow("C1 CSI") << string("\xC2\x9B"
                                      "2J")
                            << string("??2J");
    QTest::newRow("NUL") << string("a\0b", 3) << string("a?b");
    QTest::newRow("CR LF") << string("a\r\nb") << string("a??b");
    QTest::newRow("quote and backslash") << string("\"\\") << string("??");
    QTest::newRow("DEL") << string("\x7F") << string("?");
    QTest::newRow("bidi") << string("\xE2\x80\xAE") << string("???");
    QTest::newRow("HTML stays text") << string("<b>x</b>") << string("<b>x</b>");
    QTest::newRow("edges") << string("\x20\x21\x23\x5B\x5D\x7E") << string(" !#[]~");
}

void tst_Text::A13_serverTextIsMadeHarmless()
{
    QFETCH(string, text);
    QFETCH(string, shown);
    QCOMPARE(printableText(text), shown);
}

void tst_Text::A13_everyOtherByteBecomesAQuestionMark()
{
    for (int byte = 0; byte < 256; ++byte) {
        const bool allowed = byte == 0x20 || byte == 0x21 || (byte >= 0x23 && byte <= 0x5B)
            || (byte >= 0x5D && byte <= 0x7E);
        const string text(1, static_cast<char>(byte));
        QCOMPARE(printableText(text), allowed ? text : string("?"));
    }
}

void tst_Text::A13_serverTextIsCut_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("left");
    QTest::newRow("at the usual limit") << 512 << 512 << 512;
    QTest::newRow("one more") << 513 << 512 << 512;
    QTest::newRow("1 MiB") << 1024 * 1024 << 512 << 512;
    QTest::newRow("other limit") << 10 << 3 << 3;
    QTest::newRow("nothing allowed") << 10 << 0 << 0;
}

void tst_Text::A13_serverTextIsCut()
{
    QFETCH(int, length);
    QFETCH(int, limit);
    QFETCH(int, left);
    const string text(static_cast<std::size_t>(length), 'x');
    QCOMPARE(printableText(text, static_cast<std::size_t>(limit)).size(),
             static_cast<std::size_t>(left));
    if (limit == 512)
        QCOMPARE(printableText(text).size(), static_cast<std::size_t>(left));
}

void tst_Text::harmlessText_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<string>("shown");
    const string e = "\xC3\xA9";
    QTest::newRow("plain") << string("ada@example.com") << string("ada@example.com");
    QTest::newRow("letters of other languages")
        << string("Ren" + e + " \xE6\x9D\x8E \xF0\x9F\x99\x82")
        << string("Ren" + e + " \xE6\x9D\x8E \xF0\x9F\x99\x82");
    QTest::newRow("ESC") << string("a\x1B[31mb") << string("a?[31mb");
    QTest::newRow("NUL, LF, DEL") << string("\0\n\x7F", 3) << string("???");
    QTest::newRow("C1") << string("a\xC2\x9B"
                                  "b")
                        << string("a?b");
    QTest::newRow("C1 ends at A0") << string("\xC2\xA0") << string("\xC2\xA0");
    QTest::newRow("right-to-left override") << string("a\xE2\x80\xAE"
                                                      "b")
                                            << string("a?b");
    QTest::newRow("marks and embeddings")
        << string("\xE2\x80\x8E\xE2\x80\xAA\xE2\x81\xA6\xE2\x81\xA9") << string("????");
    QTest::newRow("line separators") << string("\xE2\x80\xA8\xE2\x80\xA9") << string("??");
    QTest::newRow("not UTF-8") << string("a\xFF\xC3") << string("a??");
}

void tst_Text::harmlessText()
{
    QFETCH(string, text);
    QFETCH(string, shown);
    QCOMPARE(lmi::harmlessText(text), shown);
    QVERIFY(isUtf8(lmi::harmlessText(text)));
}

void tst_Text::utf8_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("empty") << string() << true;
    QTest::newRow("ASCII") << string("abc\x7F") << true;
    QTest::newRow("NUL") << string("\0", 1) << true;
    QTest::newRow("first of two bytes") << string("\xC2\x80") << true;
    QTest::newRow("last of two bytes") << string("\xDF\xBF") << true;
    QTest::newRow("first of three bytes") << string("\xE0\xA0\x80") << true;
    QTest::newRow("before the surrogates") << string("\xED\x9F\xBF") << true;
    QTest::newRow("behind the surrogates") << string("\xEE\x80\x80") << true;
    QTest::newRow("last of three bytes") << string("\xEF\xBF\xBF") << true;
    QTest::newRow("first of four bytes") << string("\xF0\x90\x80\x80") << true;
    QTest::newRow("U+10FFFF") << string("\xF4\x8F\xBF\xBF") << true;
    QTest::newRow("U+110000") << string("\xF4\x90\x80\x80") << false;
    QTest::newRow("five bytes") << string("\xF8\x88\x80\x80\x80") << false;
    QTest::newRow("overlong slash, two") << string("\xC0\xAF") << false;
    QTest::newRow("overlong, C1") << string("\xC1\xBF") << false;
    QTest::newRow("overlong slash, three") << string("\xE0\x80\xAF") << false;
    QTest::newRow("overlong, three, last") << string("\xE0\x9F\xBF") << false;
    QTest::newRow("overlong slash, four") << string("\xF0\x80\x80\xAF") << false;
    QTest::newRow("overlong, four, last") << string("\xF0\x8F\xBF\xBF") << false;
    QTest::newRow("first surrogate") << string("\xED\xA0\x80") << false;
    QTest::newRow("last surrogate") << string("\xED\xBF\xBF") << false;
    QTest::newRow("lone continuation") << string("\x80") << false;
    QTest::newRow("cut after one of two") << string("\xC3") << false;
    QTest::newRow("cut after two of three") << string("\xE2\x82") << false;
    QTest::newRow("cut after three of four") << string("\xF0\x9F\x99") << false;
    QTest::newRow("letter instead of continuation") << string("\xC3"
                                                              "A")
                                                    << false;
    QTest::newRow("FE") << string("\xFE") << false;
    QTest::newRow("FF") << string("\xFF") << false;
    QTest::newRow("bad at the end") << string("all fine so far\xC3") << false;
}

void tst_Text::utf8()
{
    QFETCH(string, text);
    QFETCH(bool, good);
    QCOMPARE(isUtf8(text), good);
}

void tst_Text::characters()
{
    const string digits = "0123456789";
    const string hexDigits = digits + "abcdefABCDEF";
    const string letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        QCOMPARE(isDigit(c), digits.find(c) != string::npos);
        QCOMPARE(isHexDigit(c), hexDigits.find(c) != string::npos);
        QCOMPARE(isLetterOrDigit(c), (digits + letters).find(c) != string::npos);
    }
}

void tst_Text::httpTokens_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<bool>("token");
    QTest::newRow("method") << string("GET") << true;
    QTest::newRow("header") << string("X-Some_Header.1") << true;
    QTest::newRow("odd ones") << string("!#$%&'*+-.^_`|~") << true;
    for (const char* text : {"", "a b", "a:", "a\t", "(a)", "a/b", "a\x7F", "\xC3\xA9"})
        QTest::newRow(text) << string(text) << false;
    QTest::newRow("NUL") << string("a\0", 2) << false;
}

void tst_Text::httpTokens()
{
    QFETCH(string, text);
    QTEST(isHttpToken(text), "token");
}

void tst_Text::joins_data()
{
    QTest::addColumn<std::vector<string>>("parts");
    QTest::addColumn<string>("joined");
    QTest::newRow("none") << std::vector<string>{} << string();
    QTest::newRow("one") << std::vector<string>{"a"} << string("a");
    QTest::newRow("three") << std::vector<string>{"a", "b", "c"} << string("a, b, c");
    QTest::newRow("empty first") << std::vector<string>{"", "b"} << string(", b");
    QTest::newRow("empty last") << std::vector<string>{"a", ""} << string("a, ");
}

void tst_Text::joins()
{
    QFETCH(std::vector<string>, parts);
    QFETCH(string, joined);
    QCOMPARE(join(parts, ", "), joined);
}

void tst_Text::lowerCases()
{
    QCOMPARE(lowerCase("AZaz09_@[`{\xC3\x89"), string("azaz09_@[`{\xC3\x89"));
}

QTEST_APPLESS_MAIN(tst_Text)
#include "tst_Text.moc"
