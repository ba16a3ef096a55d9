#include "core/oauth/UserInfo.h"

#include "core/oauth/SafeRequest.h"

#include <QNetworkAccessManager>

namespace lmi {

UserInfo::UserInfo(QNetworkAccessManager& network, QUrl endpoint, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_endpoint(std::move(endpoint))
{
}

void UserInfo::start(const Secret& accessToken)
{
    // a name is pleasant to have; nobody should wait long for it
    constexpr BoundedReply::Limits limits{512 * 1024, 10};
    QNetworkRequest request = safeRequest(m_endpoint);
    request.setRawHeader("Accept", "application/json, application/jwt");
    request.setRawHeader("Authorization",
                         "Bearer " + QByteArray::fromStdString(accessToken.reveal()));
    auto* reply = new BoundedReply(m_network.get(request), limits, this);
    connect(reply, &BoundedReply::finished, this, &UserInfo::finished);
}

std::optional<Json> UserInfo::claimsIn(const HttpAnswer& answer)
{
    return answer.status == 200 ? parseJsonObject(answer.body.toStdString()) : std::nullopt;
}

bool UserInfo::isSigned(const HttpAnswer& answer)
{
    return answer.status == 200 && answer.contentType == "application/jwt";
}

} // namespace lmi
