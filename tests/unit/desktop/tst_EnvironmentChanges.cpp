#include "app/desktop/EnvironmentChanges.h"
#include "core/token/History.h"
#include "tests/unit/support/Configured.h"
#include "tests/unit/support/Outcome.h"

#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_EnvironmentChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void renamesWithTheToken();
    void A30_anotherTokenIsNotTakenOver();
    void refusalsLeaveEverything_data();
    void refusalsLeaveEverything();
    void theHistoryGoesAlong();
    void autoRefresh();
    void whatIsForAll();
    void whatCannotBeUsedIsNotWritten_data();
    void whatCannotBeUsedIsNotWritten();
};

namespace {

constexpr const char* prodText = "OAUTH_CLIENT_ID=old\n";

/// An environment "prod" with a token, another one "qa", and what changes them.
struct World {
    World()
    {
        configured.write("prod", prodText);
        configured.write("qa", "OAUTH_CLIENT_ID=other\n");
    }

    void keep(const char* name) const
    {
        AuthToken token;
        token.accessToken = Secret(std::string("at-") + name);
        token.refreshToken = Secret(std::string("rt-") + name);
        const auto lock = store.lockPatiently(named(name), 0);
        QVERIFY(lock && store.save(*lock, token));
    }
    [[nodiscard]] std::string refreshToken(const char* name) const
    {
        const auto token = store.load(named(name));
        return token && token->has_value() ? (*token)->refreshToken.reveal() : std::string();
    }
    [[nodiscard]] Status rename(const char* to) const
    {
        return changes.save({named("prod"), named(to), {{"OAUTH_CLIENT_ID", "new"}}});
    }

    Configured configured;
    TokenStore store{configured.input().paths.tokenFolder()};
    EnvironmentChanges changes{configured.input().paths, store};
};

} // namespace

void tst_EnvironmentChanges::renamesWithTheToken()
{
    const World world;
    world.keep("prod");
    QVERIFY(world.rename("live"));
    QCOMPARE(readText(world.configured.file("live")), std::string("OAUTH_CLIENT_ID=new\n"));
    QVERIFY(!exists(world.configured.file("prod")));
    QCOMPARE(world.refreshToken("live"), std::string("rt-prod"));
    QCOMPARE(world.refreshToken("prod"), std::string());
}

void tst_EnvironmentChanges::A30_anotherTokenIsNotTakenOver()
{
    const World world;
    world.keep("live"); // of one that somebody removed by hand
    QVERIFY(world.rename("live"));
    QCOMPARE(world.refreshToken("live"), std::string());
}

void tst_EnvironmentChanges::refusalsLeaveEverything_data()
{
    QTest::addColumn<std::string>("to");
    QTest::addColumn<std::string>("held");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("taken") << std::string("qa") << std::string()
                           << QByteArray("environment_exists");
    QTest::newRow("in other case")
        << std::string("QA") << std::string() << QByteArray("environment_name_clash");
    QTest::newRow("in use") << std::string("live") << std::string("prod")
                            << QByteArray("lock_timeout");
    QTest::newRow("the new name in use")
        << std::string("live") << std::string("live") << QByteArray("lock_timeout");
}

void tst_EnvironmentChanges::refusalsLeaveEverything()
{
    QFETCH(std::string, to);
    QFETCH(std::string, held);
    const World world;
    world.keep("prod");
    std::optional<TokenLock> holder;
    if (!held.empty())
        holder = std::move(world.store.tryLock(named(held)).value());
    QElapsedTimer clock;
    clock.start();
    QTEST(nameOf(world.rename(to.c_str())), "error");
    // the window would stand still meanwhile
    QVERIFY(clock.elapsed() < 500);
    QCOMPARE(readText(world.configured.file("prod")), std::string(prodText));
    QVERIFY(!exists(world.configured.file("live")));
    QCOMPARE(world.refreshToken("prod"), std::string("rt-prod"));
    holder.reset();
    QVERIFY(world.rename("live"));
    QCOMPARE(world.refreshToken("live"), std::string("rt-prod"));
}

