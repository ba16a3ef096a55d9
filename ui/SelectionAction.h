#pragma once

#include "ui/EnvironmentAction.h"

#include <QMetaType>

#include <vector>

namespace lmi {

/// What a person can ask for several environments at once, and which of them it is for.
struct SelectionAction {
    EnvironmentAction action;
    std::vector<EnvironmentName> names;
};

/// What the states of the environments allow, for those that it makes sense for: a login is for
/// those that have none.
[[nodiscard]] std::vector<SelectionAction>
actionsFor(const std::vector<const SessionEntry*>& entries);

/// The words on a button, with the number of environments.
[[nodiscard]] QString actionText(const SelectionAction& action);

/// What a person is asked before it is done; empty: it can be done without.
[[nodiscard]] QString questionFor(const SelectionAction& action);

} // namespace lmi

Q_DECLARE_METATYPE(lmi::SelectionAction)
