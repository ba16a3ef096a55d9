#pragma once

#include "core/oauth/Jwk.h"

#include <optional>
#include <string_view>
#include <vector>

namespace lmi {

class Jws;

/// The keys that an issuer signs with (RFC 7517 5).
class JwkSet final {
public:
    /// Keys that must not or cannot check a signature are left out, as RFC 7517 5 wants. No value
    /// if the text is not a set of keys, or one of more than a hundred.
    [[nodiscard]] static std::optional<JwkSet> from(std::string_view text);

    /// The one key that the object can have been signed with: the one that it names and whose kind
    /// fits or, if it names none, the only one that fits. Null if there is none, or more than one.
    [[nodiscard]] const Jwk* keyFor(const Jws& object) const;

private:
    std::vector<Jwk> m_keys;
};

} // namespace lmi
