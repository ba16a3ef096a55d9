#pragma once

#include "core/base/Log.h"

#include <string>
#include <string_view>

namespace lmi {

/// Where a log goes and how much of it, as LOG_FILE and OAUTH_LOG_LEVEL say, both of which may be
/// empty; `usual`: the file where the first one is.
[[nodiscard]] Log::Settings logSettings(const std::string& file, const std::string& usual,
                                        std::string_view level);

} // namespace lmi
