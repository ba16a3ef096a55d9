#include "core/oauth/ExchangeNetwork.h"

#include "core/oauth/OneTimeBody.h"

#include <QNetworkReply>

namespace lmi {

ExchangeNetwork::ExchangeNetwork(std::function<TokenRequest()> request,
                                 NetworkSettings settings, QObject* parent)
    : SafeNetwork(std::move(settings), parent)
    , m_request(std::move(request))
{
}

void ExchangeNetwork::cancel()
{
    if (m_reply)
        m_reply->cancel();
}

QNetworkReply* ExchangeNetwork::createRequest(Operation operation, const QNetworkRequest& request,
                                              QIODevice* body)
{
    const bool expected = operation == PostOperation && !m_reply;
    if (!expected) {
        // a request that nothing listens to, and that goes nowhere
        QNetworkReply* reply = SafeNetwork::createRequest(GetOperation, QNetworkRequest(), nullptr);
        reply->abort();
        return reply;
    }
    const TokenRequest exchange = m_request();
    auto* content = new OneTimeBody(exchange.body(), this);
    QNetworkReply* reply = SafeNetwork::createRequest(operation, exchange.head(), content);
    m_reply = new BoundedReply(reply, {}, this);
    connect(m_reply, &BoundedReply::finished, this, &ExchangeNetwork::exchanged);
    Q_UNUSED(request)
    Q_UNUSED(body)
    return reply;
}

} // namespace lmi
