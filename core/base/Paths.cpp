#include "core/base/Paths.h"

namespace lmi {
namespace {

std::string folderIn(const Variables& variables, const std::string& name)
{
    std::string folder = variables(name).value_or("");
    while (folder.size() > 1 && folder.back() == '/')
        folder.pop_back();
    return folder;
}

// The base directory specification: a relative path is invalid and to be ignored.
std::string absoluteFolder(const Variables& variables, const std::string& name)
{
    std::string folder = folderIn(variables, name);
    return folder.starts_with('/') ? folder : std::string();
}

#ifdef __APPLE__
constexpr const char* configInHome = "/.config";
constexpr const char* cacheInHome = "/Library/Caches";
#else
constexpr const char* configInHome = "/.config";
constexpr const char* cacheInHome = "/.cache";
#endif

} // namespace

Result<Paths> Paths::of(const Variables& variables)
{
    const std::string home = absoluteFolder(variables, "HOME");
    const auto folder = [&](const char* own, const char* xdg, const char* inHome) -> std::string {
        if (const std::string chosen = folderIn(variables, own); !chosen.empty())
            return chosen;
        if (const std::string base = absoluteFolder(variables, xdg); !base.empty())
            return base + "/lmi";
        return home.empty() ? std::string() : home + inHome + "/lmi";
    };

    Paths paths{folder("LMI_CONFIG_DIR", "XDG_CONFIG_HOME", configInHome),
                folder("LMI_CACHE_DIR", "XDG_CACHE_HOME", cacheInHome),
                {}};
    if (paths.configFolder.empty() || paths.cacheFolder.empty())
        return Error(ErrorCode::HomeUnknown);

    const std::string data = absoluteFolder(variables, "XDG_DATA_HOME");
    if (!data.empty())
        paths.logFile = data + "/lmi/lmi.log";
    else if (!home.empty())
        paths.logFile = home + "/.local/share/lmi/lmi.log";
    return paths;
}

} // namespace lmi
