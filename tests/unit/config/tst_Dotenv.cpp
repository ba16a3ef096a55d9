#include "core/config/Dotenv.h"
#include "tests/unit/support/Doubling.h"
#include "tests/unit/support/Files.h"

#include <QElapsedTimer>

using namespace lmi;
using std::string;
using Entries = std::vector<DotenvEntry>;

namespace {

const string file = "/c/.env";

DotenvEntry entry(const string& key, const string& value, int line = 1, const string& section = {})
{
    return {section, key, value, line};
}

DotenvEntry bare(const string& key, int line = 1)
{
    return {{}, key, std::nullopt, line};
}

DotenvEntry heading(const string& section, int line)
{
    return {section, {}, std::nullopt, line};
}

std::optional<string> nothing(const string&)
{
    return std::nullopt;
}

} // namespace

class tst_Dotenv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void M8_grammar_data();
    void M8_grammar();
    void M8_errors_data();
    void M8_errors();
    void sections_data();
    void sections();
    void sectionsThatAreNoNames_data();
    void sectionsThatAreNoNames();
    void sectionsRefused_data();
    void sectionsRefused();
    void references_data();
    void references();
    void manyOpenReferencesAreCheap_data();
    void manyOpenReferencesAreCheap();
    void resolves_data();
    void resolves();
    void boundsWhatReferencesGrowTo();
};

void tst_Dotenv::M8_grammar_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<Entries>("entries");
    const auto row = [](const char* name, const string& text, const Entries& entries) {
        QTest::newRow(name) << text << entries;
    };
    row("nothing", "", {});
    row("lines without anything", "\n \n\t\r\n", {});
    row("plain", "A=1\n", {entry("A", "1")});
    row("no final newline", "A=1", {entry("A", "1")});
    row("two lines", "A=1\nB=2\n", {entry("A", "1"), entry("B", "2", 2)});
    row("CR LF", "A=1\r\nB=2\r\n", {entry("A", "1"), entry("B", "2", 2)});
    row("bare CR", "A=1\rB=2\r", {entry("A", "1"), entry("B", "2", 2)});
    row("byte-order mark",
        "\xEF\xBB\xBF"
        "A=1",
        {entry("A", "1")});
    row("spaces around", "  A = 1 \t", {entry("A", "1")});
    row("no-break space around",
        "\xC2\xA0"
        "A\xC2\xA0=\xC2\xA0"
        "1\xC2\xA0",
        {entry("A", "1")});
    row("export", "export A=1", {entry("A", "1")});
    row("export and tab", "export\tA=1", {entry("A", "1")});
    row("export as key", "export=1", {entry("export", "1")});
    row("exported", "exportA=1", {entry("exportA", "1")});
    row("key without value", "A", {bare("A")});
    row("key without value, comment", "A # x\nB", {bare("A"), bare("B", 2)});
    row("empty value", "A=\nB= \n", {entry("A", ""), entry("B", "", 2)});
    row("empty quotes", "A=''\nB=\"\"", {entry("A", ""), entry("B", "", 2)});
    row("comment", "# A=1\n  # x\nA=2", {entry("A", "2", 3)});
    row("comment behind", "A=1 # x", {entry("A", "1")});
    row("no comment without space", "A=1#x", {entry("A", "1#x")});
    row("value that starts with #", "A=#x\nB= #x", {entry("A", "#x"), entry("B", "#x", 2)});
    row("comment behind quotes", "A='1'#x\nB=\"2\" # y", {entry("A", "1"), entry("B", "2", 2)});
    row("# in quotes", "A='a # b'", {entry("A", "a # b")});
    row("equal signs", "A=b=c==", {entry("A", "b=c==")});
    row("spaces inside", "A=a  b", {entry("A", "a  b")});
    row("quotes inside", "A=it's \"x\"", {entry("A", "it's \"x\"")});
    row("backslash unquoted", "A=a\\nb\\", {entry("A", "a\\nb\\")});
    row("quoted key", "'a b'=1", {entry("a b", "1")});
    row("double-quoted key is not quoted", "\"A\"=1", {entry("\"A\"", "1")});
    row("escapes in double quotes", R"(A="\a\b\f\n\r\t\v\\\'\"")",
        {entry("A", "\a\b\f\n\r\t\v\\'\"")});
    row("unknown escapes stay", R"(A="\x41\$\z\0")", {entry("A", R"(\x41\$\z\0)")});
    row("escapes in single quotes", R"(A='\n\\\'\"')", {entry("A", R"(\n\'\")")});
    row("several lines", "A=\"one\ntwo\r\nthree\"\nB=1",
        {entry("A", "one\ntwo\nthree"), entry("B", "1", 4)});
    row("several lines in single quotes", "A='one\n# two\nC=3'", {entry("A", "one\n# two\nC=3")});
    row("last quote is escaped", R"(A='x\')", {entry("A", "x\\")});
    row("commands are text", "A=$(id)`id`;id|id>x&&id", {entry("A", "$(id)`id`;id|id>x&&id")});
    row("references stay", "A=${B}", {entry("A", "${B}")});
    row("duplicates stay", "A=1\nA=2", {entry("A", "1"), entry("A", "2", 2)});
    row("brackets that are no section", "[a]=1\nA=[x]", {entry("[a]", "1"), entry("A", "[x]", 2)});
    row("line of a value that starts below", "\n\n  A=1", {entry("A", "1", 3)});
    row("other line ends are space", "A=1\x0B\x0C\x1C\xC2\x85\xE2\x80\xA8", {entry("A", "1")});
    row("letters of other languages", "\xC3\xA9=\xF0\x9F\x99\x82",
        {entry("\xC3\xA9", "\xF0\x9F\x99\x82")});
}

