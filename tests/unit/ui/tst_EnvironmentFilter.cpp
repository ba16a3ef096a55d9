#include "tests/unit/ui/Board.h"
#include "ui/EnvironmentFilter.h"
#include "ui/EnvironmentModel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace lmi;
using namespace lmi::test;

Q_DECLARE_METATYPE(lmi::EnvironmentFilter::Kind)

class tst_EnvironmentFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void search_data();
    void search();
    void followsChanges();
    void orders();
};

void tst_EnvironmentFilter::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<EnvironmentFilter::Kind>("kind");
    QTest::addColumn<QString>("names");
    using Kind = EnvironmentFilter::Kind;
    QTest::newRow("all") << "" << Kind::All << "dev prod qa";
    QTest::newRow("name") << "ro" << Kind::All << "prod";
    QTest::newRow("any case, with spaces") << " PR " << Kind::All << "prod";
    QTest::newRow("identity") << "a-cli" << Kind::All << "dev";
    QTest::newRow("grant") << "sso" << Kind::All << "prod qa";
    QTest::newRow("nothing") << "xyz" << Kind::All << "";
    QTest::newRow("needs a person") << "" << Kind::NeedsPerson << "qa";
    QTest::newRow("usable") << "" << Kind::Usable << "dev prod";
    QTest::newRow("both") << "prod" << Kind::NeedsPerson << "";
}

void tst_EnvironmentFilter::search()
{
    QFETCH(QString, text);
    QFETCH(EnvironmentFilter::Kind, kind);
    Board board;
    board.add("prod", token(2520));
    board.add("qa", token(-5, false));
    writeText(
        board.paths.environmentFile("dev"),
        "OAUTH_CLIENT_ID=a-client\nOAUTH_CLIENT_SECRET=s\nOAUTH_TOKEN_URL=https://a.example/t\n");
    board.write("dev", token(2520));
    EnvironmentModel model(*board);
    EnvironmentFilter filter;
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    filter.setText(text);
    filter.setKind(kind);
    QStringList names;
    for (int row = 0; row < filter.rowCount(); ++row)
        names.append(filter.index(row, 0).data().toString());
    QTEST(names.join(QLatin1Char(' ')), "names");
}

void tst_EnvironmentFilter::followsChanges()
{
    Board board;
    board.add("prod", token(-5, false));
    EnvironmentModel model(*board);
    EnvironmentFilter filter;
    filter.setSourceModel(&model);
    filter.setKind(EnvironmentFilter::Kind::NeedsPerson);
    QCOMPARE(filter.rowCount(), 1);
    board.write("prod", token(2520));
    board->reload();
    QCOMPARE(filter.rowCount(), 0);
}

void tst_EnvironmentFilter::orders()
{
    using Order = EnvironmentFilter::Order;
    Board board;
    board.add("a", token(3000));
    board.add("b");
    board.add("c", token(-5, false));
    board.add("d", token(2000));
    EnvironmentModel model(*board);
    EnvironmentFilter filter;
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    const auto names = [&filter] {
        QStringList list;
        for (int row = 0; row < filter.rowCount(); ++row)
            list.append(filter.index(row, 0).data().toString());
        return list.join(QLatin1Char(' '));
    };
    QCOMPARE(names(), QStringLiteral("a b c d"));
    filter.setOrder(Order::EndsFirst);
    QCOMPARE(names(), QStringLiteral("d a b c"));
    filter.setOrder(Order::NeedsPersonFirst);
    QCOMPARE(names(), QStringLiteral("c d a b"));
    // it stays so while they change
    board.write("b", token(1000));
    board->reload();
    QCOMPARE(names(), QStringLiteral("c b d a"));
    filter.setOrder(Order::Name);
    QCOMPARE(names(), QStringLiteral("a b c d"));
}

QTEST_GUILESS_MAIN(tst_EnvironmentFilter)
#include "tst_EnvironmentFilter.moc"
