#include "app/demo-idp/SigningKey.h"

#include "app/demo-idp/Crypto.h"
#include "app/demo-idp/Encoding.h"

#include <nlohmann/json.hpp>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>

#include <stdexcept>

namespace lmi::demo {

namespace {

struct NumberDeleter {
    void operator()(BIGNUM* number) const { BN_free(number); }
};

struct ContextDeleter {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

[[nodiscard]] std::string signature(EVP_PKEY* key, const std::string& input)
{
    const std::unique_ptr<EVP_MD_CTX, ContextDeleter> context(EVP_MD_CTX_new());
    const auto* const data = reinterpret_cast<const unsigned char*>(input.data());
    std::size_t size = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, data, input.size()) != 1)
        throw std::runtime_error("OpenSSL cannot sign with RS256");
    std::string bytes(size, '\0');
    auto* const out = reinterpret_cast<unsigned char*>(bytes.data());
    if (EVP_DigestSign(context.get(), out, &size, data, input.size()) != 1)
        throw std::runtime_error("OpenSSL cannot sign with RS256");
    bytes.resize(size);
    return bytes;
}

} // namespace

void SigningKey::Deleter::operator()(evp_pkey_st* key) const
{
    EVP_PKEY_free(key);
}

SigningKey::SigningKey() : m_key(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t{2048}))
{
    if (!m_key)
        throw std::runtime_error("OpenSSL cannot make an RSA key");
    m_modulus = publicNumber(OSSL_PKEY_PARAM_RSA_N);
    m_exponent = publicNumber(OSSL_PKEY_PARAM_RSA_E);
    // RFC 7638: the thumbprint is over exactly these members in this order.
    m_id = base64UrlEncode(
        sha256(R"({"e":")" + m_exponent + R"(","kty":"RSA","n":")" + m_modulus + R"("})"));
}

nlohmann::json SigningKey::keySet() const
{
    const nlohmann::json key = {{"kty", "RSA"}, {"use", "sig"},   {"alg", "RS256"},
                                {"kid", m_id},  {"n", m_modulus}, {"e", m_exponent}};
    return {{"keys", nlohmann::json::array({key})}};
}

std::string SigningKey::sign(const nlohmann::json& claims) const
{
    const nlohmann::json header = {{"alg", "RS256"}, {"typ", "JWT"}, {"kid", m_id}};
    const std::string input = base64UrlEncode(header.dump()) + '.' + base64UrlEncode(claims.dump());
    return input + '.' + base64UrlEncode(signature(m_key.get(), input));
}

std::string SigningKey::publicNumber(const char* name) const
{
    BIGNUM* raw = nullptr;
    if (EVP_PKEY_get_bn_param(m_key.get(), name, &raw) != 1)
        throw std::runtime_error("OpenSSL does not tell the public key");
    const std::unique_ptr<BIGNUM, NumberDeleter> number(raw);
    std::string bytes(static_cast<std::size_t>(BN_num_bytes(number.get())), '\0');
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char*>(bytes.data()));
    return base64UrlEncode(bytes);
}

} // namespace lmi::demo
