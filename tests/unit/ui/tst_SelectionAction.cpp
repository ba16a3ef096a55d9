#include "tests/unit/ui/Board.h"
#include "ui/SelectionAction.h"

#include <QtTest>

using namespace lmi;
using namespace lmi::test;

namespace {

QString namesOf(const SelectionAction& action)
{
    QStringList names;
    for (const EnvironmentName& name : action.names)
        names.append(QString::fromStdString(name.text()));
    return names.join(QLatin1Char(' '));
}

} // namespace

class tst_SelectionAction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachForThoseThatItMakesSenseFor();
    void nothingForNobody();
    void questions();
};

void tst_SelectionAction::eachForThoseThatItMakesSenseFor()
{
    const SessionEntry valid = entry("valid", token(2520));
    const SessionEntry ending = entry("ending", token(100, false));
    const SessionEntry expired = entry("expired", token(-5, false));
    const SessionEntry none = entry("none", AuthToken());
    SessionEntry busy = entry("busy", token(2520));
    busy.busy = true;
    const auto actions = actionsFor({&valid, &ending, &expired, &none, &busy});
    QCOMPARE(actions.size(), std::size_t(4));
    QCOMPARE(actionText(actions[0]), QStringLiteral("Log in (3)"));
    QCOMPARE(namesOf(actions[0]), QStringLiteral("ending expired none"));
    QCOMPARE(actionText(actions[1]), QStringLiteral("Refresh (1)"));
    QCOMPARE(namesOf(actions[1]), QStringLiteral("valid"));
    QCOMPARE(namesOf(actions[2]), QStringLiteral("valid ending expired"));
    QCOMPARE(actions[2].action, EnvironmentAction::LogOut);
    QCOMPARE(namesOf(actions[3]), QStringLiteral("busy"));
    QCOMPARE(actions[3].action, EnvironmentAction::Cancel);
}

void tst_SelectionAction::nothingForNobody()
{
    QVERIFY(actionsFor(std::vector<const SessionEntry*>()).empty());
}

void tst_SelectionAction::questions()
{
    const std::vector<EnvironmentName> some(3, named("dev"));
    const std::vector<EnvironmentName> many(4, named("dev"));
    QVERIFY(questionFor({EnvironmentAction::LogIn, some}).isEmpty());
    QVERIFY(!questionFor({EnvironmentAction::LogIn, many}).isEmpty());
    QVERIFY(questionFor({EnvironmentAction::Refresh, many}).isEmpty());
    QVERIFY(!questionFor({EnvironmentAction::LogOut, {named("dev")}}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_SelectionAction)
#include "tst_SelectionAction.moc"
