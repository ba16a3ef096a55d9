#include "core/oauth/BoundedReply.h"

#include "core/base/Text.h"
#include "core/oauth/WebHost.h"

#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace lmi {

Error networkError(const QNetworkReply& reply)
{
    // what Qt calls it when it may not send a request a second time
    const bool broken = reply.error() == QNetworkReply::ContentReSendError;
    const std::string reason = broken ? "the connection was closed before there was an answer"
                                      : printableText(reply.errorString().toStdString(), 200);
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
    } else {
        Q_EMIT finished(HttpAnswer{
            status, m_body,
            readRetryAfter(m_reply->rawHeader("Retry-After"), m_reply->rawHeader("Date"))});
    }
}

} // namespace lmi
