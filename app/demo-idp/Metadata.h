#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace lmi::demo {

// The discovery document: OpenID Connect Discovery 1.0 and RFC 8414 in one.
[[nodiscard]] nlohmann::json providerMetadata(const std::string& issuer);

} // namespace lmi::demo
