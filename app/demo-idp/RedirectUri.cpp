#include "app/demo-idp/RedirectUri.h"

#include "app/demo-idp/Encoding.h"

#include <regex>

namespace lmi::demo {

std::optional<RedirectUri> RedirectUri::parse(const std::string& text)
{
    // The characters are those of RFC 3986 without a fragment, which RFC 6749 3.1.2 forbids.
    static const std::regex pattern(R"((http://(?:localhost|127\.0\.0\.1|\[::1\])(?::[0-9]{1,5})?))"
                                    R"((?:/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*)?)"
                                    R"((?:\?[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?)");
    constexpr std::size_t Longest = 2000;
    std::smatch match;
    if (text.size() > Longest || !std::regex_match(text, match, pattern))
        return std::nullopt;
    return RedirectUri(text, match[1]);
}

std::string RedirectUri::policySource() const
{
    return m_origin.find('[') == std::string::npos ? m_origin : "http:";
}

std::string
RedirectUri::with(const std::vector<std::pair<std::string, std::string>>& parameters) const
{
    std::string address = m_text;
    char separator = m_text.find('?') == std::string::npos ? '?' : '&';
    for (const auto& [name, value] : parameters) {
        if (value.empty())
            continue;
        address += separator + formEncode(name) + '=' + formEncode(value);
        separator = '&';
    }
    return address;
}

RedirectUri::RedirectUri(std::string text, std::string origin)
    : m_text(std::move(text))
    , m_origin(std::move(origin))
{
}

} // namespace lmi::demo
