#pragma once

#include "core/base/Json.h"
#include "core/base/Secret.h"
#include "core/oauth/BoundedReply.h"

#include <QObject>
#include <QUrl>

class QNetworkAccessManager;

namespace lmi {

/// Asks a provider who logged in (OpenID Connect Core 5.3).
class UserInfo final : public QObject {
    Q_OBJECT

public:
    UserInfo(QNetworkAccessManager& network, QUrl endpoint, QObject* parent);

    void start(const Secret& accessToken);

    /// The claims of an answer in plain JSON. No value if there are none.
    [[nodiscard]] static std::optional<Json> claimsIn(const HttpAnswer& answer);
    /// Whether the answer's claims are signed (5.3.2).
    [[nodiscard]] static bool isSigned(const HttpAnswer& answer);

Q_SIGNALS:
    /// Exactly once after start(). Errors: those of BoundedReply.
    void finished(const lmi::Result<lmi::HttpAnswer>& answer);

private:
    QNetworkAccessManager& m_network;
    QUrl m_endpoint;
};

} // namespace lmi
