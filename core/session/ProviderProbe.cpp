#include "core/session/ProviderProbe.h"

#include "core/config/Keys.h"
#include "core/config/WebAddress.h"
#include "core/oauth/Discovery.h"
#include "core/oauth/WebHost.h"

namespace lmi {

ProviderProbe::ProviderProbe(QNetworkAccessManager& network, QObject* parent)
    : QObject(parent)
    , m_network(network)
{
}

void ProviderProbe::look(const std::string& issuer, const NetworkSettings& settings)
{
    if (m_discovery) {
        m_discovery->disconnect(this);
        m_discovery->deleteLater();
    }
    m_discovery = nullptr;
    const auto address = WebAddress::from(issuer, keys::issuer, "typed");
    if (!address) {
        Q_EMIT found(issuer, address.error());
        return;
    }
    if (!urlOf(*address).isValid()) {
        Q_EMIT found(
            issuer,
            Error(ErrorCode::ConfigAddressInvalid,
                  {keys::issuer, withoutSecrets(issuer), "its host has another spelling"}));
        return;
    }
    // one that is asked may be in the middle of its answer
    if (m_own)
        m_own.release()->deleteLater();
    if (!settings.areUsual())
        m_own = std::make_unique<SafeNetwork>(settings);
    m_discovery = new Discovery(m_own ? *m_own : m_network, issuer, this);
    connect(m_discovery, &Discovery::finished, this,
            [this, issuer](const Result<ProviderMetadata>& provider) {
                Q_EMIT found(issuer, provider);
            });
    m_discovery->start();
}

} // namespace lmi
