#include "core/config/WebAddress.h"

#include "core/base/Text.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace lmi {
namespace {

constexpr std::size_t longestHost = 253;
constexpr std::size_t longestLabel = 63;

// Whether the text is an address of the family, as a number and whole.
bool isNumeric(int family, const std::string& text)
{
    in6_addr address{}; // has room for both
    return text.find('\0') == std::string::npos && ::inet_pton(family, text.c_str(), &address) == 1;
}

// An IPv6 address in the one spelling that everybody else uses too (RFC 5952).
bool isCanonicalIpv6(const std::string& text)
{
    in6_addr address{};
    std::array<char, INET6_ADDRSTRLEN> canonical{};
    return ::inet_pton(AF_INET6, text.c_str(), &address) == 1
        && ::inet_ntop(AF_INET6, &address, canonical.data(), canonical.size())
        && text == canonical.data();
}

bool isLabel(std::string_view label)
{
    return !label.empty() && label.size() <= longestLabel && label.front() != '-'
        && label.back() != '-' && std::all_of(label.begin(), label.end(), [](char c) {
               return isLetterOrDigit(c) || c == '-' || c == '_';
           });
}

// What other programs take for a part of an IPv4 address: decimal, octal or hexadecimal.
bool looksNumeric(std::string_view label)
{
    const bool hex = label.starts_with("0x");
    const std::string_view digits = label.substr(hex ? 2 : 0);
    return std::all_of(digits.begin(), digits.end(), hex ? isHexDigit : isDigit);
}

// A name, or an address as dotted decimals: one that a resolver or another library could read in
// two ways is neither.
bool isName(const std::string& host)
{
    if (host.empty() || host.size() > longestHost)
        return false;
    std::string_view rest = host;
    // the root's own label is empty
    if (rest.ends_with('.'))
        rest.remove_suffix(1);
    std::string_view label;
    do {
        const std::size_t dot = std::min(rest.size(), rest.find('.'));
        label = rest.substr(0, dot);
        if (!isLabel(label) || dot + 1 == rest.size())
            return false;
        rest.remove_prefix(std::min(rest.size(), dot + 1));
    } while (!rest.empty());
    return !looksNumeric(label) || isNumeric(AF_INET, host);
}

bool isHost(const std::string& host)
{
    if (host.starts_with('['))
        return host.ends_with(']') && isCanonicalIpv6(host.substr(1, host.size() - 2));
    return isName(host);
}

// RFC 3986: what may stand in a path or query; everything else has to be percent-encoded.
bool isPathCharacter(char c)
{
    constexpr std::string_view refused = "\"<>\\^`{|}#";
    return c > 0x20 && c < 0x7F && refused.find(c) == std::string_view::npos;
}

bool isPath(std::string_view path)
{
    for (std::size_t i = 0; i < path.size(); ++i) {
        const bool encoded = path[i] == '%';
        if (!isPathCharacter(path[i]))
            return false;
        if (encoded
            && (i + 2 >= path.size() || !isHexDigit(path[i + 1]) || !isHexDigit(path[i + 2])))
            return false;
    }
    return true;
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

// People put passwords before the host and keys into the query.
std::string withoutSecrets(std::string text)
{
    // behind an "@" they are not those of a scheme
    const std::size_t slashes = text.substr(0, text.find('@')).find("//");
    const std::size_t start = slashes == std::string::npos ? 0 : slashes + 2;
    if (const std::size_t at = text.rfind('@'); at != std::string::npos && at >= start)
        text.replace(start, at - start, "***");
    if (const std::size_t query = text.find('?'); query != std::string::npos)
        text.replace(query + 1, std::string::npos, "***");
    return printableText(text, 200);
}

bool WebAddress::isLoopbackHost(const std::string& host)
{
    if (host == "localhost" || host == "[::1]")
        return true;
    // what only looks like an address, such as 127.0.0.256, is a name for somebody to resolve
    return host.starts_with("127.") && isNumeric(AF_INET, host);
}

Result<WebAddress> WebAddress::from(const std::string& text, const std::string& key,
                                    const std::string& source)
{
    const auto invalid = [&] {
        return Error(ErrorCode::ConfigAddressInvalid, {key, withoutSecrets(text), source});
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
        && isHost(address.m_host) && address.m_port >= 0 && isPath(address.m_path);
    if (!good)
        return invalid();
    if (address.m_scheme == "http" && !isLoopbackHost(address.m_host))
        return Error(ErrorCode::ConfigAddressInsecure, {key, withoutSecrets(text), source});
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
