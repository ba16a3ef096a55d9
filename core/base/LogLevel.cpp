#include "core/base/LogLevel.h"

namespace lmi {

std::string_view levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    }
    return {};
}

std::optional<LogLevel> logLevelNamed(std::string_view name)
{
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning}) {
        if (name == levelName(level))
            return level;
    }
    return std::nullopt;
}

} // namespace lmi
