#include "core/oauth/TokenEndpoint.h"

#include "core/oauth/OneTimeBody.h"

#include <QNetworkAccessManager>

namespace lmi {

TokenEndpoint::TokenEndpoint(QNetworkAccessManager& network, TokenRequest request,
                             TokenAnswerContext context, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_request(std::move(request))
    , m_context(std::move(context))
{
}

void TokenEndpoint::start()
{
    auto* body = new OneTimeBody(m_request.body(), this);
    m_reply = new BoundedReply(m_network.post(m_request.head(), body), {}, this);
    connect(m_reply, &BoundedReply::finished, this, &TokenEndpoint::read);
}

void TokenEndpoint::cancel()
{
    if (m_reply)
        m_reply->cancel();
}

void TokenEndpoint::read(const Result<HttpAnswer>& answer)
{
    Q_EMIT finished(answer ? readTokenAnswer(*answer, m_context) : answer.error());
}

} // namespace lmi
