#pragma once

#include "core/oauth/BoundedReply.h"
#include "core/oauth/SafeNetwork.h"
#include "core/oauth/TokenRequest.h"

#include <functional>

namespace lmi {

/// The network that the authorization code flow exchanges its code through. The flow decides when
/// to ask; the request itself is the same TokenRequest as everywhere else, because the flow of
/// Qt 6.4 encodes values twice, follows redirects and has no deadline. Requests other than that one
/// POST are refused.
class ExchangeNetwork final : public SafeNetwork {
    Q_OBJECT

public:
    /// `request` is asked for when the flow wants to exchange its code.
    ExchangeNetwork(std::function<TokenRequest()> request, NetworkSettings settings,
                    QObject* parent);

    void cancel();

Q_SIGNALS:
    void exchanged(const lmi::Result<lmi::HttpAnswer>& answer);

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request,
                                 QIODevice* body) override;

private:
    std::function<TokenRequest()> m_request;
    BoundedReply* m_reply = nullptr;
};

} // namespace lmi
