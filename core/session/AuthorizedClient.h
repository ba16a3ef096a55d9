#pragma once

#include "core/session/TokenService.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QUrl>

#include <optional>
#include <utility>

class QNetworkReply;
class QNetworkRequest;
class QTimer;

namespace lmi {

/// One request to an API.
struct ApiRequest {
    QByteArray method = "GET";
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< without Authorization
    QByteArray body;
    int timeoutSeconds = 60; ///< without a byte arriving
};

/// The start of an API's answer.
struct ApiAnswerHead {
    int status = 0;
    QByteArray reason;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

/// Sends a request with the environment's token in its Authorization header (RFC 6750 2.1) and
/// nowhere else. After a 401 it asks for another token and sends the identical request once more;
/// the second answer counts, whatever it is. Redirects are followed within the origin only, at most
/// five. One request a client.
class AuthorizedClient final : public QObject {
    Q_OBJECT

public:
    AuthorizedClient(TokenService& service, QNetworkAccessManager& network,
                     QObject* parent = nullptr);
    ~AuthorizedClient() override;

    void send(const EnvironmentName& name, const ApiRequest& request);
    /// Ends the request; finished() follows with Interrupted. Work that others began goes on.
    void cancel();

Q_SIGNALS:
    /// The answer that counts has begun.
    void headReceived(const lmi::ApiAnswerHead& head);
    void bodyReceived(const QByteArray& part);
    /// Exactly once. Errors: those of TokenService::obtain(), NetworkFailed, NetworkTimeout,
    /// TlsFailed, RedirectRefused, StillUnauthorized, ScopeInsufficient (these two after the answer
    /// has been given in full).
    void finished(const lmi::Result<lmi::Done>& result);

private:
    void askForToken();
    void takeToken(const EnvironmentName& name, const Result<AuthToken>& result);
    void sendWith(const Secret& accessToken);
    [[nodiscard]] QNetworkRequest requestWith(const Secret& accessToken) const;
    [[nodiscard]] QNetworkReply* start(const QNetworkRequest& request);
    void readHead();
    void readBody();
    void readEnd();
    [[nodiscard]] QUrl redirectTarget() const;
    void followRedirect(const QUrl& target);
    void dropReply();
    void finish(const Status& result);

    TokenService& m_service;
    QNetworkAccessManager& m_network;
    std::optional<EnvironmentName> m_name;
    ApiRequest m_request;
    std::string m_origin; ///< that the token goes to
    Secret m_accessToken;
    QPointer<QNetworkReply> m_reply;
    QTimer* m_idle;
    std::optional<Error> m_verdict;
    qint64 m_received = 0; ///< bytes of the present answer's body
    QList<QSslError> m_tlsErrors; ///< of the present answer
    int m_redirects = 0;
    bool m_asking = false; ///< waits for the service's next result
    bool m_joined = false; ///< that result is of work which began before
    bool m_retried = false;
    bool m_headRead = false;
    bool m_cancelled = false;
    bool m_done = false;
};

} // namespace lmi
