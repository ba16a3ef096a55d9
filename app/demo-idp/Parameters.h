#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace lmi::demo {

// Decoded request parameters. A parameter without a value counts as omitted and one that comes
// twice spoils the request (RFC 6749 3.1 and 3.2), hence no has() and no list.
class Parameters final {
public:
    // Nothing if a parameter is malformed or repeated.
    [[nodiscard]] static std::optional<Parameters> parse(std::string_view text);

    // Empty if omitted.
    [[nodiscard]] std::string get(const std::string& name) const;

private:
    std::map<std::string, std::string> m_values;
};

} // namespace lmi::demo
