#include "app/desktop/EnvironmentChanges.h"
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

QTEST_APPLESS_MAIN(tst_EnvironmentChanges)
#include "tst_EnvironmentChanges.moc"
