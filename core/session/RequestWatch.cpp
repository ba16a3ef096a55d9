#include "core/session/RequestWatch.h"

#include "core/session/FolderWatcher.h"

#include <QFile>

#include <chrono>

namespace lmi {
namespace {

constexpr UnixTime longestWait = 120; // nobody waits for what was asked before that
constexpr UnixTime quietTime = 300; // for the same environment

} // namespace

RequestWatch::RequestWatch(LoginRequests requests, const SessionBoard& board, QObject* parent)
    : QObject(parent)
    , m_requests(std::move(requests))
    , m_board(board)
    , m_retry(new QTimer(this))
{
    m_retry->setSingleShot(true);
    m_retry->setInterval(std::chrono::seconds(1));
    connect(m_retry, &QTimer::timeout, this, &RequestWatch::listen);
    listen();
    connect(&m_board, &SessionBoard::settled, this, &RequestWatch::forgetSettled);
    const QString folder = QFile::decodeName(QByteArray::fromStdString(m_requests.folder()));
    auto* watcher = new FolderWatcher({folder}, this);
    connect(watcher, &FolderWatcher::changed, this, &RequestWatch::look);
}

void RequestWatch::listen()
{
    auto lock = m_requests.listen();
    if (lock && lock->has_value())
        m_listening = std::move(**lock);
    else if (lock)
        m_retry->start();
}

// Whoever has logged in since is told of the next one.
void RequestWatch::forgetSettled()
{
    std::erase_if(m_told, [this](const auto& told) {
        const SessionEntry* entry = m_board.find(told.first);
        return entry && entry->isUsable();
    });
}

void RequestWatch::look()
{
    const UnixTime now = m_board.now();
    for (const LoginRequest& request : m_requests.take()) {
        const SessionEntry* entry = m_board.find(request.name);
        const bool late = request.time + longestWait < now;
        // whoever is logged in or logging in needs no notice
        if (!entry || late || entry->busy || (entry->isUsable() && !entry->needsPerson()))
            continue;
        const auto told = m_told.find(request.name);
        if (told != m_told.end() && now < told->second + quietTime)
            continue;
        m_told[request.name] = now;
        Q_EMIT loginWanted(request.name, QString::fromStdString(request.program));
    }
}

} // namespace lmi
