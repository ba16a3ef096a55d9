#pragma once

#include "core/base/Paths.h"
#include "core/config/EnvironmentName.h"

#include <set>
#include <string>
#include <vector>

namespace lmi {

/// The files that other users of this computer can read and that hold secrets of an environment,
/// also such as do not count because something overrides them; each once: ConfigFileExposed.
/// A file that cannot be read says nothing here, but where it is used.
[[nodiscard]] std::vector<Error> exposedFiles(const Paths& paths, const EnvironmentName& name);

/// The keys of an environment's secrets, and the names that their values refer to: of process
/// variables with these names, something may be a secret.
[[nodiscard]] std::set<std::string> namesBehindSecrets(const Paths& paths,
                                                       const EnvironmentName& name);

} // namespace lmi
