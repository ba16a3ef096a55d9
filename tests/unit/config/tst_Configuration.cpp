#include "core/config/ConfigSnapshot.h"
#include "core/config/Keys.h"
#include "tests/unit/support/Configured.h"
#include "tests/unit/support/Doubling.h"

#include <algorithm>

using namespace lmi;
using std::string;
using Texts = std::map<string, string>;

namespace {

string textOf(const std::vector<EnvironmentName>& names)
{
    string text;
    for (const EnvironmentName& name : names)
        text += (text.empty() ? "" : " ") + name.text();
    return text;
}

string failureOf(const Error& error)
{
    return string(stableName(error.code)) + ": " + describe(error);
}

// $ stands for the configuration folder.
QString inFolder(const string& text, const test::Configured& configured)
{
    return QString::fromStdString(text).replace(
        QLatin1Char('$'), QString::fromStdString(configured.input().paths.configFolder));
}

} // namespace

class tst_Configuration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void precedence_data();
    void precedence();
    void provenance();
    void sourceText_data();
    void sourceText();
    void interpolation_data();
    void interpolation();
    void keyWithoutValueTakesAway();
    void secretsAreMarked();
    void shownValues_data();
    void shownValues();
    void readingOrder();
    void unknownKeysAreKept();
    void M9_onlyKnownVariablesCount();
    void namesTheFileToEdit_data();
    void namesTheFileToEdit();
    void lists_data();
    void lists();
    void leavesOut_data();
    void leavesOut();
    void M6_clash_data();
    void M6_clash();
    void chooses_data();
    void chooses();
    void cannotChoose_data();
    void cannotChoose();
    void unknownEnvironment_data();
    void unknownEnvironment();
    void M8_unusableFiles_data();
    void M8_unusableFiles();
    void errorsNameTheirFile();
    void overrides_data();
    void overrides();
    void badOverrides_data();
    void badOverrides();
};

void tst_Configuration::precedence_data()
{
    QTest::addColumn<int>("layers"); // how many of the six, lowest first
    QTest::addColumn<string>("grant");
    QTest::newRow("built-in") << 1 << string("client_credentials");
    QTest::newRow("main file") << 2 << string("from main");
    QTest::newRow("section") << 3 << string("from section");
    QTest::newRow("own file") << 4 << string("from own");
    QTest::newRow("variable") << 5 << string("from variable");
    QTest::newRow("command line") << 6 << string("from option");
}

void tst_Configuration::precedence()
{
    QFETCH(int, layers);
    test::Configured configured;
    string main = layers >= 2 ? "OAUTH_GRANT_TYPE=from main\n" : "";
    main += "[qa]\nOAUTH_GRANT_TYPE=wrong\n[dev]\n";
    main += layers >= 3 ? "OAUTH_GRANT_TYPE=from section\n" : "";
    configured.writeMain(main);
    configured.write("dev", layers >= 4 ? "OAUTH_GRANT_TYPE=from own\n" : "");
    configured.write("qa", "OAUTH_GRANT_TYPE=wrong\n");
    if (layers >= 5)
        configured.setVariables({{"OAUTH_GRANT_TYPE", "from variable"}});
    if (layers >= 6)
        configured.input().overrides["OAUTH_GRANT_TYPE"] = "from option";

    const auto configuration = loadConfiguration(configured.input(), test::named("dev"));
    QVERIFY(configuration);
    QTEST(configuration->text(keys::grantType), "grant");
}

void tst_Configuration::provenance()
{
    test::Configured configured;
    configured.writeMain("# main\nOAUTH_CLIENT_ID=main\nOAUTH_SCOPES='a\nb'\nLOG_FILE=l\n[dev]\n\n"
                         "OAUTH_USERNAME=ada\n");
    configured.write("dev", "OAUTH_TOKEN_URL=x\r\nOAUTH_TOKEN_URL=y\r\n");
    configured.setVariables({{"OAUTH_AUDIENCE", "api"}});
    configured.input().overrides["OAUTH_BROWSER"] = "b";

    const auto configuration = loadConfiguration(configured.input(), test::named("dev"));
    QVERIFY(configuration);
    const auto sourceOf = [&](const char* key) { return configuration->find(key)->source.text(); };
    const string main = configured.mainFile();
    QCOMPARE(sourceOf(keys::clientId), main + ":2");
    QCOMPARE(sourceOf(keys::scopes), main + ":3");
    QCOMPARE(sourceOf(keys::logFile), main + ":5");
    QCOMPARE(sourceOf(keys::username), main + ":8");
    QCOMPARE(sourceOf(keys::tokenUrl), configured.file("dev") + ":2");
    QCOMPARE(sourceOf(keys::audience), string("variable OAUTH_AUDIENCE"));
    QCOMPARE(sourceOf(keys::browser), string("option -C"));
    QCOMPARE(sourceOf(keys::grantType), string("default"));
    QVERIFY(!configuration->find(keys::clientSecret));
    QCOMPARE(configuration->text(keys::clientSecret), string());
}

