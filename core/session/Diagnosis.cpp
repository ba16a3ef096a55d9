#include "core/session/Diagnosis.h"

#include "core/base/LogSettings.h"
#include "core/base/Text.h"
#include "core/config/ExposedFiles.h"
#include "core/config/Keys.h"
#include "core/config/UnknownKeys.h"
#include "core/oauth/BoundedReply.h"
#include "core/oauth/IdToken.h"
#include "core/oauth/IdentityCheck.h"
#include "core/oauth/KeyFetch.h"
#include "core/oauth/LoopbackReceiver.h"
#include "core/oauth/NetworkReason.h"
#include "core/oauth/ProviderLookup.h"
#include "core/oauth/ProxyChoice.h"
#include "core/oauth/SafeRequest.h"
#include "core/oauth/WebHost.h"
#include "core/session/BrowserLauncher.h"
#include "core/session/ProviderCooldown.h"
#include "core/session/SecretSupply.h"
#include "core/token/TokenPolicy.h"

#include <QHostInfo>

#include <cstdlib>

namespace lmi {
namespace {

std::string text(const QUrl& address)
{
    return address.toString(QUrl::FullyEncoded | QUrl::RemoveQuery).toStdString();
}

} // namespace

Diagnosis::Diagnosis(Parts parts, const Environment& environment,
                     const Configuration& configuration, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_environment(environment)
    , m_configuration(configuration)
    , m_withSecrets(environment)
{
    m_address = environment.issuer.empty() && environment.tokenUrl
        ? urlOf(*environment.tokenUrl)
        : QUrl(QString::fromStdString(environment.issuer), QUrl::StrictMode);
}

Diagnosis::~Diagnosis() = default;

void Diagnosis::start()
{
    lookAtConfiguration();
    lookAtFiles();
    lookAtLog();
    lookAtPause();
    if (!m_environment.needsNobody())
        lookAtBrowser();
    // a login that waits has shown that the address is free to be had, and has it
    if (!m_environment.needsNobody() && !m_parts.loginWaits)
        lookAtRedirectAddress();
    lookAtKeychain();
}

void Diagnosis::lookAtKeychain()
{
    const auto token = m_parts.store.load(m_environment.name, WideRights::Keep);
    m_tokenWithSecret = token ? token->value_or(AuthToken()) : AuthToken();
    auto* supply = new SecretSupply(m_withSecrets, &m_tokenWithSecret, this);
    if (!supply->isNeeded()) {
        lookAtNetwork();
        return;
    }
    connect(supply, &SecretSupply::finished, this,
            [this, supply](const Status& ready) { takeSecrets(ready, supply->entries()); });
    supply->start();
}

// The way to the provider is another matter.
void Diagnosis::takeSecrets(const Status& ready, const std::vector<std::string>& entries)
{
    m_withSecrets.clientSecret = m_withSecrets.password = m_tokenWithSecret.refreshToken = Secret();
    if (ready)
        good(Check::Keychain, join(entries, ", "));
    else
        bad(Check::Keychain, ready.error());
    lookAtNetwork();
}

void Diagnosis::lookAtNetwork()
{
    const auto settings = networkSettings(m_environment, m_parts.config.variables);
    if (!settings) {
        bad(Check::Connection, settings.error());
        finish();
        return;
    }
    m_proxies = settings->proxies ? settings->proxies : m_parts.config.variables;
    m_network = std::make_unique<SafeNetwork>(*settings);
    lookUpName();
}

void Diagnosis::lookAtConfiguration()
{
    const std::vector<Error> exposed = exposedFiles(m_configuration);
    if (exposed.empty())
        good(Check::Configuration, m_configuration.file());
    for (const Error& problem : exposed)
        Q_EMIT found({Check::Configuration, DiagnosisFinding::Verdict::Warning, {}, problem});
    for (const Error& problem : unknownKeys(m_configuration))
        Q_EMIT found({Check::Keys, DiagnosisFinding::Verdict::Warning, {}, problem});
}

void Diagnosis::lookAtFiles()
{
    if (const auto room = m_parts.store.checkRoom(m_environment.name); !room)
        bad(Check::TokenFolder, room.error());
    else
        good(Check::TokenFolder, m_parts.store.folder());
    const auto token = m_parts.store.loadPatiently(m_environment.name, WideRights::Keep);
    if (!token)
        bad(Check::TokenFile, token.error());
    else
        good(Check::TokenFile, m_parts.store.path(m_environment.name));
}

// The provider was found down and is left alone for a while, which explains much.
// A log that cannot be written stops no work, and is told nowhere else.
void Diagnosis::lookAtLog()
{
    const Log::Settings settings =
        logSettings(m_configuration.text(keys::logFile), m_parts.config.paths.logFile,
                    m_configuration.text(keys::logLevel));
    const Status usable = settings.file.empty() ? Status(Done()) : Log::check(settings.file);
    if (!usable)
        Q_EMIT found({Check::Log, DiagnosisFinding::Verdict::Warning, {}, usable.error()});
}

void Diagnosis::lookAtPause()
{
    const auto lock = m_parts.store.tryLock(m_environment.name);
    if (!lock || !lock->has_value())
        return;
    const auto pause = leftAlone(**lock, m_environment, m_parts.clock.now(), Cooldown::Cause::Any);
    if (pause)
        Q_EMIT found({Check::Pause, DiagnosisFinding::Verdict::Warning, {}, *pause});
}

void Diagnosis::lookAtBrowser()
{
    const std::string browser = findBrowser(m_parts.config.variables, m_environment.browser);
    if (!browser.empty())
        good(Check::Browser, browser);
    else if (m_environment.browser.empty())
        bad(Check::Browser, Error(ErrorCode::BrowserMissing));
    else
        bad(Check::Browser, {ErrorCode::BrowserFailed, {m_environment.browser, "OAUTH_BROWSER"}});
}

void Diagnosis::lookAtRedirectAddress()
{
    LoopbackReceiver receiver;
    if (const auto free = receiver.listen(m_environment.redirects); !free)
        bad(Check::RedirectAddress, free.error());
    else
        good(Check::RedirectAddress, receiver.redirectUri().toStdString());
}

// Behind a proxy it is the proxy that knows the name.
void Diagnosis::lookUpName()
{
    if (proxyFor(m_address, m_proxies).type() != QNetworkProxy::NoProxy) {
        connectToProvider();
        return;
    }
    QHostInfo::lookupHost(m_address.host(), this, &Diagnosis::takeName);
}

void Diagnosis::takeName(const QHostInfo& host)
{
    if (host.error() != QHostInfo::NoError || host.addresses().isEmpty()) {
        bad(Check::NameLookup, {ErrorCode::NetworkFailed, {hostOf(m_address), nameReason(host)}});
        finish();
        return;
    }
    good(Check::NameLookup, host.addresses().first().toString().toStdString());
    connectToProvider();
}

// The page that any browser could ask for: whatever the answer is, the way there is good.
void Diagnosis::connectToProvider()
{
    constexpr qint64 largest = 512 * 1024;
    const QUrl address =
        m_environment.issuer.empty() ? m_address : metadataAddresses(m_environment.issuer).first();
    auto* reply = new BoundedReply(m_network->get(safeRequest(address)), {largest}, this);
    connect(reply, &BoundedReply::finished, this, &Diagnosis::takeConnection);
}

void Diagnosis::takeConnection(const Result<HttpAnswer>& answer)
{
    if (!answer) {
        bad(Check::Connection, answer.error());
        finish();
        return;
    }
    good(Check::Connection, hostOf(m_address));
    compareClocks(*answer);
    if (m_environment.issuer.empty())
        finish();
    else
        lookAtDescription();
}

void Diagnosis::compareClocks(const HttpAnswer& answer)
{
    if (!answer.date)
        return;
    const UnixTime apart = std::abs(m_parts.clock.now() - *answer.date);
    if (apart > clockSkew)
        bad(Check::Clock, {ErrorCode::ClockApart, {std::to_string(apart), hostOf(m_address)}});
    else
        good(Check::Clock, std::to_string(apart));
}

void Diagnosis::lookAtDescription()
{
    const bool person = !m_environment.needsNobody();
    auto* lookup =
        new ProviderLookup(*m_network, m_environment,
                           person ? ProviderLookup::Purpose::Login : ProviderLookup::Purpose::Token,
                           IdentityCheck::asksForIdToken(m_environment.scopes), this);
    connect(lookup, &ProviderLookup::finished, this, &Diagnosis::takeProvider);
    lookup->start();
}

void Diagnosis::takeProvider(const Result<ProviderMetadata>& provider)
{
    if (!provider) {
        bad(Check::Description, provider.error());
        finish();
        return;
    }
    good(Check::Description, text(provider->tokenEndpoint));
    if (provider->jwksUri.isEmpty() || !IdentityCheck::asksForIdToken(m_environment.scopes)) {
        finish();
        return;
    }
    auto* keys = new KeyFetch(*m_network, provider->jwksUri, this);
    connect(keys, &KeyFetch::finished, this,
            [this, address = text(provider->jwksUri)](const Result<JwkSet>& result) {
                if (result)
                    good(Check::SigningKeys, address);
                else
                    bad(Check::SigningKeys, result.error());
                finish();
            });
    keys->start();
}

void Diagnosis::good(Check check, const std::string& detail)
{
    Q_EMIT found({check, DiagnosisFinding::Verdict::Good, detail});
}

// What is nobody's fault today may be better tomorrow; a clock may be wrong without harm.
void Diagnosis::bad(Check check, const Error& error)
{
    const auto verdict = check == Check::Clock || check == Check::Browser
        ? DiagnosisFinding::Verdict::Warning
        : DiagnosisFinding::Verdict::Bad;
    Q_EMIT found({check, verdict, {}, error});
}

void Diagnosis::finish()
{
    Q_EMIT finished();
}

} // namespace lmi
