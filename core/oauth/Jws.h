#pragma once

#include "core/base/Json.h"
#include "core/oauth/SignatureAlgorithm.h"

#include <optional>
#include <string>
#include <string_view>

namespace lmi {

class Jwk;

/// A signed object in its compact form (RFC 7515 7.1), such as an ID token. What it says is not to
/// be believed before a key of its issuer has verified it.
class Jws final {
public:
    /// No value for anything but three segments of base64url, at most 64 KiB in all, with a JSON
    /// object each in header and payload, an algorithm that lmi believes, a "kid" of at most 255
    /// bytes if any, and no "crit" or "b64". Keys that the header brings along or points to
    /// ("jwk", "jku", "x5c", "x5u") are not looked at.
    [[nodiscard]] static std::optional<Jws> from(std::string_view text);

    [[nodiscard]] SignatureAlgorithm algorithm() const { return m_algorithm; }
    /// "kid"; empty: none.
    [[nodiscard]] const std::string& keyId() const { return m_keyId; }
    /// "typ" in lower case, without "application/"; empty: none.
    [[nodiscard]] const std::string& type() const { return m_type; }
    [[nodiscard]] const Json& claims() const { return m_claims; }

    /// Whether the signature is the key's; the key must fit the algorithm and the "kid".
    [[nodiscard]] bool isSignedBy(const Jwk& key) const;

private:
    Jws() = default;
    [[nodiscard]] bool readHeader(const Json& header);

    SignatureAlgorithm m_algorithm = SignatureAlgorithm::Rs256;
    std::string m_keyId;
    std::string m_type;
    Json m_claims;
    std::string m_signedText;
    std::string m_signature;
};

} // namespace lmi
