#include "app/demo-idp/PendingLogins.h"

#include "app/demo-idp/Crypto.h"

namespace lmi::demo {

std::string PendingLogins::add(const AuthorizationRequest& request)
{
    constexpr std::chrono::minutes Patience{30};
    std::erase_if(m_requests, [&request, Patience](const auto& entry) {
        return entry.second.received + Patience < request.received;
    });
    std::string key = randomToken();
    m_requests.emplace(key, request);
    return key;
}

std::optional<AuthorizationRequest> PendingLogins::find(const std::string& key) const
{
    const auto found = m_requests.find(key);
    if (found == m_requests.end())
        return std::nullopt;
    return found->second;
}

std::optional<AuthorizationRequest> PendingLogins::take(const std::string& key)
{
    auto node = m_requests.extract(key);
    if (node.empty())
        return std::nullopt;
    return node.mapped();
}

} // namespace lmi::demo
