#pragma once

#include "core/token/AuthToken.h"

#include <optional>
#include <string>
#include <string_view>

namespace lmi {

/// Reads the text of a token file: the six members of the original tool, this project's own under
/// "lmi", and others that are kept as they are. No value if it is not such a file.
[[nodiscard]] std::optional<AuthToken> decodeToken(std::string_view text);

/// The text of a token file; always all six members.
[[nodiscard]] std::string encodeToken(const AuthToken& token);

} // namespace lmi
