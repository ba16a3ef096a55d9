#pragma once

#include "core/base/Result.h"
#include "core/base/Variables.h"

#include <string>

namespace lmi {

/// Where lmi's files are. Folders carry no trailing slash.
struct Paths {
    std::string configFolder; ///< holds .env and env/
    std::string cacheFolder; ///< holds tokens/, history/ and requests/
    std::string logFile; ///< unless LOG_FILE moves it

    [[nodiscard]] std::string mainFile() const { return configFolder + "/.env"; }
    [[nodiscard]] std::string environmentFolder() const { return configFolder + "/env"; }
    [[nodiscard]] std::string environmentFile(const std::string& name) const
    {
        return environmentFolder() + "/" + name + ".env";
    }
    [[nodiscard]] std::string tokenFolder() const { return cacheFolder + "/tokens"; }
    [[nodiscard]] std::string historyFolder() const { return cacheFolder + "/history"; }
    [[nodiscard]] std::string requestFolder() const { return cacheFolder + "/requests"; }

    /// From LMI_CONFIG_DIR, LMI_CACHE_DIR, the XDG base directories and HOME, in this order;
    /// relative XDG folders are ignored as their specification says. Fails only if nothing names a
    /// home.
    [[nodiscard]] static Result<Paths> of(const Variables& variables);
};

} // namespace lmi
