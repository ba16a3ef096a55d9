#include "core/session/WorkLimit.h"

#include <QtTest>

using namespace lmi;

class tst_WorkLimit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlySoManyAtOnce();
    void lowNumbersComeFirst();
    void whoLeavesWhileWaitingNeverBegins();
    void whoLeavesBeforeItsTurnGivesItOn();
    void workThatEndsAtOnce();

private:
    std::uint64_t enter(WorkLimit& limit);

    QList<std::uint64_t> m_begun;
};

std::uint64_t tst_WorkLimit::enter(WorkLimit& limit)
{
    const std::uint64_t number = limit.number();
    limit.enter(number, [this, number] { m_begun.append(number); });
    return number;
}

void tst_WorkLimit::onlySoManyAtOnce()
{
    m_begun.clear();
    WorkLimit limit(2);
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

void tst_WorkLimit::lowNumbersComeFirst()
{
    m_begun.clear();
    WorkLimit limit(1);
    const auto early = limit.number();
    const auto first = enter(limit);
    enter(limit);
    limit.enter(early, [this, early] { m_begun.append(early); });
    limit.leave(first);
    QTRY_COMPARE(m_begun, (QList{first, early}));
}

void tst_WorkLimit::whoLeavesWhileWaitingNeverBegins()
{
    m_begun.clear();
    WorkLimit limit(1);
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
    WorkLimit limit(1);
    const auto first = enter(limit);
    const auto second = enter(limit);
    const auto third = enter(limit);
    limit.leave(first); // it is the second one's turn now, but it has not begun
    limit.leave(second);
    QTRY_COMPARE(m_begun, (QList{first, third}));
}

// However many there are: none begins within another one.
void tst_WorkLimit::workThatEndsAtOnce()
{
    WorkLimit limit(1);
    int done = 0;
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < 1000; ++i) {
        const auto number = limit.number();
        limit.enter(number, [&, number] {
            deepest = std::max(deepest, ++depth);
            limit.leave(number);
            ++done;
            --depth;
        });
    }
    QTRY_COMPARE(done, 1000);
    QCOMPARE(deepest, 1);
}

QTEST_GUILESS_MAIN(tst_WorkLimit)
#include "tst_WorkLimit.moc"
