#pragma once

#include <string>

namespace lmi::test {

/// Lines of a configuration of which each refers to the one before twice.
inline std::string doublingReferences(int lines)
{
    std::string text = "A0=xx\n";
    for (int i = 1; i <= lines; ++i) {
        const std::string before = "${A" + std::to_string(i - 1) + "}";
        text += "A" + std::to_string(i) + "=" + before + before + "\n";
    }
    return text;
}

} // namespace lmi::test
