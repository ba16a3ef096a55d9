#pragma once

#include "app/demo-idp/Client.h"

#include <vector>

namespace lmi::demo {

// The clients everyone may use; there is no registration.
class Clients final {
public:
    Clients();

    // Null if there is no such client.
    [[nodiscard]] const Client* find(const std::string& id) const;
    [[nodiscard]] const std::vector<Client>& all() const { return m_clients; }

private:
    std::vector<Client> m_clients;
};

} // namespace lmi::demo
