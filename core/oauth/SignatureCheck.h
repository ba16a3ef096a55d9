#pragma once

#include "core/oauth/Jws.h"
#include "core/oauth/KeySupply.h"

#include <QObject>
#include <QUrl>

namespace lmi {

/// Finds out whether an issuer has signed something. A key that is not among those at hand is
/// looked for once more, because issuers change their keys (OpenID Connect Core 10.1.1).
class SignatureCheck final : public QObject {
    Q_OBJECT

public:
    using Parts = KeySupply::Parts;

    /// What to do where a key is missing.
    enum class MissingKey {
        LookAgain, ///< fetch the keys once more
        /// SigningKeysInvalid at once, and nobody is asked even where no keys are at hand; whoever
        /// comes next looks again
        GiveUp,
    };

    /// `jwksUri`: where the issuer's keys are.
    SignatureCheck(const Parts& parts, Jws object, const QUrl& jwksUri, MissingKey missing,
                   QObject* parent);

    void start();

Q_SIGNALS:
    /// Exactly once after start(), possibly from within it: whether the signature is right. Errors:
    /// those of KeySupply.
    void finished(const lmi::Result<bool>& isRight);

private:
    void judge(const Result<JwkSet>& keys);

    Jws m_object;
    KeySupply* m_supply;
    MissingKey m_missing;
    bool m_lookedAgain = false;
    bool m_failed = false; ///< with a key that fitted
};

} // namespace lmi
