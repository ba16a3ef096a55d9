#include "core/base/LogSettings.h"

namespace lmi {

Log::Settings logSettings(const std::string& file, const std::string& usual, std::string_view level)
{
    Log::Settings settings;
    if (level != "off")
        settings.file = file.empty() ? usual : file;
    settings.fileLevel = logLevelNamed(level).value_or(LogLevel::Info);
    return settings;
}

} // namespace lmi
