#pragma once

#include "core/base/Variables.h"
#include "core/session/TokenService.h"

#include <string>

namespace lmi {

/// Opens addresses with the command that OAUTH_BROWSER names, else BROWSER, else the system's
/// opener. The address is one argument of the program, no shell sees it: "%s" in the command stands
/// for it, otherwise it is added at the end. Only https is opened, and http of this computer. The
/// program inherits none of lmi's settings and nothing that their secrets refer to.
[[nodiscard]] BrowserOpener browserLauncher(const Variables& variables);

/// The program that would be started, with its path; empty: there is none.
[[nodiscard]] std::string findBrowser(const Variables& variables, const std::string& command);

/// Opens a file or a folder with the system's opener, which inherits none of lmi's settings either.
/// False if none can be started.
[[nodiscard]] bool openWithSystem(const std::string& path);

} // namespace lmi
