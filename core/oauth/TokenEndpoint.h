#pragma once

#include "core/oauth/TokenAnswer.h"
#include "core/oauth/TokenRequest.h"

#include <QObject>

class QNetworkAccessManager;

namespace lmi {

/// One request to a token endpoint, with a deadline and a limit for its size; nothing is repeated
/// by itself.
class TokenEndpoint final : public QObject {
    Q_OBJECT

public:
    TokenEndpoint(QNetworkAccessManager& network, TokenRequest request, TokenAnswerContext context,
                  QObject* parent);

    void start();
    void cancel();

Q_SIGNALS:
    /// Exactly once after start(). Errors: those of BoundedReply and readTokenAnswer().
    void finished(const lmi::Result<lmi::TokenAnswer>& result);

private:
    void read(const Result<HttpAnswer>& answer);

    QNetworkAccessManager& m_network;
    TokenRequest m_request;
    TokenAnswerContext m_context;
    BoundedReply* m_reply = nullptr;
};

} // namespace lmi