void tst_Configuration::sourceText_data()
{
    QTest::addColumn<ConfigSource>("source");
    QTest::addColumn<string>("text");
    QTest::newRow("default") << ConfigSource{} << string("default");
    QTest::newRow("file") << ConfigSource{ConfigSource::Kind::File, "/c/a b.env", 12, {}}
                          << string("/c/a b.env:12");
    QTest::newRow("variable") << ConfigSource{ConfigSource::Kind::Variable, {}, 0, "X"}
                              << string("variable X");
    QTest::newRow("option") << ConfigSource{ConfigSource::Kind::Override, {}, 0, {}}
                            << string("option -C");
}

void tst_Configuration::sourceText()
{
    QFETCH(ConfigSource, source);
    QTEST(source.text(), "text");
}

void tst_Configuration::interpolation_data()
{
    QTest::addColumn<string>("main");
    QTest::addColumn<string>("own");
    QTest::addColumn<string>("scopes");
    const auto row = [](const char* name, const string& main, const string& own,
                        const string& scopes) { QTest::newRow(name) << main << own << scopes; };
    row("in one file", "", "A=1\nOAUTH_SCOPES=${A}", "1");
    row("from the main file", "A=1", "OAUTH_SCOPES=${A}", "1");
    row("from the section", "A=1\n[dev]\nA=2", "OAUTH_SCOPES=${A}", "2");
    row("in the section", "A=1\n[dev]\nOAUTH_SCOPES=${A}", "", "1");
    row("not from another section", "[qa]\nA=1\n[dev]", "OAUTH_SCOPES=${A:-none}", "none");
    row("own line first", "A=1", "A=2\nOAUTH_SCOPES=${A}", "2");
    row("not from a higher layer", "OAUTH_SCOPES=${A:-none}", "A=1", "none");
    row("from a variable", "", "OAUTH_SCOPES=${OUTER}", "outer");
    row("file before variable", "OUTER=main", "OAUTH_SCOPES=${OUTER}", "main");
    row("default", "", "OAUTH_SCOPES=${A:-x y}", "x y");
    row("once only", "A='${OUTER}'\nB='$'", "OAUTH_SCOPES=${B}{OUTER}", "${OUTER}");
    row("no commands", "", "OAUTH_SCOPES=$(id)`id`", "$(id)`id`");
}

void tst_Configuration::interpolation()
{
    QFETCH(string, main);
    QFETCH(string, own);
    test::Configured configured;
    configured.writeMain(main);
    configured.write("dev", own);
    configured.setVariables({{"OUTER", "outer"}});
    const auto configuration = loadConfiguration(configured.input(), test::named("dev"));
    QVERIFY(configuration);
    QTEST(configuration->text(keys::scopes), "scopes");
}

void tst_Configuration::keyWithoutValueTakesAway()
{
    test::Configured configured;
    configured.writeMain("OAUTH_SCOPES=a\nOAUTH_AUDIENCE=b\nOAUTH_GRANT_TYPE=password\n");
    configured.write("dev", "OAUTH_SCOPES\nOAUTH_AUDIENCE=\nOAUTH_GRANT_TYPE\n");
    const auto configuration = loadConfiguration(configured.input(), test::named("dev"));
    QVERIFY(configuration);
    QVERIFY(!configuration->find(keys::scopes));
    QVERIFY(configuration->find(keys::audience));
    QCOMPARE(configuration->text(keys::audience), string());
    QCOMPARE(configuration->text(keys::grantType), string("client_credentials"));
}

