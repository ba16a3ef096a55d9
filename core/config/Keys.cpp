#include "core/config/Keys.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace lmi {

bool isKnownKey(std::string_view key)
{
    return std::any_of(std::begin(knownKeys), std::end(knownKeys),
                       [key](const KnownKey& known) { return key == known.name; });
}

bool isSecretKey(std::string_view key)
{
    if (isKnownKey(key))
        return key == keys::clientSecret || key == keys::password;
    constexpr std::array<std::string_view, 6> words{"secret", "pass",       "token",
                                                    "key",    "credential", "auth"};
    const std::string lower = lowerCase(key);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return lower.find(word) != std::string::npos;
    });
}

} // namespace lmi
