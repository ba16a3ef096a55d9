#pragma once

#include "core/oauth/RequestHead.h"

#include <QElapsedTimer>
#include <QObject>

class QTcpSocket;
class QTimer;

namespace lmi {

/// One connection to the loopback receiver: reads one request head and, if it is wanted, its body,
/// both bounded in size and time, and sends one answer.
class LoopbackConnection final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype largestBody = 16 * 1024;

    LoopbackConnection(QTcpSocket* socket, QObject* parent);

    /// Whether nothing has come from the other side yet, as far as this computer knows.
    [[nodiscard]] bool isSilent();
    /// How long it has been here, in milliseconds.
    [[nodiscard]] qint64 age() const { return m_age.elapsed(); }
    /// Waits for the request's body, of `size` bytes, largestBody at most; bodyReceived() follows,
    /// possibly from within. What is not waited for is thrown away.
    void readBody(qsizetype size);
    /// Sends the answer and closes once it has gone out.
    void answer(const QByteArray& text);

Q_SIGNALS:
    void requested(const lmi::RequestHead& head);
    void bodyReceived(const QByteArray& body);
    /// The connection is over, whoever ended it.
    void closed();

private:
    enum class Stage { Head, Requested, Body, Answered };

    void read();
    void readHead();
    void readRest();

    QTcpSocket* m_socket;
    QTimer* m_deadline;
    QElapsedTimer m_age;
    QByteArray m_received;
    qsizetype m_bodySize = 0;
    Stage m_stage = Stage::Head;
};

} // namespace lmi
