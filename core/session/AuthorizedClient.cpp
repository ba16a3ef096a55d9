#include "core/session/AuthorizedClient.h"

#include "core/base/Text.h"
#include "core/config/WebAddress.h"
#include "core/oauth/BearerChallenge.h"
#include "core/oauth/BoundedReply.h"
#include "core/oauth/OneTimeBody.h"
#include "core/oauth/SafeRequest.h"
#include "core/oauth/WebHost.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace lmi {
namespace {

constexpr int mostRedirects = 5;

bool sameOrigin(const QUrl& a, const QUrl& b)
{
    const auto port = [](const QUrl& url) {
        return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

// As a token's binding names it.
std::string originOf(const QUrl& url)
{
    const auto address = WebAddress::from(url.toEncoded().toStdString(), "", "");
    return address ? address->origin() : std::string();
}

// What a 403's challenge means for people; no value: it is not about scopes.
std::optional<Error> scopeError(const QByteArray& challenge, const std::string& host,
                                const EnvironmentName& name)
{
    const auto scope = missingScope(challenge.toStdString());
    if (!scope)
        return std::nullopt;
    if (scope->empty())
        return Error(ErrorCode::ScopeUnnamed, {host, name.text()});
    return Error(ErrorCode::ScopeInsufficient, {host, *scope, name.text()});
}

} // namespace

AuthorizedClient::AuthorizedClient(TokenService& service, QNetworkAccessManager& network,
                                   QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_network(network)
    , m_idle(new QTimer(this))
{
    m_idle->setSingleShot(true);
    connect(&m_service, &TokenService::finished, this, &AuthorizedClient::takeToken);
    connect(m_idle, &QTimer::timeout, this, [this] {
        finish(Error(ErrorCode::NetworkTimeout,
                     {hostOf(m_reply->url()), std::to_string(m_request.timeoutSeconds)}));
    });
}

AuthorizedClient::~AuthorizedClient()
{
    dropReply();
}

void AuthorizedClient::send(const EnvironmentName& name, const ApiRequest& request)
{
    m_name = name;
    m_request = request;
    m_origin = originOf(request.url);
    askForToken();
}

void AuthorizedClient::cancel()
{
    m_cancelled = true;
    // a refresh on its way is brought to its end first; finished() comes with the service's
    if (m_asking && !m_joined)
        m_service.cancel(*m_name);
    else
        finish(Error(ErrorCode::Interrupted));
}

void AuthorizedClient::askForToken()
{
    m_asking = true;
    m_joined = m_service.isBusy(*m_name);
    const TokenWish wish{0, m_accessToken, m_origin};
    if (m_retried)
        m_service.renew(*m_name, wish);
    else
        m_service.obtain(*m_name, wish);
}

void AuthorizedClient::takeToken(const EnvironmentName& name, const Result<AuthToken>& result)
{
    if (!m_asking || name != *m_name || m_done)
        return;
    m_asking = false;
    if (m_cancelled) {
        finish(Error(ErrorCode::Interrupted));
        return;
    }
    const bool present = result && !result->loggedOut();
    const bool unfit = present
        && ((m_retried && result->accessToken == m_accessToken)
            || !isForService(*result, m_origin));
    // what others asked for, such as a logout or a look at the file, need not be what helps here
    if (m_joined && (!present || unfit))
        askForToken();
    else if (!result)
        finish(result.error());
    else if (!present)
        finish(Error(ErrorCode::LoginRequired, {m_name->text()}));
    else
        sendWith(result->accessToken);
}

void AuthorizedClient::sendWith(const Secret& accessToken)
{
    m_accessToken = accessToken;
    dropReply();
    m_received = 0;
    m_tlsErrors.clear();
    m_reply = start(requestWith(accessToken));
    m_reply->setReadBufferSize(1024LL * 1024);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &AuthorizedClient::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &AuthorizedClient::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &AuthorizedClient::readEnd);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError>& errors) { m_tlsErrors = errors; });
    m_idle->start(std::chrono::seconds(m_request.timeoutSeconds));
}

