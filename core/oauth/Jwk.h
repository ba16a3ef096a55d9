#pragma once

#include "core/base/Json.h"
#include "core/oauth/SignatureAlgorithm.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct evp_pkey_st;

namespace lmi {

/// A public key that checks signatures (RFC 7517 4). Parsing and policy are ours, the cryptography
/// is OpenSSL's.
class Jwk final {
public:
    /// No value for a key that must not or cannot check a signature: another kind, a private or
    /// symmetric one, one for encryption ("use", "key_ops"), an RSA key of less than 2048 or more
    /// than 8192 bits or with an even or tiny exponent, a point that is not on its curve.
    [[nodiscard]] static std::optional<Jwk> from(const Json& object);

    /// "kid"; empty: none.
    [[nodiscard]] const std::string& id() const { return m_id; }

    /// Whether the key is of the algorithm's kind and curve, and its "alg" names no other.
    [[nodiscard]] bool fits(SignatureAlgorithm algorithm) const;

    /// Whether the signature, in its JWS form (RFC 7518 3.4 for ECDSA), is this key's over the
    /// message.
    [[nodiscard]] bool verifies(SignatureAlgorithm algorithm, std::string_view message,
                                std::string_view signature) const;

private:
    enum class Kind { Rsa, P256, P384, Ed25519 };
    using Key = std::shared_ptr<evp_pkey_st>;

    Jwk(Kind kind, Key key) : m_kind(kind), m_key(std::move(key)) { }

    [[nodiscard]] static std::optional<Jwk> rsaFrom(const Json& object);
    [[nodiscard]] static std::optional<Jwk> curveFrom(const Json& object);
    [[nodiscard]] static std::optional<Jwk> edwardsFrom(const Json& object);

    Kind m_kind;
    Key m_key;
    std::string m_id;
    std::optional<SignatureAlgorithm> m_algorithm; ///< "alg"; none: any that fits the kind
};

} // namespace lmi
