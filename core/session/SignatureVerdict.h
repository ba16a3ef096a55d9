#pragma once

#include "core/base/Clock.h"
#include "core/base/Secret.h"
#include "core/base/Variables.h"
#include "core/config/Environment.h"
#include "core/oauth/Jws.h"
#include "core/oauth/ProviderMetadata.h"
#include "core/oauth/SafeNetwork.h"

#include <QObject>

#include <memory>
#include <optional>

namespace lmi {

class SigningKeyCache;

/// Looks, for somebody to read, whether the issuer's keys of today have signed a stored ID token.
/// No token leaves this computer, and nothing is changed.
class SignatureVerdict final : public QObject {
    Q_OBJECT

public:
    /// What it works with; all of it outlives the verdict.
    struct Parts {
        QNetworkAccessManager& network;
        SigningKeyCache& keys;
        const Clock& clock;
        const Variables& variables;
    };

    /// The environment has an issuer, whose keys they would be.
    SignatureVerdict(const Parts& parts, Environment environment, QObject* parent = nullptr);
    ~SignatureVerdict() override;

    void start(const Secret& idToken);

Q_SIGNALS:
    /// Exactly once after start(), possibly from within it: whether the signature is right; false
    /// also for what is no signed token at all. Errors: those of networkSettings(),
    /// ProviderLookup and SignatureCheck.
    void finished(const lmi::Result<bool>& isRight);

private:
    void takeProvider(const Result<ProviderMetadata>& provider);

    Parts m_parts;
    Environment m_environment;
    std::unique_ptr<SafeNetwork> m_network; ///< where the environment's settings are not the usual
    std::optional<Jws> m_token;
};

} // namespace lmi
