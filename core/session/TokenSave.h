#pragma once

#include "core/token/TokenStore.h"

#include <QObject>

class QTimer;

namespace lmi {

/// Stores a token that replaces one which is spent, and that nobody gives a second time: what fails
/// is tried again for a moment, by timer.
class TokenSave final : public QObject {
    Q_OBJECT

public:
    TokenSave(const TokenStore& store, QObject* parent);

    /// finished() follows, at once if the first attempt works. The lock stays with its owner and
    /// has to be held until then.
    void start(const TokenLock& lock, const AuthToken& token);
    void stop();

Q_SIGNALS:
    /// Exactly once after start(), unless it was stopped. Errors: those of TokenStore::save().
    void finished(const lmi::Status& saved);

private:
    void attempt();

    const TokenStore& m_store;
    const TokenLock* m_lock = nullptr;
    AuthToken m_token;
    QTimer* m_pause;
    int m_attemptsLeft = 0;
};

} // namespace lmi
