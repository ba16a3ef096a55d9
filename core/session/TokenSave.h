#pragma once

#include "core/token/TokenStore.h"

#include <QObject>

class QTimer;

namespace lmi {

/// Stores a token that replaces one which is spent, and that nobody gives a second time: what fails
/// is tried again for a moment, by timer. A refresh token that has an entry of the keychain is
/// there before the file names the entry, and an entry that the file names no longer is removed.
class TokenSave final : public QObject {
    Q_OBJECT

public:
    TokenSave(const TokenStore& store, QObject* parent);

    /// finished() follows, at once if the first attempt works and the keychain is not needed. The
    /// lock stays with its owner and has to be held until then.
    void start(const TokenLock& lock, const AuthToken& token);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_lock; }

Q_SIGNALS:
    /// The keychain has not taken the refresh token, and nothing else is to have it; finished()
    /// follows for the rest. Errors: those of KeychainJob.
    void refreshTokenLost(const lmi::Error& reason);
    /// Exactly once after start(), unless it was stopped. Errors: those of TokenStore::save().
    void finished(const lmi::Status& saved);

private:
    void takeKept(const Result<Secret>& kept);
    void attempt();
    void forget(const std::string& entry);
    void conclude(const Status& saved);
    void finish(const Status& saved);

    const TokenStore& m_store;
    const TokenLock* m_lock = nullptr; ///< null: nothing is being saved
    AuthToken m_token;
    AuthToken m_before; ///< what the file held
    QTimer* m_pause;
    int m_attemptsLeft = 0;
};

} // namespace lmi
