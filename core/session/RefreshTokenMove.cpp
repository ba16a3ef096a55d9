#include "core/session/RefreshTokenMove.h"

#include "core/config/Environment.h"
#include "core/config/EnvironmentFiles.h"
#include "core/config/KeychainEntry.h"
#include "core/secrets/KeychainCheck.h"
#include "core/secrets/KeychainJob.h"
#include "core/session/LockWait.h"

#include <QTimer>

namespace lmi {

RefreshTokenMove::RefreshTokenMove(ConfigInput config, TokenStore store, EnvironmentName name,
                                   Direction direction, QObject* parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_store(std::move(store))
    , m_name(std::move(name))
    , m_direction(direction)
    , m_wait(new LockWait(m_store, m_name, this))
{
    connect(m_wait, &LockWait::finished, this, &RefreshTokenMove::begin);
}

void RefreshTokenMove::start()
{
    QTimer::singleShot(0, m_wait, &LockWait::start);
}

void RefreshTokenMove::begin()
{
    auto lock = m_wait->take();
    if (!lock) {
        finish(lock.error());
        return;
    }
    m_lock = std::move(*lock);
    if (const auto prepared = prepare(); !prepared)
        finish(prepared);
    else if (m_direction == Direction::In)
        moveIn();
    else
        moveOut();
}

Status RefreshTokenMove::prepare()
{
    const auto environment = loadEnvironment(m_config, m_name);
    if (!environment)
        return environment.error();
    if (m_direction == Direction::In && environment->grant == GrantType::ClientCredentials)
        return Error(ErrorCode::RefreshTokenNone, {m_name.text()});
    auto stored = m_store.loadPatiently(m_name);
    if (!stored && !isNoToken(stored.error()))
        return stored.error();
    if (stored)
        m_token = std::move(*stored);
    return Done();
}

void RefreshTokenMove::moveIn()
{
    if (!m_token || m_token->refreshToken.empty()) {
        m_token.reset();
        auto* check = new KeychainCheck(keychainEntry(m_name, keys::refreshToken), this);
        connect(check, &KeychainCheck::finished, this,
                [this](const Status& takes) { finish(takes ? settle() : takes); });
        check->start();
        return;
    }
    m_token->refreshTokenEntry = newKeychainEntry(m_name, keys::refreshToken);
    KeychainJob::ask(this, KeychainJob::Kind::Write, m_token->refreshTokenEntry,
                     m_token->refreshToken, [this](const Result<Secret>& kept) {
                         const Status settled = kept ? settle() : kept.error();
                         if (settled || !kept)
                             finish(settled);
                         else
                             removeEntry(m_token->refreshTokenEntry, settled);
                     });
}

void RefreshTokenMove::moveOut()
{
    if (!m_token || m_token->refreshTokenEntry.empty()) {
        m_token.reset();
        finish(settle());
        return;
    }
    const std::string entry = std::exchange(m_token->refreshTokenEntry, {});
    KeychainJob::ask(this, KeychainJob::Kind::Read, entry, Secret(),
                     [this, entry](const Result<Secret>& fetched) {
                         if (fetched)
                             m_token->refreshToken = *fetched;
                         const Status settled = fetched ? settle() : fetched.error();
                         if (settled)
                             removeEntry(entry, settled);
                         else
                             finish(settled);
                     });
}

// The configuration first: whoever has read the old one and waits for the lock would move the
// refresh token back.
Status RefreshTokenMove::settle() const
{
    const std::string value(m_direction == Direction::In ? keychainMark : std::string_view());
    const EnvironmentFiles files(m_config.paths);
    if (auto changed = files.changeSwitch(m_name, keys::refreshToken, value, {}); !changed)
        return changed;
    const Status saved = m_token ? m_store.save(*m_lock, *m_token) : Status(Done());
    return saved || saved.error().code == ErrorCode::FileNotDurable ? Status(Done()) : saved;
}

// Nobody would find it any more.
void RefreshTokenMove::removeEntry(const std::string& entry, const Status& outcome)
{
    KeychainJob::ask(this, KeychainJob::Kind::Remove, entry, Secret(),
                     [this, outcome](const Result<Secret>& removed) {
                         finish(outcome && !removed ? Status(removed.error()) : outcome);
                     });
}

void RefreshTokenMove::finish(const Status& done)
{
    m_lock.reset();
    Q_EMIT finished(done);
}

} // namespace lmi
