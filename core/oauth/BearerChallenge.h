#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lmi {

/// What a challenge (RFC 6750 3) says about scopes that the token lacks: their names, harmless to
/// show; empty if it does not name them. No value if that is not what it is about.
[[nodiscard]] std::optional<std::string> missingScope(std::string_view challenge);

} // namespace lmi
