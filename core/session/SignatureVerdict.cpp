#include "core/session/SignatureVerdict.h"

#include "core/oauth/ProviderLookup.h"
#include "core/oauth/SignatureCheck.h"

namespace lmi {

SignatureVerdict::SignatureVerdict(const Parts& parts, Environment environment, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_environment(std::move(environment))
{
}

SignatureVerdict::~SignatureVerdict() = default;

void SignatureVerdict::start(const Secret& idToken)
{
    m_token = Jws::from(idToken.reveal());
    if (!m_token) {
        Q_EMIT finished(false);
        return;
    }
    const auto settings = networkSettings(m_environment, m_parts.variables);
    if (!settings) {
        Q_EMIT finished(settings.error());
        return;
    }
    if (!settings->areUsual())
        m_network = std::make_unique<SafeNetwork>(*settings);
    auto* lookup = new ProviderLookup(m_network ? *m_network : m_parts.network, m_environment,
                                      ProviderLookup::Purpose::Token, true, this);
    connect(lookup, &ProviderLookup::finished, this, &SignatureVerdict::takeProvider);
    lookup->start();
}

void SignatureVerdict::takeProvider(const Result<ProviderMetadata>& provider)
{
    if (!provider) {
        Q_EMIT finished(provider.error());
        return;
    }
    const SignatureCheck::Parts parts{m_network ? *m_network : m_parts.network, m_parts.keys,
                                      m_parts.clock, m_environment.caFile};
    auto* check = new SignatureCheck(parts, *m_token, provider->jwksUri,
                                     SignatureCheck::MissingKey::LookAgain, this);
    connect(check, &SignatureCheck::finished, this, &SignatureVerdict::finished);
    check->start();
}

} // namespace lmi
