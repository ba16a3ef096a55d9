#pragma once

#include "core/base/Json.h"
#include "core/token/EnvironmentStatus.h"

namespace lmi {

/// The stable object of `lmi auth status --output json`; null stands for what is not known.
[[nodiscard]] Json statusJson(const EnvironmentStatus& status, UnixTime now);

} // namespace lmi
