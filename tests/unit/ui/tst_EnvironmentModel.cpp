#include "tests/unit/ui/Board.h"
#include "ui/EnvironmentModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_EnvironmentModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows();
    void follows();
    void rowsStayTheSameRows();
    void ticks();
    void accessibleTexts();
    void M19_tooltipsHaveNoMarkupOfOthers();
};

void tst_EnvironmentModel::rows()
{
    Board board;
    board.add("qa");
    board.add("dev", token(2520));
    EnvironmentModel model(*board);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("dev"));
    QCOMPARE(model.rowOf(named("qa")), 1);
    QCOMPARE(model.rowOf(named("none")), -1);
    QCOMPARE(model.index(0).data(EnvironmentModel::UsableRole).toBool(), true);
    QCOMPARE(model.index(1).data(EnvironmentModel::UsableRole).toBool(), false);
}

void tst_EnvironmentModel::follows()
{
    Board board;
    board.add("dev");
    EnvironmentModel model(*board);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    board.write("dev", token(2520));
    board->reload();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.look(0).state, QStringLiteral("42 min left"));
    board->reload();
    QCOMPARE(changed.count(), 1);
}

void tst_EnvironmentModel::rowsStayTheSameRows()
{
    Board board;
    for (const char* name : {"b", "d", "f"})
        board.add(name);
    EnvironmentModel model(*board);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex chosen(model.index(1));
    board.remove("b");
    board.remove("f");
    for (const char* name : {"a", "c", "e"})
        board.add(name);
    board->reload();
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row).data().toString());
    QCOMPARE(names,
             QStringList({QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("d"),
                          QStringLiteral("e")}));
    QCOMPARE(chosen.row(), 2);
    for (const char* name : {"a", "c", "d", "e"})
        board.remove(name);
    board->reload();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!chosen.isValid());
}

void tst_EnvironmentModel::ticks()
{
    Board board;
    board.add("dev", token(2520 + 10));
    board.add("qa");
    EnvironmentModel model(*board);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QCOMPARE(model.secondsUntilChange(), UnixTime(11));
    // what nobody has seen cannot look other than before
    model.tick();
    QCOMPARE(model.look(0).state, QStringLiteral("42 min left"));
    board.clock.set(someMoment + 10);
    model.tick();
    QCOMPARE(changed.count(), 0);
    board.clock.set(someMoment + 11);
    model.tick();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.look(0).state, QStringLiteral("41 min left"));
    QCOMPARE(model.secondsUntilChange(), UnixTime(60));
}

void tst_EnvironmentModel::accessibleTexts()
{
    Board board;
    board.add("dev", token(2520));
    board.add("qa", token(-5, false));
    EnvironmentModel model(*board);
    QVERIFY(model.index(0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(QStringLiteral("dev: Valid, 42 minute")));
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("qa: Expired, log in again. It needs you."));
    QCOMPARE(model.index(1).data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("SSO"));
}

void tst_EnvironmentModel::M19_tooltipsHaveNoMarkupOfOthers()
{
    Board board;
    board.add("dev");
    writeText(board.paths.environmentFile("dev"),
              "OAUTH_GRANT_TYPE=<img src=http://127.0.0.1:9/x><b>bold</b>\n");
    board->reload();
    const EnvironmentModel model(*board);
    const QString tip = model.index(0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("&lt;img src=")), qPrintable(tip));
    QVERIFY(!tip.contains(QStringLiteral("<img")));
    QVERIFY(!tip.contains(QStringLiteral("<b>")));
}

QTEST_GUILESS_MAIN(tst_EnvironmentModel)
#include "tst_EnvironmentModel.moc"