void tst_Configuration::secretsAreMarked()
{
    test::Configured configured;
    configured.write("dev",
                     "OAUTH_CLIENT_SECRET=s\nOAUTH_PASSWORD=p\nMY_TOKEN=t\nOAUTH_CLIENT_ID=c\n");
    const auto configuration = loadConfiguration(configured.input(), test::named("dev"));
    QVERIFY(configuration);
    QVERIFY(configuration->find(keys::clientSecret)->secret);
    QVERIFY(configuration->find(keys::password)->secret);
    QVERIFY(configuration->find("MY_TOKEN")->secret);
    QVERIFY(!configuration->find(keys::clientId)->secret);
    QVERIFY(!configuration->find(keys::grantType)->secret);
}

void tst_Configuration::shownValues_data()
{
    QTest::addColumn<string>("key");
    QTest::addColumn<string>("value");
    QTest::addColumn<string>("shown");
    const auto row = [](const char* name, const string& key, const string& value,
                        const string& shown) { QTest::newRow(name) << key << value << shown; };
    row("plain", keys::audience, "a@b?c=d", "a@b?c=d");
    row("secret", keys::clientSecret, "s3cret", "***");
    row("empty secret", keys::clientSecret, "", "");
    row("misspelt secret", "OAUTH_CLIENT_SECRT", "s3cret", "***");
    row("parameters", keys::extraParams, "prompt=consent&key=s3cret&empty=&flag",
        "prompt=***&key=***&empty=&flag");
    row("sign in a parameter", keys::extraParams, "a=b=c", "a=***");
    row("no parameters", keys::extraParams, "", "");
    row("address", keys::tokenUrl, "https://sso/token?tenant=1", "https://sso/token?tenant=1");
    row("address with a user", keys::tokenUrl, "https://ada:s3cret@sso/token",
        "https://***@sso/token");
    row("address of an unknown key", "PROXY", "http://ada:s3cret@proxy/", "http://***@proxy/");
}

void tst_Configuration::shownValues()
{
    QFETCH(string, key);
    QFETCH(string, value);
    QTEST(shownValue({key, Secret(value), {}, isSecretKey(key)}), "shown");
}

void tst_Configuration::readingOrder()
{
    test::Configured configured;
    configured.write("dev", "Z=1\nOAUTH_TOKEN_URL=u\nB=2\nOAUTH_CLIENT_ID=c\n");
    const auto configuration = loadConfiguration(configured.input(), test::named("dev"));
    QVERIFY(configuration);
    string order;
    for (const ConfigValue& value : configuration->values())
        order += value.key + " ";
    QCOMPARE(order, string("OAUTH_GRANT_TYPE OAUTH_CLIENT_ID OAUTH_TOKEN_URL B Z "));
}

void tst_Configuration::unknownKeysAreKept()
{
    test::Configured configured;
    configured.writeMain("A=main\ndefault_environment=dev\nDEFAULT_ENVIRONMENT=dev\n");
    configured.write("dev", "A=own\n");
    configured.input().overrides["B"] = "option";
    const auto configuration = loadConfiguration(configured.input(), test::named("dev"));
    QVERIFY(configuration);
    QCOMPARE(configuration->text("A"), string("own"));
    QCOMPARE(configuration->text("B"), string("option"));
    // chooses an environment, says nothing about one
    QVERIFY(!configuration->find("default_environment"));
    QVERIFY(!configuration->find(keys::defaultEnvironment));
}

void tst_Configuration::M9_onlyKnownVariablesCount()
{
    test::Configured configured;
    configured.write("dev", "A=own\n");
    configured.setVariables({{"A", "variable"}, {"PATH", "/bin"}, {"OAUTH_USERNAME", "ada"}});
    const auto configuration = loadConfiguration(configured.input(), test::named("dev"));
    QVERIFY(configuration);
    QCOMPARE(configuration->text("A"), string("own"));
    QVERIFY(!configuration->find("PATH"));
    QCOMPARE(configuration->text(keys::username), string("ada"));
}

void tst_Configuration::namesTheFileToEdit_data()
{
    QTest::addColumn<string>("main");
    QTest::addColumn<bool>("own");
    QTest::newRow("own file") << string() << true;
    QTest::newRow("section") << string("[dev]") << false;
    QTest::newRow("both") << string("[dev]") << true;
}

