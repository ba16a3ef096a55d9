#include "core/session/BrowserLogin.h"

#include "core/config/FileSecrets.h"
#include "core/oauth/AuthorizationCodeLogin.h"
#include "core/session/LoginPage.h"
#include "core/session/TaskRecord.h"

namespace lmi {

BrowserLogin::BrowserLogin(const TokenService::Parts& parts, const Environment& environment,
                           const ProviderMetadata& provider, const NetworkSettings& network,
                           const LoginOptions& options, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_name(environment.name)
    , m_command(environment.browser)
    , m_options(options)
    , m_login(
          new AuthorizationCodeLogin(environment, provider, network, options.timeoutSeconds, this))
{
    connect(m_login, &AuthorizationCodeLogin::waiting, this, &BrowserLogin::open);
    connect(m_login, &AuthorizationCodeLogin::exchanging, this, &BrowserLogin::noteExchange);
    connect(m_login, &AuthorizationCodeLogin::finished, this, &BrowserLogin::takeAnswer);
    connect(m_login, &AuthorizationCodeLogin::closed, this, &BrowserLogin::closed);
}

void BrowserLogin::start()
{
    m_login->start();
}

bool BrowserLogin::isFinished() const
{
    return m_login->isFinished();
}

void BrowserLogin::cancel()
{
    m_login->cancel();
}

Status BrowserLogin::takeAddress(const QString& address)
{
    return m_login->takeAddress(address);
}

std::string BrowserLogin::nonce() const
{
    return m_login->nonce();
}

void BrowserLogin::conclude(const Result<AuthToken>& result)
{
    m_login->conclude(loginPage(m_name, result, m_parts.errorWords));
}

void BrowserLogin::open(const QUrl& address)
{
    m_address = address;
    m_endsAt = m_parts.clock.now() + m_options.timeoutSeconds;
    TaskRecord(m_parts, m_name).log(LogLevel::Info, "waiting for the browser");
    Q_EMIT waiting(address);
    if (!m_options.openBrowser)
        return;
    const auto opened =
        m_parts.openBrowser(address, m_command, namesBehindSecrets(m_parts.config.paths, m_name));
    if (!opened)
        Q_EMIT browserFailed(opened.error());
}

// The page has done its part and is not opened again.
void BrowserLogin::noteExchange()
{
    m_address.clear();
    Q_EMIT stepped(LoginStep::Exchange);
}

void BrowserLogin::takeAnswer(const Result<TokenAnswer>& answer)
{
    m_address.clear();
    if (answer)
        Q_EMIT stepped(LoginStep::Check);
    Q_EMIT finished(answer);
}

} // namespace lmi
