#pragma once

#include <QHostAddress>
#include <QTcpSocket>

namespace lmi::test {

/// A connection that sends exactly the bytes it is told to, as no HTTP client would.
class RawClient final {
public:
    explicit RawClient(quint16 port, const QHostAddress& address = QHostAddress::LocalHost)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                         [this] { m_received += m_socket.readAll(); });
        m_socket.connectToHost(address, port);
    }

    void send(const QByteArray& bytes) { m_socket.write(bytes); }
    [[nodiscard]] const QByteArray& received() const { return m_received; }
    [[nodiscard]] bool isConnected() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }
    /// The other side has closed, or never let anybody in.
    [[nodiscard]] bool isOver() const
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    [[nodiscard]] bool wasRefused() const
    {
        return m_socket.error() == QAbstractSocket::ConnectionRefusedError;
    }
    /// The status of the answer; 0: none yet.
    [[nodiscard]] int status() const
    {
        return m_received.startsWith("HTTP/1.1 ") ? m_received.mid(9, 3).toInt() : 0;
    }
    [[nodiscard]] QByteArray body() const
    {
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : m_received.mid(end + 4);
    }
    void abort() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

/// What a browser's window sends, more or less.
[[nodiscard]] inline QByteArray browserRequest(const QByteArray& target, const QByteArray& host,
                                               const QByteArray& headers = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + host
        + "\r\nUser-Agent: Mozilla/5.0\r\nAccept: text/html\r\n" + headers + "\r\n";
}

} // namespace lmi::test
