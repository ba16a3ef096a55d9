#pragma once

#include "app/lmi/CommandContext.h"

namespace lmi {

/// Writes into log and history that the tokens of an environment were forgotten; whether that can
/// be written changes nothing.
void recordLogout(const CommandContext& context, const EnvironmentName& name);

} // namespace lmi