void tst_Dotenv::M8_grammar()
{
    QFETCH(string, text);
    const auto entries = parseDotenv(text, file, DotenvSections::Allowed);
    QVERIFY(entries);
    QTEST(*entries, "entries");
}

void tst_Dotenv::M8_errors_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<std::vector<string>>("arguments"); // behind the file
    const auto row = [](const char* name, const string& text, ErrorCode code,
                        const std::vector<string>& arguments) {
        QTest::newRow(name) << text << code << arguments;
    };
    row("two words", "A B", ErrorCode::ConfigSyntax, {"1"});
    row("later line", "A=1\n\nA B\nC=1", ErrorCode::ConfigSyntax, {"3"});
    row("behind several lines", "A='1\n2'\r\n\rA B", ErrorCode::ConfigSyntax, {"4"});
    row("no key", "=1", ErrorCode::ConfigSyntax, {"1"});
    row("export only", "export ", ErrorCode::ConfigSyntax, {"1"});
    row("text behind quotes", "A='1'2", ErrorCode::ConfigSyntax, {"1"});
    row("text behind double quotes", "A=\"1\" 2", ErrorCode::ConfigSyntax, {"1"});
    row("quoted key without end", "'A=1", ErrorCode::ConfigSyntax, {"1"});
    row("empty quoted key", "''=1", ErrorCode::ConfigSyntax, {"1"});
    row("open quote", "A='1", ErrorCode::ConfigQuoteOpen, {"1", "A"});
    row("open double quote", "B=1\nA=\"1\nC=2", ErrorCode::ConfigQuoteOpen, {"2", "A"});
    row("open quote before a line with quotes", "B=1\nA=\"1\nC=\"2\"", ErrorCode::ConfigQuoteOpen,
        {"2", "A"});
    row("line end as an escape", "A=\"1\\n\" 2", ErrorCode::ConfigSyntax, {"1"});
    row("other quote", "A='1\"", ErrorCode::ConfigQuoteOpen, {"1", "A"});
    row("open quote, odd key", "\x1B[2J='", ErrorCode::ConfigQuoteOpen, {"1", "?[2J"});
    row("not UTF-8", "A=1\nB=\xFF\n", ErrorCode::ConfigEncoding, {"2"});
    row("Latin-1", "A=caf\xE9", ErrorCode::ConfigEncoding, {"1"});
    row("UTF-16",
        string("\xFF\xFE"
               "A\0=\0",
               6),
        ErrorCode::ConfigEncoding, {"1"});
    row("UTF-16 without a mark", string("A\0=\0", 4), ErrorCode::ConfigEncoding, {"1"});
    row("NUL", string("A=1\r\nB=\0", 8), ErrorCode::ConfigEncoding, {"2"});
    row("cut character at the end", "A=1\n\xC3", ErrorCode::ConfigEncoding, {"2"});
}

void tst_Dotenv::M8_errors()
{
    QFETCH(string, text);
    QFETCH(ErrorCode, code);
    QFETCH(std::vector<string>, arguments);
    arguments.insert(arguments.begin(), file);
    const auto entries = parseDotenv(text, file, DotenvSections::Allowed);
    QVERIFY(!entries);
    QCOMPARE(describe(entries.error()), describe(Error(code, arguments)));
}

