#include "core/oauth/KeyFetch.h"

#include "core/oauth/SafeRequest.h"

#include <QNetworkAccessManager>

namespace lmi {

KeyFetch::KeyFetch(QNetworkAccessManager& network, QUrl address, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_address(std::move(address))
{
}

void KeyFetch::start()
{
    constexpr qint64 largest = 512 * 1024;
    QNetworkRequest request = safeRequest(m_address);
    request.setRawHeader("Accept", "application/jwk-set+json, application/json");
    m_reply = new BoundedReply(m_network.get(request), {largest}, this);
    connect(m_reply, &BoundedReply::finished, this,
            [this](const Result<HttpAnswer>& answer) { Q_EMIT finished(read(answer)); });
}

Result<JwkSet> KeyFetch::read(const Result<HttpAnswer>& answer) const
{
    const std::string where = m_address.toString(QUrl::FullyEncoded).toStdString();
    if (!answer) {
        // an answer that is larger than any set of keys is no trouble with the network
        if (answer.error().code == ErrorCode::AnswerTooLarge)
            return Error(ErrorCode::SigningKeysInvalid, {where, "the answer is too large"});
        return answer.error();
    }
    if (isUnavailable(*answer))
        return unavailable(where, *answer);
    if (answer->status != 200)
        return Error(ErrorCode::SigningKeysInvalid,
                     {where, "the status is " + std::to_string(answer->status)});
    auto keys = JwkSet::from(answer->body.toStdString());
    if (!keys)
        return Error(ErrorCode::SigningKeysInvalid, {where, "it is not a set of keys"});
    return *keys;
}

} // namespace lmi
