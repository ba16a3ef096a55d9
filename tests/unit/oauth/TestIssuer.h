#pragma once

#include "tests/unit/oauth/TestKey.h"

#include <string>
#include <vector>

namespace lmi::test {

/// Somebody who signs, and says with which keys.
class TestIssuer final {
public:
    /// With one key of P-256 whose name is "k1".
    TestIssuer();

    /// Signs with a new key of this name from now on; with `together` the old ones stay known.
    void rotate(const std::string& keyId, bool together = true);

    /// The set of keys (RFC 7517 5).
    [[nodiscard]] std::string keys() const;

    /// Signed claims (RFC 7515 7.1); the header has "alg" and "kid", and these members besides.
    [[nodiscard]] std::string sign(const Json& claims, const Json& header = Json::object()) const;

private:
    struct NamedKey {
        std::string id;
        TestKey key;
    };
    std::vector<NamedKey> m_keys; ///< the last one signs
};

} // namespace lmi::test
