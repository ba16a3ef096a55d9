#include "core/token/AuthToken.h"

namespace lmi {

std::string bindingConflict(const TokenBinding& bound, const TokenBinding& current)
{
    const auto differ = [](const std::string& a, const std::string& b) {
        return !a.empty() && !b.empty() && a != b;
    };
    if (differ(bound.issuer, current.issuer))
        return "issuer";
    if (differ(bound.clientId, current.clientId))
        return "client";
    return differ(bound.tokenHost, current.tokenHost) ? "token host" : "";
}

} // namespace lmi
