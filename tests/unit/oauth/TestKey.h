#pragma once

#include "core/base/Json.h"
#include "core/oauth/SignatureAlgorithm.h"

#include <memory>
#include <string>

struct evp_pkey_st;

namespace lmi::test {

/// A key pair that is made for a test, as a provider has it.
class TestKey final {
public:
    [[nodiscard]] static TestKey rsa(unsigned bits = 2048);
    /// "P-256", "P-384", or another curve that lmi does not know.
    [[nodiscard]] static TestKey curve(const std::string& name);
    [[nodiscard]] static TestKey ed25519();

    /// The public half (RFC 7517), without "kid", "use" and "alg".
    [[nodiscard]] Json jwk() const;
    /// A signature in its JWS form.
    [[nodiscard]] std::string sign(SignatureAlgorithm algorithm, const std::string& message) const;

private:
    explicit TestKey(evp_pkey_st* key);

    std::shared_ptr<evp_pkey_st> m_key;
};

/// RFC 4648 5, without padding.
[[nodiscard]] std::string base64Url(const std::string& bytes);

} // namespace lmi::test
