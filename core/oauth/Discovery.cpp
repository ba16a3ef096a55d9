#include "core/oauth/Discovery.h"

#include "core/base/Json.h"
#include "core/oauth/SafeRequest.h"

#include <QNetworkAccessManager>

namespace lmi {

Discovery::Discovery(QNetworkAccessManager& network, std::string issuer, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_issuer(std::move(issuer))
    , m_addresses(metadataAddresses(m_issuer))
{
}

void Discovery::start()
{
    ask();
}

void Discovery::ask()
{
    constexpr qint64 largest = 512 * 1024;
    m_address = m_addresses.takeFirst();
    QNetworkRequest request = safeRequest(m_address);
    request.setRawHeader("Accept", "application/json");
    if (m_reply)
        m_reply->deleteLater();
    m_reply = new BoundedReply(m_network.get(request), {largest}, this);
    connect(m_reply, &BoundedReply::finished, this, &Discovery::read);
}

void Discovery::read(const Result<HttpAnswer>& answer)
{
    const std::string where = m_address.toString(QUrl::FullyEncoded).toStdString();
    if (!answer) {
        Q_EMIT finished(answer.error());
    } else if (isUnavailable(*answer)) {
        Q_EMIT finished(unavailable(where, *answer));
    } else if (answer->status >= 400 && !m_addresses.isEmpty()) {
        ask();
    } else if (answer->status != 200) {
        Q_EMIT finished(Error(ErrorCode::DiscoveryInvalid,
                              {where, "the status is " + std::to_string(answer->status)}));
    } else {
        m_described = parseJsonObject(answer->body.toStdString()).has_value();
        Q_EMIT finished(readMetadata(answer->body, m_issuer, m_address));
    }
}

} // namespace lmi