QNetworkRequest AuthorizedClient::requestWith(const Secret& accessToken) const
{
    QNetworkRequest request = safeRequest(m_request.url);
    // a request of Qt has each header once; several are one with commas between (RFC 9110 5.3),
    // cookies with semicolons (RFC 6265 5.4)
    QSet<QByteArray> present;
    for (const auto& [header, value] : m_request.headers) {
        const QByteArray name = header.toLower();
        const QByteArray before = present.contains(name)
            ? request.rawHeader(header) + (name == "cookie" ? "; " : ", ")
            : QByteArray();
        present.insert(name);
        request.setRawHeader(header, before + value);
    }
    request.setRawHeader("Authorization",
                         "Bearer " + QByteArray::fromStdString(accessToken.reveal()));
    return request;
}

QNetworkReply* AuthorizedClient::start(const QNetworkRequest& request)
{
    // as a custom request Qt would wait for the body that its length speaks of
    if (m_request.method == "HEAD")
        return m_network.head(request);
    // a body, even an empty one, also keeps Qt from sending the request again by itself
    const bool mayBeRepeated =
        m_request.method == "GET" || m_request.method == "OPTIONS" || m_request.method == "DELETE";
    if (m_request.body.isEmpty() && mayBeRepeated)
        return m_network.sendCustomRequest(request, m_request.method);
    auto* body = new OneTimeBody(m_request.body, nullptr);
    QNetworkReply* reply = m_network.sendCustomRequest(request, m_request.method, body);
    body->setParent(reply);
    return reply;
}

// Decides whether this is the answer that counts; a first 401 and a redirect within the origin are
// not.
void AuthorizedClient::readHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_headRead || status < 200 || (status == 401 && !m_retried) || redirectTarget().isValid())
        return;
    m_headRead = true;
    const std::string host = hostOf(m_reply->url());
    if (status == 401)
        m_verdict = Error(ErrorCode::StillUnauthorized, {host, m_name->text()});
    if (status == 403)
        m_verdict = scopeError(m_reply->rawHeader("WWW-Authenticate"), host, *m_name);
    ApiAnswerHead head{
        status, m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray(), {}};
    const auto pairs = m_reply->rawHeaderPairs();
    for (const auto& [header, value] : pairs)
        head.headers.append({header, value});
    Q_EMIT headReceived(head);
}

void AuthorizedClient::readBody()
{
    readHead();
    // what does not count must come to its end, however often something comes
    if (m_headRead)
        m_idle->start(std::chrono::seconds(m_request.timeoutSeconds));
    const QByteArray part = m_reply->readAll();
    m_received += part.size();
    if (m_headRead && !part.isEmpty())
        Q_EMIT bodyReceived(part);
}

void AuthorizedClient::readEnd()
{
    m_idle->stop();
    readBody();
    // whoever got the last part may have cancelled
    if (m_done)
        return;
    m_idle->stop();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (const auto broken = transportError(*m_reply, m_received, m_tlsErrors)) {
        finish(*broken);
    } else if (const QUrl target = redirectTarget(); target.isValid()) {
        followRedirect(target);
    } else if (status == 401 && !m_retried) {
        m_retried = true;
        dropReply();
        askForToken();
    } else {
        finish(m_verdict ? Status(*m_verdict) : Status(Done()));
    }
}

// Where the answer sends the request; invalid: nowhere. A 303 and, as browsers do, a POST's 301 and
// 302 ask for another method and are the answer themselves.
QUrl AuthorizedClient::redirectTarget() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool keepsMethod = status == 307 || status == 308
        || ((status == 301 || status == 302)
            && (m_request.method == "GET" || m_request.method == "HEAD"));
    const QUrl location = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    return keepsMethod && !location.isEmpty() ? m_reply->url().resolved(location) : QUrl();
}

void AuthorizedClient::followRedirect(const QUrl& target)
{
    const bool allowed = sameOrigin(m_request.url, target) && ++m_redirects <= mostRedirects;
    if (!allowed) {
        finish(Error(ErrorCode::RedirectRefused,
                     {hostOf(m_reply->url()),
                      printableText(target.adjusted(QUrl::RemoveQuery | QUrl::RemoveUserInfo)
                                        .toString(QUrl::FullyEncoded)
                                        .toStdString(),
                                    200)}));
        return;
    }
    m_request.url = target;
    dropReply();
    sendWith(m_accessToken);
}

void AuthorizedClient::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void AuthorizedClient::finish(const Status& result)
{
    if (m_done)
        return;
    m_done = true;
    m_idle->stop();
    Q_EMIT finished(result);
    dropReply();
}

} // namespace lmi
