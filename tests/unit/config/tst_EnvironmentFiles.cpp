#include "core/base/File.h"
#include "core/config/EnvironmentFiles.h"
#include "core/config/Keys.h"
#include "tests/unit/support/Files.h"
#include "tests/unit/support/Outcome.h"

#include <QtTest>

#include <filesystem>

using namespace lmi;
using namespace lmi::test;
using std::string;

class tst_EnvironmentFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void creates();
    void takenNames();
    void changesFileOrSection();
    void linksAndRightsStay();
    void renames();
    void duplicates();
    void removes();
    void removesAllOrNothing();
    void fileAndSectionAreOne();
    void chooses();
    void imports();
    void keepsEntriesOfTheKeychain();
    void general();
    void switches();
};

namespace {

EnvironmentName named(const char* name)
{
    return EnvironmentName::from(name).value();
}

struct Config {
    [[nodiscard]] string text(const char* name) const
    {
        return readText(paths.environmentFile(name));
    }
    [[nodiscard]] string main() const { return readText(paths.mainFile()); }

    Folder folder;
    Paths paths{folder.path("config"), folder.path("cache"), {}};
    EnvironmentFiles files{paths};
};

} // namespace

void tst_EnvironmentFiles::creates()
{
    const Config config;
    QVERIFY(config.files.create(named("dev"),
                                {{keys::tokenUrl, "https://sso.example.com/token"},
                                 {keys::clientId, "my client"},
                                 {keys::scopes, std::nullopt}}));
    QCOMPARE(bytes(config.text("dev")),
             QByteArray("OAUTH_CLIENT_ID=\"my client\"\n"
                        "OAUTH_TOKEN_URL=https://sso.example.com/token\n"));
    using std::filesystem::perms;
    QVERIFY(std::filesystem::status(config.paths.environmentFile("dev")).permissions()
            == (perms::owner_read | perms::owner_write));
}

void tst_EnvironmentFiles::takenNames()
{
    const Config config;
    writeText(config.paths.mainFile(), "[qa]\nA=1\n");
    QVERIFY(config.files.create(named("dev"), {}));
    QCOMPARE(nameOf(config.files.create(named("dev"), {})), QByteArray("environment_exists"));
    QCOMPARE(nameOf(config.files.create(named("qa"), {})), QByteArray("environment_exists"));
    QCOMPARE(nameOf(config.files.create(named("DEV"), {})), QByteArray("environment_name_clash"));
    QCOMPARE(nameOf(config.files.rename(named("dev"), named("qa"))),
             QByteArray("environment_exists"));
    QCOMPARE(nameOf(config.files.duplicate(named("dev"), named("qa"))),
             QByteArray("environment_exists"));
}

void tst_EnvironmentFiles::changesFileOrSection()
{
    const Config config;
    writeText(config.paths.mainFile(), "# all\nA=0\n[qa]\nA=1\n");
    writeText(config.paths.environmentFile("dev"), "A=1 # why\n");
    QVERIFY(config.files.change(named("dev"), {{"A", "2"}}));
    QVERIFY(config.files.change(named("qa"), {{"A", "3"}}));
    QCOMPARE(bytes(config.text("dev")), QByteArray("A=2 # why\n"));
    QCOMPARE(bytes(config.main()), QByteArray("# all\nA=0\n[qa]\nA=3\n"));
    QCOMPARE(nameOf(config.files.change(named("none"), {{"A", "2"}})),
             QByteArray("environment_unknown"));
}

void tst_EnvironmentFiles::linksAndRightsStay()
{
    const Config config;
    const string kept = config.folder.path("kept.env");
    writeText(kept, "A=1\n");
    std::filesystem::permissions(kept, std::filesystem::perms(0640));
    std::filesystem::create_directories(config.paths.environmentFolder());
    std::filesystem::create_symlink(kept, config.paths.environmentFile("dev"));
    QVERIFY(config.files.change(named("dev"), {{"A", "2"}}));
    QVERIFY(std::filesystem::is_symlink(config.paths.environmentFile("dev")));
    QCOMPARE(bytes(readText(kept)), QByteArray("A=2\n"));
    QVERIFY(std::filesystem::status(kept).permissions() == std::filesystem::perms(0640));
    std::filesystem::create_symlink("../kept2.env", config.paths.environmentFile("qa"));
    QVERIFY(replaceConfigurationFile(config.paths.environmentFile("qa"), "A=1\n"));
    QVERIFY(std::filesystem::is_symlink(config.paths.environmentFile("qa")));
    QCOMPARE(bytes(readText(config.folder.path("config/kept2.env"))), QByteArray("A=1\n"));
}