void tst_Dotenv::sections_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<Entries>("entries");
    const auto row = [](const char* name, const string& text, const Entries& entries) {
        QTest::newRow(name) << text << entries;
    };
    row("one", "A=1\n[dev]\nA=2", {entry("A", "1"), heading("dev", 2), entry("A", "2", 3, "dev")});
    row("two", "[dev]\nA=1\n[qa]\nA=2",
        {heading("dev", 1), entry("A", "1", 2, "dev"), heading("qa", 3), entry("A", "2", 4, "qa")});
    row("without keys", "[dev]\n[qa]", {heading("dev", 1), heading("qa", 2)});
    row("spaces", " [ dev ] \nA=1", {heading("dev", 1), entry("A", "1", 2, "dev")});
    row("comment", "[dev] # x\n[qa]# y", {heading("dev", 1), heading("qa", 2)});
    row("CR LF", "[dev]\r\nA=1\r\n", {heading("dev", 1), entry("A", "1", 2, "dev")});
    row("once more", "[dev]\nA=1\n[dev]\nB=2",
        {heading("dev", 1), entry("A", "1", 2, "dev"), heading("dev", 3),
         entry("B", "2", 4, "dev")});
    row("inside a value", "A='\n[dev]\n'", {entry("A", "\n[dev]\n")});
    row("in a comment", "# [dev]\nA=1", {entry("A", "1", 2)});
}

void tst_Dotenv::sections()
{
    QFETCH(string, text);
    const auto entries = parseDotenv(text, file, DotenvSections::Allowed);
    QVERIFY(entries);
    QTEST(*entries, "entries");
}

void tst_Dotenv::sectionsThatAreNoNames_data()
{
    QTest::addColumn<string>("name");
    for (const char* name : {"", "a b", "../x", "con", "\x1B"})
        QTest::newRow(name) << string(name);
}

// They are nobody's, and least of all what stands before the first section.
void tst_Dotenv::sectionsThatAreNoNames()
{
    QFETCH(string, name);
    const auto entries =
        parseDotenv("A=1\n[ " + name + " ]\nA=2\n[dev]\nA=3", file, DotenvSections::Allowed);
    QVERIFY(entries);
    const string section = "[" + name + "]";
    const std::vector<DotenvEntry> expected{{"", "A", "1", 1},
                                            {section, "", std::nullopt, 2},
                                            {section, "A", "2", 3},
                                            {"dev", "", std::nullopt, 4},
                                            {"dev", "A", "3", 5}};
    QVERIFY(*entries == expected);
}

void tst_Dotenv::sectionsRefused_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<DotenvSections>("allowed");
    QTest::addColumn<Error>("error");
    const auto row = [](const char* name, const string& text, DotenvSections allowed,
                        ErrorCode code, const std::vector<string>& arguments) {
        QTest::newRow(name) << text << allowed << Error(code, arguments);
    };
    row("misplaced", "A=1\n[dev]", DotenvSections::Refused, ErrorCode::ConfigSectionMisplaced,
        {file, "2", "dev"});
    row("misplaced and no name", "[a b]", DotenvSections::Refused,
        ErrorCode::ConfigSectionMisplaced, {file, "1", "a b"});
    row("no end", "[dev A", DotenvSections::Allowed, ErrorCode::ConfigSyntax, {file, "1"});
    row("no end and nothing behind", "[dev]\nA=1\n[qa\nA=2", DotenvSections::Allowed,
        ErrorCode::ConfigSyntax, {file, "3"});
    row("text at its end", "[dev]x", DotenvSections::Allowed, ErrorCode::ConfigSyntax, {file, "1"});
    row("text behind", "[dev] x", DotenvSections::Allowed, ErrorCode::ConfigSyntax, {file, "1"});
}

void tst_Dotenv::sectionsRefused()
{
    QFETCH(string, text);
    QFETCH(DotenvSections, allowed);
    QFETCH(Error, error);
    const auto entries = parseDotenv(text, file, allowed);
    QVERIFY(!entries);
    QCOMPARE(describe(entries.error()), describe(error));
}

void tst_Dotenv::references_data()
{
    QTest::addColumn<string>("value");
    QTest::addColumn<string>("expanded");
    const auto row = [](const char* value, const char* expanded) {
        QTest::newRow(value) << string(value) << string(expanded);
    };
    row("", "");
    row("plain", "plain");
    row("${A}", "<a>");
    row("x${A}y${A}z", "x<a>y<a>z");
    row("${NONE}", "");
    row("${NONE:-default}", "default");
    row("${A:-default}", "<a>");
    row("${EMPTY:-default}", "");
    row("${NONE:-}", "");
    row("${NONE:-a:-b}", "a:-b");
    row("${NONE:-${A}", "${A");
    row("${NONE:-${A}}", "${A}");
    row("${A:x}", "${A:x}");
    row("${A:=x}${A}", "${A:=x}<a>");
    row("${A", "${A");
    row("${A:-", "${A:-");
    row("$A", "$A");
    row("$${A}", "$<a>");
    row("${}", "");
    row("${:-x}", "x");
    row("${REF}", "${A}");
    row("${${A}", "");
    row("$(A) `A`", "$(A) `A`");
    row("}${A}{", "}<a>{");
}

