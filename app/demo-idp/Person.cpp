#include "app/demo-idp/Person.h"

#include <nlohmann/json.hpp>

namespace lmi::demo {

nlohmann::json personClaims(const std::string& user)
{
    std::string name = user;
    if (!name.empty() && name.front() >= 'a' && name.front() <= 'z')
        name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return {{"sub", "user-" + user},
            {"name", name + " Example"},
            {"preferred_username", user},
            {"email", user + "@example.com"},
            {"email_verified", true}};
}

} // namespace lmi::demo
