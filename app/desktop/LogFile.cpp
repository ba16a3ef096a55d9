#include "app/desktop/LogFile.h"

#include "core/base/LogSettings.h"
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
    return logSettings(text(keys::logFile), paths.logFile, text(keys::logLevel));
}

} // namespace lmi
