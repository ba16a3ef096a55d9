#pragma once

#include <functional>
#include <optional>
#include <string>

namespace lmi {

/// The process's environment variables, handed in so that tests can bring their own. Gives no value
/// for a variable that is not set.
using Variables = std::function<std::optional<std::string>(const std::string& name)>;

/// The variables of this process.
[[nodiscard]] Variables processVariables();

} // namespace lmi
