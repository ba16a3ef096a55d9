#include "app/demo-idp/Clients.h"

#include <algorithm>

namespace lmi::demo {

Clients::Clients()
    : m_clients{
        {"demo-desktop", "", "Demo desktop", {"authorization_code", "refresh_token"}},
        {"demo-service", "demo-service-secret", "Demo service", {"client_credentials"}},
        {"demo-password",
         "demo-password-secret",
         "Demo password client",
         {"password", "refresh_token"}},
        // Every character here is a trap: RFC 6749 2.3.1 wants both halves form-encoded before
        // they are joined by a colon and packed into base64.
        {"we:ird client/1",
         "p+a%s s/\xc3\xa9:x",
         "Demo client with awkward characters",
         {"client_credentials"}},
    }
{
}

const Client* Clients::find(const std::string& id) const
{
    const auto found = std::find_if(m_clients.begin(), m_clients.end(),
                                    [&id](const Client& client) { return client.id == id; });
    return found == m_clients.end() ? nullptr : &*found;
}

} // namespace lmi::demo
