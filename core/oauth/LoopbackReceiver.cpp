#include "core/oauth/LoopbackReceiver.h"

#include "core/base/Text.h"
#include "core/oauth/LoopbackConnection.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace lmi {
namespace {

constexpr qsizetype mostConnections = 16;
constexpr int portAttempts = 20;
// within which a browser that has connected sends its request
constexpr std::chrono::milliseconds patience{10};
constexpr std::chrono::milliseconds pageTime{800};
constexpr const char* pagePath = "/login-finished";

bool isUnavailable(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SocketAddressNotAvailableError
        || error == QAbstractSocket::UnsupportedSocketOperationError;
}

int problemOfNoBody(const RequestHead& head)
{
    return head.has("content-length") && head.single("content-length") != "0" ? 400 : 0;
}

int problemOfForm(const RequestHead& head)
{
    const QByteArray type = head.single("content-type").value_or(QByteArray());
    if (type.split(';').first().trimmed().toLower() != "application/x-www-form-urlencoded")
        return 415;
    const QByteArray length = head.single("content-length").value_or(QByteArray());
    const bool isNumber = !length.isEmpty() && length.size() <= 9
        && std::all_of(length.begin(), length.end(), isDigit);
    if (!isNumber)
        return 411;
    return length.toInt() > LoopbackConnection::largestBody ? 413 : 0;
}

} // namespace

LoopbackReceiver::LoopbackReceiver(QObject* parent) : QObject(parent), m_room(new QTimer(this))
{
    m_room->setSingleShot(true);
    connect(m_room, &QTimer::timeout, this, [this] {
        for (QTcpServer* server : std::as_const(m_servers))
            welcome(server);
    });
}

LoopbackReceiver::~LoopbackReceiver() = default;

Status LoopbackReceiver::listen(const std::vector<RedirectTarget>& targets, ResponseMode mode)
{
    m_mode = mode;
    std::string busy;
    for (const RedirectTarget& target : targets) {
        if (bind(target)) {
            m_target = target;
            m_target.port = m_servers.first()->serverPort();
            return Done();
        }
        if (target.port != 0)
            busy += (busy.empty() ? "" : ", ") + std::to_string(target.port);
    }
    if (!busy.empty())
        return Error(ErrorCode::PortBusy, {busy});
    return Error(ErrorCode::ListenFailed, {m_problem.toStdString()});
}

QString LoopbackReceiver::redirectUri() const
{
    return QLatin1String("http://") + QString::fromLatin1(authority())
        + QString::fromStdString(m_target.path);
}

void LoopbackReceiver::accept()
{
    m_accepted = true;
    m_waiting = m_current;
}

void LoopbackReceiver::refuse()
{
    if (m_current)
        m_current->answer(refusalAnswer(400));
}

void LoopbackReceiver::conclude(const CallbackPage& page)
{
    m_accepted = true;
    m_page = pageAnswer(200, page);
    if (!m_waiting) {
        close();
        return;
    }
    m_waiting->answer(redirectAnswer(pagePath));
    QTimer::singleShot(pageTime, this, &LoopbackReceiver::close);
}

bool LoopbackReceiver::bind(const RedirectTarget& target)
{
    // the system's port for one family may be taken on the other: ask for another one then
    const int attempts = target.port == 0 ? portAttempts : 1;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (bindOnce(target))
            return true;
        stopListening();
    }
    return false;
}

bool LoopbackReceiver::bindOnce(const RedirectTarget& target)
{
    const QHostAddress v4(QHostAddress::LocalHost);
    const QHostAddress v6(QHostAddress::LocalHostIPv6);
    if (target.host == "127.0.0.1")
        return listenOn(v4, target.port);
    if (target.host == "[::1]")
        return listenOn(v6, target.port);
    const bool first = listenOn(v4, target.port);
    const bool noV4 = !first && isUnavailable(m_servers.last()->serverError());
    if (!first && !noV4)
        return false;
    const int port = first ? m_servers.last()->serverPort() : target.port;
    if (noV4)
        stopListening();
    if (listenOn(v6, port))
        return true;
    const bool noV6 = isUnavailable(m_servers.last()->serverError());
    delete m_servers.takeLast();
    return first && noV6;
}

bool LoopbackReceiver::listenOn(const QHostAddress& address, int port)
{
    auto* server = new QTcpServer(this);
    m_servers.append(server);
    server->setMaxPendingConnections(mostConnections);
    connect(server, &QTcpServer::newConnection, this, [this, server] { welcome(server); });
    const bool listening = server->listen(address, static_cast<quint16>(port));
    if (!listening)
        m_problem = server->errorString();
    return listening;
}

