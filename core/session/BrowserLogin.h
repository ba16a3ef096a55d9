#pragma once

#include "core/config/Environment.h"
#include "core/oauth/ProviderMetadata.h"
#include "core/oauth/SafeNetwork.h"
#include "core/oauth/TokenAnswer.h"
#include "core/session/LoginStep.h"
#include "core/session/TokenService.h"

#include <QObject>
#include <QUrl>

namespace lmi {

class AuthorizationCodeLogin;

/// A person's login in the browser: opens the address, waits, exchanges the code, and tells the
/// browser how it ended once that is known.
class BrowserLogin final : public QObject {
    Q_OBJECT

public:
    /// `parts` outlive the login.
    BrowserLogin(const TokenService::Parts& parts, const Environment& environment,
                 const ProviderMetadata& provider, const NetworkSettings& network,
                 const LoginOptions& options, QObject* parent);

    void start();
    /// Whether finished() has been told.
    [[nodiscard]] bool isFinished() const;
    void cancel();
    /// What a person has to open, while it waits for the browser; empty otherwise.
    [[nodiscard]] const QUrl& address() const { return m_address; }
    /// When it is given up (Unix time).
    [[nodiscard]] UnixTime endsAt() const { return m_endsAt; }
    /// As TokenService::finishLogin().
    [[nodiscard]] Status takeAddress(const QString& address);
    [[nodiscard]] std::string nonce() const;
    /// Shows the outcome in the browser; closed() follows.
    void conclude(const Result<AuthToken>& result);

Q_SIGNALS:
    void waiting(const QUrl& address);
    void browserFailed(const lmi::Error& error);
    void stepped(lmi::LoginStep step);
    /// As AuthorizationCodeLogin::finished().
    void finished(const lmi::Result<lmi::TokenAnswer>& answer);
    void closed();

private:
    void open(const QUrl& address);
    void noteExchange();
    void takeAnswer(const Result<TokenAnswer>& answer);

    const TokenService::Parts& m_parts;
    EnvironmentName m_name;
    std::string m_command; ///< that opens the browser; empty: the system's
    LoginOptions m_options;
    AuthorizationCodeLogin* m_login;
    QUrl m_address;
    UnixTime m_endsAt = 0;
};

} // namespace lmi
