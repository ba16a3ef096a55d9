#pragma once

#include <set>
#include <string>

namespace lmi::demo {

struct Client {
    std::string id;
    std::string secret; // empty: a public client
    std::string name; // for people
    std::set<std::string> grants;

    [[nodiscard]] bool isPublic() const { return secret.empty(); }
    [[nodiscard]] bool may(const std::string& grant) const { return grants.contains(grant); }
};

} // namespace lmi::demo
