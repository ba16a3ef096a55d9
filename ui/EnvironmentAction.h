#pragma once

#include "core/session/SessionBoard.h"
#include "ui/LineIcon.h"

#include <QString>

#include <vector>

namespace lmi {

/// What a person can ask for one environment. Views emit it, they never do it.
enum class EnvironmentAction {
    LogIn,
    Refresh,
    CopyToken,
    LogOut,
    Cancel,
    OpenLink,
    CopyLink,
    OpenFile
};

/// What the state of the environment allows, the one a person would do next first.
[[nodiscard]] std::vector<EnvironmentAction> actionsFor(const SessionEntry& entry);

/// The words on a button.
[[nodiscard]] QString actionText(EnvironmentAction action);

/// What stands beside them in a menu.
[[nodiscard]] LineIcon actionIcon(EnvironmentAction action);

} // namespace lmi
