#include "app/desktop/RaiseRequest.h"

#include <QFile>

#include <chrono>

namespace lmi {
namespace {

constexpr std::chrono::milliseconds pause{50};
constexpr std::chrono::seconds deadline{5};

} // namespace

RaiseRequest::RaiseRequest(const MeetingPlace& place,
                           const std::optional<EnvironmentName>& environment, QObject* parent)
    : QObject(parent)
    , m_address(QFile::decodeName(QByteArray::fromStdString(place.socket)))
    , m_line("raise")
{
    if (environment)
        m_line += ' ' + QByteArray::fromStdString(environment->text());
    m_line += '\n';
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_pause, &QTimer::timeout, this, &RaiseRequest::attempt);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(false); });
    connect(&m_socket, &QLocalSocket::connected, this, &RaiseRequest::ask);
    connect(&m_socket, &QLocalSocket::readyRead, this, &RaiseRequest::read);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &RaiseRequest::retry);
}

void RaiseRequest::start()
{
    m_deadline.start();
    m_pause.start(0);
}

void RaiseRequest::attempt()
{
    m_socket.abort();
    m_socket.connectToServer(m_address);
}

void RaiseRequest::ask()
{
    m_socket.write(m_line);
}

void RaiseRequest::read()
{
    if (m_socket.canReadLine())
        finish(m_socket.readLine() == "ok\n");
}

void RaiseRequest::retry()
{
    if (!m_done)
        m_pause.start(pause);
}

void RaiseRequest::finish(bool answered)
{
    if (m_done)
        return;
    m_done = true;
    m_pause.stop();
    m_deadline.stop();
    Q_EMIT finished(answered);
}

} // namespace lmi
