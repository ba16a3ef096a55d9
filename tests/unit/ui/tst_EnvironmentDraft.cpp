#include "core/config/Keys.h"
#include "tests/unit/support/Outcome.h"
#include "tests/unit/ui/Board.h"
#include "ui/EnvironmentDraft.h"

#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_EnvironmentDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyItsOwnLines();
    void aSectionsOwnLines();
    void problems_data();
    void problems();
    void whatAppliesBesidesCounts();
    void changes();
};

namespace {

EnvironmentDraft signOn()
{
    EnvironmentDraft draft = EnvironmentDraft::empty();
    draft.name = "prod";
    draft.set(keys::issuer, "https://sso.example.com");
    draft.set(keys::clientId, "desk");
    return draft;
}

QByteArray problemIn(const EnvironmentDraft& draft, const Configuration* besides = nullptr)
{
    const auto problem = problemOf(draft, besides);
    return problem ? bytes(problem->key) + ' ' + nameOf(problem->error) : QByteArray();
}

} // namespace

void tst_EnvironmentDraft::onlyItsOwnLines()
{
    Board board;
    writeText(board.paths.mainFile(), "OAUTH_SCOPES=all\nOAUTH_CLIENT_ID=below\n");
    board.add("prod");
    const EnvironmentDraft draft = EnvironmentDraft::of(*board->configuration(named("prod")));
    QCOMPARE(bytes(draft.name), QByteArray("prod"));
    QCOMPARE(bytes(draft.text(keys::clientId)), QByteArray("a-client"));
    QVERIFY(draft.text(keys::scopes).empty());
}

void tst_EnvironmentDraft::aSectionsOwnLines()
{
    Board board;
    writeText(board.paths.mainFile(), "OAUTH_CLIENT_SECRET=all\n[qa]\nOAUTH_CLIENT_ID=own\n");
    const EnvironmentDraft draft = EnvironmentDraft::of(*board->configuration(named("qa")));
    QCOMPARE(bytes(draft.text(keys::clientId)), QByteArray("own"));
    QVERIFY(draft.text(keys::clientSecret).empty());
}

void tst_EnvironmentDraft::problems_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* key, const char* value, const char* expected) {
        QTest::addRow("%s=%s", key, value)
            << QByteArray(key) << QByteArray(value) << QByteArray(expected);
    };
    row("OAUTH_SCOPES", "openid", "");
    row("OAUTH_CLIENT_ID", "", "OAUTH_CLIENT_ID config_key_missing");
    row("OAUTH_ISSUER", "", "OAUTH_ISSUER config_key_missing");
    row("OAUTH_ISSUER", "http://sso.example.com", "OAUTH_ISSUER config_address_insecure");
    row("OAUTH_ISSUER", "sso", "OAUTH_ISSUER config_address_invalid");
    row("OAUTH_REDIRECT_URI", "http://example.com/", "OAUTH_REDIRECT_URI config_value_invalid");
    row("OAUTH_GRANT_TYPE", "client_credentials", "OAUTH_CLIENT_SECRET config_key_missing");
}

void tst_EnvironmentDraft::problems()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    EnvironmentDraft draft = signOn();
    draft.set(key.toStdString(), value.toStdString());
    QTEST(problemIn(draft), "expected");
    draft.name = "a b";
    QCOMPARE(problemIn(draft), QByteArray("name environment_name_invalid"));
}

void tst_EnvironmentDraft::whatAppliesBesidesCounts()
{
    const auto value = [](const char* key, const char* text, ConfigSource source) {
        return ConfigValue{key, Secret(text), std::move(source), false};
    };
    const Configuration besides(
        named("prod"), "/c/env/prod.env",
        {value(keys::clientId, "below", {ConfigSource::Kind::File, "/c/.env", 1, {}}),
         value(keys::issuer, "bad", {ConfigSource::Kind::Variable, {}, 0, keys::issuer}),
         value(keys::clientSecret, "old", {ConfigSource::Kind::File, "/c/env/prod.env", 3, {}})});
    EnvironmentDraft draft = signOn();
    draft.set(keys::clientId, "");
    QCOMPARE(problemIn(draft, &besides), QByteArray("OAUTH_ISSUER config_address_invalid"));
}

void tst_EnvironmentDraft::changes()
{
    const EnvironmentDraft before = signOn();
    EnvironmentDraft after = before;
    QVERIFY(changesBetween(before, after).empty());
    after.set(keys::clientId, "");
    after.set(keys::scopes, "read");
    const DotenvChanges expected{{keys::clientId, std::nullopt}, {keys::scopes, "read"}};
    QVERIFY(changesBetween(before, after) == expected);
}

QTEST_GUILESS_MAIN(tst_EnvironmentDraft)
#include "tst_EnvironmentDraft.moc"