void LoopbackReceiver::welcome(QTcpServer* server)
{
    while (server->hasPendingConnections()) {
        if (m_connections.size() >= mostConnections && !makeRoom()) {
            m_room->start(patience);
            return;
        }
        auto* connection = new LoopbackConnection(server->nextPendingConnection(), this);
        m_connections.append(connection);
        // later, as a connection may be read while another one is let in
        connect(
            connection, &LoopbackConnection::requested, connection,
            [this, connection](const RequestHead& head) { handle(connection, head); },
            Qt::QueuedConnection);
        connect(connection, &LoopbackConnection::closed, this, [this, connection] {
            m_connections.removeOne(connection);
            connection->deleteLater();
        });
    }
}

// Whoever only sits there must not keep the browser out: the oldest one that has said nothing goes,
// or else the oldest. False: there is room in a moment, as the browser may just not have come to
// speak.
bool LoopbackReceiver::makeRoom()
{
    LoopbackConnection* leaving = nullptr;
    // one that turns out to be closed leaves the list
    const QList<LoopbackConnection*> connections = m_connections;
    for (LoopbackConnection* each : connections) {
        if (each == m_waiting)
            continue;
        if (!leaving)
            leaving = each;
        if (each->isSilent()) {
            if (each->age() < patience.count())
                return false;
            leaving = each;
            break;
        }
    }
    m_connections.removeOne(leaving);
    leaving->deleteLater();
    return true;
}

void LoopbackReceiver::handle(LoopbackConnection* connection, const RequestHead& head)
{
    const bool wantsPage = !m_page.isEmpty() && head.path == pagePath;
    if (const int status = problemWith(head); status != 0) {
        connection->answer(refusalAnswer(status));
    } else if (wantsPage) {
        connect(connection, &LoopbackConnection::closed, this, &LoopbackReceiver::close);
        connection->answer(m_page);
    } else if (head.path != QByteArray::fromStdString(m_target.path)) {
        connection->answer(refusalAnswer(404));
    } else if (m_mode == ResponseMode::FormPost) {
        readForm(connection, head);
    } else {
        deliver(connection, head.query);
    }
}

void LoopbackReceiver::readForm(LoopbackConnection* connection, const RequestHead& head)
{
    connect(connection, &LoopbackConnection::bodyReceived, this,
            [this, connection](const QByteArray& body) { deliver(connection, body); });
    connection->readBody(head.single("content-length").value_or(QByteArray()).toLongLong());
}

void LoopbackReceiver::deliver(LoopbackConnection* connection, const QByteArray& parameters)
{
    if (m_accepted) {
        connection->answer(refusalAnswer(409));
        return;
    }
    m_current = connection;
    Q_EMIT callback(parameters);
    m_current.clear();
}

// The status to refuse a request with; 0: it may be a browser's window that the provider sent here.
int LoopbackReceiver::problemWith(const RequestHead& head) const
{
    const bool form =
        m_mode == ResponseMode::FormPost && head.path == QByteArray::fromStdString(m_target.path);
    if (head.method != (form ? "POST" : "GET"))
        return 405;
    // a window of a browser asks for no other protocol
    if (head.has("upgrade") || head.has("transfer-encoding"))
        return 400;
    if (const int status = form ? problemOfForm(head) : problemOfNoBody(head); status != 0)
        return status;
    // another name for this address would be a page that rebinds its own name to it
    if (head.single("host").value_or(QByteArray()).toLower() != authority())
        return 421;
    // only a page that the person sees may answer: not an image, a script or a frame of another
    // page
    for (const auto& [name, value] : head.headers) {
        if (name == "sec-fetch-dest" && value != "document")
            return 403;
    }
    return 0;
}

QByteArray LoopbackReceiver::authority() const
{
    const QByteArray host = QByteArray::fromStdString(m_target.host);
    return m_target.port == 80 ? host : host + ':' + QByteArray::number(m_target.port);
}

void LoopbackReceiver::stopListening()
{
    for (QTcpServer* server : std::as_const(m_servers))
        server->deleteLater();
    for (QTcpServer* server : std::as_const(m_servers))
        server->close();
    m_servers.clear();
}

void LoopbackReceiver::close()
{
    if (m_closed)
        return;
    m_closed = true;
    stopListening();
    Q_EMIT closed();
}

} // namespace lmi
