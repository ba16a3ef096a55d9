#pragma once

#include "core/oauth/BoundedReply.h"
#include "core/oauth/JwkSet.h"

#include <QObject>
#include <QUrl>

class QNetworkAccessManager;

namespace lmi {

/// Fetches the keys that an issuer signs with.
class KeyFetch final : public QObject {
    Q_OBJECT

public:
    KeyFetch(QNetworkAccessManager& network, QUrl address, QObject* parent);

    void start();

Q_SIGNALS:
    /// Exactly once after start(). Errors: those of BoundedReply, ProviderUnavailable,
    /// ProviderAsksToWait, SigningKeysInvalid.
    void finished(const lmi::Result<lmi::JwkSet>& keys);

private:
    [[nodiscard]] Result<JwkSet> read(const Result<HttpAnswer>& answer) const;

    QNetworkAccessManager& m_network;
    QUrl m_address;
    BoundedReply* m_reply = nullptr;
};

} // namespace lmi
