#pragma once

#include "core/base/Result.h"
#include "core/config/Environment.h"
#include "core/oauth/ProviderMetadata.h"

#include <QObject>

class QNetworkAccessManager;

namespace lmi {

/// Finds the endpoints of an environment's provider. What is configured needs no discovery; where
/// both are there, what is configured wins.
class ProviderLookup final : public QObject {
    Q_OBJECT

public:
    /// For a login the authorization endpoint is needed too, and PKCE with S256.
    enum class Purpose { Login, Token };

    /// `needsKeys`: the keys that ID tokens are signed with are asked for as well; a login cannot
    /// do without them.
    ProviderLookup(QNetworkAccessManager& network, const Environment& environment, Purpose purpose,
                   bool needsKeys, QObject* parent);

    void start();

Q_SIGNALS:
    /// Exactly once after start(), possibly from within it. Errors: those of Discovery,
    /// DiscoveryNotOffered, SigningKeysInvalid.
    void finished(const lmi::Result<lmi::ProviderMetadata>& provider);

private:
    void take(const Result<ProviderMetadata>& discovered, bool described);
    void complete(ProviderMetadata provider);
    [[nodiscard]] Status checkConfigured() const;
    [[nodiscard]] Status check(const ProviderMetadata& provider) const;

    QNetworkAccessManager& m_network;
    const Environment& m_environment;
    Purpose m_purpose;
    bool m_needsKeys;
};

} // namespace lmi
