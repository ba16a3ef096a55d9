#pragma once

#include "core/base/Result.h"
#include "core/config/Environment.h"
#include "core/oauth/CallbackPage.h"
#include "core/oauth/RequestHead.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class QHostAddress;
class QTcpServer;
class QTimer;

namespace lmi {

class LoopbackConnection;

/// Receives the browser's answer on the loopback addresses (RFC 8252 7.3) and on nothing else.
///
///   listen ──► callback(parameters) ──► accept() or refuse() ──► conclude(page) ──► closed
///                  ▲                             │
///                  └──── anything else: 4xx ─────┘
///
/// What is not a request of a browser's window for the redirect path on this very address gets a
/// refusal and changes nothing. The accepted callback is held until conclude(), so that the page
/// can tell the truth.
class LoopbackReceiver final : public QObject {
    Q_OBJECT

public:
    explicit LoopbackReceiver(QObject* parent = nullptr);
    ~LoopbackReceiver() override;

    /// Takes the first of the targets that is free. "localhost" is bound on both families or not at
    /// all, so that nobody else can own the other half. The callback is looked for where `mode`
    /// says and nowhere else. Errors: PortBusy, ListenFailed.
    [[nodiscard]] Status listen(const std::vector<RedirectTarget>& targets,
                                ResponseMode mode = ResponseMode::Query);

    /// The redirect address, once listening.
    [[nodiscard]] QString redirectUri() const;

    /// The callback that is being looked at is the one waited for; later ones are refused.
    void accept();
    /// The callback that is being looked at is not the one waited for.
    void refuse();
    /// Shows the page to the browser that waits, if any, and closes the port: at once if none
    /// waits, else when the page has been fetched, one second later at the latest. closed()
    /// follows.
    void conclude(const CallbackPage& page);

Q_SIGNALS:
    /// A plausible callback; accept() or refuse() must be called before control returns.
    void callback(const QByteArray& parameters);
    void closed();

private:
    [[nodiscard]] bool bind(const RedirectTarget& target);
    [[nodiscard]] bool bindOnce(const RedirectTarget& target);
    bool listenOn(const QHostAddress& address, int port);
    void welcome(QTcpServer* server);
    [[nodiscard]] bool makeRoom();
    void handle(LoopbackConnection* connection, const RequestHead& head);
    void readForm(LoopbackConnection* connection, const RequestHead& head);
    void deliver(LoopbackConnection* connection, const QByteArray& parameters);
    [[nodiscard]] int problemWith(const RequestHead& head) const;
    [[nodiscard]] QByteArray authority() const;
    void stopListening();
    void close();

    QList<QTcpServer*> m_servers;
    QList<LoopbackConnection*> m_connections;
    QTimer* m_room; ///< until one of them may have to go
    QPointer<LoopbackConnection> m_current;
    QPointer<LoopbackConnection> m_waiting;
    RedirectTarget m_target;
    ResponseMode m_mode = ResponseMode::Query;
    QByteArray m_page;
    QString m_problem;
    bool m_accepted = false;
    bool m_closed = false;
};

} // namespace lmi
