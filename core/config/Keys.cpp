#include "core/config/Keys.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace lmi {
namespace {

// How many letters have to be put in, taken out or replaced to make one text of the other
// (Levenshtein).
std::size_t distance(std::string_view from, std::string_view to)
{
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < to.size(); ++j) {
            const std::size_t replaced = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

bool looksLikeOurs(std::string_view key)
{
    return !isKnownKey(key) && lowerCase(key).starts_with("oauth");
}

std::string_view likelyKey(std::string_view key)
{
    constexpr std::size_t longest = 64;
    if (isKnownKey(key) || key.size() > longest)
        return {};
    std::string_view likely;
    std::size_t least = 3;
    for (const KnownKey& known : knownKeys) {
        const std::size_t changes = distance(lowerCase(key), lowerCase(known.name));
        if (changes < least) {
            least = changes;
            likely = known.name;
        }
    }
    return likely;
}

bool isKnownKey(std::string_view key)
{
    return std::any_of(std::begin(knownKeys), std::end(knownKeys),
                       [key](const KnownKey& known) { return key == known.name; });
}

bool isSecretKey(std::string_view key)
{
    if (isKnownKey(key))
        return key == keys::clientSecret || key == keys::password || key == keys::refreshToken;
    constexpr std::array<std::string_view, 6> words{"secret", "pass",       "token",
                                                    "key",    "credential", "auth"};
    const std::string lower = lowerCase(key);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return lower.find(word) != std::string::npos;
    });
}

} // namespace lmi
