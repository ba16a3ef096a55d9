#include "core/token/AuthToken.h"

#include <algorithm>

namespace lmi {

bool isSendable(std::string_view token)
{
    constexpr std::size_t longest = 512 * 1024;
    return !token.empty() && token.size() <= longest
        && std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

std::string bindingConflict(const TokenBinding& bound, const TokenBinding& current)
{
    const auto differ = [](const std::string& a, const std::string& b) {
        return !a.empty() && !b.empty() && a != b;
    };
    if (differ(bound.issuer, current.issuer))
        return "issuer";
    if (differ(bound.clientId, current.clientId))
        return "client";
    if (differ(bound.tokenHost, current.tokenHost))
        return "token host";
    // one host may have many providers
    if (differ(bound.tokenUrl, current.tokenUrl))
        return "token endpoint";
    if (differ(bound.username, current.username))
        return "user";
    if (differ(bound.serviceOrigin, current.serviceOrigin))
        return "service";
    if (bound.requestedScopes && current.requestedScopes
        && *bound.requestedScopes != *current.requestedScopes)
        return "set of scopes";
    // an issuer's own token host was never looked up: a configured one need not be it
    if (!bound.issuer.empty() && bound.tokenHost.empty() && !current.tokenHost.empty())
        return "token host";
    // nor what the issuer's token endpoint was
    if (!bound.issuer.empty() && bound.tokenUrl.empty() && !current.tokenUrl.empty())
        return "token endpoint";
    // where nothing that says who the provider is can be compared, it may be another one
    const bool comparable = (!bound.issuer.empty() && !current.issuer.empty())
        || (!bound.tokenHost.empty() && !current.tokenHost.empty());
    return comparable || (bound.issuer.empty() && bound.tokenHost.empty()) ? "" : "issuer";
}

bool hasSameRefreshToken(const AuthToken& one, const AuthToken& other)
{
    return one.refreshTokenEntry == other.refreshTokenEntry
        && (!one.refreshTokenEntry.empty() || one.refreshToken == other.refreshToken);
}

} // namespace lmi
