#pragma once

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>

struct evp_pkey_st;

namespace lmi::demo {

// The RSA key of one run. A new one at every start, so that clients have to follow the key set.
class SigningKey final {
public:
    SigningKey();

    // The JSON Web Key Set with the public half (RFC 7517).
    [[nodiscard]] nlohmann::json keySet() const;

    // A compact JWS with RS256 (RFC 7515, RFC 7518 3.3).
    [[nodiscard]] std::string sign(const nlohmann::json& claims) const;

private:
    struct Deleter {
        void operator()(evp_pkey_st* key) const;
    };

    [[nodiscard]] std::string publicNumber(const char* name) const;

    std::unique_ptr<evp_pkey_st, Deleter> m_key;
    std::string m_modulus;
    std::string m_exponent;
    std::string m_id;
};

} // namespace lmi::demo
