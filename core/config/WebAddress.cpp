#include "core/config/WebAddress.h"

#include "core/base/Text.h"

#include <algorithm>
#include <charconv>

namespace lmi {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || isDigit(c) || c == '.' || c == '-' || c == '_';
}

bool isIpv6Character(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || c == ':' || c == '.';
}

bool isHost(std::string_view host)
{
    if (host.starts_with('[')) {
        return host.size() > 3 && host.ends_with(']')
            && std::all_of(host.begin() + 1, host.end() - 1, isIpv6Character);
    }
    return !host.empty() && host.front() != '.' && host.front() != '-'
        && std::all_of(host.begin(), host.end(), isHostCharacter);
}

// RFC 3986: what may stand in a path or query; everything else has to be percent-encoded.
bool isPathCharacter(char c)
{
    constexpr std::string_view refused = "\"<>\\^`{|}#";
    return c > 0x20 && c < 0x7F && refused.find(c) == std::string_view::npos;
}

// The number behind the colon; -1: not a port.
int portOf(std::string_view digits)
{
    int port = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    const bool good =
        problem == std::errc() && end == digits.data() + digits.size() && port > 0 && port < 65536;
    return good ? port : -1;
}

} // namespace

bool WebAddress::isLoopbackHost(const std::string& host)
{
    if (host == "localhost" || host == "[::1]")
        return true;
    return host.starts_with("127.") && std::count(host.begin(), host.end(), '.') == 3
        && std::all_of(host.begin(), host.end(), [](char c) { return isDigit(c) || c == '.'; });
}

Result<WebAddress> WebAddress::from(const std::string& text, const std::string& key,
                                    const std::string& source)
{
    const auto invalid = [&] {
        return Error(ErrorCode::ConfigAddressInvalid, {key, printableText(text, 200), source});
    };
    const std::size_t schemeEnd = text.find("://");
    if (schemeEnd == std::string::npos)
        return invalid();
    WebAddress address;
    address.m_text = text;
    address.m_scheme = lowerCase(text.substr(0, schemeEnd));
    const std::size_t authorityStart = schemeEnd + 3;
    const std::size_t authorityEnd =
        std::min(text.size(), text.find_first_of("/?#", authorityStart));
    const std::string authority =
        lowerCase(text.substr(authorityStart, authorityEnd - authorityStart));
    address.m_path = text.substr(authorityEnd);

    const std::size_t colon = authority.find(
        ':', authority.starts_with('[') ? std::min(authority.size(), authority.find(']')) : 0);
    address.m_host = authority.substr(0, colon);
    if (colon != std::string::npos)
        address.m_port = portOf(std::string_view(authority).substr(colon + 1));

    const bool good = (address.m_scheme == "https" || address.m_scheme == "http")
        && isHost(address.m_host) && address.m_port >= 0
        && std::all_of(address.m_path.begin(), address.m_path.end(), isPathCharacter);
    if (!good)
        return invalid();
    if (address.m_scheme == "http" && !isLoopbackHost(address.m_host))
        return Error(ErrorCode::ConfigAddressInsecure, {key, printableText(text, 200), source});
    return address;
}

std::string WebAddress::origin() const
{
    const int usual = m_scheme == "https" ? 443 : 80;
    std::string origin = m_scheme + "://" + m_host;
    if (m_port != 0 && m_port != usual)
        origin += ":" + std::to_string(m_port);
    return origin;
}

} // namespace lmi
