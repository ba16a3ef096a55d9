#pragma once

#include "core/oauth/ProviderMetadata.h"

#include <QObject>

class QNetworkAccessManager;

namespace lmi {

class Discovery;

/// Looks what is behind an issuer's address while somebody types it.
class ProviderProbe final : public QObject {
    Q_OBJECT

public:
    explicit ProviderProbe(QNetworkAccessManager& network, QObject* parent = nullptr);

    /// found() follows, unless another address is asked about before.
    void look(const std::string& issuer);

Q_SIGNALS:
    /// Errors: ConfigAddressInvalid, ConfigAddressInsecure, those of Discovery.
    void found(const std::string& issuer, const lmi::Result<lmi::ProviderMetadata>& provider);

private:
    QNetworkAccessManager& m_network;
    Discovery* m_discovery = nullptr;
};

} // namespace lmi
