#include "app/desktop/LogFile.h"

#include "core/config/EnvironmentFiles.h"
#include "core/config/Keys.h"

namespace lmi {

Log::Settings windowLogSettings(const Paths& paths, const Variables& variables)
{
    // a main file that cannot be used is told in the window, not here
    const auto main = EnvironmentFiles(paths).general(variables);
    const auto text = [&](const char* key) {
        if (const auto variable = variables(key))
            return *variable;
        const bool found = main && main->find(key) != main->end();
        return found ? main->at(key) : std::string();
    };
    Log::Settings settings;
    settings.file = text(keys::logFile);
    if (settings.file.empty())
        settings.file = paths.logFile;
    const std::string level = text(keys::logLevel);
    if (level == "off")
        settings.file.clear();
    settings.fileLevel = logLevelNamed(level).value_or(LogLevel::Info);
    return settings;
}

} // namespace lmi
