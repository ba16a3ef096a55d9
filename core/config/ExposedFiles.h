#pragma once

#include "core/config/Configuration.h"

#include <vector>

namespace lmi {

/// The files that other users of this computer can read, now, and that hold secrets of the
/// environment: ConfigFileExposed.
[[nodiscard]] std::vector<Error> exposedFiles(const Configuration& configuration);

} // namespace lmi
