#pragma once

#include "core/token/TokenStore.h"

#include <QObject>

namespace lmi {

class LockWait;

/// Forgets the tokens of one environment: those of its file and the one that the keychain has.
class Logout final : public QObject {
    Q_OBJECT

public:
    /// `store` outlives the logout.
    Logout(const TokenStore& store, EnvironmentName name, QObject* parent);

    void start();

Q_SIGNALS:
    /// Exactly once. Errors: those of LockWait::take() and TokenStore::clear(); RefreshTokenLeft if
    /// only the keychain has not forgotten.
    void finished(const lmi::Status& done);

private:
    void clear();

    const TokenStore& m_store;
    EnvironmentName m_name;
    LockWait* m_wait;
    std::optional<TokenLock> m_lock;
};

} // namespace lmi
