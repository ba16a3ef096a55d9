#include "tests/unit/oauth/TestKey.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <QByteArray>

#include <stdexcept>
#include <vector>

namespace lmi::test {
namespace {

void require(bool good)
{
    if (!good)
        throw std::runtime_error("OpenSSL does not do what the test needs");
}

std::string bytesOf(const BIGNUM* number, int size)
{
    std::vector<unsigned char> bytes(static_cast<std::size_t>(size));
    require(BN_bn2binpad(number, bytes.data(), size) == size);
    return {bytes.begin(), bytes.end()};
}

std::string numberIn(const EVP_PKEY* key, const char* name, int size = 0)
{
    BIGNUM* number = nullptr;
    require(EVP_PKEY_get_bn_param(key, name, &number) == 1);
    std::string bytes = bytesOf(number, size == 0 ? BN_num_bytes(number) : size);
    BN_free(number);
    return bytes;
}

// What JWS wants instead of DER (RFC 7518 3.4).
std::string plainFrom(const std::vector<unsigned char>& der, int half)
{
    const unsigned char* start = der.data();
    ECDSA_SIG* parts = d2i_ECDSA_SIG(nullptr, &start, static_cast<long>(der.size()));
    require(parts != nullptr);
    std::string plain =
        bytesOf(ECDSA_SIG_get0_r(parts), half) + bytesOf(ECDSA_SIG_get0_s(parts), half);
    ECDSA_SIG_free(parts);
    return plain;
}

} // namespace

TestKey::TestKey(evp_pkey_st* key) : m_key(key, EVP_PKEY_free)
{
    require(key != nullptr);
}

TestKey TestKey::rsa(unsigned bits)
{
    return TestKey(EVP_RSA_gen(bits));
}

TestKey TestKey::curve(const std::string& name)
{
    return TestKey(EVP_EC_gen(name.c_str()));
}

TestKey TestKey::ed25519()
{
    return TestKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
}

Json TestKey::jwk() const
{
    const EVP_PKEY* key = m_key.get();
    Json jwk = Json::object();
    if (EVP_PKEY_is_a(key, "RSA")) {
        jwk["kty"] = "RSA";
        jwk["n"] = base64Url(numberIn(key, OSSL_PKEY_PARAM_RSA_N));
        jwk["e"] = base64Url(numberIn(key, OSSL_PKEY_PARAM_RSA_E));
    } else if (EVP_PKEY_is_a(key, "EC")) {
        const int size = (EVP_PKEY_get_bits(key) + 7) / 8;
        jwk["kty"] = "EC";
        jwk["crv"] = size == 32 ? "P-256" : size == 48 ? "P-384" : "P-521";
        jwk["x"] = base64Url(numberIn(key, OSSL_PKEY_PARAM_EC_PUB_X, size));
        jwk["y"] = base64Url(numberIn(key, OSSL_PKEY_PARAM_EC_PUB_Y, size));
    } else {
        std::string point(32, '\0');
        std::size_t size = point.size();
        require(
            EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char*>(point.data()), &size)
            == 1);
        jwk["kty"] = "OKP";
        jwk["crv"] = "Ed25519";
        jwk["x"] = base64Url(point);
    }
    return jwk;
}

std::string TestKey::sign(SignatureAlgorithm algorithm, const std::string& message) const
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                          EVP_MD_CTX_free);
    const EVP_MD* digest = algorithm == SignatureAlgorithm::EdDsa ? nullptr
        : algorithm == SignatureAlgorithm::Es384                  ? EVP_sha384()
                                                                  : EVP_sha256();
    EVP_PKEY_CTX* settings = nullptr;
    require(EVP_DigestSignInit(context.get(), &settings, digest, nullptr, m_key.get()) == 1);
    if (algorithm == SignatureAlgorithm::Ps256)
        require(EVP_PKEY_CTX_set_rsa_padding(settings, RSA_PKCS1_PSS_PADDING) == 1
                && EVP_PKEY_CTX_set_rsa_pss_saltlen(settings, RSA_PSS_SALTLEN_DIGEST) == 1);
    const auto* data = reinterpret_cast<const unsigned char*>(message.data());
    std::size_t size = 0;
    require(EVP_DigestSign(context.get(), nullptr, &size, data, message.size()) == 1);
    std::vector<unsigned char> signature(size);
    require(EVP_DigestSign(context.get(), signature.data(), &size, data, message.size()) == 1);
    signature.resize(size);
    if (EVP_PKEY_is_a(m_key.get(), "EC"))
        return plainFrom(signature, (EVP_PKEY_get_bits(m_key.get()) + 7) / 8);
    return {signature.begin(), signature.end()};
}

std::string base64Url(const std::string& bytes)
{
    return QByteArray::fromStdString(bytes)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

} // namespace lmi::test
