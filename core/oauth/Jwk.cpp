#include "core/oauth/Jwk.h"

#include "core/token/JwtClaims.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>

namespace lmi {
namespace {

constexpr int smallestRsa = 2048;
constexpr int largestRsa = 8192;
constexpr int largestExponentBits = 33;
constexpr std::size_t edwardsSize = 32;

template <auto Free>
struct Freeing {
    template <typename T>
    void operator()(T* object) const
    {
        Free(object);
    }
};
using Number = std::unique_ptr<BIGNUM, Freeing<BN_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Freeing<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Freeing<OSSL_PARAM_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freeing<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freeing<EVP_MD_CTX_free>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, Freeing<ECDSA_SIG_free>>;

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

Number numberFrom(std::string_view bytes)
{
    return Number(BN_bin2bn(bytesOf(bytes), static_cast<int>(bytes.size()), nullptr));
}

// A member's bytes; no value if it is missing or not base64url.
std::optional<std::string> bytesIn(const Json& object, const char* member)
{
    const auto text = jsonString(object, member);
    return text ? decodeBase64Url(*text) : std::nullopt;
}

std::shared_ptr<EVP_PKEY> publicKey(const char* type, OSSL_PARAM_BLD* builder)
{
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext making(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* key = nullptr;
    if (!parameters || !making || EVP_PKEY_fromdata_init(making.get()) != 1
        || EVP_PKEY_fromdata(making.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return nullptr;
    std::shared_ptr<EVP_PKEY> owned(key, EVP_PKEY_free);
    // for RSA that looks for factors of the modulus, which takes the better part of a second: a set
    // of such keys would hold up everything
    if (EVP_PKEY_is_a(key, "RSA"))
        return owned;
    const KeyContext checking(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return checking && EVP_PKEY_public_check(checking.get()) == 1 ? owned : nullptr;
}

// Points of small order, with which a signature can be right for many messages. The last bit is a
// sign and does not count.
bool isSmallOrder(std::string point)
{
    using Point = std::array<unsigned char, edwardsSize>;
    const auto nearPrime = [](unsigned char first) {
        Point value;
        value.fill(0xFF);
        value.front() = first;
        value.back() = 0x7F;
        return value;
    };
    static const std::array<Point, 7> known{
        Point{},
        Point{1},
        Point{0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4,
              0x89, 0xf2, 0xef, 0x98, 0xf0, 0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6,
              0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53, 0xfc, 0x05},
        Point{0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b,
              0x76, 0x0d, 0x10, 0x67, 0x0f, 0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39,
              0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac, 0x03, 0x7a},
        nearPrime(0xEC),
        nearPrime(0xED),
        nearPrime(0xEE),
    };
    point.back() = static_cast<char>(static_cast<unsigned char>(point.back()) & 0x7FU);
    return std::any_of(known.begin(), known.end(), [&](const Point& each) {
        return std::equal(each.begin(), each.end(), bytesOf(point));
    });
}

// "use" and "key_ops" say what a key is for (RFC 7517 4.2, 4.3); a private key is not for anybody
// else to have.
bool isForVerifying(const Json& object)
{
    if (object.contains("d") || object.contains("k"))
        return false;
    if (object.contains("use") && jsonString(object, "use") != "sig")
        return false;
    const auto operations = object.find("key_ops");
    return operations == object.end()
        || (operations->is_array()
            && std::find(operations->begin(), operations->end(), "verify") != operations->end());
}

// r and s, one after the other, as OpenSSL wants them; empty if there is no such signature.
std::string derFrom(std::string_view signature, std::size_t half)
{
    if (signature.size() != 2 * half)
        return {};
    const EcdsaSignature parts(ECDSA_SIG_new());
    Number r = numberFrom(signature.substr(0, half));
    Number s = numberFrom(signature.substr(half));
    if (!parts || !r || !s || ECDSA_SIG_set0(parts.get(), r.get(), s.get()) != 1)
        return {};
    // they are the signature's now
    static_cast<void>(r.release());
    static_cast<void>(s.release());
    unsigned char* der = nullptr;
    const int size = i2d_ECDSA_SIG(parts.get(), &der);
    std::string result(size > 0 ? reinterpret_cast<char*>(der) : "",
                       static_cast<std::size_t>(std::max(size, 0)));
    OPENSSL_free(der);
    return result;
}

const EVP_MD* digestOf(SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case SignatureAlgorithm::EdDsa: // has its own
        return nullptr;
    case SignatureAlgorithm::Es384:
        return EVP_sha384();
    default:
        return EVP_sha256();
    }
}

} // namespace

std::optional<Jwk> Jwk::from(const Json& object)
{
    if (!object.is_object() || !isForVerifying(object))
        return std::nullopt;
    const std::string kind = jsonString(object, "kty").value_or("");
    std::optional<Jwk> key;
    if (kind == "RSA")
        key = rsaFrom(object);
    else if (kind == "EC")
        key = curveFrom(object);
    else if (kind == "OKP")
        key = edwardsFrom(object);
    if (!key)
        return std::nullopt;
    key->m_id = jsonString(object, "kid").value_or("");
    if (object.contains("alg")) {
        key->m_algorithm = signatureAlgorithm(jsonString(object, "alg").value_or(""));
        if (!key->m_algorithm || !key->fits(*key->m_algorithm))
            return std::nullopt;
    }
    return key;
}

std::optional<Jwk> Jwk::rsaFrom(const Json& object)
{
    const auto modulus = bytesIn(object, "n");
    const auto exponent = bytesIn(object, "e");
    if (!modulus || !exponent || modulus->size() > largestRsa / 8 + 1 || exponent->size() > 8)
        return std::nullopt;
    const Number n = numberFrom(*modulus);
    const Number e = numberFrom(*exponent);
    const Builder builder(OSSL_PARAM_BLD_new());
    const bool sound = n && e && builder && BN_num_bits(n.get()) >= smallestRsa
        && BN_num_bits(n.get()) <= largestRsa && BN_is_odd(n.get()) && BN_is_odd(e.get())
        && !BN_is_one(e.get()) && BN_num_bits(e.get()) <= largestExponentBits;
    if (!sound || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return std::nullopt;
    Key key = publicKey("RSA", builder.get());
    return key ? std::optional(Jwk(Kind::Rsa, std::move(key))) : std::nullopt;
}

std::optional<Jwk> Jwk::curveFrom(const Json& object)
{
    const std::string curve = jsonString(object, "crv").value_or("");
    const bool is256 = curve == "P-256";
    if (!is256 && curve != "P-384")
        return std::nullopt;
    const std::size_t size = is256 ? 32 : 48;
    const auto x = bytesIn(object, "x");
    const auto y = bytesIn(object, "y");
    if (!x || !y || x->size() != size || y->size() != size)
        return std::nullopt;
    const std::string point = '\x04' + *x + *y;
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!builder
        || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve.c_str(),
                                           curve.size())
            != 1
        || OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                            point.size())
            != 1)
        return std::nullopt;
    Key key = publicKey("EC", builder.get());
    return key ? std::optional(Jwk(is256 ? Kind::P256 : Kind::P384, std::move(key))) : std::nullopt;
}

std::optional<Jwk> Jwk::edwardsFrom(const Json& object)
{
    const auto point = bytesIn(object, "x");
    if (jsonString(object, "crv") != "Ed25519" || !point || point->size() != edwardsSize
        || isSmallOrder(*point))
        return std::nullopt;
    Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(*point), edwardsSize),
            EVP_PKEY_free);
    return key ? std::optional(Jwk(Kind::Ed25519, std::move(key))) : std::nullopt;
}

