#include "tests/unit/ui/Board.h"
#include "ui/FactModel.h"
#include "ui/Facts.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace lmi;
using namespace lmi::test;

namespace {

// {"alg":"none"} . claims . signature
std::string jwt(const QByteArray& claims)
{
    const auto part = [](const QByteArray& text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
            .toStdString();
    };
    return part("{\"alg\":\"RS256\"}") + "." + part(claims) + "." + part("signature");
}

QString valueOf(const Facts& facts, const char* label)
{
    for (const Fact& fact : facts) {
        if (fact.label == QLatin1String(label))
            return fact.value;
    }
    return QStringLiteral("(none)");
}

QString allTexts(const Facts& facts)
{
    QString text;
    for (const Fact& fact : facts)
        text += fact.label + fact.value + fact.note;
    return text;
}

} // namespace

class tst_Facts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void overview();
    void A8_whatWasNotGranted();
    void whatHappensByItself_data();
    void whatHappensByItself();
    void claims();
    void tokensAreNeverShown();
    void secretsAreMasked();
    void hostileClaims();
    void model();
};

void tst_Facts::overview()
{
    Board board;
    AuthToken content = token(1800);
    content.idToken = Secret(jwt(R"({"sub":"1","name":"Alice Example","email":"a@example.com"})"));
    board.add("prod", content);
    const SessionEntry entry = *board->find(named("prod"));
    const Facts facts = overviewFacts(entry, board->configuration(named("prod")),
                                      board->token(named("prod")), {}, someMoment);
    QCOMPARE(valueOf(facts, "Logged in as"), QStringLiteral("Alice Example · a@example.com"));
    QCOMPARE(valueOf(facts, "Provider"), QStringLiteral("http://127.0.0.1:9/token"));
    QCOMPARE(valueOf(facts, "Issued"), QStringLiteral("today 21:43"));
    QCOMPARE(valueOf(facts, "Expires"), QStringLiteral("today 22:43"));
    QCOMPARE(valueOf(facts, "By itself"), QStringLiteral("Renewed just before it ends."));
    QVERIFY(valueOf(facts, "Token file").endsWith(QStringLiteral("prod.json")));
}

void tst_Facts::A8_whatWasNotGranted()
{
    SessionEntry each = entry("prod", token(1800));
    const auto facts = [&each] {
        return overviewFacts(each, Error(ErrorCode::Interrupted), std::optional<AuthToken>(), {},
                             someMoment);
    };
    QCOMPARE(valueOf(facts(), "Not granted"), QStringLiteral("(none)"));
    each.status.missingScope = "api:write";
    QVERIFY(valueOf(facts(), "Not granted").startsWith(QStringLiteral("api:write")));
}

void tst_Facts::whatHappensByItself_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<bool>("refreshable");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QString>("expected");
    const QString again = QStringLiteral("Nothing until somebody logs in again.");
    QTest::newRow("valid") << qint64(1800) << true << false
                           << QStringLiteral("Renewed just before it ends.");
    QTest::newRow("ends") << qint64(1800) << false << false
                          << QStringLiteral("Nothing: it ends, and somebody has to log in again.");
    QTest::newRow("expired") << qint64(-5) << true << false
                             << QStringLiteral("Renewed as soon as the provider can be reached.");
    QTest::newRow("ended") << qint64(-5) << false << false << again;
    QTest::newRow("refused") << qint64(1800) << true << true << again;
}

void tst_Facts::whatHappensByItself()
{
    QFETCH(qint64, left);
    QFETCH(bool, refreshable);
    QFETCH(bool, refused);
    const AuthToken content = token(left, refreshable);
    SessionEntry shown = entry("prod", content);
    if (refused)
        shown.lastError = Error(ErrorCode::ProviderRefusedClient, {"sso.example.com"});
    const Facts facts = overviewFacts(shown, Error(ErrorCode::ConfigUnreadable),
                                      std::optional(content), {}, someMoment);
    QTEST(valueOf(facts, "By itself"), "expected");
}

void tst_Facts::claims()
{
    AuthToken content = token(1800);
    content.idToken = Secret(jwt(R"({"aud":["a","b"],"exp":1700003600,"nested":{"x":1}})"));
    const Facts facts = tokenFacts(std::optional(content), std::nullopt, someMoment);
    QCOMPARE(valueOf(facts, "aud"), QStringLiteral("a, b"));
    QCOMPARE(valueOf(facts, "exp"), QStringLiteral("today 23:13"));
    QCOMPARE(valueOf(facts, "nested"), QStringLiteral("{\"x\":1}"));
    QCOMPARE(valueOf(facts, "Content"),
             QStringLiteral("Only the provider can read this kind of token."));
}

void tst_Facts::tokensAreNeverShown()
{
    AuthToken content = token(1800);
    content.accessToken = Secret(jwt(R"({"sub":"1"})"));
    content.idToken = Secret(jwt(R"({"sub":"2"})"));
    const QString text = allTexts(tokenFacts(std::optional(content), std::nullopt, someMoment));
    for (const Secret& secret : {content.accessToken, content.idToken, content.refreshToken})
        QVERIFY(!text.contains(QString::fromStdString(secret.reveal())));
}

void tst_Facts::secretsAreMasked()
{
    Board board;
    writeText(board.paths.environmentFile("dev"),
              "OAUTH_CLIENT_ID=a\nOAUTH_CLIENT_SECRET=hush\nOAUTH_TOKEN_URL=https://a.example/t\n"
              "OAUTH_EXTRA_PARAMS=login_hint=hush\n");
    const Facts facts = configurationFacts(board->configuration(named("dev")));
    QVERIFY(!allTexts(facts).contains(QStringLiteral("hush")));
    QCOMPARE(valueOf(facts, "OAUTH_CLIENT_ID"), QStringLiteral("a"));
    QVERIFY(facts.at(1).note.endsWith(QStringLiteral("dev.env:1")));
    writeText(
        board.paths.environmentFile("qa"),
        "OAUTH_CLIENT_ID=a\nOAUTH_CLIENT_SECRET=keychain:\nOAUTH_TOKEN_URL=https://a.example/t\n");
    board->reload();
    QCOMPARE(valueOf(configurationFacts(board->configuration(named("qa"))), "OAUTH_CLIENT_SECRET"),
             QStringLiteral("keychain:"));
}

void tst_Facts::hostileClaims()
{
    AuthToken content = token(1800);
    content.idToken = Secret(jwt("{\"name\":\"<b>a\\n\\u202eb</b>\",\"exp\":1e300,\"iat\":-1}"));
    const Facts facts = tokenFacts(std::optional(content), std::nullopt, someMoment);
    QCOMPARE(valueOf(facts, "name"), QStringLiteral("<b>a\uFFFD\uFFFDb</b>"));
    QVERIFY(!valueOf(facts, "exp").isEmpty());
    QCOMPARE(valueOf(facts, "iat"), QStringLiteral("-1"));
}

void tst_Facts::model()
{
    FactModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFacts(tokenFacts(std::optional(token(1800)), std::nullopt, someMoment));
    QVERIFY(model.rowCount() > 3);
    QCOMPARE(model.index(0).data(FactModel::HeadingRole).toBool(), true);
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
}

QTEST_GUILESS_MAIN(tst_Facts)
#include "tst_Facts.moc"
