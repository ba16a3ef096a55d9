#include "core/session/TokenSave.h"

#include "core/secrets/KeychainJob.h"

#include <QTimer>

#include <chrono>
#include <utility>

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
    const auto present = m_store.loadPatiently(lock.name());
    m_before = present && *present ? **present : AuthToken();
    if (token.refreshTokenEntry.empty() || token.refreshToken.empty())
        attempt();
    else
        KeychainJob::ask(this, KeychainJob::Kind::Write, token.refreshTokenEntry,
                         token.refreshToken,
                         [this](const Result<Secret>& kept) { takeKept(kept); });
}

void TokenSave::stop()
{
    m_lock = nullptr;
    m_pause->stop();
}

// One that stands in the file stays there. A new one goes nowhere else than it is meant to, and the
// one before it has been spent.
void TokenSave::takeKept(const Result<Secret>& kept)
{
    if (!m_lock)
        return;
    if (!kept) {
        forget(std::exchange(m_token.refreshTokenEntry, {}));
        if (!(m_token.refreshToken == m_before.refreshToken)) {
            m_token.refreshToken = Secret();
            Q_EMIT refreshTokenLost(kept.error());
        }
    }
    attempt();
}

// What was asked for in vain may still happen, when somebody unlocks the keychain.
void TokenSave::forget(const std::string& entry)
{
    KeychainJob::ask(this, KeychainJob::Kind::Remove, entry, Secret(),
                     [](const Result<Secret>&) {});
}

void TokenSave::attempt()
{
    --m_attemptsLeft;
    const Status saved = m_store.save(*m_lock, m_token);
    if (!saved && mayPass(saved.error()) && m_attemptsLeft > 0)
        m_pause->start(pause);
    else
        conclude(saved);
}

// What the file does not name is of no use to anybody; if it stays, it is only in the keychain.
void TokenSave::conclude(const Status& saved)
{
    const bool there = saved || saved.error().code == ErrorCode::FileNotDurable;
    const std::string& unnamed = there ? m_before.refreshTokenEntry : m_token.refreshTokenEntry;
    if (unnamed.empty() || m_before.refreshTokenEntry == m_token.refreshTokenEntry) {
        finish(saved);
        return;
    }
    KeychainJob::ask(this, KeychainJob::Kind::Remove, unnamed, Secret(),
                     [this, saved](const Result<Secret>&) { finish(saved); });
}

void TokenSave::finish(const Status& saved)
{
    if (std::exchange(m_lock, nullptr))
        Q_EMIT finished(saved);
}

} // namespace lmi
