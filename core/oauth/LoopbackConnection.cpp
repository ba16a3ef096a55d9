#include "core/oauth/LoopbackConnection.h"

#include "core/oauth/CallbackPage.h"

#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace lmi {
namespace {

constexpr qsizetype largestHead = 16 * 1024;
constexpr std::chrono::seconds headTime{10};
constexpr std::chrono::seconds answerTime{5};

} // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket* socket, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_deadline(new QTimer(this))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(largestHead + 1);
    m_deadline->setSingleShot(true);
    connect(m_deadline, &QTimer::timeout, m_socket, &QTcpSocket::abort);
    connect(m_socket, &QTcpSocket::readyRead, this, &LoopbackConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &LoopbackConnection::closed);
    m_deadline->start(headTime);
    m_age.start();
    if (m_socket->bytesAvailable() > 0)
        QTimer::singleShot(0, this, &LoopbackConnection::read);
}

bool LoopbackConnection::isSilent()
{
    if (m_stage == Stage::Head && m_received.isEmpty())
        m_socket->waitForReadyRead(0); // which reads what is there
    return m_stage == Stage::Head && m_received.isEmpty();
}

void LoopbackConnection::readBody(qsizetype size)
{
    m_stage = Stage::Body;
    m_bodySize = size;
    m_deadline->start(headTime);
    readRest();
}

void LoopbackConnection::answer(const QByteArray& text)
{
    m_stage = Stage::Answered;
    m_received.clear();
    m_deadline->start(answerTime);
    m_socket->write(text);
    m_socket->disconnectFromHost();
}

void LoopbackConnection::read()
{
    m_received += m_socket->readAll();
    if (m_stage == Stage::Head)
        readHead();
    else
        readRest();
}

void LoopbackConnection::readHead()
{
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end < 0 && m_received.size() <= largestHead)
        return;
    if (end < 0 || end + 4 > largestHead) {
        answer(refusalAnswer(431));
        return;
    }
    const auto head = parseRequestHead(m_received.left(end + 4));
    if (!head) {
        answer(refusalAnswer(400));
        return;
    }
    m_received.remove(0, end + 4);
    m_stage = Stage::Requested;
    m_deadline->stop();
    Q_EMIT requested(*head);
}

// What comes behind the head: a body, or something that nobody asked for.
void LoopbackConnection::readRest()
{
    if (m_stage == Stage::Body && m_received.size() >= m_bodySize) {
        const QByteArray body = m_received.left(m_bodySize);
        m_received.clear();
        m_stage = Stage::Requested;
        m_deadline->stop();
        Q_EMIT bodyReceived(body);
    } else if (m_stage == Stage::Answered || m_received.size() > largestBody) {
        m_received.clear();
    }
}

} // namespace lmi
