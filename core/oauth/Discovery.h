#pragma once

#include "core/oauth/BoundedReply.h"
#include "core/oauth/ProviderMetadata.h"

#include <QObject>

class QNetworkAccessManager;

namespace lmi {

/// Fetches the description of an issuer from the first of its well-known addresses that has one.
class Discovery final : public QObject {
    Q_OBJECT

public:
    Discovery(QNetworkAccessManager& network, std::string issuer, QObject* parent);

    void start();
    /// After finished(): whether what came is a description, right or wrong, and not a page.
    [[nodiscard]] bool isDescribed() const { return m_described; }

Q_SIGNALS:
    /// Exactly once after start(). Errors: those of BoundedReply and readMetadata(),
    /// ProviderUnavailable, ProviderAsksToWait.
    void finished(const lmi::Result<lmi::ProviderMetadata>& result);

private:
    void ask();
    void read(const Result<HttpAnswer>& answer);

    QNetworkAccessManager& m_network;
    std::string m_issuer;
    QList<QUrl> m_addresses;
    QUrl m_address;
    BoundedReply* m_reply = nullptr;
    bool m_described = false;
};

} // namespace lmi
