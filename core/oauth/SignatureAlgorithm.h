#pragma once

#include <optional>
#include <string_view>

namespace lmi {

/// The signatures that lmi believes, all of them by asymmetric keys (RFC 7518 3.1, RFC 8037 3.1).
enum class SignatureAlgorithm { Rs256, Ps256, Es256, Es384, EdDsa };

/// The algorithm of that name, letter for letter; no value for any other, "none" and the symmetric
/// ones among them.
[[nodiscard]] std::optional<SignatureAlgorithm> signatureAlgorithm(std::string_view name);

} // namespace lmi
