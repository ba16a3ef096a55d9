#pragma once

#include "core/oauth/BoundedReply.h"
#include "core/oauth/TokenAnswer.h"
#include "core/oauth/TokenRequest.h"

#include <QObject>

class QNetworkAccessManager;
class QTimer;

namespace lmi {

/// One request to a token endpoint, with a deadline and a limit for its size. A provider that says
/// it cannot answer now (429, 5xx) is asked again after a pause, as long as it wants if that is not
/// long; nothing else is repeated, because a refresh token that has arrived may be spent.
class TokenEndpoint final : public QObject {
    Q_OBJECT

public:
    /// `repeats`: how many times a provider that is not available is asked again.
    TokenEndpoint(QNetworkAccessManager& network, TokenRequest request, TokenAnswerContext context,
                  int repeats, QObject* parent);

    void start();

    /// Sends nothing more: ends a pause, and an answer that is on its way is the last.
    void stop();
    /// Whether nothing is on its way: the pause before the same request goes out again.
    [[nodiscard]] bool isPausing() const;

Q_SIGNALS:
    /// Exactly once after start(). Errors: those of BoundedReply and readTokenAnswer().
    void finished(const lmi::Result<lmi::TokenAnswer>& result);

private:
    void send();
    void read(const Result<HttpAnswer>& answer);

    QNetworkAccessManager& m_network;
    TokenRequest m_request;
    TokenAnswerContext m_context;
    int m_repeats;
    QTimer* m_pause;
    BoundedReply* m_reply = nullptr;
};

} // namespace lmi