void tst_EnvironmentChanges::theHistoryGoesAlong()
{
    const World world;
    const History history(world.configured.input().paths.historyFolder());
    QVERIFY(history.append(named("prod"), {1, HistoryEvent::Kind::LoggedOut, "console"}));
    QVERIFY(world.rename("live"));
    QCOMPARE(history.read(named("live")).size(), std::size_t(1));
    QVERIFY(history.read(named("prod")).empty());
}

void tst_EnvironmentChanges::autoRefresh()
{
    const World world;
    const auto text = [&world] { return readText(world.configured.file("prod")); };
    QVERIFY(world.changes.setAutoRefresh(named("prod"), false));
    QCOMPARE(text(), std::string(prodText) + "OAUTH_AUTO_REFRESH=no\n");
    QVERIFY(world.changes.setAutoRefresh(named("prod"), true));
    QCOMPARE(text(), std::string(prodText));
    // taken out, it would be what the main file says
    writeText(world.configured.input().paths.mainFile(), "OAUTH_AUTO_REFRESH=no\n");
    QVERIFY(world.changes.setAutoRefresh(named("prod"), true));
    QCOMPARE(text(), std::string(prodText) + "OAUTH_AUTO_REFRESH=yes\n");
}

void tst_EnvironmentChanges::whatIsForAll()
{
    const World world;
    QVERIFY(world.changes.setGeneral("OAUTH_LEEWAY", "60"));
    QVERIFY(world.changes.setGeneral("OAUTH_PROXY", "direct"));
    const auto values = world.changes.general({"OAUTH_LEEWAY", "OAUTH_PROXY", "LOG_FILE"},
                                              variables({{"OAUTH_PROXY", "http://other:1"}}));
    QVERIFY(values);
    QCOMPARE(values->at("OAUTH_LEEWAY").text, std::string("60"));
    QCOMPARE(values->at("OAUTH_LEEWAY").coveredBy, std::string());
    QCOMPARE(values->at("OAUTH_PROXY").text, std::string("direct"));
    QCOMPARE(values->at("OAUTH_PROXY").coveredBy, std::string("variable OAUTH_PROXY"));
    QCOMPARE(values->at("LOG_FILE").text, std::string());
    QVERIFY(world.changes.setGeneral("OAUTH_LEEWAY", ""));
    QCOMPARE(readText(world.configured.input().paths.mainFile()),
             std::string("OAUTH_PROXY=direct\n"));
}

void tst_EnvironmentChanges::whatCannotBeUsedIsNotWritten_data()
{
    QTest::addColumn<std::string>("key");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char* key, const char* value, const char* error) {
        QTest::addRow("%s=%s", key, value)
            << std::string(key) << std::string(value) << QByteArray(error);
    };
    row("OAUTH_LEEWAY", "soon", "config_value_invalid");
    row("OAUTH_PROXY", "http://", "config_value_invalid");
    row("OAUTH_PROXY", "http://proxy:99999", "config_value_invalid");
    row("OAUTH_PROXY", "http://ada:secret@proxy:3128", "config_value_invalid");
    row("OAUTH_CA_FILE", "ca.pem", "config_value_invalid");
    row("OAUTH_CA_FILE", "/none/ca.pem", "certificate_file_invalid");
    row("LOG_FILE", "lmi.log", "config_value_invalid");
    row("LOG_FILE", "~/lmi.log", "config_value_invalid");
    row("OAUTH_LOG_LEVEL", "loud", "config_value_invalid");
}

void tst_EnvironmentChanges::whatCannotBeUsedIsNotWritten()
{
    QFETCH(std::string, key);
    QFETCH(std::string, value);
    const World world;
    const Status changed = world.changes.setGeneral(key, value);
    QTEST(nameOf(changed), "error");
    QVERIFY(sentenceOf(changed).indexOf("secret") < 0);
    QVERIFY(!exists(world.configured.input().paths.mainFile()));
}

QTEST_APPLESS_MAIN(tst_EnvironmentChanges)
#include "tst_EnvironmentChanges.moc"
