#include "core/oauth/BoundedReply.h"

#include "core/base/Text.h"
#include "core/oauth/WebHost.h"

#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace lmi {
namespace {

Error brokenConnection(const QNetworkReply& reply, const char* when)
{
    return {ErrorCode::NetworkFailed,
            {hostOf(reply.url()), std::string("the connection was closed ") + when}};
}

// Whether less has arrived than the answer said. Qt takes that for an error of its own only if the
// end of the connection does not arrive together with what came before it.
bool isCutShort(const QNetworkReply& reply, qint64 received)
{
    const QVariant declared = reply.header(QNetworkRequest::ContentLengthHeader);
    return declared.isValid() && received < declared.toLongLong();
}

} // namespace

Error networkError(const QNetworkReply& reply)
{
    // what Qt calls it when it may not send a request a second time
    if (reply.error() == QNetworkReply::ContentReSendError)
        return brokenConnection(reply, "before there was an answer");
    const std::string reason = printableText(reply.errorString().toStdString(), 200);
    const bool tls = reply.error() == QNetworkReply::SslHandshakeFailedError;
    return {tls ? ErrorCode::TlsFailed : ErrorCode::NetworkFailed, {hostOf(reply.url()), reason}};
}

BoundedReply::BoundedReply(QNetworkReply* reply, Limits limits, QObject* parent)
    : QObject(parent)
    , m_reply(reply)
    , m_limits(limits)
    , m_deadline(new QTimer(this))
{
    m_deadline->setSingleShot(true);
    connect(m_deadline, &QTimer::timeout, this, [this] {
        giveUp({ErrorCode::NetworkTimeout,
                {hostOf(m_reply->url()), std::to_string(m_limits.seconds)}});
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &BoundedReply::read);
    connect(m_reply, &QNetworkReply::finished, this, &BoundedReply::finish);
    m_reply->setReadBufferSize(64 * 1024);
    m_deadline->start(std::chrono::seconds(limits.seconds));
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

    // a connection that breaks in the middle of an answer has a status and an error that is not the
    // status's
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool transport = error != QNetworkReply::NoError
        && (error < QNetworkReply::ContentAccessDenied || status == 0);
    if (m_error) {
        Q_EMIT finished(*m_error);
    } else if (transport) {
        Q_EMIT finished(networkError(*m_reply));
    } else if (isCutShort(*m_reply, m_body.size())) {
        Q_EMIT finished(brokenConnection(*m_reply, "in the middle of the answer"));
    } else {
        Q_EMIT finished(HttpAnswer{
            status, m_body,
            readRetryAfter(m_reply->rawHeader("Retry-After"), m_reply->rawHeader("Date")),
            m_reply->rawHeader("Content-Type").split(';').first().trimmed().toLower()});
    }
}

} // namespace lmi
