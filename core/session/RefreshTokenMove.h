#pragma once

#include "core/config/Configuration.h"
#include "core/secrets/KeychainMove.h"
#include "core/token/TokenStore.h"

#include <QObject>

#include <optional>
#include <string>

namespace lmi {

class LockWait;

/// Lets the refresh tokens of one environment be kept in the system's keychain from now on, or in
/// its token file; the present one goes along. It is where it is to be before it goes where it was.
/// The lock of the token file is held from reading it to writing it.
class RefreshTokenMove final : public QObject {
    Q_OBJECT

public:
    using Direction = KeychainMove::Direction;

    RefreshTokenMove(ConfigInput config, TokenStore store, EnvironmentName name,
                     Direction direction, QObject* parent);

    void start();

Q_SIGNALS:
    /// Exactly once. Errors: RefreshTokenNone, RefreshTokenMissing, ConfigCovered, those of
    /// loadEnvironment(), LockWait::take(), TokenStore, KeychainJob and EnvironmentFiles::change().
    /// Nothing is lost then: what the keychain has may be there twice.
    void finished(const lmi::Status& done);

private:
    [[nodiscard]] Status prepare();
    void begin();
    void moveIn();
    void moveOut();
    void readBack();
    void giveUp(const Error& reason);
    void takeOut(const Result<Secret>& given);
    [[nodiscard]] Status settle() const;
    [[nodiscard]] Status choose(Direction direction) const;
    void finish(const Status& done);

    ConfigInput m_config;
    TokenStore m_store;
    EnvironmentName m_name;
    Direction m_direction;
    Direction m_before = Direction::Out; ///< what was chosen
    LockWait* m_wait;
    std::optional<TokenLock> m_lock;
    std::optional<AuthToken> m_token; ///< none, or what is to be stored
    std::string m_entry; ///< that it comes from or goes to
};

} // namespace lmi
