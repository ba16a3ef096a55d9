#pragma once

#include "core/config/Environment.h"
#include "core/oauth/AuthorizationAnswer.h"
#include "core/oauth/LoopbackReceiver.h"
#include "core/oauth/Pkce.h"
#include "core/oauth/ProviderMetadata.h"
#include "core/oauth/SafeNetwork.h"
#include "core/oauth/TokenAnswer.h"
#include "core/oauth/TokenRequest.h"

#include <QObject>
#include <QUrl>

class QOAuth2AuthorizationCodeFlow;
class QTimer;

namespace lmi {

class ExchangeNetwork;
class LoginReplyHandler;

/// One login through the browser: authorization code with PKCE (RFC 6749 4.1, RFC 7636, RFC 8252).
///
///   start ─► listen ─► waiting(address) ─► callback checked ─► exchange ─► finished ─► conclude ─►
///   closed
///
/// The one place that knows QOAuth2AuthorizationCodeFlow. State, nonce, PKCE pair, listener and
/// both requests are ours; see ExchangeNetwork for why.
class AuthorizationCodeLogin final : public QObject {
    Q_OBJECT

public:
    AuthorizationCodeLogin(Environment environment, ProviderMetadata provider,
                           NetworkSettings settings, int timeoutSeconds, QObject* parent);
    ~AuthorizationCodeLogin() override;

    void start();
    /// finished() follows with LoginCancelled, unless it has been already.
    void cancel();
    /// Takes the address at which a browser ended that cannot reach this computer. It is judged
    /// like a callback. Errors: LoginAddressInvalid, and the login goes on waiting.
    [[nodiscard]] Status takeAddress(const QString& address);
    /// What the ID token of this login has to repeat.
    [[nodiscard]] std::string nonce() const { return m_nonce.toStdString(); }
    /// Whether finished() has been emitted.
    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// Shows the person's browser how it ended; closed() follows within a second.
    void conclude(const CallbackPage& page) { m_receiver->conclude(page); }

Q_SIGNALS:
    /// A person has to open this address.
    void waiting(const QUrl& address);
    /// The browser has come back with a code.
    void exchanging();
    /// Exactly once. Errors: PortBusy, ListenFailed, LoginTimeout, LoginCancelled, LoginDenied,
    /// LoginInteractionRequired, LoginAnswerInvalid, those of BoundedReply and readTokenAnswer().
    void finished(const lmi::Result<lmi::TokenAnswer>& result);
    /// The port is free again.
    void closed();

private:
    void prepareFlow();
    void judge(const QByteArray& parameters);
    [[nodiscard]] AuthorizationAnswer judged(const QByteArray& parameters) const;
    void take(AuthorizationAnswer answer);
    [[nodiscard]] Error refusal(const AuthorizationAnswer& answer) const;
    void readExchange(const Result<HttpAnswer>& answer);
    [[nodiscard]] FormParameters authorizationParameters() const;
    [[nodiscard]] QUrl authorizationAddress() const;
    [[nodiscard]] TokenRequest exchangeRequest() const;
    void finish(const Result<TokenAnswer>& result);

    Environment m_environment;
    ProviderMetadata m_provider;
    NetworkSettings m_networkSettings;
    int m_timeoutSeconds;
    QByteArray m_state;
    QByteArray m_nonce;
    Pkce m_pkce;
    Secret m_code;
    LoopbackReceiver* m_receiver;
    QTimer* m_deadline;
    QOAuth2AuthorizationCodeFlow* m_flow = nullptr;
    ExchangeNetwork* m_network = nullptr;
    LoginReplyHandler* m_handler = nullptr;
    bool m_answered = false;
    bool m_finished = false;
};

} // namespace lmi
