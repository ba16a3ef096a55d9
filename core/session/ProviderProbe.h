#pragma once

#include "core/oauth/ProviderMetadata.h"
#include "core/oauth/SafeNetwork.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace lmi {

class Discovery;

/// Looks what is behind an issuer's address while somebody types it.
class ProviderProbe final : public QObject {
    Q_OBJECT

public:
    explicit ProviderProbe(QNetworkAccessManager& network, QObject* parent = nullptr);

    /// found() follows, unless another address is asked about before. `settings`: of the
    /// connection.
    void look(const std::string& issuer, const NetworkSettings& settings = {});

Q_SIGNALS:
    /// Errors: ConfigAddressInvalid, ConfigAddressInsecure, those of Discovery.
    void found(const std::string& issuer, const lmi::Result<lmi::ProviderMetadata>& provider);

private:
    QNetworkAccessManager& m_network;
    std::unique_ptr<SafeNetwork> m_own; ///< where the settings are not the usual
    Discovery* m_discovery = nullptr;
};

} // namespace lmi
