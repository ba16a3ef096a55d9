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
    };

    /// `jwksUri`: where the issuer's keys are.
    SignatureCheck(const Parts& parts, Jws object, QUrl jwksUri, QObject* parent);

    void start();

Q_SIGNALS:
    /// Exactly once after start(), possibly from within it: whether the signature is right. Errors:
    /// those of KeyFetch.
    void finished(const lmi::Result<bool>& isRight);

private:
    void fetch();
    void take(const Result<JwkSet>& keys);
    void judge(const JwkSet& keys);

    Parts m_parts;
    Jws m_object;
    QUrl m_jwksUri;
};

} // namespace lmi
