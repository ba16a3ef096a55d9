#pragma once

#include <string>
#include <vector>

namespace lmi::demo {

// Space-separated scopes (RFC 6749 3.3).
[[nodiscard]] std::vector<std::string> scopesOf(const std::string& text);
[[nodiscard]] bool isValidScope(const std::string& text);
[[nodiscard]] bool hasScope(const std::string& text, const std::string& scope);
[[nodiscard]] bool isSubset(const std::string& part, const std::string& whole);

} // namespace lmi::demo
