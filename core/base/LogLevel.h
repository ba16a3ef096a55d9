#pragma once

#include <optional>
#include <string_view>

namespace lmi {

enum class LogLevel { Debug, Info, Warning };

/// "debug", "info" or "warning".
[[nodiscard]] std::string_view levelName(LogLevel level);

/// The level that is called so; none: no one is.
[[nodiscard]] std::optional<LogLevel> logLevelNamed(std::string_view name);

} // namespace lmi
