#include "core/config/DotenvEdit.h"
#include "tests/unit/support/Outcome.h"

#include <QtTest>

using namespace lmi;
using namespace lmi::test;
using std::string;

class tst_DotenvEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void valuesComeBack_data();
    void valuesComeBack();
    void valuesThatCannotBeWritten_data();
    void valuesThatCannotBeWritten();
    void filesThatCannotBeRead();
    void sections();
    void valuesThatLookLikeComments();
    void sectionsWithCarriageReturns();
};

namespace {

Result<string> changed(const QByteArray& text, const DotenvChanges& changes,
                       const string& section = {})
{
    return withChanges(text.toStdString(), "f", DotenvSections::Allowed, section, changes);
}

} // namespace

void tst_DotenvEdit::changes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* text, const char* expected,
                        const char* section = "") {
        QTest::newRow(name) << QByteArray(text) << QByteArray(section) << QByteArray(expected);
    };
    row("empty", "", "A=new\n");
    row("replaced", "A=old\n", "A=new\n");
    row("no line end", "B=1", "B=1\nA=new\n");
    row("comment stays", "A=old # why\nB=1\n", "A=new # why\nB=1\n");
    row("export stays", "  export A = 'old'  # why\n", "  export A = new  # why\n");
    row("quotes", "A=\"old # no comment\"\n", "A=new\n");
    row("several lines", "X=1\nA=\"a\nb\nc\" # why\nY=2\n", "X=1\nA=new # why\nY=2\n");
    row("the last one counts", "A=1\nB=2\nA=3\n", "A=1\nB=2\nA=new\n");
    row("without a value", "A\nB\n", "A=new\nB\n");
    row("empty value", "A=\nB=1\n", "A=new\nB=1\n");
    row("behind the last line", "# about\n\nB=1\n\n# end\n", "# about\n\nB=1\nA=new\n\n# end\n");
    row("mixed line ends", "B=1\r\nA=old\nC=2\r\n", "B=1\r\nA=new\nC=2\r\n");
    row("a comment at once", "A=\"old\"#why\n", "A=\"new\"#why\n");
    row("a key before a comment", "A#why\n", "A=\"new\"#why\n");
    row("CR LF at the end", "B=1\r\n", "B=1\r\nA=new\r\n");
    row("CR LF", "A=old\r\nB=1\r\n", "A=new\r\nB=1\r\n");
    row("CR LF behind an empty value", "A=\r\nB=1\r\n", "A=new\r\nB=1\r\n");
    row("CR LF in a value", "A=\"a\r\nb\" # why\r\nB=1\r\n", "A=new # why\r\nB=1\r\n");
    row("CR LF behind export", "export\r\nA=old\r\n", "export\r\nA=new\r\n");
    row("byte-order mark",
        "\xEF\xBB\xBF"
        "A=old\n",
        "\xEF\xBB\xBF"
        "A=new\n");
    row("before the first section", "# all\n[dev]\nA=1\n", "# all\nA=new\n[dev]\nA=1\n");
    row("a section's own", "A=0\n[dev]\nA=1\n[qa]\nA=2\n", "A=0\n[dev]\nA=new\n[qa]\nA=2\n", "dev");
    row("a section's new one", "[dev]\nB=1\n\n[qa]\nA=2\n", "[dev]\nB=1\nA=new\n\n[qa]\nA=2\n",
        "dev");
    row("an empty section", "[dev]\n[qa]\nA=2\n", "[dev]\nA=new\n[qa]\nA=2\n", "dev");
    row("a new section", "A=0", "A=0\n\n[dev]\nA=new\n", "dev");
}

void tst_DotenvEdit::changes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, section);
    const auto result = changed(text, {{"A", "new"}}, section.toStdString());
    QVERIFY(result);
    QTEST(bytes(*result), "expected");
    // taken out again: only what was A's is gone
    const auto without = changed(bytes(*result), {{"A", std::nullopt}}, section.toStdString());
    QVERIFY(without);
    QVERIFY(!bytes(*without).contains("new"));
    for (const QByteArray& line : text.split('\n')) {
        if (!line.contains('A') && !line.contains('"') && line != "b")
            QVERIFY2(bytes(*without).contains(line), line.constData());
    }
}

void tst_DotenvEdit::valuesComeBack_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char* value : {"",
                              "plain",
                              "https://sso.example.com/a?b=c&d",
                              "two words",
                              "  edges  ",
                              "a#b",
                              "a #b",
                              "it's",
                              "say \"hi\"",
                              "back\\slash",
                              "a\\ b",
                              "$HOME",
                              "$(id)",
                              "`id`",
                              "a\nb",
                              "tab\tx",
                              "\xC3\xA9t\xC3\xA9",
                              "a\xC2\xA0",
                              "p+a%s s/&=:x~",
                              "=",
                              "\"",
                              "'",
                              "a\\n"})
        QTest::newRow(value) << QByteArray(value);
}