void tst_EnvironmentFiles::renames()
{
    const Config config;
    writeText(config.paths.mainFile(), "[qa]\nA=1\n");
    writeText(config.paths.environmentFile("dev"), "A=1\n");
    QVERIFY(config.files.rename(named("dev"), named("Dev")));
    QVERIFY(config.files.rename(named("Dev"), named("develop")));
    QCOMPARE(bytes(config.text("develop")), QByteArray("A=1\n"));
    QVERIFY(!exists(config.paths.environmentFile("dev")));
    QVERIFY(config.files.rename(named("qa"), named("test")));
    QCOMPARE(bytes(config.main()), QByteArray("[test]\nA=1\n"));
    // a file and a section
    writeText(config.paths.environmentFile("test"), "B=1\n");
    QVERIFY(config.files.rename(named("test"), named("both")));
    QCOMPARE(bytes(config.main()), QByteArray("[both]\nA=1\n"));
    QCOMPARE(bytes(config.text("both")), QByteArray("B=1\n"));
    // which differ only in case, and are both there
    writeText(config.paths.environmentFile("BOTH"), "C=1\n");
    QVERIFY(!config.files.rename(named("both"), named("BOTH")));
    QCOMPARE(bytes(config.text("BOTH")), QByteArray("C=1\n"));
}

void tst_EnvironmentFiles::duplicates()
{
    const Config config;
    writeText(config.paths.mainFile(), "[qa]\n# about\nA=1\n[x]\nB=1\n");
    QVERIFY(config.files.duplicate(named("qa"), named("qa2")));
    QVERIFY(config.files.duplicate(named("qa2"), named("qa3")));
    QCOMPARE(bytes(config.text("qa3")), QByteArray("# about\nA=1\n"));
}

void tst_EnvironmentFiles::removes()
{
    const Config config;
    writeText(config.paths.mainFile(), "A=0\n[dev]\nA=1\n[qa]\nA=2\n");
    writeText(config.paths.environmentFile("dev"), "A=1\n");
    QVERIFY(config.files.remove(named("dev")));
    QVERIFY(!exists(config.paths.environmentFile("dev")));
    QCOMPARE(bytes(config.main()), QByteArray("A=0\n[qa]\nA=2\n"));
    QCOMPARE(nameOf(config.files.remove(named("dev"))), QByteArray("environment_unknown"));
}

void tst_EnvironmentFiles::removesAllOrNothing()
{
    const Config config;
    const string broken = "default_environment=dev\n[dev]\nA=1\n[qa]\na b c\n";
    writeText(config.paths.mainFile(), broken);
    writeText(config.paths.environmentFile("dev"), "A=1\n");
    QCOMPARE(nameOf(config.files.remove(named("dev"))), QByteArray("config_syntax"));
    QCOMPARE(bytes(config.text("dev")), QByteArray("A=1\n"));
    QCOMPARE(bytes(config.main()), bytes(broken));
    writeText(config.paths.mainFile(), "default_environment=none\n");
    QCOMPARE(nameOf(config.files.remove(named("none"))), QByteArray("environment_unknown"));
    QCOMPARE(bytes(config.main()), QByteArray("default_environment=none\n"));
}

void tst_EnvironmentFiles::fileAndSectionAreOne()
{
    const Config config;
    writeText(config.paths.mainFile(), "[dev]\nA=1\nB=1\nC=1");
    writeText(config.paths.environmentFile("dev"),
              "\xEF\xBB\xBF"
              "B=2\nD=2\n");
    QVERIFY(config.files.duplicate(named("dev"), named("copy")));
    QCOMPARE(bytes(config.text("copy")), QByteArray("A=1\nB=1\nC=1\nB=2\nD=2\n"));
    QVERIFY(config.files.change(named("dev"), {{"A", std::nullopt}, {"B", std::nullopt}}));
    QCOMPARE(bytes(config.main()), QByteArray("[dev]\nC=1"));
    QCOMPARE(bytes(config.text("dev")),
             QByteArray("\xEF\xBB\xBF"
                        "D=2\n"));
    QVERIFY(config.files.change(named("dev"), {{"C", "2"}}));
    QCOMPARE(bytes(config.main()), QByteArray("[dev]\nC=1"));
    QCOMPARE(bytes(config.text("dev")),
             QByteArray("\xEF\xBB\xBF"
                        "D=2\nC=2\n"));
}

void tst_EnvironmentFiles::chooses()
{
    const Config config;
    writeText(config.paths.mainFile(), "DEFAULT_ENVIRONMENT=old\n[qa]\nA=1\n");
    QVERIFY(config.files.setDefault(named("qa")));
    QCOMPARE(bytes(config.main()), QByteArray("default_environment=qa\n[qa]\nA=1\n"));
    QVERIFY(config.files.defaultEnvironment() == named("qa"));
    QVERIFY(config.files.rename(named("qa"), named("test")));
    QCOMPARE(bytes(config.main()), QByteArray("default_environment=test\n[test]\nA=1\n"));
    QVERIFY(config.files.remove(named("test")));
    QCOMPARE(bytes(config.main()), QByteArray());
    QVERIFY(!config.files.defaultEnvironment());
}

