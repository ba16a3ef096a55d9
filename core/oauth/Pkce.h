#pragma once

#include <QByteArray>

namespace lmi {

/// A code verifier and its S256 challenge (RFC 7636 4.1, 4.2).
struct Pkce {
    QByteArray verifier;
    QByteArray challenge;

    /// A fresh pair with 256 bits of randomness.
    [[nodiscard]] static Pkce create();
    /// The pair of a given verifier.
    [[nodiscard]] static Pkce of(const QByteArray& verifier);
};

} // namespace lmi
