#include "tests/unit/oauth/FakeTokenServer.h"

#include <sys/socket.h>

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace lmi::test {
namespace {

// With what has not been sent yet thrown away, which the other side sees as a reset.
void resetConnection(QTcpSocket* socket)
{
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                 sizeof now);
    socket->abort();
}

} // namespace

QByteArray HeardRequest::header(const QByteArray& name) const
{
    for (const auto& [candidate, value] : headers) {
        if (candidate == name)
            return value;
    }
    return {};
}

bool HeardRequest::hasHeader(const QByteArray& name) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [&name](const auto& header) { return header.first == name; });
}

FormParameters HeardRequest::form() const
{
    FormParameters parameters;
    if (!formDecoded(body, parameters))
        parameters.clear();
    return parameters;
}

QByteArray HeardRequest::parameter(const QByteArray& name) const
{
    QList<QByteArray> values;
    const FormParameters parameters = form();
    for (const auto& [candidate, value] : parameters) {
        if (candidate == name)
            values.append(value);
    }
    return values.join(' ');
}

FakeTokenServer::FakeTokenServer(const QHostAddress& address) : m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, &FakeTokenServer::welcome);
    if (!m_server->listen(address))
        qFatal("cannot listen: %s", qPrintable(m_server->errorString()));
}

quint16 FakeTokenServer::port() const
{
    return m_server->serverPort();
}

QUrl FakeTokenServer::url(const QByteArray& path) const
{
    return QUrl(QString::fromStdString(address(path.toStdString())), QUrl::StrictMode);
}

std::string FakeTokenServer::address(const std::string& path) const
{
    const bool v6 = m_server->serverAddress().protocol() == QAbstractSocket::IPv6Protocol;
    return std::string("http://") + (v6 ? "[::1]" : "127.0.0.1") + ":" + std::to_string(port())
        + path;
}

void FakeTokenServer::reply(int status, const QByteArray& body, const QByteArray& contentType,
                            const QList<QByteArray>& headers)
{
    replyRaw(http(status, body, contentType, headers));
}

void FakeTokenServer::replyWith(Responder responder)
{
    m_replies.append({std::move(responder), Ending::Close, {}, 0});
}

void FakeTokenServer::replyRaw(const QByteArray& bytes)
{
    m_replies.append({[bytes](const HeardRequest&) { return bytes; }, Ending::Close, {}, 0});
}

void FakeTokenServer::replyDripping(const QByteArray& head, const QByteArray& bytes,
                                    int milliseconds)
{
    m_replies.append(
        {[head](const HeardRequest&) { return head; }, Ending::Drip, bytes, milliseconds});
}

void FakeTokenServer::replyAndHold(const QByteArray& bytes)
{
    m_replies.append({[bytes](const HeardRequest&) { return bytes; }, Ending::Hold, {}, 0});
}

void FakeTokenServer::replyAndReset(const QByteArray& bytes)
{
    m_replies.append({[bytes](const HeardRequest&) { return bytes; }, Ending::Reset, {}, 0});
}

int FakeTokenServer::openConnections() const
{
    return static_cast<int>(m_sockets.size());
}

void FakeTokenServer::clear()
{
    m_replies.clear();
    m_requests.clear();
    m_connections = 0;
}

QByteArray FakeTokenServer::http(int status, const QByteArray& body, const QByteArray& contentType,
                                 const QList<QByteArray>& headers)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    if (!contentType.isEmpty())
        text += "Content-Type: " + contentType + "\r\n";
    for (const QByteArray& header : headers)
        text += header + "\r\n";
    return text + "Content-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n\r\n" + body;
}

void FakeTokenServer::welcome()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        ++m_connections;
        m_sockets.append(socket);
        socket->setProperty("received", QByteArray());
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_sockets.removeOne(socket);
            socket->deleteLater();
            Q_EMIT connectionClosed();
        });
    }
}

void FakeTokenServer::read(QTcpSocket* socket)
{
    const QByteArray received = socket->property("received").toByteArray() + socket->readAll();
    socket->setProperty("received", received);
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    QList<QByteArray> lines = received.left(end).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    HeardRequest request;
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray& line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    request.body = received.mid(end + 4);
    if (request.body.size() < request.header("content-length").toLongLong())
        return;
    socket->setProperty("received", QByteArray());
    m_requests.append(request);
    answer(socket, request);
    Q_EMIT heard();
}

void FakeTokenServer::answer(QTcpSocket* socket, const HeardRequest& request)
{
    if (m_replies.isEmpty())
        qFatal("nothing is scripted for %s %s", request.method.constData(),
               request.target.constData());
    const Reply reply = m_replies.size() > 1 ? m_replies.takeFirst() : m_replies.first();
    socket->write(reply.responder(request));
    switch (reply.ending) {
    case Ending::Close:
        socket->disconnectFromHost();
        break;
    case Ending::Hold:
        break;
    case Ending::Reset:
        socket->flush();
        resetConnection(socket);
        break;
    case Ending::Drip: {
        auto* timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket, drops = reply.drops, next = 0]() mutable {
            socket->write(drops.mid(next, 1));
            next = (next + 1) % static_cast<int>(drops.size());
        });
        timer->start(reply.milliseconds);
        break;
    }
    }
}

QByteArray tokenJson(const QByteArray& accessToken, const QByteArray& members)
{
    return R"({"access_token":")" + accessToken + R"(","token_type":"Bearer")"
        + (members.isEmpty() ? QByteArray() : ',' + members) + '}';
}

QByteArray unsignedJwt(const QByteArray& claims)
{
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QByteArray(R"({"alg":"RS256"})").toBase64(options) + '.' + claims.toBase64(options)
        + ".c2ln";
}

} // namespace lmi::test
