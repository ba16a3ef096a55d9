#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/oauth/JwkSet.h"
#include "core/oauth/Jws.h"

#include <QObject>
#include <QUrl>

class QNetworkAccessManager;

namespace lmi {

class SigningKeyCache;

/// Finds out whether an issuer has signed something. Keys that are not at hand are fetched; a key
/// that is not among them is looked for once more, because issuers change their keys.
class SignatureCheck final : public QObject {
    Q_OBJECT

public:
    /// What it works with; all of it outlives the check.
    struct Parts {
        QNetworkAccessManager& network;
        SigningKeyCache& keys;
        const Clock& clock;
        std::string trust = {}; ///< as SigningKeyCache::nameOf() has it
    };

    /// `jwksUri`: where the issuer's keys are.
    SignatureCheck(const Parts& parts, Jws object, QUrl jwksUri, QObject* parent);

    void start();

Q_SIGNALS:
    /// Exactly once after start(), possibly from within it: whether the signature is right. Errors:
    /// those of KeyFetch, SigningKeysInvalid also if the key may not be looked for again yet.
    void finished(const lmi::Result<bool>& isRight);

private:
    void fetch();
    void lookAgain();
    void take(const Result<JwkSet>& keys);
    void judge(const JwkSet& keys);
    [[nodiscard]] std::string name() const;

    Parts m_parts;
    Jws m_object;
    QUrl m_jwksUri;
    bool m_lookedAgain = false;
};

} // namespace lmi
