#include "core/oauth/AuthorizationCodeLogin.h"

#include "core/oauth/ExchangeNetwork.h"
#include "core/oauth/IdentityCheck.h"
#include "core/oauth/LoginReplyHandler.h"
#include "core/oauth/RandomText.h"
#include "core/oauth/WebHost.h"

#include <QOAuth2AuthorizationCodeFlow>
#include <QRegularExpression>
#include <QTimer>

#include <chrono>

namespace lmi {
namespace {

constexpr int stateBytes = 32;

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

bool isAt(const QUrl& address, const QUrl& place)
{
    return address.isValid() && address == place.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

AuthorizationCodeLogin::AuthorizationCodeLogin(Environment environment, ProviderMetadata provider,
                                               NetworkSettings settings, int timeoutSeconds,
                                               QObject* parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_provider(std::move(provider))
    , m_networkSettings(std::move(settings))
    , m_timeoutSeconds(timeoutSeconds)
    , m_state(randomText(stateBytes))
    , m_nonce(randomText(stateBytes))
    , m_pkce(Pkce::create())
    , m_receiver(new LoopbackReceiver(this))
    , m_deadline(new QTimer(this))
{
    m_deadline->setSingleShot(true);
    // the others may end a twentieth early, and a person has the time that was said
    m_deadline->setTimerType(Qt::PreciseTimer);
    connect(m_deadline, &QTimer::timeout, this, [this] {
        finish(Error(ErrorCode::LoginTimeout,
                     {m_environment.name.text(), std::to_string(m_timeoutSeconds)}));
    });
    connect(m_receiver, &LoopbackReceiver::callback, this, &AuthorizationCodeLogin::judge);
    connect(m_receiver, &LoopbackReceiver::closed, this, &AuthorizationCodeLogin::closed);
}

AuthorizationCodeLogin::~AuthorizationCodeLogin() = default;

void AuthorizationCodeLogin::start()
{
    // the port is ours before anybody hears of it
    if (const auto listening =
            m_receiver->listen(m_environment.redirects, m_environment.responseMode);
        !listening) {
        finish(listening.error());
        return;
    }
    m_deadline->start(std::chrono::seconds(m_timeoutSeconds));
    prepareFlow();
    m_flow->grant();
}

void AuthorizationCodeLogin::cancel()
{
    finish(Error(ErrorCode::LoginCancelled, {m_environment.name.text()}));
}

void AuthorizationCodeLogin::prepareFlow()
{
    m_network = new ExchangeNetwork([this] { return exchangeRequest(); }, m_networkSettings, this);
    m_handler = new LoginReplyHandler(m_receiver->redirectUri(), this);
    m_flow = new QOAuth2AuthorizationCodeFlow(text(m_environment.clientId), m_network, this);
    m_flow->setAuthorizationUrl(m_provider.authorizationEndpoint);
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    m_flow->setTokenUrl(m_provider.tokenEndpoint);
#else
    m_flow->setAccessTokenUrl(m_provider.tokenEndpoint);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // one way on every version: the pair is ours
    m_flow->setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::None);
#endif
    m_flow->setReplyHandler(m_handler);
    m_flow->setState(QString::fromLatin1(m_state));
    connect(m_flow, &QOAuth2AuthorizationCodeFlow::authorizeWithBrowser, this,
            [this] { Q_EMIT waiting(authorizationAddress()); });
    connect(m_network, &ExchangeNetwork::exchanged, this, &AuthorizationCodeLogin::readExchange);
}

AuthorizationAnswer AuthorizationCodeLogin::judged(const QByteArray& parameters) const
{
    // one answer is all there is: a second one would spend the code again
    if (m_answered || m_finished)
        return {};
    return judgeAuthorizationAnswer(parameters,
                                    {m_state, m_environment.issuer, m_provider.sendsIssuer});
}

void AuthorizationCodeLogin::judge(const QByteArray& parameters)
{
    AuthorizationAnswer answer = judged(parameters);
    if (answer.verdict == AuthorizationAnswer::Verdict::Foreign) {
        m_receiver->refuse();
        return;
    }
    m_receiver->accept();
    take(std::move(answer));
}

Status AuthorizationCodeLogin::takeAddress(const QString& address)
{
    const auto refuse = [this](const char* problem) {
        return Error(ErrorCode::LoginAddressInvalid, {m_environment.name.text(), problem});
    };
    if (m_environment.responseMode == ResponseMode::FormPost)
        return refuse("this provider sends its answer as a form, not in an address");
    // mails put such signs around it
    static const QRegularExpression around(QStringLiteral("^[\\s<>\"']+|[\\s<>\"']+$"));
    QString whole = QString(address).remove(around);
    // browsers like to leave out the scheme
    if (!whole.startsWith(QLatin1String("http://")) && !whole.startsWith(QLatin1String("https://")))
        whole.prepend(QLatin1String("http://"));
    whole = whole.section(QLatin1Char('#'), 0, 0);
    const QUrl place(whole.section(QLatin1Char('?'), 0, 0), QUrl::StrictMode);
    if (isAt(place, m_provider.authorizationEndpoint))
        return refuse("it is where the login begins, not where it ended");
    if (!isAt(place, QUrl(m_receiver->redirectUri())))
        return refuse("it leads elsewhere");
    if (!whole.contains(QLatin1Char('?')))
        return refuse("there is no answer of the provider in it");
    // as it came: the provider may have written it in ways that an address has not
    AuthorizationAnswer answer = judged(whole.section(QLatin1Char('?'), 1).toUtf8());
    if (answer.verdict == AuthorizationAnswer::Verdict::Foreign)
        return refuse("it belongs to another login");
    take(std::move(answer));
    return Done();
}

// What the configuration is to blame for is told as the token endpoint's refusals are.
Error AuthorizationCodeLogin::refusal(const AuthorizationAnswer& answer) const
{
    const ErrorCode meaning = refusalNamed(answer.reason);
    const std::string name = m_environment.name.text();
    if (meaning == ErrorCode::ProviderRefusedScope || meaning == ErrorCode::GrantNotAllowed)
        return {meaning, {hostOf(m_provider.authorizationEndpoint), answer.error, name}};
    return {ErrorCode::LoginDenied, {name, answer.error}};
}

void AuthorizationCodeLogin::take(AuthorizationAnswer answer)
{
    using Verdict = AuthorizationAnswer::Verdict;
    m_answered = true;
    switch (answer.verdict) {
    case Verdict::Granted:
        m_code = std::move(answer.code);
        Q_EMIT exchanging();
        m_handler->deliver(text(m_code.reveal()), QString::fromLatin1(m_state));
        break;
    case Verdict::Refused:
        finish(refusal(answer));
        break;
    case Verdict::NeedsPerson:
        finish(
            Error(ErrorCode::LoginInteractionRequired, {m_environment.name.text(), answer.error}));
        break;
    case Verdict::Untrusted:
    case Verdict::Foreign:
        finish(Error(ErrorCode::LoginAnswerInvalid, {m_environment.name.text(), answer.error}));
        break;
    }
}

void AuthorizationCodeLogin::readExchange(const Result<HttpAnswer>& answer)
{
    if (!answer) {
        finish(answer.error());
        return;
    }
    finish(readTokenAnswer(*answer,
                           {hostOf(m_provider.tokenEndpoint), m_environment.name.text(),
                            exchangeRequest().secrets()}));
}

FormParameters AuthorizationCodeLogin::authorizationParameters() const
{
    FormParameters parameters{
        {"response_type", "code"},
        {"client_id", QByteArray::fromStdString(m_environment.clientId)},
        {"redirect_uri", m_receiver->redirectUri().toUtf8()},
        {"state", m_state},
        {"code_challenge", m_pkce.challenge},
        {"code_challenge_method", "S256"},
    };
    if (m_environment.responseMode == ResponseMode::FormPost)
        parameters.append({QByteArray("response_mode"), QByteArray("form_post")});
    if (!m_environment.scopes.empty())
        parameters.append({"scope", QByteArray::fromStdString(m_environment.scopes)});
    if (IdentityCheck::asksForIdToken(m_environment.scopes))
        parameters.append({"nonce", m_nonce});
    return parameters + additionalParameters(m_environment);
}

// The endpoint's own query is kept (RFC 6749 3.1); everything is encoded here, once.
QUrl AuthorizationCodeLogin::authorizationAddress() const
{
    QByteArray address = m_provider.authorizationEndpoint.toEncoded();
    address += m_provider.authorizationEndpoint.hasQuery() ? '&' : '?';
    return QUrl::fromEncoded(address + formEncoded(authorizationParameters()), QUrl::StrictMode);
}

TokenRequest AuthorizationCodeLogin::exchangeRequest() const
{
    FormParameters parameters{{"grant_type", "authorization_code"},
                              {"code", QByteArray::fromStdString(m_code.reveal())},
                              {"redirect_uri", m_receiver->redirectUri().toUtf8()},
                              {"code_verifier", m_pkce.verifier}};
    // resource indicators go with the exchange too (RFC 8707 2.2), what is meant for the sign-in
    // page does not
    for (const std::string& resource : m_environment.resources)
        parameters.append({"resource", QByteArray::fromStdString(resource)});
    return tokenRequest(m_environment, m_provider.tokenEndpoint, std::move(parameters));
}

void AuthorizationCodeLogin::finish(const Result<TokenAnswer>& result)
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline->stop();
    // nobody waits any more for a token that may still be on its way
    if (m_network)
        m_network->cancel();
    Q_EMIT finished(result);
}

} // namespace lmi
