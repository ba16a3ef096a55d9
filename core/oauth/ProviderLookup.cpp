#include "core/oauth/ProviderLookup.h"

#include "core/config/Keys.h"
#include "core/oauth/Discovery.h"
#include "core/oauth/WebHost.h"

#include <optional>

namespace lmi {
ProviderLookup::ProviderLookup(QNetworkAccessManager& network, const Environment& environment,
                               Purpose purpose, bool needsKeys, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_environment(environment)
    , m_purpose(purpose)
    , m_needsKeys(needsKeys)
{
}

void ProviderLookup::start()
{
    if (const auto checked = checkConfigured(); !checked) {
        Q_EMIT finished(checked.error());
        return;
    }
    const bool allConfigured = m_environment.tokenUrl
        && (m_purpose == Purpose::Token || m_environment.authorizeUrl)
        && (!m_needsKeys || m_environment.jwksUrl);
    if (allConfigured) {
        complete(ProviderMetadata());
        return;
    }
    auto* discovery = new Discovery(m_network, m_environment.issuer, this);
    connect(discovery, &Discovery::finished, this,
            [this, discovery](const Result<ProviderMetadata>& discovered) {
                take(discovered, discovery->isDescribed());
            });
    discovery->start();
}

void ProviderLookup::take(const Result<ProviderMetadata>& discovered, bool described)
{
    // only keys were looked for, which a session can do without; not so a wrong description
    const bool dispensable = m_purpose == Purpose::Token && m_environment.tokenUrl && !described;
    if (!discovered && !dispensable)
        Q_EMIT finished(discovered.error());
    else
        complete(discovered ? *discovered : ProviderMetadata());
}

void ProviderLookup::complete(ProviderMetadata provider)
{
    if (m_environment.tokenUrl)
        provider.tokenEndpoint = urlOf(*m_environment.tokenUrl);
    if (m_environment.authorizeUrl)
        provider.authorizationEndpoint = urlOf(*m_environment.authorizeUrl);
    if (m_environment.jwksUrl)
        provider.jwksUri = urlOf(*m_environment.jwksUrl);
    const Status checked = check(provider);
    Q_EMIT finished(checked ? Result<ProviderMetadata>(provider) : checked.error());
}

// What was checked when the configuration was read has to be what connections are made to.
Status ProviderLookup::checkConfigured() const
{
    const auto issuer = WebAddress::from(m_environment.issuer, keys::issuer, {});
    const std::pair<const char*, std::optional<WebAddress>> addresses[] = {
        {keys::issuer, issuer ? std::optional(*issuer) : std::nullopt},
        {keys::tokenUrl, m_environment.tokenUrl},
        {keys::authorizeUrl, m_environment.authorizeUrl},
        {keys::jwksUrl, m_environment.jwksUrl},
    };
    for (const auto& [key, address] : addresses) {
        if (address && !urlOf(*address).isValid())
            return Error(ErrorCode::ConfigAddressInvalid,
                         {key, withoutSecrets(address->text()), "its host has another spelling"});
    }
    return Done();
}

Status ProviderLookup::check(const ProviderMetadata& provider) const
{
    // without keys an ID token is not kept, which is no reason to give a session up
    if (m_purpose == Purpose::Token)
        return Done();
    if (provider.authorizationEndpoint.isEmpty())
        return Error(ErrorCode::DiscoveryNotOffered,
                     {m_environment.issuer, "an authorization_endpoint"});
    if (!m_environment.authorizeUrl && !provider.codeProblem.empty())
        return Error(ErrorCode::DiscoveryInvalid, {m_environment.issuer, provider.codeProblem});
    if (!provider.offersS256)
        return Error(ErrorCode::DiscoveryNotOffered, {m_environment.issuer, "PKCE with S256"});
    if (m_needsKeys && provider.jwksUri.isEmpty())
        return Error(ErrorCode::SigningKeysInvalid,
                     {m_environment.issuer, "its description names no jwks_uri"});
    return Done();
}

} // namespace lmi