void tst_Configuration::namesTheFileToEdit()
{
    QFETCH(string, main);
    QFETCH(bool, own);
    test::Configured configured;
    configured.writeMain(main);
    if (own)
        configured.write("dev", "");
    const auto configuration = loadConfiguration(configured.input(), test::named("dev"));
    QVERIFY(configuration);
    QCOMPARE(configuration->name().text(), string("dev"));
    QCOMPARE(configuration->file(), own ? configured.file("dev") : configured.mainFile());
}

void tst_Configuration::lists_data()
{
    QTest::addColumn<string>("main");
    QTest::addColumn<std::vector<string>>("files"); // in env/
    QTest::addColumn<string>("names");
    using Files = std::vector<string>;
    QTest::newRow("nothing") << string() << Files{} << string();
    QTest::newRow("files, sorted") << string() << Files{"qa.env", "dev.env"} << string("dev qa");
    QTest::newRow("sections, sorted")
        << string("A=1\n[qa]\n[dev]\nA=1") << Files{} << string("dev qa");
    QTest::newRow("both, once each")
        << string("[qa]\n[dev]") << Files{"dev.env", "prod.env"} << string("dev prod qa");
    QTest::newRow("other files") << string() << Files{".env",        "dev",     "dev.env~",
                                                      "dev.env.bak", "a b.env", "con.env",
                                                      ".hidden.env", "..env",   "ok.env"}
                                 << string("ok");
}

void tst_Configuration::lists()
{
    QFETCH(string, main);
    QFETCH(std::vector<string>, files);
    test::Configured configured;
    configured.writeMain(main);
    for (const string& file : files)
        test::writeText(configured.input().paths.environmentFolder() + "/" + file, "");
    const auto list = listEnvironments(configured.input());
    QVERIFY(list);
    QTEST(textOf(list->names), "names");
}

void tst_Configuration::leavesOut_data()
{
    QTest::addColumn<string>("main");
    QTest::addColumn<std::vector<string>>("files"); // in env/
    QTest::addColumn<std::vector<string>>("failures"); // $: the folder
    using Lines = std::vector<string>;
    const string section = "config_section_invalid: $/.env line ";
    const string allowed = "use letters, digits, \".\", \"_\" and \"-\".";
    const string rename = "rename the file with letters, digits, \".\", \"_\" and \"-\".";
    QTest::newRow("nothing") << string("[qa]") << Lines{"dev.env"} << Lines{};
    QTest::newRow("sections") << string("A=1\n[a b]\nA=2\n[qa]\n[]") << Lines{}
                              << Lines{section + "2: \"a b\" is not a name for an environment; "
                                           + allowed,
                                       section + "5: \"\" is not a name for an environment; "
                                           + allowed};
    QTest::newRow("files") << string() << Lines{"a b.env", "con.env", "\x1B.env", "notes.txt"}
                           << Lines{"config_file_name_invalid: $/env/?.env is left out: \"?\" is "
                                    "not a name for an environment; "
                                        + rename,
                                    "config_file_name_invalid: $/env/a b.env is left out: \"a b\" "
                                    "is not a name for an environment; "
                                        + rename,
                                    "config_file_name_invalid: $/env/con.env is left out: \"con\" "
                                    "is not a name for an environment; "
                                        + rename};
    QTest::newRow("hidden files") << string() << Lines{".env", ".dev.env", ".#dev.env"} << Lines{};
}

void tst_Configuration::leavesOut()
{
    QFETCH(string, main);
    QFETCH(std::vector<string>, files);
    QFETCH(std::vector<string>, failures);
    test::Configured configured;
    configured.writeMain(main);
    for (const string& file : files)
        test::writeText(configured.input().paths.environmentFolder() + "/" + file, "");
    const auto list = listEnvironments(configured.input());
    QVERIFY(list);
    QCOMPARE(list->leftOut.size(), failures.size());
    for (std::size_t i = 0; i < failures.size(); ++i)
        QCOMPARE(QString::fromStdString(failureOf(list->leftOut[i])),
                 inFolder(failures[i], configured));
}

