// A provider's signing keys.

#include "core/oauth/JwkSet.h"
#include "core/oauth/Jws.h"
#include "tests/fuzz/targets/Invariants.h"

#include <QByteArray>

#include <array>

using namespace lmi;
using namespace lmi::fuzz;

namespace {

constexpr std::array algorithms{SignatureAlgorithm::Rs256, SignatureAlgorithm::Ps256,
                                SignatureAlgorithm::Es256, SignatureAlgorithm::Es384,
                                SignatureAlgorithm::EdDsa};

QByteArray bytesIn(const Json& key, const char* member)
{
    return QByteArray::fromBase64(QByteArray::fromStdString(jsonString(key, member).value_or("")),
                                  QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// How many bits a number has, the most significant one being set.
int bitsOf(QByteArray number)
{
    while (number.startsWith('\0'))
        number.remove(0, 1);
    if (number.isEmpty())
        return 0;
    int bits = static_cast<int>(number.size() - 1) * 8;
    for (unsigned first = static_cast<unsigned char>(number[0]); first != 0; first >>= 1U)
        ++bits;
    return bits;
}

bool isOdd(const QByteArray& number)
{
    return !number.isEmpty() && (static_cast<unsigned char>(number.back()) & 1U) != 0;
}

void checkRsa(const Json& key)
{
    const QByteArray n = bytesIn(key, "n");
    const QByteArray e = bytesIn(key, "e");
    LMI_HOLDS(bitsOf(n) >= 2048 && bitsOf(n) <= 8192 && isOdd(n));
    LMI_HOLDS(bitsOf(e) >= 2 && bitsOf(e) <= 33 && isOdd(e));
}

// Of a key that was accepted: its size, and that it is for others to verify with.
void checkKind(const Json& key, const Jwk& accepted)
{
    LMI_HOLDS(!key.contains("d") && !key.contains("k"));
    LMI_HOLDS(!key.contains("use") || jsonString(key, "use") == "sig");
    LMI_HOLDS(accepted.id() == jsonString(key, "kid").value_or(""));
    const std::string kind = jsonString(key, "kty").value_or("");
    const std::string curve = jsonString(key, "crv").value_or("");
    if (kind == "RSA")
        checkRsa(key);
    else if (kind == "EC")
        LMI_HOLDS(bytesIn(key, "x").size() == (curve == "P-256" ? 32 : 48)
                  && bytesIn(key, "y").size() == bytesIn(key, "x").size());
    else
        LMI_HOLDS(kind == "OKP" && curve == "Ed25519" && bytesIn(key, "x").size() == 32);
    int fitting = 0;
    for (const SignatureAlgorithm algorithm : algorithms)
        fitting += accepted.fits(algorithm) ? 1 : 0;
    LMI_HOLDS(key.contains("alg") ? fitting == 1 : fitting == (kind == "RSA" ? 2 : 1));
}

// Nobody has signed anything here. The last signature is right with a key of small order for one
// message in eight.
void checkForgeries(const Jwk& key)
{
    const std::string identity = '\x01' + std::string(63, '\0');
    for (const SignatureAlgorithm algorithm : algorithms) {
        if (!key.fits(algorithm))
            continue;
        for (const std::size_t size : {0U, 1U, 64U, 96U, 256U, 512U})
            LMI_HOLDS(!key.verifies(algorithm, "message", std::string(size, '\0')));
        if (algorithm != SignatureAlgorithm::EdDsa)
            continue;
        for (int message = 0; message < 16; ++message)
            LMI_HOLDS(!key.verifies(algorithm, std::to_string(message), identity));
    }
}

const std::vector<Jws>& signedObjects()
{
    static const std::vector<Jws> objects = [] {
        std::vector<Jws> made;
        for (const char* name : {"RS256", "PS256", "ES256", "ES384", "EdDSA"}) {
            for (const char* rest : {"\"}", R"(","kid":"k1"})"}) {
                const QByteArray header = QByteArray(R"({"alg":")") + name + rest;
                const QByteArray segment =
                    header.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
                made.push_back(Jws::from(segment.toStdString() + ".e30.AA").value());
            }
        }
        return made;
    }();
    return objects;
}

void checkChoice(const JwkSet& set, const std::vector<Jwk>& keys)
{
    for (const Jws& object : signedObjects()) {
        std::size_t candidates = 0;
        for (const Jwk& key : keys) {
            const bool named = object.keyId().empty() || key.id() == object.keyId();
            candidates += named && key.fits(object.algorithm()) ? 1 : 0;
        }
        const Jwk* chosen = set.keyFor(object);
        LMI_HOLDS((chosen != nullptr) == (candidates == 1));
        LMI_HOLDS(!chosen || chosen->fits(object.algorithm()));
        LMI_HOLDS(!chosen || !object.isSignedBy(*chosen));
    }
}

} // namespace

void lmi::fuzz::check(std::string_view text)
{
    const auto set = JwkSet::from(text);
    if (!set)
        return;
    const auto object = parseJsonObject(text);
    LMI_HOLDS(object && object->contains("keys"));
    std::vector<Jwk> accepted;
    for (const Json& key : *object->find("keys")) {
        if (auto good = Jwk::from(key)) {
            checkKind(key, *good);
            checkForgeries(*good);
            accepted.push_back(std::move(*good));
        }
    }
    LMI_HOLDS(accepted.size() <= 100);
    checkChoice(*set, accepted);
}
