#pragma once

#include "core/config/Configuration.h"

#include <vector>

namespace lmi {

/// The keys that look as if lmi read them and that it does not know: ConfigKeyUnknown, or
/// ConfigKeyMisspelt where one is probably meant that it knows.
[[nodiscard]] std::vector<Error> unknownKeys(const Configuration& configuration);

} // namespace lmi
