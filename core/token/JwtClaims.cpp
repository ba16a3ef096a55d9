#include "core/token/JwtClaims.h"

#include "core/base/Text.h"

namespace lmi {
namespace {

int sextet(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '-')
        return 62;
    return c == '_' ? 63 : -1;
}

// The object in the first or second of the three parts.
std::optional<Json> objectIn(std::string_view jwt, std::size_t part)
{
    const std::size_t first = jwt.find('.');
    const std::size_t second = first == std::string_view::npos ? first : jwt.find('.', first + 1);
    if (second == std::string_view::npos || jwt.find('.', second + 1) != std::string_view::npos)
        return std::nullopt;
    const auto bytes = decodeBase64Url(part == 0 ? jwt.substr(0, first)
                                                 : jwt.substr(first + 1, second - first - 1));
    return bytes ? parseJsonObject(*bytes) : std::nullopt;
}

} // namespace

std::optional<std::string> decodeBase64Url(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size() * 3 / 4);
    unsigned pending = 0;
    int bits = 0;
    for (const char c : text) {
        const int value = sextet(c);
        if (value < 0)
            return std::nullopt;
        pending = ((pending << 6U) | static_cast<unsigned>(value)) & 0xFFFFU;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((pending >> static_cast<unsigned>(bits)) & 0xFFU);
        }
    }
    // a lone character says nothing, and bits that say nothing have to be zero
    if (bits == 6 || (pending & ((1U << static_cast<unsigned>(bits)) - 1U)) != 0)
        return std::nullopt;
    return bytes;
}

std::optional<Json> readJwtClaims(std::string_view jwt)
{
    return objectIn(jwt, 1);
}

std::optional<Json> readJwtHeader(std::string_view jwt)
{
    return objectIn(jwt, 0);
}

std::string nameIn(const Json& claims)
{
    for (const char* claim : {"email", "preferred_username", "name"}) {
        if (auto text = jsonString(claims, claim); text && !text->empty())
            return harmlessText(*text);
    }
    return {};
}

std::string displayNameIn(const Json& claims)
{
    const std::string name = nameIn(claims);
    return name.empty() ? harmlessText(jsonString(claims, "sub").value_or("")) : name;
}

} // namespace lmi
