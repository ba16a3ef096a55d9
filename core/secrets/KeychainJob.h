#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/config/EnvironmentName.h"

#include <QObject>

#include <functional>
#include <string>

class QTimer;

namespace QKeychain {
class Job;
}

namespace lmi {

/// The name for an entry that no other has: "prod/OAUTH_REFRESH_TOKEN-1f0c7a52".
[[nodiscard]] std::string newKeychainEntry(const EnvironmentName& name, std::string_view key);
/// The one that is only tried: "prod/OAUTH_REFRESH_TOKEN-check".
[[nodiscard]] std::string trialKeychainEntry(const EnvironmentName& name, std::string_view key);

/// What is wrong with a keychain that gives back another text than it was given.
[[nodiscard]] Error keychainGivesAnother(const std::string& entry);

/// One question to the system's keychain: the Secret Service or KWallet, the Credential Manager of
/// Windows, the keychain of macOS. Our entries stand there under the service "lmi"; nothing is kept
/// anywhere else where there is no keychain.
class KeychainJob final : public QObject {
    Q_OBJECT

public:
    enum class Kind { Read, Write, Remove };

    using Take = std::function<void(const Result<Secret>&)>;

    /// Asks and gives the answer to `take`, unless `owner` is gone by then.
    static void ask(QObject* owner, Kind kind, const std::string& entry, const Secret& secret,
                    Take take);

    /// `secret`: what is to be written.
    KeychainJob(Kind kind, std::string entry, Secret secret, QObject* parent);

    void start();

Q_SIGNALS:
    /// Exactly once after start(), and never within it. What was read, otherwise nothing; removing
    /// what is not there is no error. Errors: KeychainEntryMissing, KeychainLocked,
    /// KeychainUnavailable, KeychainTimeout.
    void finished(const lmi::Result<lmi::Secret>& result);

private:
    [[nodiscard]] QKeychain::Job* makeJob() const;
    void take(QKeychain::Job* job);
    void giveUp();
    void finish(const Result<Secret>& result);

    Kind m_kind;
    std::string m_entry;
    Secret m_secret;
    QTimer* m_deadline;
    bool m_finished = false;
};

} // namespace lmi