void tst_Configuration::M6_clash_data()
{
    QTest::addColumn<string>("main");
    QTest::addColumn<std::vector<string>>("environments");
    using Names = std::vector<string>;
    QTest::newRow("two files") << string() << Names{"Prod", "prod"};
    QTest::newRow("two sections") << string("[prod]\n[Prod]") << Names{};
    QTest::newRow("file and section") << string("[Prod]") << Names{"prod"};
}

void tst_Configuration::M6_clash()
{
    QFETCH(string, main);
    QFETCH(std::vector<string>, environments);
    test::Configured configured;
    configured.writeMain(main);
    for (const string& name : environments)
        configured.write(name, "");
    configured.write("dev", "");
    const Error clash(ErrorCode::EnvironmentNameClash, {"Prod", "prod"});

    // both are listed and shown, and refused when it comes to using them
    const auto list = listEnvironments(configured.input());
    QVERIFY(list);
    QCOMPARE(textOf(list->names), string("Prod dev prod"));
    for (const char* name : {"prod", "Prod"}) {
        const auto configuration = loadConfiguration(configured.input(), test::named(name));
        QVERIFY(configuration);
        QVERIFY(configuration->nameProblem());
        QCOMPARE(failureOf(*configuration->nameProblem()), failureOf(clash));
    }
    // the others have nothing to do with it
    const auto other = loadConfiguration(configured.input(), test::named("dev"));
    QVERIFY(other && !other->nameProblem());
    QCOMPARE(nameClashes(list->names).size(), std::size_t(2));
}

void tst_Configuration::chooses_data()
{
    QTest::addColumn<string>("given"); // "-": none
    QTest::addColumn<string>("main");
    QTest::addColumn<Texts>("variables");
    QTest::addColumn<Texts>("overrides");
    QTest::addColumn<string>("chosen");
    const auto row = [](const char* name, const string& given, const string& main,
                        const Texts& variables, const Texts& overrides, const string& chosen) {
        QTest::newRow(name) << given << main << variables << overrides << chosen;
    };
    const string lower = "default_environment";
    const string upper = "DEFAULT_ENVIRONMENT";
    row("given", "qa", "default_environment=dev", {}, {}, "qa");
    row("given, main file broken", "qa", "A B", {}, {}, "qa");
    row("lower case", "-", "default_environment=dev", {}, {}, "dev");
    row("upper case", "-", "DEFAULT_ENVIRONMENT=dev", {}, {}, "dev");
    row("both", "-", "DEFAULT_ENVIRONMENT=qa\ndefault_environment=dev", {}, {}, "dev");
    row("empty and upper case", "-", "DEFAULT_ENVIRONMENT=qa\ndefault_environment=", {}, {}, "qa");
    row("reference", "-", "A=d\ndefault_environment=${A}ev", {}, {}, "dev");
    row("not from a section", "-", "default_environment=dev\n[qa]\ndefault_environment=qa", {}, {},
        "dev");
    row("variable over file", "-", "default_environment=dev", {{lower, "qa"}}, {}, "qa");
    row("upper-case variable over file", "-", "default_environment=dev", {{upper, "qa"}}, {}, "qa");
    row("empty variable", "-", "default_environment=dev", {{upper, ""}}, {}, "dev");
    row("option over variable", "-", "default_environment=dev", {{lower, "qa"}}, {{lower, "prod"}},
        "prod");
    row("upper-case option over variable", "-", "", {{lower, "qa"}}, {{upper, "prod"}}, "prod");
}

void tst_Configuration::chooses()
{
    QFETCH(string, given);
    QFETCH(string, main);
    QFETCH(Texts, variables);
    QFETCH(Texts, overrides);
    test::Configured configured;
    configured.writeMain(main);
    configured.setVariables(variables);
    configured.input().overrides = overrides;
    const auto name = chooseEnvironment(configured.input(),
                                        given == "-" ? std::nullopt : std::optional<string>(given));
    QVERIFY(name);
    QTEST(name->text(), "chosen");
}