void tst_EnvironmentFiles::imports()
{
    const auto one = environmentsInText("A=1\n# x\n", "f", "dev");
    QVERIFY(one && one->size() == 1);
    QCOMPARE(bytes(one->front().name), QByteArray("dev"));
    QCOMPARE(bytes(one->front().text), QByteArray("A=1\n# x\n"));
    const auto two = environmentsInText("G=1\n[dev]\nA=1\n[qa]\nB=2\n", "f", "main");
    QVERIFY(two && two->size() == 2);
    QCOMPARE(bytes(two->at(1).name), QByteArray("qa"));
    QCOMPARE(bytes(two->at(1).text), QByteArray("G=1\nB=2\n"));
    QVERIFY(!environmentsInText("a b c\n", "f", "dev"));
    // a carriage return ends the line, too, for a word that looks like the start of one
    const auto windows = environmentsInText("export\r\nFOO=1\r\n[b]\r\nX=1\r\n", "f", "x");
    QVERIFY(windows && windows->size() == 1);
    QCOMPARE(bytes(windows->front().text), QByteArray("export\r\nFOO=1\r\nX=1\r\n"));
}

// What is in the keychain is there under the first name.
void tst_EnvironmentFiles::keepsEntriesOfTheKeychain()
{
    const Config config;
    const string secret = "OAUTH_CLIENT_SECRET=keychain:";
    const string entry = "OAUTH_CLIENT_SECRET=keychain:dev/OAUTH_CLIENT_SECRET\n";
    const string others = "OAUTH_PASSWORD=keychain:ours\nX=keychain:\n";
    writeText(config.paths.environmentFile("dev"), secret + " # kept\n" + others);
    QVERIFY(config.files.duplicate(named("dev"), named("copy")));
    const string renamed = "OAUTH_CLIENT_SECRET=keychain:dev/OAUTH_CLIENT_SECRET # kept\n" + others;
    QCOMPARE(bytes(config.text("copy")), bytes(renamed));
    QVERIFY(config.files.rename(named("dev"), named("prod")));
    QCOMPARE(bytes(config.text("prod")), bytes(renamed));
    QVERIFY(config.files.rename(named("prod"), named("live")));
    QCOMPARE(bytes(config.text("live")), bytes(renamed));

    writeText(config.paths.mainFile(), secret + "\n[dev]\n" + secret + "\n[qa]\n" + secret + "\n");
    QVERIFY(config.files.rename(named("dev"), named("new")));
    QCOMPARE(bytes(config.main()), bytes(secret + "\n[new]\n" + entry + "[qa]\n" + secret + "\n"));
}

void tst_EnvironmentFiles::general()
{
    const Config config;
    const auto variables = [](const std::string& name) {
        return name == "HOME" ? std::optional<string>("/home/ada") : std::nullopt;
    };
    QVERIFY(config.files.general(variables)->empty());
    QVERIFY(config.files.changeGeneral({{keys::caFile, std::nullopt}}));
    QVERIFY(!std::filesystem::exists(config.paths.mainFile()));
    QVERIFY(config.files.changeGeneral({{keys::leeway, "60"}}));
    QCOMPARE(config.main(), string("OAUTH_LEEWAY=60\n"));
    writeText(config.paths.mainFile(),
              "# ours\nOAUTH_CA_FILE=${HOME}/ca.pem\nEMPTY\n[dev]\nOAUTH_LEEWAY=5\n");
    QVERIFY(config.files.changeGeneral({{keys::leeway, "90"}}));
    const auto values = config.files.general(variables);
    QVERIFY(values);
    QCOMPARE(values->at(keys::caFile), string("/home/ada/ca.pem"));
    QCOMPARE(values->at(keys::leeway), string("90"));
    QCOMPARE(values->at("EMPTY"), string());
    QVERIFY(config.main().starts_with("# ours\n"));
    QVERIFY(config.main().ends_with("[dev]\nOAUTH_LEEWAY=5\n"));
    QVERIFY(config.files.changeGeneral({{keys::leeway, std::nullopt}}));
    QVERIFY(!config.files.general(variables)->contains(keys::leeway));
    writeText(config.paths.mainFile(), "OAUTH_LEEWAY='\n");
    QCOMPARE(nameOf(config.files.general(variables)), QByteArray("config_quote_open"));
}

void tst_EnvironmentFiles::switches()
{
    const Config config;
    QVERIFY(config.files.create(named("dev"), {{keys::clientId, "desk"}}));
    const auto turn = [&](const char* value) {
        return config.files.changeSwitch(named("dev"), keys::autoRefresh, value, "yes");
    };
    QVERIFY(turn("yes"));
    QCOMPARE(config.text("dev"), string("OAUTH_CLIENT_ID=desk\n"));
    QVERIFY(turn("no"));
    QCOMPARE(config.text("dev"), string("OAUTH_CLIENT_ID=desk\nOAUTH_AUTO_REFRESH=no\n"));
    QVERIFY(turn("yes"));
    QCOMPARE(config.text("dev"), string("OAUTH_CLIENT_ID=desk\n"));
    // taken out, it would be what the main file says
    writeText(config.paths.mainFile(), "OAUTH_AUTO_REFRESH=no\n");
    QVERIFY(turn("yes"));
    QCOMPARE(config.text("dev"), string("OAUTH_CLIENT_ID=desk\nOAUTH_AUTO_REFRESH=yes\n"));
}

QTEST_APPLESS_MAIN(tst_EnvironmentFiles)
#include "tst_EnvironmentFiles.moc"
