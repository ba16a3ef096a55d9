#include "tests/unit/ui/Board.h"
#include "ui/Theme.h"
#include "ui/Timeline.h"
#include "ui/TimelineCanvas.h"
#include "ui/TimelinePage.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

using namespace lmi;
using namespace lmi::test;
using Kind = HistoryEvent::Kind;
using Lives = std::vector<TokenLife>;

class tst_Timeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void lives_data();
    void lives();
    void whatEndsNextIsFirst();
    void marks_data();
    void marks();
    void canvasIsReadAloud();
    void aPartIsPaintedAsInTheWhole();
    void manyEnvironments();
    void pageFollowsItsChoice();
    void pageIsScrolledByKeyboard();
};

namespace {

HistoryEvent renewed(UnixTime time, UnixTime until)
{
    return {someMoment + time, Kind::Refreshed, "console", someMoment + until};
}

constexpr TimeRange fourHours{someMoment - 3 * 3600, someMoment + 3600};

// Environments with twenty tokens each.
std::vector<TimelineRow> crowd(int count)
{
    std::vector<TimelineRow> rows;
    for (int i = 0; i < count; ++i) {
        TimelineRow row{QStringLiteral("environment-%1").arg(i), {}, i % 2 == 0};
        for (UnixTime life = 0; life < 20; ++life) {
            const UnixTime from = fourHours.from + life * 600 + i;
            row.lives.push_back({from, from + 600, life == 19});
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

void tst_Timeline::lives_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<std::vector<HistoryEvent>>("events");
    QTest::addColumn<Lives>("expected");
    const auto life = [](UnixTime from, UnixTime until, bool current) {
        return TokenLife{someMoment + from, someMoment + until, current};
    };
    const HistoryEvent out{someMoment - 50, Kind::LoggedOut, "window"};
    const HistoryEvent failed{someMoment - 20, Kind::Failed, "window"};
    QTest::newRow("only the file knows")
        << 1800 << std::vector<HistoryEvent>{} << Lives{life(-1800, 1800, true)};
    QTest::newRow("the newest event is the token")
        << 1800 << std::vector{renewed(-5400, -1800), renewed(-1800, 1800)}
        << Lives{life(-5400, -1800, false), life(-1800, 1800, true)};
    QTest::newRow("cut short by the next one")
        << 1800 << std::vector{renewed(-3000, 600), renewed(-1800, 1800)}
        << Lives{life(-3000, -1800, false), life(-1800, 1800, true)};
    QTest::newRow("a logout between") << 1800 << std::vector{renewed(-3000, 600), out}
                                      << Lives{life(-3000, -1800, false), life(-1800, 1800, true)};
    QTest::newRow("a failure changes nothing")
        << 1800 << std::vector{renewed(-1800, 1800), failed} << Lives{life(-1800, 1800, true)};
}

void tst_Timeline::lives()
{
    QFETCH(int, left);
    QFETCH(std::vector<HistoryEvent>, events);
    QFETCH(Lives, expected);
    QVERIFY(livesOf(entry("dev", token(left)), events) == expected);
}

void tst_Timeline::whatEndsNextIsFirst()
{
    Board board;
    board.add("late", token(3000));
    board.add("none");
    board.add("over", token(-600));
    board.add("soon", token(300, false));
    board.add("longago", token(-600000));
    board->reload();
    const auto rows =
        timelineOf(*board, historiesOf(*board), {someMoment - 4000, someMoment + 4000});
    QStringList names;
    for (const TimelineRow& row : rows)
        names.append(row.name);
    QCOMPARE(names,
             (QStringList{QStringLiteral("over"), QStringLiteral("soon"), QStringLiteral("late")}));
    QVERIFY(rows[1].endsAlone && !rows[2].endsAlone);
}

void tst_Timeline::marks_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<qint64>("step");
    QTest::newRow("four hours") << qint64(4 * 3600) << qint64(1800);
    QTest::newRow("a day") << qint64(24 * 3600) << qint64(3 * 3600);
    QTest::newRow("a week") << qint64(7 * 24 * 3600) << qint64(24 * 3600);
}

void tst_Timeline::marks()
{
    QFETCH(qint64, length);
    QFETCH(qint64, step);
    const TimeRange range{someMoment, someMoment + length};
    const auto marks = marksIn(range);
    QVERIFY(marks.size() >= 3 && marks.size() <= 8);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        QCOMPARE(marks[i] % step, UnixTime(0));
        QVERIFY(marks[i] > range.from && marks[i] < range.until);
        QVERIFY(i == 0 || marks[i] - marks[i - 1] == step);
    }
}

void tst_Timeline::canvasIsReadAloud()
{
    TimelineCanvas canvas;
    const TokenLife life{someMoment - 1800, someMoment + 1800, true};
    canvas.show({{QStringLiteral("prod"), {life}, false}, {QStringLiteral("qa"), {life}, true}},
                {someMoment - 3600, someMoment + 3600}, someMoment);
    const QString words = canvas.accessibleDescription();
    QVERIFY2(words.contains(QStringLiteral("prod is valid until today 22:43 and renews itself.")),
             qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("qa ends today 22:43 and nothing renews it.")));
    QVERIFY(!canvas.grab().isNull());
}

