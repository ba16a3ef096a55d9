#pragma once

#include "core/base/Json.h"
#include "core/config/Configuration.h"

#include <string>

namespace lmi {

/// Every value of a configuration with its source, as a table for people; secrets are masked.
[[nodiscard]] std::string configText(const Configuration& configuration);

/// The same for programs.
[[nodiscard]] Json configJson(const Configuration& configuration);

} // namespace lmi
