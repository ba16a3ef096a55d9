#include "core/config/EnvironmentName.h"
#include "tests/unit/support/Files.h"

using namespace lmi;
using std::string;

class tst_EnvironmentName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void M6_allowed_data();
    void M6_allowed();
    void M6_refused_data();
    void M6_refused();
    void M6_everyByte();
    void errorIsShort();
    void compares();
};

void tst_EnvironmentName::M6_allowed_data()
{
    QTest::addColumn<string>("text");
    for (const char* text : {"dev", "Prod", "0", "a.b", "a_b-c", "dev-", "dev_", "v1.2.3", "com0",
                             "com10", "console", "auxiliary", "nul1", "lpt", "x.con"})
        QTest::newRow(text) << string(text);
    QTest::newRow("64 characters") << string(64, 'a');
}

void tst_EnvironmentName::M6_allowed()
{
    QFETCH(string, text);
    const auto name = EnvironmentName::from(text);
    QVERIFY(name);
    QCOMPARE(name->text(), text);
}

void tst_EnvironmentName::M6_refused_data()
{
    QTest::addColumn<string>("text");
    const auto row = [](const char* name, const string& text) { QTest::newRow(name) << text; };
    row("empty", "");
    row("up", "../../x");
    row("absolute", "/abs");
    row("slash", "a/b");
    row("backslash", "a\\b");
    row("two dots", "..");
    row("dot", ".");
    row("hidden", ".dev");
    row("underscore first", "_dev");
    row("flag", "-flag");
    row("CON", "CON");
    row("con", "con");
    row("aux.json", "aux.json");
    row("Prn.x.y", "Prn.x.y");
    row("nul", "nul");
    row("COM1", "COM1");
    row("lpt9.env", "lpt9.env");
    row("stream", "x:ads");
    row("dot at the end", "dev.");
    row("space at the end", "dev ");
    row("space inside", "a b");
    row("65 characters", string(65, 'a'));
    row("300 characters", string(300, 'a'));
    row("NUL", string("a\0b", 3));
    row("NUL at the end", string("dev\0", 4));
    row("newline", "a\nb");
    row("newline at the end", "dev\n");
    row("composed", "caf\xC3\xA9");
    row("decomposed", "cafe\xCC\x81");
    row("Cyrillic", "\xD0\xB0");
    row("percent", "%64ev");
    row("variable", "$HOME");
    row("wildcard", "*");
}

void tst_EnvironmentName::M6_refused()
{
    QFETCH(string, text);
    const auto name = EnvironmentName::from(text);
    QVERIFY(!name);
    QVERIFY(name.error().code == ErrorCode::EnvironmentNameInvalid);
    QCOMPARE(name.error().arguments.size(), std::size_t(1));
}

void tst_EnvironmentName::M6_everyByte()
{
    const string allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        const bool alphanumeric = allowed.find(c) != string::npos;
        const bool inside = alphanumeric || c == '.' || c == '_' || c == '-';
        QCOMPARE(EnvironmentName::from(string(1, c) + "x").ok(), alphanumeric);
        QCOMPARE(EnvironmentName::from(string("x") + c + "x").ok(), inside);
        QCOMPARE(EnvironmentName::from(string("x") + c).ok(), inside && c != '.');
    }
}

void tst_EnvironmentName::errorIsShort()
{
    const auto name = EnvironmentName::from(string(1000, '\x1B'));
    QVERIFY(!name);
    QCOMPARE(name.error().arguments.front(), string(65, '?'));
}

void tst_EnvironmentName::compares()
{
    const auto dev = EnvironmentName::from("dev");
    const auto qa = EnvironmentName::from("qa");
    QVERIFY(dev && qa);
    QVERIFY(*dev < *qa);
    QVERIFY(*dev == *EnvironmentName::from("dev"));
    QVERIFY(*dev != *EnvironmentName::from("Dev"));
}

QTEST_APPLESS_MAIN(tst_EnvironmentName)
#include "tst_EnvironmentName.moc"
