#pragma once

#include "core/base/Paths.h"
#include "core/config/Dotenv.h"
#include "core/config/EnvironmentName.h"

#include <set>
#include <span>
#include <string>
#include <vector>

namespace lmi {

/// A file and the keys of the secrets that it holds itself.
struct FileSecrets {
    std::string path;
    std::vector<std::string> keys;
};

/// Lines of one file that apply to an environment.
struct ApplyingLines {
    std::string path;
    std::span<const DotenvEntry> entries;
};

/// The secrets to which files give texts of their own, also such as do not count because something
/// overrides them; each file and key once, files without any left out.
[[nodiscard]] std::vector<FileSecrets> secretsInFiles(const std::vector<ApplyingLines>& files);

/// The keys of an environment's secrets, and the names that their values refer to: of process
/// variables with these names, something may be a secret. A file that cannot be read says nothing.
[[nodiscard]] std::set<std::string> namesBehindSecrets(const Paths& paths,
                                                       const EnvironmentName& name);

} // namespace lmi