void tst_Dotenv::references()
{
    QFETCH(string, value);
    const auto lookup = test::variables({{"A", "<a>"}, {"EMPTY", ""}, {"REF", "${A}"}});
    QTEST(expandReferences(value, lookup), "expanded");
}

void tst_Dotenv::manyOpenReferencesAreCheap_data()
{
    QTest::addColumn<string>("piece");
    QTest::addColumn<string>("end");
    QTest::newRow("names") << string("${") << string();
    QTest::newRow("names, one colon") << string("${") << string(":}");
    QTest::newRow("defaults") << string("${a:-") << string();
    QTest::newRow("no defaults") << string("${a:") << string("}");
}

void tst_Dotenv::manyOpenReferencesAreCheap()
{
    QFETCH(string, piece);
    QFETCH(string, end);
    string text;
    while (text.size() < 1024 * 1024)
        text += piece;
    text += end;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(expandReferences(text, nothing), text);
    // minutes if every piece looked for its end
    QVERIFY(timer.elapsed() < 10000);
}

void tst_Dotenv::resolves_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<string>("section");
    QTest::addColumn<Entries>("entries"); // sorted by key
    const auto row = [](const char* name, const string& text, const string& section,
                        const Entries& entries) {
        QTest::newRow(name) << text << section << entries;
    };
    row("last one wins", "A=1\nA=2", "", {entry("A", "2", 2)});
    row("earlier line", "A=1\nB=${A}", "", {entry("A", "1"), entry("B", "1", 2)});
    row("later line is not seen", "B=${A}\nA=1", "", {entry("A", "1", 2), entry("B", "")});
    row("value at that time", "A=1\nB=${A}\nA=2", "", {entry("A", "2", 3), entry("B", "1", 2)});
    row("below", "B=${BELOW}", "", {entry("B", "below")});
    row("earlier line before below", "BELOW=1\nB=${BELOW}", "",
        {entry("B", "1", 2), entry("BELOW", "1")});
    row("itself", "BELOW=${BELOW}:x", "", {entry("BELOW", "below:x")});
    row("key without value", "A=1\nA", "", {bare("A", 2)});
    row("key without value hides", "BELOW\nB=${BELOW:-x}", "", {entry("B", "", 2), bare("BELOW")});
    row("before the sections", "A=1\n[dev]\nA=2\nB=${A}", "", {entry("A", "1")});
    row("in a section", "A=1\n[dev]\nB=x${A}\n[qa]\nC=1", "dev", {entry("B", "x", 3, "dev")});
    row("section in two parts", "[dev]\nA=1\n[qa]\nA=2\n[dev]\nB=${A}", "dev",
        {entry("A", "1", 2, "dev"), entry("B", "1", 6, "dev")});
}

void tst_Dotenv::resolves()
{
    QFETCH(string, text);
    QFETCH(string, section);
    const auto parsed = parseDotenv(text, file, DotenvSections::Allowed);
    QVERIFY(parsed);
    const auto values = resolveSection(*parsed, section, test::variables({{"BELOW", "below"}}));
    QVERIFY(values);
    Entries resolved;
    for (const auto& [key, value] : *values) {
        QCOMPARE(value.key, key);
        resolved.push_back(value);
    }
    QTEST(resolved, "entries");
}

void tst_Dotenv::boundsWhatReferencesGrowTo()
{
    const auto parsed = parseDotenv(test::doublingReferences(40), file, DotenvSections::Allowed);
    QVERIFY(parsed);
    QVERIFY(!resolveSection(*parsed, {}, test::variables({})));
    // as long a value, referred to once
    const auto once =
        parseDotenv("A=" + string(mostReferred, 'x') + "\nB=${A}\n", file, DotenvSections::Allowed);
    QVERIFY(once);
    const auto values = resolveSection(*once, {}, test::variables({}));
    QVERIFY(values);
    QCOMPARE(values->at("B").value->size(), mostReferred);
}

QTEST_APPLESS_MAIN(tst_Dotenv)
#include "tst_Dotenv.moc"
