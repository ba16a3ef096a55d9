#include "core/session/WorkLimit.h"

#include <QtTest>

using namespace lmi;

class tst_WorkLimit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlySoManyAtOnce();
    void earlyOnesComeFirst();
    void whoLeavesWhileWaitingNeverBegins();
    void whoLeavesBeforeItsTurnGivesItOn();
    void backgroundLeavesRoom();
    void workThatEndsAtOnce();

private:
    WorkLimit::Turn enter(WorkLimit& limit, bool background = false);

    QList<WorkLimit::Turn> m_begun;
};

WorkLimit::Turn tst_WorkLimit::enter(WorkLimit& limit, bool background)
{
    const WorkLimit::Turn turn = limit.turn(background);
    limit.enter(turn, [this, turn] { m_begun.append(turn); });
    return turn;
}

void tst_WorkLimit::onlySoManyAtOnce()
{
    m_begun.clear();
    WorkLimit limit(2, 2);
    const auto first = enter(limit);
    const auto second = enter(limit);
    const auto third = enter(limit);
    QCoreApplication::processEvents();
    QCOMPARE(m_begun, (QList{first, second}));
    limit.leave(second);
    QTRY_COMPARE(m_begun, (QList{first, second, third}));
    // twice is once
    limit.leave(second);
    const auto fourth = enter(limit);
    QCoreApplication::processEvents();
    QCOMPARE(m_begun.size(), 3);
    limit.leave(first);
    QTRY_COMPARE(m_begun.last(), fourth);
}

void tst_WorkLimit::earlyOnesComeFirst()
{
    m_begun.clear();
    WorkLimit limit(1, 1);
    const auto early = limit.turn(false);
    const auto first = enter(limit);
    enter(limit);
    limit.enter(early, [this, early] { m_begun.append(early); });
    limit.leave(first);
    QTRY_COMPARE(m_begun, (QList{first, early}));
}

void tst_WorkLimit::whoLeavesWhileWaitingNeverBegins()
{
    m_begun.clear();
    WorkLimit limit(1, 1);
    const auto first = enter(limit);
    const auto second = enter(limit);
    const auto third = enter(limit);
    limit.leave(second);
    limit.leave(first);
    QTRY_COMPARE(m_begun, (QList{first, third}));
}

void tst_WorkLimit::whoLeavesBeforeItsTurnGivesItOn()
{
    m_begun.clear();
    WorkLimit limit(1, 1);
    const auto first = enter(limit);
    const auto second = enter(limit);
    const auto third = enter(limit);
    limit.leave(first); // it is the second one's turn now, but it has not begun
    limit.leave(second);
    QTRY_COMPARE(m_begun, (QList{first, third}));
}

void tst_WorkLimit::backgroundLeavesRoom()
{
    m_begun.clear();
    WorkLimit limit(3, 2);
    const auto first = enter(limit, true);
    const auto second = enter(limit, true);
    const auto third = enter(limit, true);
    QCOMPARE(m_begun, (QList{first, second}));
    // somebody who asks is served, and the next one before what waits in the background
    const auto asked = enter(limit);
    const auto askedToo = enter(limit);
    QCOMPARE(m_begun, (QList{first, second, asked}));
    limit.leave(first);
    QTRY_COMPARE(m_begun, (QList{first, second, asked, askedToo}));
    limit.leave(asked);
    QTRY_COMPARE(m_begun, (QList{first, second, asked, askedToo, third}));
}

// However many there are: none begins within another one.
void tst_WorkLimit::workThatEndsAtOnce()
{
    WorkLimit limit(1, 1);
    int done = 0;
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < 1000; ++i) {
        const auto turn = limit.turn(false);
        limit.enter(turn, [&, turn] {
            deepest = std::max(deepest, ++depth);
            limit.leave(turn);
            ++done;
            --depth;
        });
    }
    QTRY_COMPARE(done, 1000);
    QCOMPARE(deepest, 1);
}

QTEST_GUILESS_MAIN(tst_WorkLimit)
#include "tst_WorkLimit.moc"
