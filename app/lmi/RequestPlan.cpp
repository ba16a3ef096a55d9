#include "app/lmi/RequestPlan.h"

#include "core/base/Text.h"

#include <algorithm>

namespace lmi {
namespace {

constexpr std::size_t shownLength = 200;

bool isHeaderValue(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F);
    });
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

Result<std::string> methodOf(const RequestArguments& arguments)
{
    if (arguments.method.empty())
        return std::string(arguments.data || arguments.file ? "POST" : "GET");
    std::string method = arguments.method;
    for (char& c : method) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    const bool good = std::all_of(method.begin(), method.end(),
                                  [](char c) { return (c >= 'A' && c <= 'Z') || c == '-'; });
    // neither reaches the server's application with its headers as they are
    if (!good || method == "CONNECT" || method == "TRACE")
        return Error(ErrorCode::UsageInvalid,
                     {"\"" + printableText(arguments.method, shownLength)
                      + "\" is not a method for a request; use GET, POST, PUT, PATCH or DELETE."});
    return method;
}

// A path is put behind the service's address, which may have a path of its own.
std::string absoluteAddress(const Environment& environment, const std::string& url)
{
    if (!environment.serviceUrl || !url.starts_with('/'))
        return url;
    std::string base = environment.serviceUrl->text();
    base.resize(std::min(base.size(), base.find('?')));
    while (base.ends_with('/'))
        base.pop_back();
    return base + url;
}

// What a person has to change in an address that was refused.
std::string reasonAgainst(const std::string& url, const std::string& absolute)
{
    const auto any = [&](auto predicate) { return std::any_of(url.begin(), url.end(), predicate); };
    if (absolute.starts_with('/'))
        return "a path needs OAUTH_SERVICE_URL in the configuration; set it, or write the whole "
               "address";
    const auto isForeign = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    const std::size_t slashes = absolute.find("//");
    const std::size_t path = slashes == std::string::npos ? 0 : absolute.find('/', slashes + 2);
    if (const std::string host = absolute.substr(0, path);
        slashes != std::string::npos && std::any_of(host.begin(), host.end(), isForeign))
        return "its host is not ASCII; write it as it is registered, in xn-- form";
    if (any(isForeign))
        return "it has characters that are not ASCII; percent-encode them";
    if (any([](char c) { return c <= 0x20 || c == 0x7F; }))
        return "it has a space or a control character; percent-encode it, a space as %20";
    if (url.find('#') != std::string::npos)
        return "it has a fragment, which is never sent; leave out # and what follows";
    const std::string lower = lowerCase(absolute);
    if (!lower.starts_with("https://") && !lower.starts_with("http://"))
        return "it does not start with https://";
    const std::string authority = lower.substr(0, lower.find_first_of("/?", lower.find("//") + 2));
    if (authority.find('@') != std::string::npos)
        return "it has a user name; leave out what stands before @";
    return "its host, port or path is not well-formed";
}

Result<WebAddress> addressOf(const Environment& environment, const std::string& url)
{
    const std::string absolute = absoluteAddress(environment, url);
    auto address = WebAddress::from(absolute, "URL", "argument");
    if (!address && address.error().code == ErrorCode::ConfigAddressInsecure)
        return Error(ErrorCode::RequestAddressInvalid,
                     {withoutSecrets(url), "use https, plain http is for this computer only"});
    if (!address)
        return Error(ErrorCode::RequestAddressInvalid,
                     {withoutSecrets(url), reasonAgainst(url, absolute)});
    if (environment.serviceUrl && address->origin() != environment.serviceUrl->origin())
        return Error(
            ErrorCode::RequestAddressForeign,
            {environment.name.text(), environment.serviceUrl->origin(), address->origin()});
    return address;
}

Result<std::pair<std::string, std::string>> headerFrom(const std::string& line)
{
    const std::size_t colon = line.find(':');
    const std::string name = line.substr(0, colon);
    const std::string_view value =
        colon == std::string::npos ? std::string_view() : std::string_view(line).substr(colon + 1);
    const bool good = colon != std::string::npos && isHttpToken(name) && isHeaderValue(value)
        && lowerCase(name) != "authorization";
    // the value may be a secret of another kind: an error names the header only
    if (!good)
        return Error(ErrorCode::RequestHeaderInvalid, {printableText(name, shownLength)});
    return std::pair(name, std::string(trimmed(value)));
}

} // namespace

Result<RequestPlan> planRequest(const Environment& environment, const RequestArguments& arguments)
{
    auto method = methodOf(arguments);
    if (!method)
        return method.error();
    auto url = addressOf(environment, arguments.url);
    if (!url)
        return url.error();
    RequestPlan plan{std::move(*method), std::move(*url), {}};
    for (const std::string& line : arguments.headers) {
        auto header = headerFrom(line);
        if (!header)
            return header.error();
        plan.headers.push_back(std::move(*header));
    }
    return plan;
}

} // namespace lmi
