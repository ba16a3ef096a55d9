#include "core/session/TokenSave.h"

#include <QTimer>

#include <chrono>

namespace lmi {
namespace {

constexpr int mostAttempts = 6;
constexpr std::chrono::milliseconds pause{50};

// What is not this user's own does not become so with time.
bool mayPass(const Error& error)
{
    return error.code != ErrorCode::FileUnsafe && error.code != ErrorCode::FolderUnsafe;
}

} // namespace

TokenSave::TokenSave(const TokenStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &TokenSave::attempt);
}

void TokenSave::start(const TokenLock& lock, const AuthToken& token)
{
    m_lock = &lock;
    m_token = token;
    m_attemptsLeft = mostAttempts;
    attempt();
}

void TokenSave::stop()
{
    m_pause->stop();
}

void TokenSave::attempt()
{
    --m_attemptsLeft;
    const Status saved = m_store.save(*m_lock, m_token);
    if (!saved && mayPass(saved.error()) && m_attemptsLeft > 0)
        m_pause->start(pause);
    else
        Q_EMIT finished(saved);
}

} // namespace lmi
