#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace lmi::demo {

// What the provider knows about a user: sub, name, preferred_username and email, all made up from
// the user's name (OpenID Connect Core 5.1).
[[nodiscard]] nlohmann::json personClaims(const std::string& user);

} // namespace lmi::demo