bool Jwk::fits(SignatureAlgorithm algorithm) const
{
    if (m_algorithm && *m_algorithm != algorithm)
        return false;
    switch (algorithm) {
    case SignatureAlgorithm::Rs256:
    case SignatureAlgorithm::Ps256:
        return m_kind == Kind::Rsa;
    case SignatureAlgorithm::Es256:
        return m_kind == Kind::P256;
    case SignatureAlgorithm::Es384:
        return m_kind == Kind::P384;
    case SignatureAlgorithm::EdDsa:
        break;
    }
    return m_kind == Kind::Ed25519;
}

bool Jwk::verifies(SignatureAlgorithm algorithm, std::string_view message,
                   std::string_view signature) const
{
    if (!fits(algorithm))
        return false;
    std::string converted(signature);
    if (m_kind == Kind::P256 || m_kind == Kind::P384)
        converted = derFrom(signature, m_kind == Kind::P256 ? 32 : 48);
    else if (m_kind == Kind::Rsa
             && signature.size() != static_cast<std::size_t>(EVP_PKEY_get_size(m_key.get())))
        converted.clear();
    if (converted.empty())
        return false;
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* settings = nullptr; // the digest context's
    if (!context
        || EVP_DigestVerifyInit(context.get(), &settings, digestOf(algorithm), nullptr, m_key.get())
            != 1)
        return false;
    if (algorithm == SignatureAlgorithm::Ps256
        && (EVP_PKEY_CTX_set_rsa_padding(settings, RSA_PKCS1_PSS_PADDING) != 1
            || EVP_PKEY_CTX_set_rsa_pss_saltlen(settings, RSA_PSS_SALTLEN_DIGEST) != 1))
        return false;
    return EVP_DigestVerify(context.get(), bytesOf(converted), converted.size(), bytesOf(message),
                            message.size())
        == 1;
}

} // namespace lmi
