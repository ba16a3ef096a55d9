#pragma once

#include "core/oauth/RequestHead.h"

#include <QElapsedTimer>
#include <QObject>

class QTcpSocket;
class QTimer;

namespace lmi {

/// One connection to the loopback receiver: reads one request head, bounded in size and time, and
/// sends one answer.
class LoopbackConnection final : public QObject {
    Q_OBJECT

public:
    LoopbackConnection(QTcpSocket* socket, QObject* parent);

    /// Whether nothing has come from the other side yet, as far as this computer knows.
    [[nodiscard]] bool isSilent();
    /// How long it has been here, in milliseconds.
    [[nodiscard]] qint64 age() const { return m_age.elapsed(); }
    /// Sends the answer and closes once it has gone out.
    void answer(const QByteArray& text);

Q_SIGNALS:
    void requested(const lmi::RequestHead& head);
    /// The connection is over, whoever ended it.
    void closed();

private:
    void read();

    QTcpSocket* m_socket;
    QTimer* m_deadline;
    QElapsedTimer m_age;
    QByteArray m_received;
    bool m_requested = false;
};

} // namespace lmi
