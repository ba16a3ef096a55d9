#pragma once

#include "core/base/Log.h"
#include "core/base/Paths.h"

namespace lmi {

/// How the window logs, as the console does for a command: what LOG_FILE and OAUTH_LOG_LEVEL say as
/// variables, else in the main file before its first section; what is usual where they say nothing.
[[nodiscard]] Log::Settings windowLogSettings(const Paths& paths, const Variables& variables);

} // namespace lmi