void tst_DotenvEdit::valuesComeBack()
{
    QFETCH(QByteArray, value);
    const auto text = changed("B=1 # b\n", {{"A", value.toStdString()}, {"C", "x"}});
    QVERIFY(text);
    const auto entries = parseDotenv(*text, "f", DotenvSections::Refused);
    QVERIFY(entries && entries->size() == 3);
    QCOMPARE(bytes(entries->at(1).value.value()), value);
}

void tst_DotenvEdit::valuesThatCannotBeWritten_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("reference") << QByteArray("${HOME}");
    QTest::newRow("reference with a default") << QByteArray("a${X:-b}c");
    QTest::newRow("not UTF-8") << QByteArray("\xFF");
}

void tst_DotenvEdit::valuesThatCannotBeWritten()
{
    QFETCH(QByteArray, value);
    const auto text = changed("B=1\n", {{"A", value.toStdString()}});
    QVERIFY(!text);
    // the value may be a secret
    QVERIFY(!sentenceOf(text).contains(value));
}

void tst_DotenvEdit::filesThatCannotBeRead()
{
    QCOMPARE(nameOf(changed("A=\"open\n", {{"A", "x"}})), QByteArray("config_quote_open"));
    QCOMPARE(nameOf(changed("a b\n", {{"A", "x"}})), QByteArray("config_syntax"));
    // not open as long as nothing below has a quote
    const QByteArray escaped = "A=\"x\\\"\nB=1\n";
    QVERIFY(parseDotenv(escaped.toStdString(), "f", DotenvSections::Refused));
    QCOMPARE(nameOf(changed(escaped, {{"C", "two words"}})), QByteArray("config_not_editable"));
    QVERIFY(changed(escaped, {{"C", "word"}}));
    QVERIFY(changed(escaped, {{"A", "two words"}}));
}

void tst_DotenvEdit::sections()
{
    const string text = "A=0\n\n# dev\n[dev]\nA=1\n# more\n\n[qa] # q\nA=2\n";
    QCOMPARE(bytes(*withoutSection(text, "f", "dev")), QByteArray("A=0\n\n[qa] # q\nA=2\n"));
    // what is written above a heading is about it
    const string told = "[dev]\nA=1\n\n# about prod\n  # more\n[prod]\nA=2\n[dev]\nB=1\n";
    QCOMPARE(bytes(*withoutSection(told, "f", "dev")),
             QByteArray("# about prod\n  # more\n[prod]\nA=2\n"));
    QCOMPARE(bytes(*withoutSection(told, "f", "prod")), QByteArray("[dev]\nA=1\n\n[dev]\nB=1\n"));
    QCOMPARE(bytes(*linesOfSection(told, "f", "dev")), QByteArray("A=1\n\nB=1\n"));
    QCOMPARE(bytes(*withoutSection(text, "f", "none")), bytes(text));
    QCOMPARE(bytes(*withSectionRenamed(text, "f", "qa", "test")),
             QByteArray("A=0\n\n# dev\n[dev]\nA=1\n# more\n\n[test] # q\nA=2\n"));
    QCOMPARE(bytes(*linesOfSection(text, "f", "dev")), QByteArray("A=1\n# more\n\n"));
}

void tst_DotenvEdit::valuesThatLookLikeComments()
{
    const string text = "[a]\nKEY=\"line1\n# in value\"\n# about b\n[b]\nX=1\n";
    QCOMPARE(bytes(*withoutSection(text, "f", "b")),
             QByteArray("[a]\nKEY=\"line1\n# in value\"\n"));
    QCOMPARE(bytes(*linesOfSection(text, "f", "a")), QByteArray("KEY=\"line1\n# in value\"\n"));
    const string global = "KEY=\"line1\n# in value\"\n[b]\nX=1\n";
    QCOMPARE(bytes(*linesOfSection(global, "f", {})), QByteArray("KEY=\"line1\n# in value\"\n"));
}

void tst_DotenvEdit::sectionsWithCarriageReturns()
{
    const string text = "export\r\nFOO=1\r\n# b\r\n[b]\r\nX=1\r\n[c]\nY=\"1\r\n2\"\r\n";
    QCOMPARE(bytes(*withoutSection(text, "f", "b")),
             QByteArray("export\r\nFOO=1\r\n[c]\nY=\"1\r\n2\"\r\n"));
    QCOMPARE(bytes(*withSectionRenamed(text, "f", "b", "d")),
             QByteArray("export\r\nFOO=1\r\n# b\r\n[d]\r\nX=1\r\n[c]\nY=\"1\r\n2\"\r\n"));
    QCOMPARE(bytes(*linesOfSection(text, "f", "c")), QByteArray("Y=\"1\r\n2\"\r\n"));
    QCOMPARE(bytes(*linesOfSection(text, "f", {})), QByteArray("export\r\nFOO=1\r\n"));
}

QTEST_APPLESS_MAIN(tst_DotenvEdit)
#include "tst_DotenvEdit.moc"
