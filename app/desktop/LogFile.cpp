#include "app/desktop/LogFile.h"

#include "core/config/DotenvFile.h"
#include "core/config/Keys.h"

namespace lmi {
namespace {

// A main file that cannot be used is told in the window, not here.
std::string inMainFile(const Paths& paths, const Variables& variables)
{
    const auto main = readDotenvFile(paths.mainFile(), DotenvSections::Allowed);
    const auto resolved = main ? resolveSection(main->entries, {}, variables) : std::nullopt;
    if (!resolved)
        return {};
    const auto found = resolved->find(keys::logFile);
    return found == resolved->end() ? std::string() : found->second.value.value_or("");
}

} // namespace

std::string logFileFor(const Paths& paths, const Variables& variables)
{
    const auto variable = variables(keys::logFile);
    const std::string file = variable ? *variable : inMainFile(paths, variables);
    return file.empty() ? paths.logFile : file;
}

} // namespace lmi
