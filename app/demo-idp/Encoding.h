#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lmi::demo {

[[nodiscard]] std::string base64UrlEncode(std::string_view bytes);
[[nodiscard]] std::optional<std::string> base64Decode(std::string_view text);

// application/x-www-form-urlencoded, as RFC 6749 appendix B wants it: a space is a plus.
[[nodiscard]] std::string formEncode(std::string_view text);
[[nodiscard]] std::optional<std::string> formDecode(std::string_view text);

// Safe between tags and inside quoted attributes.
[[nodiscard]] std::string htmlEscape(std::string_view text);

[[nodiscard]] std::string lowerCase(std::string_view text);

} // namespace lmi::demo
