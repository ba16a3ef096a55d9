#pragma once

#include "app/lmi/Invocation.h"

#include <string_view>

namespace lmi {

[[nodiscard]] std::string_view versionText();
[[nodiscard]] std::string_view helpOfProgram();
/// "auth" or "config".
[[nodiscard]] std::string_view helpOfGroup(std::string_view group);
[[nodiscard]] std::string_view helpOf(Command command);

} // namespace lmi
