#include "core/session/LockWait.h"

#include <QTimer>

#include <chrono>

namespace lmi {
namespace {

constexpr std::chrono::milliseconds interval{15};

} // namespace

LockWait::LockWait(const TokenStore& store, EnvironmentName name, QObject* parent, int seconds)
    : QObject(parent)
    , m_store(store)
    , m_name(std::move(name))
    , m_seconds(seconds)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &LockWait::look);
}

void LockWait::start()
{
    m_result.reset();
    m_deadline.setRemainingTime(std::chrono::seconds(m_seconds));
    look();
}

void LockWait::stop()
{
    m_timer->stop();
}

bool LockWait::isWaiting() const
{
    return m_timer->isActive();
}

Result<TokenLock> LockWait::take()
{
    Result<TokenLock> result = std::move(*m_result);
    m_result.reset();
    return result;
}

void LockWait::look()
{
    auto lock = m_store.tryLock(m_name);
    const bool held = lock && !lock->has_value();
    if (held && !m_deadline.hasExpired()) {
        m_timer->start(interval);
        return;
    }
    if (!lock)
        m_result = lock.error();
    else if (held)
        m_result = Error(ErrorCode::LockTimeout, {m_store.path(m_name), std::to_string(m_seconds)});
    else
        m_result = std::move(**lock);
    Q_EMIT finished();
}

} // namespace lmi
