#include "core/session/RefreshTokenMove.h"

#include "core/config/ConfigSnapshot.h"
#include "core/config/Environment.h"
#include "core/config/EnvironmentFiles.h"
#include "core/config/KeychainEntry.h"
#include "core/secrets/KeychainCheck.h"
#include "core/secrets/KeychainJob.h"
#include "core/session/LockWait.h"

#include <QTimer>

#include <utility>

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
    const auto configuration = loadConfiguration(m_config, m_name);
    if (!configuration)
        return configuration.error();
    const auto environment = environmentFrom(*configuration);
    if (!environment)
        return environment.error();
    if (m_direction == Direction::In && environment->grant == GrantType::ClientCredentials)
        return Error(ErrorCode::RefreshTokenNone, {m_name.text()});
    m_before = environment->refreshTokenInKeychain ? Direction::In : Direction::Out;
    // what is written into the file would not count
    const ConfigValue* value = configuration->find(keys::refreshToken);
    if (value && value->source.kind != ConfigSource::Kind::File)
        return Error(ErrorCode::ConfigCovered,
                     {keys::refreshToken, m_name.text(), value->source.text()});
    // somebody else's refresh token is not overwritten
    if (value && !value->value.empty() && !environment->refreshTokenInKeychain)
        return Error(ErrorCode::ConfigValueInvalid,
                     {keys::refreshToken, "***", value->source.text(), "\"keychain:\" or nothing"});
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
        auto* check = new KeychainCheck(trialKeychainEntry(m_name, keys::refreshToken), this);
        connect(check, &KeychainCheck::finished, this,
                [this](const Status& takes) { finish(takes ? settle() : takes); });
        check->start();
        return;
    }
    m_entry = newKeychainEntry(m_name, keys::refreshToken);
    KeychainJob::ask(this, KeychainJob::Kind::Write, m_entry, m_token->refreshToken,
                     [this](const Result<Secret>& written) {
                         if (written)
                             readBack();
                         else
                             giveUp(written.error());
                     });
}

// What the keychain does not give back is not taken out of the file.
void RefreshTokenMove::readBack()
{
    KeychainJob::ask(this, KeychainJob::Kind::Read, m_entry, Secret(),
                     [this](const Result<Secret>& given) {
                         const bool same = given && *given == m_token->refreshToken;
                         m_token->refreshTokenEntry = m_entry;
                         const Status settled = same ? settle() : Status(Done());
                         if (!given)
                             giveUp(given.error());
                         else if (!same)
                             giveUp(keychainGivesAnother(m_entry));
                         else if (!settled && settled.error().code != ErrorCode::FileNotDurable)
                             giveUp(settled.error());
                         else
                             finish(Done());
                     });
}

// No file names the entry, which may even come later, when somebody unlocks the keychain.
void RefreshTokenMove::giveUp(const Error& reason)
{
    const bool answers = reason.code != ErrorCode::KeychainTimeout;
    KeychainJob::ask(this, KeychainJob::Kind::Remove, m_entry, Secret(),
                     [this, answers, reason](const Result<Secret>&) {
                         if (answers)
                             finish(reason);
                     });
    if (!answers)
        finish(reason);
}

void RefreshTokenMove::moveOut()
{
    if (!m_token || m_token->refreshTokenEntry.empty()) {
        m_token.reset();
        finish(settle());
        return;
    }
    m_entry = std::exchange(m_token->refreshTokenEntry, {});
    KeychainJob::ask(this, KeychainJob::Kind::Read, m_entry, Secret(),
                     [this](const Result<Secret>& given) { takeOut(given); });
}

// The entry is there until nothing takes the file away any more, not even a power cut.
void RefreshTokenMove::takeOut(const Result<Secret>& given)
{
    const bool missing = given ? !isSendable(given->reveal())
                               : given.error().code == ErrorCode::KeychainEntryMissing;
    if (missing) {
        finish(Error(ErrorCode::RefreshTokenMissing, {m_name.text()}));
        return;
    }
    if (!given) {
        finish(given.error());
        return;
    }
    m_token->refreshToken = *given;
    if (const Status settled = settle(); !settled) {
        finish(settled);
        return;
    }
    KeychainJob::ask(this, KeychainJob::Kind::Remove, m_entry, Secret(),
                     [this](const Result<Secret>& removed) {
                         finish(removed ? Status(Done()) : removed.error());
                     });
}

// The choice first: whoever waits for the lock looks at it again before a token is stored.
Status RefreshTokenMove::settle() const
{
    if (auto chosen = choose(m_direction); !chosen)
        return chosen;
    const Status saved = m_token ? m_store.save(*m_lock, *m_token) : Status(Done());
    if (!saved && saved.error().code != ErrorCode::FileNotDurable)
        static_cast<void>(choose(m_before));
    return saved;
}

Status RefreshTokenMove::choose(Direction direction) const
{
    const std::string value(direction == Direction::In ? keychainMark : std::string_view());
    return EnvironmentFiles(m_config.paths).changeSwitch(m_name, keys::refreshToken, value, {});
}

void RefreshTokenMove::finish(const Status& done)
{
    m_lock.reset();
    Q_EMIT finished(done);
}

} // namespace lmi
