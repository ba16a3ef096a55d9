#pragma once

#include "core/base/Paths.h"

#include <string>

namespace lmi {

/// The file that the window logs to, as the console has it for a command: what LOG_FILE says as a
/// variable, else in the main file before its first section; the usual one where it says nothing.
[[nodiscard]] std::string logFileFor(const Paths& paths, const Variables& variables);

} // namespace lmi
