#include "ui/SelectionAction.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lmi {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SelectionAction)
};

// More pages than anybody wants to have opened by mistake.
constexpr std::size_t manyLogins = 4;

bool isMeant(EnvironmentAction action, const SessionEntry& entry)
{
    const auto possible = actionsFor(entry);
    if (std::find(possible.begin(), possible.end(), action) == possible.end())
        return false;
    return action != EnvironmentAction::LogIn || !entry.isUsable() || entry.needsPerson();
}

} // namespace

std::vector<SelectionAction> actionsFor(const std::vector<const SessionEntry*>& entries)
{
    std::vector<SelectionAction> actions;
    for (const auto action : {EnvironmentAction::LogIn, EnvironmentAction::Refresh,
                              EnvironmentAction::LogOut, EnvironmentAction::Cancel}) {
        SelectionAction each{action, {}};
        for (const SessionEntry* entry : entries) {
            if (isMeant(action, *entry))
                each.names.push_back(entry->status.name);
        }
        if (!each.names.empty())
            actions.push_back(std::move(each));
    }
    return actions;
}

QString actionText(const SelectionAction& action)
{
    return Words::tr("%1 (%2)").arg(actionText(action.action),
                                    QLocale().toString(qulonglong(action.names.size())));
}

QString questionFor(const SelectionAction& action)
{
    const auto count = static_cast<int>(action.names.size());
    if (action.action == EnvironmentAction::LogOut)
        return Words::tr("Log out of %n environment(s)? Their tokens are forgotten.", nullptr,
                         count);
    if (action.action == EnvironmentAction::LogIn && action.names.size() >= manyLogins)
        return Words::tr("Log in to %n environment(s)? As many pages may open in the browser.",
                         nullptr, count);
    return {};
}

} // namespace lmi
