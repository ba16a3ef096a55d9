#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lmi::demo {

// Where an authorization answer goes: the loopback redirects of native apps, any port and any path
// (RFC 8252 7.3 and 8.3), and nothing else.
class RedirectUri final {
public:
    // Nothing if the text is not such an address.
    [[nodiscard]] static std::optional<RedirectUri> parse(const std::string& text);

    [[nodiscard]] const std::string& text() const { return m_text; }
    // As a Content-Security-Policy source, which knows no IPv6 addresses.
    [[nodiscard]] std::string policySource() const;
    // The address with answer parameters in its query; those without a value are left out.
    [[nodiscard]] std::string
    with(const std::vector<std::pair<std::string, std::string>>& parameters) const;

private:
    RedirectUri(std::string text, std::string origin);

    std::string m_text;
    std::string m_origin;
};

} // namespace lmi::demo
