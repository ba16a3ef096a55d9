#pragma once

#include "core/base/Error.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace lmi::fuzz {

/// Says which invariant is broken and ends the run, so that the input is kept.
[[noreturn]] inline void broken(const char* invariant, const char* file, int line)
{
    std::fprintf(stderr, "%s:%d: broken invariant: %s\n", file, line, invariant);
    std::abort();
}

// A macro, for the text and the line of the condition.
#define LMI_HOLDS(condition)                                                                       \
    ((condition) ? static_cast<void>(0) : lmi::fuzz::broken(#condition, __FILE__, __LINE__))

/// What each target brings: reads the input as the program does and checks what has to hold.
void check(std::string_view input);

/// The text in front of the first line end, which is taken off together with it.
inline std::string takeLine(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    std::string line(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line;
}

/// The parts of a text between lines of four dashes, as many as are wanted; missing ones are empty.
inline std::vector<std::string> partsOf(std::string_view text, std::size_t count)
{
    constexpr std::string_view separator = "----\n";
    std::vector<std::string> parts;
    while (parts.size() + 1 < count) {
        const std::size_t end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + separator.size());
    }
    parts.emplace_back(text);
    return parts;
}

/// Whether the text has nothing but what RFC 6749 5.2 allows in an error.
inline bool isPrintable(std::string_view text)
{
    for (const char c : text) {
        if (c < 0x20 || c > 0x7E || c == '"' || c == '\\')
            return false;
    }
    return true;
}

/// Whether the sentence of an error is one line of ASCII. What servers and files said in it has to
/// be, and all else that these targets hand in is.
inline bool isOneHarmlessLine(const Error& error)
{
    for (const char c : describe(error)) {
        if (c < 0x20 || c > 0x7E)
            return false;
    }
    return true;
}

} // namespace lmi::fuzz
