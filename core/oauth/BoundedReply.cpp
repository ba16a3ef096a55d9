#include "core/oauth/BoundedReply.h"

#include "core/base/Text.h"
#include "core/oauth/NetworkReason.h"
#include "core/oauth/SafeNetwork.h"
#include "core/oauth/WebHost.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace lmi {
namespace {

Error brokenConnection(const QNetworkReply& reply, const char* when)
{
    return {ErrorCode::NetworkFailed,
            {hostOf(reply.url()), std::string("the connection was closed ") + when}};
}

// What is said of the host is meant of a proxy that stands before it.
std::string reasonOf(const QNetworkReply& reply, const QList<QSslError>& tlsErrors)
{
    const QNetworkProxyQuery query(reply.url());
    QNetworkProxyFactory* own = reply.manager() ? reply.manager()->proxyFactory() : nullptr;
    const auto proxies = own ? own->queryProxy(query) : QNetworkProxyFactory::proxyForQuery(query);
    const bool proxied = !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
    const std::string proxy = proxied
        ? proxies.first().hostName().toStdString() + ":" + std::to_string(proxies.first().port())
        : std::string();
    const std::string words = networkReason(reply, tlsErrors);
    if (!proxied)
        return words;
    return reply.error() == QNetworkReply::HostNotFoundError
        ? "the proxy " + proxy + " is not found"
        : "through the proxy " + proxy + " (" + words + ")";
}

// Whether less has arrived than the answer said. Qt takes that for an error of its own only if the
// end of the connection does not arrive together with what came before it.
bool isCutShort(const QNetworkReply& reply, int status, qint64 received)
{
    const bool hasBody =
        reply.operation() != QNetworkAccessManager::HeadOperation && status != 204 && status != 304;
    const QVariant declared = reply.header(QNetworkRequest::ContentLengthHeader);
    return hasBody && declared.isValid() && received < declared.toLongLong();
}

} // namespace

std::optional<Error> transportError(const QNetworkReply& reply, qint64 received,
                                    const QList<QSslError>& tlsErrors)
{
    // a connection that breaks in the middle of an answer has a status and an error that is not the
    // status's
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = reply.error();
    const bool failed = error != QNetworkReply::NoError
        && (error < QNetworkReply::ContentAccessDenied || status == 0);
    if (!failed)
        return isCutShort(reply, status, received)
            ? std::optional(brokenConnection(reply, "in the middle of the answer"))
            : std::nullopt;
    // what Qt calls it when it may not send a request a second time
    if (error == QNetworkReply::ContentReSendError)
        return brokenConnection(reply, "before there was an answer");
    const bool tls = error == QNetworkReply::SslHandshakeFailedError;
    return Error(tls ? ErrorCode::TlsFailed : ErrorCode::NetworkFailed,
                 {hostOf(reply.url()), printableText(reasonOf(reply, tlsErrors), 200)});
}

BoundedReply::BoundedReply(QNetworkReply* reply, Limits limits, QObject* parent)
    : QObject(parent)
    , m_reply(reply)
    , m_limits{limits.bytes, std::min(limits.seconds, answerSecondsOf(reply->request()))}
    , m_deadline(new QTimer(this))
{
    m_deadline->setSingleShot(true);
    connect(m_deadline, &QTimer::timeout, this, [this] {
        giveUp({ErrorCode::NetworkTimeout,
                {hostOf(m_reply->url()), std::to_string(m_limits.seconds)}});
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &BoundedReply::read);
    connect(m_reply, &QNetworkReply::finished, this, &BoundedReply::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError>& errors) { m_tlsErrors = errors; });
    m_reply->setReadBufferSize(64 * 1024);
    m_deadline->start(std::chrono::seconds(m_limits.seconds));
}

BoundedReply::~BoundedReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    // the reply is in the middle of a signal when it ends by itself
    m_reply->deleteLater();
}

void BoundedReply::read()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_limits.bytes)
        giveUp(
            {ErrorCode::AnswerTooLarge, {hostOf(m_reply->url()), std::to_string(m_limits.bytes)}});
}

void BoundedReply::giveUp(const Error& error)
{
    if (!m_error)
        m_error = error;
    if (m_done)
        return;
    m_reply->abort();
    finish();
}

void BoundedReply::finish()
{
    if (m_done)
        return;
    m_deadline->stop();
    if (!m_error && m_reply->isOpen())
        m_body += m_reply->readAll();
    if (!m_error && m_body.size() > m_limits.bytes)
        m_error = Error(ErrorCode::AnswerTooLarge,
                        {hostOf(m_reply->url()), std::to_string(m_limits.bytes)});
    m_done = true;

    if (m_error) {
        Q_EMIT finished(*m_error);
    } else if (const auto broken = transportError(*m_reply, m_body.size(), m_tlsErrors)) {
        Q_EMIT finished(*broken);
    } else {
        Q_EMIT finished(HttpAnswer{
            m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), m_body,
            readRetryAfter(m_reply->rawHeader("Retry-After"), m_reply->rawHeader("Date")),
            readDate(m_reply->rawHeader("Date")),
            m_reply->rawHeader("Content-Type").split(';').first().trimmed().toLower()});
    }
}

} // namespace lmi
