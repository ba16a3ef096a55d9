#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lmi {

/// Server text made harmless: only the characters RFC 6749 5.2 allows in error and
/// error_description
/// (%x20-21 / %x23-5B / %x5D-7E), others become '?', at most `limit` characters.
[[nodiscard]] std::string printableText(std::string_view text, std::size_t limit = 512);

/// Whether the text is well-formed UTF-8 (no overlong forms, no surrogates).
[[nodiscard]] bool isUtf8(std::string_view text);

[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);
[[nodiscard]] std::string lowerCase(std::string_view text);

} // namespace lmi
