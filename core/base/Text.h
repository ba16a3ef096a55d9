#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lmi {

/// Server text made harmless: only the characters RFC 6749 5.2 allows in error and
/// error_description (%x20-21 / %x23-5B / %x5D-7E), others become '?', at most `limit` characters.
[[nodiscard]] std::string printableText(std::string_view text, std::size_t limit = 512);

/// Text of any language made harmless for a terminal or a log: control characters, line ends,
/// characters that turn the direction of writing, and bytes that are not UTF-8 become '?'.
[[nodiscard]] std::string harmlessText(std::string_view text);

/// Whether the text is well-formed UTF-8 (no overlong forms, no surrogates).
[[nodiscard]] bool isUtf8(std::string_view text);

[[nodiscard]] inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] inline bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Of ASCII, whatever the locale is.
[[nodiscard]] inline bool isLetterOrDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Whether the text is an HTTP token, such as the name of a method or a header (RFC 9110 5.6.2).
[[nodiscard]] bool isHttpToken(std::string_view text);

[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);
[[nodiscard]] std::string lowerCase(std::string_view text);

} // namespace lmi
