#pragma once

#include "core/oauth/FormEncoding.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <string>
#include <utility>

class QTcpServer;
class QTcpSocket;

namespace lmi::test {

/// One request that the server has heard.
struct HeardRequest {
    QByteArray method;
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray& name) const;
    [[nodiscard]] bool hasHeader(const QByteArray& name) const;
    /// The body's parameters in their order.
    [[nodiscard]] FormParameters form() const;
    /// One of the body's parameters; all of them, separated by spaces, if there are several.
    [[nodiscard]] QByteArray parameter(const QByteArray& name) const;
};

/// A server on loopback that records what it hears and answers as scripted. Every reply serves one
/// request; the last one serves all that follow.
class FakeTokenServer final : public QObject {
    Q_OBJECT

public:
    using Responder = std::function<QByteArray(const HeardRequest& request)>;

    explicit FakeTokenServer(const QHostAddress& address = QHostAddress::LocalHost);

    [[nodiscard]] quint16 port() const;
    /// "http://127.0.0.1:PORT" and the path.
    [[nodiscard]] QUrl url(const QByteArray& path = "/token") const;
    [[nodiscard]] std::string address(const std::string& path = "/token") const;

    void reply(int status, const QByteArray& body,
               const QByteArray& contentType = "application/json",
               const QList<QByteArray>& headers = {});
    /// Computes a whole answer, for the request.
    void replyWith(Responder responder);
    /// Sends these bytes and closes.
    void replyRaw(const QByteArray& bytes);
    /// Sends these bytes one by one, for ever starting again.
    void replyDripping(const QByteArray& head, const QByteArray& bytes, int milliseconds);
    /// Sends these bytes and then nothing more.
    void replyAndHold(const QByteArray& bytes);
    void hold() { replyAndHold({}); }
    /// Sends these bytes and resets the connection.
    void replyAndReset(const QByteArray& bytes);
    void reset() { replyAndReset({}); }

    [[nodiscard]] const QList<HeardRequest>& requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Those that are open now.
    [[nodiscard]] int openConnections() const;
    /// Forgets what was heard and scripted.
    void clear();

    [[nodiscard]] static QByteArray http(int status, const QByteArray& body,
                                         const QByteArray& contentType = "application/json",
                                         const QList<QByteArray>& headers = {});

Q_SIGNALS:
    void heard();
    void connectionClosed();

private:
    enum class Ending { Close, Hold, Reset, Drip };
    struct Reply {
        Responder responder;
        Ending ending = Ending::Close;
        QByteArray drops;
        int milliseconds = 0;
    };

    void welcome();
    void read(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const HeardRequest& request);

    QTcpServer* m_server;
    QList<Reply> m_replies;
    QList<HeardRequest> m_requests;
    QList<QTcpSocket*> m_sockets;
    int m_connections = 0;
};

/// A good token answer with these members besides access_token and token_type.
[[nodiscard]] QByteArray tokenJson(const QByteArray& accessToken, const QByteArray& members = {});

/// A JWT with these claims and a signature that is none.
[[nodiscard]] QByteArray unsignedJwt(const QByteArray& claims);

} // namespace lmi::test