void tst_Configuration::cannotChoose_data()
{
    QTest::addColumn<string>("given"); // "-": none
    QTest::addColumn<string>("main");
    QTest::addColumn<std::vector<string>>("environments");
    QTest::addColumn<string>("failure"); // $: the folder
    const auto row = [](const char* name, const string& given, const string& main,
                        const std::vector<string>& environments, const string& failure) {
        QTest::newRow(name) << given << main << environments << failure;
    };
    row("nothing there", "-", "", {},
        "environment_none: There is no environment yet; add one as a file such as "
        "$/env/dev.env.");
    row("nothing chosen", "-", "[qa]", {"dev"},
        "environment_not_chosen: No environment is chosen; name one with -e (there are: dev, qa), "
        "or set default_environment in $/.env.");
    row("bad name", "../x", "", {"dev"},
        "environment_name_invalid: \"../x\" is not a name for an environment; use letters, digits, "
        "\".\", \"_\" and \"-\", at most 64, starting with a letter or digit and not ending with a "
        "dot.");
    row("empty name", "", "", {"dev"},
        "environment_name_invalid: \"\" is not a name for an environment; use letters, digits, "
        "\".\", \"_\" and \"-\", at most 64, starting with a letter or digit and not ending with a "
        "dot.");
    row("bad name in the file", "-", "\ndefault_environment=../x", {"dev"},
        "config_value_invalid: default_environment cannot be \"../x\" ($/.env:2); use the name of "
        "an environment, such as dev.");
    row("clash", "-", "[Dev]", {"dev"},
        "environment_not_chosen: No environment is chosen; name one with -e (there are: Dev, dev), "
        "or set default_environment in $/.env.");
    row("broken main file", "-", "A B", {"dev"},
        "config_syntax: $/.env line 1 is not KEY=VALUE; correct the line or put # before it.");
}

void tst_Configuration::cannotChoose()
{
    QFETCH(string, given);
    QFETCH(string, main);
    QFETCH(std::vector<string>, environments);
    QFETCH(string, failure);
    test::Configured configured;
    configured.writeMain(main);
    for (const string& name : environments)
        configured.write(name, "");
    const auto name = chooseEnvironment(configured.input(),
                                        given == "-" ? std::nullopt : std::optional<string>(given));
    QVERIFY(!name);
    QCOMPARE(QString::fromStdString(failureOf(name.error())), inFolder(failure, configured));
}

void tst_Configuration::unknownEnvironment_data()
{
    QTest::addColumn<string>("main");
    QTest::addColumn<std::vector<string>>("environments");
    QTest::addColumn<Error>("error"); // $: the file to add
    using Names = std::vector<string>;
    QTest::newRow("none") << string() << Names{} << Error(ErrorCode::EnvironmentNone, {"$"});
    QTest::newRow("others") << string("[qa]") << Names{"dev", "a"}
                            << Error(ErrorCode::EnvironmentUnknown, {"prod", "a, dev, qa", "$"});
    QTest::newRow("other case") << string() << Names{"Prod"}
                                << Error(ErrorCode::EnvironmentOtherCase, {"prod", "Prod"});
}

void tst_Configuration::unknownEnvironment()
{
    QFETCH(string, main);
    QFETCH(std::vector<string>, environments);
    QFETCH(Error, error);
    test::Configured configured;
    configured.writeMain(main);
    for (const string& name : environments)
        configured.write(name, "");
    std::replace(error.arguments.begin(), error.arguments.end(), string("$"),
                 configured.file("prod"));
    const auto configuration = loadConfiguration(configured.input(), test::named("prod"));
    QVERIFY(!configuration);
    QCOMPARE(failureOf(configuration.error()), failureOf(error));
    QVERIFY(isUnknownEnvironment(configuration.error()));
}

void tst_Configuration::M8_unusableFiles_data()
{
    QTest::addColumn<string>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("folder") << string("folder") << ErrorCode::ConfigUnreadable;
    QTest::newRow("FIFO") << string("FIFO") << ErrorCode::ConfigUnreadable;
    QTest::newRow("link to an endless device")
        << string("/dev/zero") << ErrorCode::ConfigUnreadable;
    QTest::newRow("link to itself") << string("loop") << ErrorCode::ConfigUnreadable;
    QTest::newRow("too large") << string("large") << ErrorCode::ConfigTooLarge;
    QTest::newRow("UTF-16") << string("UTF-16") << ErrorCode::ConfigEncoding;
    QTest::newRow("references that double each other")
        << string("doubling") << ErrorCode::ConfigReferencesTooLarge;
    QTest::newRow("section in the wrong file")
        << string("section") << ErrorCode::ConfigSectionMisplaced;
}

