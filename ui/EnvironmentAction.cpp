#include "ui/EnvironmentAction.h"

#include <QCoreApplication>

namespace lmi {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("EnvironmentAction", text);
}

std::vector<EnvironmentAction> actionsWhileBusy(const SessionEntry& entry)
{
    if (entry.waitingForBrowser)
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
    if (!refreshFirst)
        return {EnvironmentAction::LogIn, EnvironmentAction::LogOut, EnvironmentAction::OpenFile};
    return {EnvironmentAction::Refresh, EnvironmentAction::LogIn, EnvironmentAction::LogOut,
            EnvironmentAction::OpenFile};
}

QString actionText(EnvironmentAction action)
{
    switch (action) {
    case EnvironmentAction::LogIn:
        return tr(QT_TRANSLATE_NOOP("EnvironmentAction", "Log in"));
    case EnvironmentAction::Refresh:
        return tr(QT_TRANSLATE_NOOP("EnvironmentAction", "Refresh"));
    case EnvironmentAction::LogOut:
        return tr(QT_TRANSLATE_NOOP("EnvironmentAction", "Log out"));
    case EnvironmentAction::Cancel:
        return tr(QT_TRANSLATE_NOOP("EnvironmentAction", "Cancel"));
    case EnvironmentAction::OpenLink:
        return tr(QT_TRANSLATE_NOOP("EnvironmentAction", "Open again"));
    case EnvironmentAction::CopyLink:
        return tr(QT_TRANSLATE_NOOP("EnvironmentAction", "Copy link"));
    case EnvironmentAction::OpenFile:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("EnvironmentAction", "Open file"));
}

} // namespace lmi
