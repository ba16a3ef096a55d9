#include "ui/EnvironmentAction.h"

#include <QCoreApplication>

namespace lmi {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentAction)
};

std::vector<EnvironmentAction> actionsWhileBusy(const SessionEntry& entry)
{
    if (entry.waitsForBrowser())
        return {EnvironmentAction::Cancel, EnvironmentAction::OpenLink,
                EnvironmentAction::CopyLink};
    return {EnvironmentAction::Cancel};
}

} // namespace

std::vector<EnvironmentAction> actionsFor(const SessionEntry& entry)
{
    const EnvironmentStatus& status = entry.status;
    if (entry.busy)
        return actionsWhileBusy(entry);
    if (!status.grant)
        return {EnvironmentAction::OpenFile};
    if (status.state == TokenState::LoggedOut)
        return {EnvironmentAction::LogIn, EnvironmentAction::OpenFile};
    // a new login is the way out of everything a refresh cannot mend
    const bool refreshFirst = status.refreshable && !status.error && !entry.needsPerson();
    std::vector<EnvironmentAction> actions{refreshFirst ? EnvironmentAction::Refresh
                                                        : EnvironmentAction::LogIn};
    if (entry.isUsable())
        actions.push_back(EnvironmentAction::CopyToken);
    actions.push_back(EnvironmentAction::LogOut);
    if (refreshFirst)
        actions.push_back(EnvironmentAction::LogIn);
    actions.push_back(EnvironmentAction::OpenFile);
    return actions;
}

QString actionText(EnvironmentAction action)
{
    switch (action) {
    case EnvironmentAction::LogIn:
        return Words::tr("Log in");
    case EnvironmentAction::Refresh:
        return Words::tr("Refresh");
    case EnvironmentAction::CopyToken:
        return Words::tr("Copy token");
    case EnvironmentAction::LogOut:
        return Words::tr("Log out");
    case EnvironmentAction::Cancel:
        return Words::tr("Cancel");
    case EnvironmentAction::OpenLink:
        return Words::tr("Open again");
    case EnvironmentAction::CopyLink:
        return Words::tr("Copy link");
    case EnvironmentAction::OpenFile:
        break;
    }
    return Words::tr("Open file");
}

LineIcon actionIcon(EnvironmentAction action)
{
    switch (action) {
    case EnvironmentAction::LogIn:
        return LineIcon::LogIn;
    case EnvironmentAction::Refresh:
        return LineIcon::Refresh;
    case EnvironmentAction::CopyToken:
        return LineIcon::Copy;
    case EnvironmentAction::LogOut:
        return LineIcon::LogOut;
    case EnvironmentAction::Cancel:
        return LineIcon::Cross;
    case EnvironmentAction::OpenLink:
        return LineIcon::ExternalLink;
    case EnvironmentAction::CopyLink:
        return LineIcon::Link;
    case EnvironmentAction::OpenFile:
        break;
    }
    return LineIcon::Document;
}

} // namespace lmi
