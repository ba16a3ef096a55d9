#include "core/oauth/TokenEndpoint.h"

#include "core/oauth/OneTimeBody.h"

#include <QNetworkAccessManager>
#include <QTimer>

#include <chrono>

namespace lmi {
namespace {

// seconds
constexpr int usualPause = 1;
constexpr int longestPause = 10;

} // namespace

TokenEndpoint::TokenEndpoint(QNetworkAccessManager& network, TokenRequest request,
                             TokenAnswerContext context, int repeats, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_request(std::move(request))
    , m_context(std::move(context))
    , m_repeats(repeats)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    // what the provider asks for is the least, and a coarse timer may be early
    m_pause->setTimerType(Qt::PreciseTimer);
    connect(m_pause, &QTimer::timeout, this, &TokenEndpoint::send);
}

void TokenEndpoint::start()
{
    send();
}

void TokenEndpoint::stop()
{
    m_repeats = 0;
    m_pause->stop();
}

bool TokenEndpoint::isPausing() const
{
    return m_pause->isActive();
}

void TokenEndpoint::send()
{
    if (m_reply)
        m_reply->deleteLater();
    auto* body = new OneTimeBody(m_request.body(), this);
    m_reply = new BoundedReply(m_network.post(m_request.head(), body), {}, this);
    connect(m_reply, &BoundedReply::finished, this, &TokenEndpoint::read);
}

void TokenEndpoint::read(const Result<HttpAnswer>& answer)
{
    const Result<TokenAnswer> result =
        answer ? readTokenAnswer(*answer, m_context) : answer.error();
    const int pause = answer ? answer->retryAfter.value_or(usualPause) : 0;
    if (!result && saysUnavailable(result.error()) && m_repeats > 0 && pause <= longestPause) {
        --m_repeats;
        m_pause->start(std::chrono::seconds(pause));
        return;
    }
    Q_EMIT finished(result);
}

} // namespace lmi
