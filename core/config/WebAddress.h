#pragma once

#include "core/base/Result.h"

#include <string>

namespace lmi {

/// An address for a message: printable, without user name, password and query.
[[nodiscard]] std::string withoutSecrets(std::string address);

/// An absolute http or https address that everybody reads the same and that is safe to send a
/// secret to as far as its text can tell: no user name, no fragment, no white space, backslash or
/// control characters; plain http for loopback hosts only.
class WebAddress final {
public:
    /// `key` and `source` are what the errors name. Errors: ConfigAddressInvalid,
    /// ConfigAddressInsecure.
    [[nodiscard]] static Result<WebAddress> from(const std::string& text, const std::string& key,
                                                 const std::string& source);

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] const std::string& scheme() const { return m_scheme; }
    [[nodiscard]] const std::string& host() const
    {
        return m_host;
    } ///< lower case; IPv6 in brackets
    [[nodiscard]] int port() const { return m_port; } ///< 0 if the address names none
    [[nodiscard]] const std::string& path() const { return m_path; } ///< with the query
    /// Scheme, host and port, the port left out where it is the scheme's own.
    [[nodiscard]] std::string origin() const;

    /// "localhost", 127.0.0.0/8 or [::1].
    [[nodiscard]] static bool isLoopbackHost(const std::string& host);

private:
    WebAddress() = default;

    std::string m_text;
    std::string m_scheme;
    std::string m_host;
    int m_port = 0;
    std::string m_path;
};

} // namespace lmi
