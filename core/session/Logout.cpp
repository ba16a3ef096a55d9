#include "core/session/Logout.h"

#include "core/base/Text.h"
#include "core/secrets/KeychainJob.h"
#include "core/session/LockWait.h"

namespace lmi {

Logout::Logout(const TokenStore& store, EnvironmentName name, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_name(std::move(name))
    , m_wait(new LockWait(store, m_name, this))
{
    connect(m_wait, &LockWait::finished, this, &Logout::clear);
}

// The lock first: whoever is refreshing just now must not write a token afterwards.
void Logout::start()
{
    m_wait->start();
}

void Logout::clear()
{
    auto lock = m_wait->take();
    if (!lock) {
        Q_EMIT finished(lock.error());
        return;
    }
    m_lock = std::move(*lock);
    const auto present = m_store.loadPatiently(m_name);
    const std::string entry = present && *present ? (*present)->refreshTokenEntry : std::string();
    if (entry.empty()) {
        Q_EMIT finished(m_store.clear(*m_lock));
        return;
    }
    // first: whoever is interrupted has not forgotten what it is called
    KeychainJob::ask(
        this, KeychainJob::Kind::Remove, entry, Secret(),
        [this, entry](const Result<Secret>& removed) {
            const Status cleared = m_store.clear(*m_lock);
            const Error left(ErrorCode::RefreshTokenLeft, {m_name.text(), printableText(entry)});
            Q_EMIT finished(cleared && !removed ? Status(left) : cleared);
        });
}

} // namespace lmi
