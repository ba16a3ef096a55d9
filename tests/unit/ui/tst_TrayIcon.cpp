#include "tests/unit/ui/Board.h"
#include "ui/Shield.h"
#include "ui/TrayIcon.h"

#include <QSignalSpy>
#include <QtTest>

using namespace lmi;
using namespace lmi::test;

namespace {

QStringList textsOf(const QMenu& menu)
{
    QStringList texts;
    for (const QAction* action : menu.actions())
        texts.append(action->text());
    return texts;
}

} // namespace

class tst_TrayIcon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statesDifferByShape();
    void standsOutOnEveryPanel();
    void menuOrder();
    void menuFollows();
    void openedOften();
    void tellsOfARenewalThatFailed();
    void tellsOfAConfigurationThatCannotBeUsed();
    void intents();
    void manyEnvironments();
};

// Also without colour.
void tst_TrayIcon::statesDifferByShape()
{
    QList<QImage> pictures;
    for (const BoardState state : {BoardState::AllWell, BoardState::ExpiringSoon,
                                   BoardState::NeedsPerson, BoardState::Working}) {
        const QImage picture =
            shieldPixmap(state, 22).toImage().convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(!pictures.contains(picture));
        pictures.append(picture);
    }
    QCOMPARE(shieldIcon(BoardState::AllWell).availableSizes().size(), 6);
}

void tst_TrayIcon::standsOutOnEveryPanel()
{
    const QImage picture = shieldPixmap(BoardState::AllWell, 22).toImage();
    int light = 0;
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor colour = picture.pixelColor(x, y);
            light += colour.alpha() > 200 && colour.lightness() > 200 ? 1 : 0;
            dark += colour.alpha() > 200 && colour.lightness() < 80 ? 1 : 0;
        }
    }
    QVERIFY(light > 40);
    QVERIFY(dark > 60);
}

void tst_TrayIcon::menuOrder()
{
    Board board;
    board.add("dev", token(2520));
    board.add("prod", token(-5, false));
    TrayIcon tray(*board);
    const QStringList texts = textsOf(tray.menu());
    QCOMPARE(texts.at(0), QStringLiteral("1 valid · 1 need(s) you"));
    QCOMPARE(texts.at(2), QStringLiteral("prod – Expired"));
    QCOMPARE(texts.at(3), QStringLiteral("dev – 42 min left"));
    QCOMPARE(texts.mid(5), QStringList({QStringLiteral("Open lmi"), QStringLiteral("Quit")}));
    QVERIFY(tray.toolTip().contains(QStringLiteral("1 valid")));
}

void tst_TrayIcon::menuFollows()
{
    Board board;
    board.add("dev");
    TrayIcon tray(*board);
    board.write("dev", token(2520));
    board->reload();
    QVERIFY(tray.toolTip().contains(QStringLiteral("1 valid")));
    Q_EMIT tray.menu().aboutToShow();
    QCOMPARE(textsOf(tray.menu()).at(2), QStringLiteral("dev – 42 min left"));
    QCOMPARE(tray.menu().actions().size(), 6);
}

// A tray is there for days.
void tst_TrayIcon::openedOften()
{
    Board board;
    board.add("dev", token(2520));
    board.add("prod");
    TrayIcon tray(*board);
    for (int i = 0; i < 5; ++i)
        Q_EMIT tray.menu().aboutToShow();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(tray.menu().findChildren<QMenu*>().size(), 2);
    QCOMPARE(tray.menu().actions().size(), 7);
}

void tst_TrayIcon::tellsOfARenewalThatFailed()
{
    Board board;
    board.add("dev", token(20));
    TrayIcon tray(*board);
    Q_EMIT board.service.renewalFailed(named("dev"),
                                       Error(ErrorCode::NetworkTimeout, {"sso.example.com", "30"}));
    QCOMPARE(board->state(), BoardState::ExpiringSoon);
    QTRY_COMPARE(tray.toolTip(), QStringLiteral("lmi · 1 valid · 1 not renewed"));
}

void tst_TrayIcon::tellsOfAConfigurationThatCannotBeUsed()
{
    Board board;
    board.add("dev", token(2520));
    TrayIcon tray(*board);
    writeText(board.paths.mainFile(), "A='open\n");
    board->reload();
    QCOMPARE(board->state(), BoardState::NeedsPerson);
    QCOMPARE(tray.toolTip(), QStringLiteral("lmi · The configuration cannot be used"));
    writeText(board.paths.mainFile(), "A=closed\n");
    writeText(board.paths.environmentFile("dev"), "OAUTH_GRANT_TYPE=unknown\n");
    board->reload();
    QCOMPARE(board->state(), BoardState::NeedsPerson);
    QCOMPARE(tray.toolTip(), QStringLiteral("lmi · 1 need(s) you"));
}

void tst_TrayIcon::intents()
{
    Board board;
    board.add("dev", token(2520));
    TrayIcon tray(*board);
    QSignalSpy requested(&tray, &TrayIcon::requested);
    const QMenu* actions = tray.menu().actions().at(2)->menu();
    QCOMPARE(textsOf(*actions).mid(0, 4),
             QStringList({QStringLiteral("Refresh"), QStringLiteral("Copy token"),
                          QStringLiteral("Log out"), QStringLiteral("Log in")}));
    actions->actions().at(2)->trigger();
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.at(0).at(0).value<EnvironmentAction>(), EnvironmentAction::LogOut);
}

void tst_TrayIcon::manyEnvironments()
{
    Board board;
    for (int i = 0; i < 40; ++i)
        board.add("env" + std::to_string(i));
    TrayIcon tray(*board);
    QVERIFY(textsOf(tray.menu()).contains(QStringLiteral("25 more in the window")));
}

QTEST_MAIN(tst_TrayIcon)
#include "tst_TrayIcon.moc"