// But for the line that says now, the dashes of which Qt starts where it is clipped.
void tst_Timeline::aPartIsPaintedAsInTheWhole()
{
    TimelineCanvas canvas;
    canvas.show(crowd(30), fourHours, someMoment);
    canvas.resize(canvas.sizeHint());
    const QImage whole = canvas.grab().toImage();
    for (const QRect& part : {QRect(0, 0, 480, 60), QRect(0, 100, 480, 75), QRect(200, 500, 100, 1),
                              QRect(0, 980, 480, 40)})
        QCOMPARE(canvas.grab(part).toImage(), whole.copy(part));
}

// Painting must not notice how many there are besides those that are seen.
void tst_Timeline::manyEnvironments()
{
    TimelineCanvas canvas;
    canvas.show(crowd(800), fourHours, someMoment);
    canvas.resize(canvas.sizeHint());
    QElapsedTimer elapsed;
    elapsed.start();
    for (int i = 0; i < 10; ++i)
        QVERIFY(!canvas.grab(QRect(0, 8000, 640, 400)).isNull());
    QVERIFY2(elapsed.elapsed() < 1000, qPrintable(QString::number(elapsed.elapsed())));
}

void tst_Timeline::pageFollowsItsChoice()
{
    Board board;
    board.add("old", token(-20000));
    board->reload();
    TimelinePage page(*board);
    page.show();
    auto* canvas = page.findChild<TimelineCanvas*>();
    QVERIFY(canvas->accessibleDescription().startsWith(QStringLiteral("Nobody")));
    page.findChild<QComboBox*>()->setCurrentIndex(1);
    QVERIFY(canvas->accessibleDescription().startsWith(QStringLiteral("old ended")));
    QSignalSpy closed(&page, &TimelinePage::closeRequested);
    QTest::keyClick(&page, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void tst_Timeline::pageIsScrolledByKeyboard()
{
    Board board;
    for (int i = 0; i < 40; ++i)
        board.add("env" + std::to_string(i), token(300 + i));
    board->reload();
    TimelinePage page(*board);
    page.resize(640, 400);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto* area = page.findChild<QScrollArea*>();
    for (int tabs = 0; tabs < 4 && !area->hasFocus(); ++tabs)
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    QVERIFY(area->hasFocus());
    // a line around it says so
    QCOMPARE(area->grab().toImage().pixelColor(0, 200), Theme::of(area->palette()).accent);
    QTest::keyClick(area, Qt::Key_PageDown);
    QVERIFY(area->verticalScrollBar()->value() > 0);
    QSignalSpy closed(&page, &TimelinePage::closeRequested);
    QTest::keyClick(area, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

QTEST_MAIN(tst_Timeline)
#include "tst_Timeline.moc"
