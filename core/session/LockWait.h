#pragma once

#include "core/token/TokenStore.h"

#include <QDeadlineTimer>
#include <QObject>

#include <optional>

class QTimer;

namespace lmi {

/// Waits for the lock of one environment's token file, by timer: another process may hold it for as
/// long as a provider takes to answer.
class LockWait final : public QObject {
    Q_OBJECT

public:
    LockWait(const TokenStore& store, EnvironmentName name, QObject* parent,
             int seconds = longestLockWait);

    /// finished() follows, at once if the lock is free. Starting again begins anew.
    void start();
    void stop();
    /// Whether another holder is waited for.
    [[nodiscard]] bool isWaiting() const;

    /// The lock, after finished(). Errors: those of TokenStore::tryLock(), LockTimeout.
    [[nodiscard]] Result<TokenLock> take();

Q_SIGNALS:
    void finished();

private:
    void look();

    const TokenStore& m_store;
    EnvironmentName m_name;
    int m_seconds;
    QTimer* m_timer;
    QDeadlineTimer m_deadline;
    std::optional<Result<TokenLock>> m_result;
};

} // namespace lmi
