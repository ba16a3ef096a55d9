#include "core/oauth/SignatureAlgorithm.h"

#include <array>
#include <utility>

namespace lmi {

std::optional<SignatureAlgorithm> signatureAlgorithm(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, SignatureAlgorithm>, 5> known{{
        {"RS256", SignatureAlgorithm::Rs256},
        {"PS256", SignatureAlgorithm::Ps256},
        {"ES256", SignatureAlgorithm::Es256},
        {"ES384", SignatureAlgorithm::Es384},
        {"EdDSA", SignatureAlgorithm::EdDsa},
    }};
    for (const auto& [text, algorithm] : known) {
        if (text == name)
            return algorithm;
    }
    return std::nullopt;
}

} // namespace lmi
