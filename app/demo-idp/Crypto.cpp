#include "app/demo-idp/Crypto.h"

#include "app/demo-idp/Encoding.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>
#include <stdexcept>

namespace lmi::demo {

std::string sha256(std::string_view data)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (EVP_Digest(data.data(), data.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1)
        throw std::runtime_error("OpenSSL cannot compute SHA-256");
    return {digest.begin(), digest.begin() + size};
}

std::string randomToken()
{
    std::array<unsigned char, 32> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        throw std::runtime_error("OpenSSL has no randomness");
    return base64UrlEncode(std::string(bytes.begin(), bytes.end()));
}

bool sameSecret(std::string_view left, std::string_view right)
{
    // Digests have one length, so not even the length of the secret shows in the time taken.
    const std::string a = sha256(left);
    const std::string b = sha256(right);
    return CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace lmi::demo
