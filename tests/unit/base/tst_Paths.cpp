#include "core/base/Paths.h"
#include "tests/unit/support/Files.h"

using namespace lmi;
using std::string;
using Set = std::map<string, string>;

class tst_Paths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folders_data();
    void folders();
    void homeUnknown_data();
    void homeUnknown();
    void filesInTheFolders();
};

void tst_Paths::folders_data()
{
    QTest::addColumn<Set>("variables");
    QTest::addColumn<string>("config");
    QTest::addColumn<string>("cache");
    QTest::addColumn<string>("log");
#ifdef __APPLE__
    const string cache = "/h/Library/Caches/lmi";
#else
    const string cache = "/h/.cache/lmi";
#endif
    const string config = "/h/.config/lmi";
    const string log = "/h/.local/share/lmi/lmi.log";
    QTest::newRow("HOME") << Set{{"HOME", "/h"}} << config << cache << log;
    QTest::newRow("HOME with slashes") << Set{{"HOME", "/h//"}} << config << cache << log;
    QTest::newRow("XDG") << Set{{"HOME", "/h"},
                                {"XDG_CONFIG_HOME", "/c/"},
                                {"XDG_CACHE_HOME", "/k"},
                                {"XDG_DATA_HOME", "/d"}}
                         << string("/c/lmi") << string("/k/lmi") << string("/d/lmi/lmi.log");
    QTest::newRow("relative XDG is ignored") << Set{{"HOME", "/h"},
                                                    {"XDG_CONFIG_HOME", "c"},
                                                    {"XDG_CACHE_HOME", "."},
                                                    {"XDG_DATA_HOME", "d"}}
                                             << config << cache << log;
    QTest::newRow("empty XDG is ignored")
        << Set{{"HOME", "/h"}, {"XDG_CONFIG_HOME", ""}} << config << cache << log;
    QTest::newRow("XDG without HOME") << Set{{"XDG_CONFIG_HOME", "/c"}, {"XDG_CACHE_HOME", "/k"}}
                                      << string("/c/lmi") << string("/k/lmi") << string();
    QTest::newRow("own folders win") << Set{{"HOME", "/h"},
                                            {"XDG_CONFIG_HOME", "/c"},
                                            {"LMI_CONFIG_DIR", "/own/"},
                                            {"LMI_CACHE_DIR", "/cache"}}
                                     << string("/own") << string("/cache") << log;
    QTest::newRow("own folders need no HOME")
        << Set{{"LMI_CONFIG_DIR", "/own"}, {"LMI_CACHE_DIR", "/cache"}} << string("/own")
        << string("/cache") << string();
    QTest::newRow("own folder may be relative")
        << Set{{"HOME", "/h"}, {"LMI_CONFIG_DIR", "./portable"}} << string("./portable") << cache
        << log;
    QTest::newRow("empty own folder is ignored")
        << Set{{"HOME", "/h"}, {"LMI_CACHE_DIR", ""}} << config << cache << log;
}

void tst_Paths::folders()
{
    QFETCH(Set, variables);
    QFETCH(string, config);
    QFETCH(string, cache);
    QFETCH(string, log);
    const auto paths = Paths::of(test::variables(variables));
    QVERIFY(paths);
    QCOMPARE(paths->configFolder, config);
    QCOMPARE(paths->cacheFolder, cache);
    QCOMPARE(paths->logFile, log);
}

void tst_Paths::homeUnknown_data()
{
    QTest::addColumn<Set>("variables");
    QTest::newRow("nothing") << Set{};
    QTest::newRow("empty HOME") << Set{{"HOME", ""}};
    QTest::newRow("relative HOME") << Set{{"HOME", "home/ada"}};
    QTest::newRow("configuration only") << Set{{"LMI_CONFIG_DIR", "/own"}};
    QTest::newRow("cache only") << Set{{"XDG_CACHE_HOME", "/k"}};
}

void tst_Paths::homeUnknown()
{
    QFETCH(Set, variables);
    const auto paths = Paths::of(test::variables(variables));
    QVERIFY(!paths);
    QVERIFY(paths.error() == Error(ErrorCode::HomeUnknown));
}

void tst_Paths::filesInTheFolders()
{
    const Paths paths{"/c", "/k", {}};
    QCOMPARE(paths.mainFile(), string("/c/.env"));
    QCOMPARE(paths.environmentFolder(), string("/c/env"));
    QCOMPARE(paths.environmentFile("dev"), string("/c/env/dev.env"));
    QCOMPARE(paths.tokenFolder(), string("/k/tokens"));
}

QTEST_APPLESS_MAIN(tst_Paths)
#include "tst_Paths.moc"
