#include "core/base/Text.h"

#include <algorithm>

namespace lmi {
namespace {

bool isHarmless(unsigned char c)
{
    return c == 0x20 || c == 0x21 || (c >= 0x23 && c <= 0x5B) || (c >= 0x5D && c <= 0x7E);
}

// The number of bytes the well-formed UTF-8 character at the start of `text` has (Unicode 15, table
// 3-7); 0: none.
std::size_t utf8Length(std::string_view text)
{
    const auto byte = [&](std::size_t i) -> unsigned {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
        return byte(i) >= low && byte(i) <= high;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF)
        return follows(1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) && follows(2) ? 3
                                                                                                : 0;
    if (lead >= 0xF0 && lead <= 0xF4)
        return follows(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF) && follows(2)
                && follows(3)
            ? 4
            : 0;
    return 0;
}

bool isBetween(std::string_view c, std::string_view first, std::string_view last)
{
    return c.size() == first.size() && c >= first && c <= last;
}

// Whether a character, as UTF-8, could do more to a terminal than show itself.
bool isControl(std::string_view c)
{
    return isBetween(c, std::string_view("\0", 1), "\x1F") || c == "\x7F"
        || isBetween(c, "\xC2\x80", "\xC2\x9F") // C1
        || c == "\xD8\x9C" // Arabic letter mark
        || isBetween(c, "\xE2\x80\x8E", "\xE2\x80\x8F") // direction marks
        || isBetween(c, "\xE2\x80\xA8", "\xE2\x80\xAE") // separators, embeddings, overrides
        || isBetween(c, "\xE2\x81\xA6", "\xE2\x81\xA9"); // isolates
}

} // namespace

std::string printableText(std::string_view text, std::size_t limit)
{
    std::string harmless(text.substr(0, limit));
    for (char& c : harmless) {
        if (!isHarmless(static_cast<unsigned char>(c)))
            c = '?';
    }
    return harmless;
}

std::string harmlessText(std::string_view text)
{
    std::string harmless;
    harmless.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const std::string_view character = text.substr(0, length);
        if (length == 0 || isControl(character))
            harmless += '?';
        else
            harmless += character;
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return harmless;
}

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

bool isHttpToken(std::string_view text)
{
    constexpr std::string_view others = "!#$%&'*+-.^_`|~";
    return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return isLetterOrDigit(c) || others.find(c) != std::string_view::npos;
    });
}

std::string join(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            text += separator;
        text += parts[i];
    }
    return text;
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

} // namespace lmi
