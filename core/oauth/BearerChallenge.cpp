#include "core/oauth/BearerChallenge.h"

#include "core/base/Text.h"

namespace lmi {

std::optional<std::string> missingScope(std::string_view challenge)
{
    constexpr std::string_view parameter = "scope=\"";
    constexpr std::size_t none = std::string_view::npos;
    if (challenge.find("insufficient_scope") == none)
        return std::nullopt;
    const std::size_t start = challenge.find(parameter);
    if (start == none)
        return std::string();
    const std::string_view value = challenge.substr(start + parameter.size());
    const std::size_t end = value.find('"');
    return end == none ? std::string() : printableText(value.substr(0, end), 200);
}

} // namespace lmi