void tst_Configuration::M8_unusableFiles()
{
    QFETCH(string, kind);
    QFETCH(ErrorCode, code);
    test::Configured configured;
    configured.write("other", "");
    const string path = configured.file("dev");
    if (kind == "folder")
        QCOMPARE(::mkdir(path.c_str(), 0700), 0);
    else if (kind == "FIFO")
        QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
    else if (kind == "/dev/zero")
        QCOMPARE(::symlink("/dev/zero", path.c_str()), 0);
    else if (kind == "loop")
        QCOMPARE(::symlink(path.c_str(), path.c_str()), 0);
    else if (kind == "large")
        test::writeText(path, "#" + string(1024 * 1024, 'x'));
    else if (kind == "doubling")
        test::writeText(path, test::doublingReferences(40));
    else if (kind == "UTF-16")
        test::writeText(path,
                        string("\xFF\xFE"
                               "A\0=\0",
                               6));
    else
        test::writeText(path, "[dev]\n");

    const auto configuration = loadConfiguration(configured.input(), test::named("dev"));
    QVERIFY(!configuration);
    QCOMPARE(stableName(configuration.error().code).data(), stableName(code).data());
    QCOMPARE(configuration.error().arguments.front(), path);
    QVERIFY(describe(configuration.error()).find(path) != string::npos);
}

void tst_Configuration::errorsNameTheirFile()
{
    test::Configured configured;
    configured.writeMain("A=1\n");
    configured.write("dev", "OAUTH_CLIENT_ID=x\nOAUTH_CLIENT_SECRET=\"s3cret\n");
    const auto own = loadConfiguration(configured.input(), test::named("dev"));
    QVERIFY(!own);
    QVERIFY(
        own.error()
        == Error(ErrorCode::ConfigQuoteOpen, {configured.file("dev"), "2", "OAUTH_CLIENT_SECRET"}));

    configured.write("dev", "");
    configured.writeMain("A=1\nB C\n");
    const Error broken(ErrorCode::ConfigSyntax, {configured.mainFile(), "2"});
    const auto main = loadConfiguration(configured.input(), test::named("dev"));
    QVERIFY(!main);
    QVERIFY(main.error() == broken);
    const auto names = listEnvironments(configured.input());
    QVERIFY(!names);
    QVERIFY(names.error() == broken);
}

void tst_Configuration::overrides_data()
{
    QTest::addColumn<string>("assignment");
    QTest::addColumn<string>("key");
    QTest::addColumn<string>("value");
    QTest::newRow("plain") << string("A=1") << string("A") << string("1");
    QTest::newRow("empty") << string("A=") << string("A") << string();
    QTest::newRow("sign in the value") << string("A=b=c") << string("A") << string("b=c");
    QTest::newRow("taken as it is")
        << string("A= '${B}' #c") << string("A") << string(" '${B}' #c");
}

void tst_Configuration::overrides()
{
    QFETCH(string, assignment);
    QFETCH(string, key);
    ConfigOverrides overrides{{"A", "before"}};
    QVERIFY(addOverride(overrides, assignment));
    QCOMPARE(overrides.size(), std::size_t(1));
    QTEST(overrides.at(key), "value");
}

void tst_Configuration::badOverrides_data()
{
    QTest::addColumn<string>("assignment");
    QTest::addColumn<string>("named");
    QTest::newRow("empty") << string() << string();
    QTest::newRow("no sign") << string("OAUTH_SCOPES") << string("OAUTH_SCOPES");
    QTest::newRow("no key") << string("=s3cret") << string();
    QTest::newRow("long") << string(100, 'x') << string(64, 'x');
    QTest::newRow("control characters") << string("\x1B[2J") << string("?[2J");
}

void tst_Configuration::badOverrides()
{
    QFETCH(string, assignment);
    QFETCH(string, named);
    ConfigOverrides overrides;
    const auto added = addOverride(overrides, assignment);
    QVERIFY(!added);
    QVERIFY(added.error() == Error(ErrorCode::OverrideInvalid, {named}));
    QVERIFY(overrides.empty());
}

QTEST_APPLESS_MAIN(tst_Configuration)
#include "tst_Configuration.moc"
