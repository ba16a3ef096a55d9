#pragma once

#include "core/config/Environment.h"
#include "core/oauth/FormEncoding.h"
#include "core/oauth/Identity.h"
#include "core/oauth/KeySupply.h"
#include "core/oauth/ProviderMetadata.h"
#include "core/oauth/SafeNetwork.h"
#include "core/oauth/TokenAnswer.h"
#include "core/session/LoginStep.h"
#include "core/session/TaskRecord.h"
#include "core/session/TokenDecision.h"
#include "core/session/TokenService.h"
#include "core/session/WorkLimit.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace lmi {

class BrowserLogin;
class IdentityCheck;
class LockWait;
class TokenEndpoint;
class TokenSave;

/// What a TokenTask is to do.
struct TokenIntent {
    enum class Kind { Login, Obtain, Renew, Logout };
    Kind kind = Kind::Obtain;
    LoginOptions login;
    TokenWish wish;
};

/// One piece of work on one environment's token:
///
///   configure ─► read ─► decide ─► lock ─► read again ─► decide ─► secrets of the keychain
///   ─► discover ─► signing keys ─► refresh or acquire ─► check the ID token ─► write ─► unlock
///                          └─► secrets ─► discover ─► signing keys ─► log in through the browser
///                              ─► check the ID token ─► lock ─► write ─► unlock
///
/// The lock is held from the second read to the write, so a rotating refresh token is spent once
/// however many processes meet its end together; a login takes it for the write only. Only so many
/// tasks hold locks at once.
class TokenTask final : public QObject {
    Q_OBJECT

public:
    /// `keys` and `limit` outlive the task.
    TokenTask(const TokenService::Parts& parts, SigningKeyCache& keys, WorkLimit& limit,
              EnvironmentName name, TokenIntent intent, QObject* parent);
    ~TokenTask() override;

    void start();
    /// finished() follows with LoginCancelled. A refresh that is under way is brought to its end
    /// first, because the provider may already have replaced the refresh token.
    void cancel();

    [[nodiscard]] TokenIntent::Kind kind() const { return m_intent.kind; }
    /// As TokenService has it.
    [[nodiscard]] QUrl loginAddress() const;
    /// When the login that waits for the browser is given up.
    [[nodiscard]] UnixTime loginEndsAt() const;
    /// As TokenService::finishLogin(), while loginAddress() is not empty.
    [[nodiscard]] Status takeLoginAddress(const QString& address);

Q_SIGNALS:
    void waitingForBrowser(const QUrl& address);
    void browserFailed(const lmi::Error& error);
    void loginStepped(lmi::LoginStep step);
    /// As TokenService::renewalFailed().
    void renewalFailed(const lmi::Error& error);
    /// As TokenService::warned().
    void warned(const lmi::Error& reason);
    /// Exactly once.
    void finished(const lmi::Result<lmi::AuthToken>& result);

private:
    using Step = void (TokenTask::*)();

    void begin();
    [[nodiscard]] bool isLeftAlone();
    void noteFailure(const Error& failure);
    void noteOutcome(const Result<TokenAnswer>& answer);
    bool configure();
    [[nodiscard]] Status prepareNetwork();
    bool readStored();
    void lockThen(Step step);
    void takeLock();
    void failWithoutLock(const Error& error);
    void decideUnderLock();
    void askPerson();
    [[nodiscard]] Error lockedKeychain(const std::vector<std::string>& entries) const;
    void findProviderThen(Step step);
    void takeSecrets(const Status& ready);
    void findProvider();
    void takeProvider(const Result<ProviderMetadata>& provider);
    [[nodiscard]] bool needsKeys() const;
    void findKeys();
    void takeKeys(const Result<JwkSet>& keys);
    [[nodiscard]] KeySupply::Parts keyParts() const;

    void refresh();
    void takeRefreshAnswer(const Result<TokenAnswer>& answer);
    void handleRefusal(const Error& error);
    void afterRefusal(const Error& error);
    void acquire();
    void takeAcquireAnswer(const Result<TokenAnswer>& answer);
    void ask(const FormParameters& parameters, void (TokenTask::*take)(const Result<TokenAnswer>&));
    void logIn();
    void takeLoginAnswer(const Result<TokenAnswer>& answer);
    void concludeLogin(const Result<AuthToken>& result);
    void logOut();
    void takeLogout(const Status& done);

    void identify(const TokenAnswer& answer);
    void takeIdentity(const Result<Identity>& identity);
    void store();
    [[nodiscard]] std::string refreshTokenEntry() const;
    void noteLoss(const Error& reason);
    void takeSaved(const Status& saved);
    [[nodiscard]] QNetworkAccessManager& network() const;
    [[nodiscard]] TokenBinding binding() const;
    [[nodiscard]] bool storedStillServes() const;
    void serveStored(const Error& error);
    void failUnlessStoredServes(const Error& error);
    void warn(const Error& reason);
    void warnOfMissingScopes();
    void finish(const Result<AuthToken>& result);
    void log(LogLevel level, const std::string& text) const;

    const TokenService::Parts& m_parts;
    SigningKeyCache& m_keys;
    WorkLimit& m_limit;
    WorkLimit::Turn m_turn;
    EnvironmentName m_name;
    TaskRecord m_record;
    TokenIntent m_intent;
    std::optional<Environment> m_environment;
    NetworkSettings m_networkSettings;
    std::unique_ptr<SafeNetwork> m_network; ///< of an environment whose settings are not the usual
    std::optional<AuthToken> m_stored;
    std::optional<ProviderMetadata> m_provider;
    std::optional<TokenLock> m_lock;
    std::optional<TokenAnswer> m_answer; ///< waits for its ID token to be checked
    std::optional<Identity> m_identity;
    Step m_next = nullptr;
    LockWait* m_lockWait;
    TokenSave* m_save;
    AuthToken m_saving; ///< what it writes
    std::optional<Error> m_refusal; ///< of the refresh token that is being forgotten
    TokenEndpoint* m_endpoint = nullptr;
    BrowserLogin* m_login = nullptr;
    IdentityCheck* m_identityCheck = nullptr;
    UnixTime m_answeredAt = 0; ///< when m_answer came: what its seconds count from
    int m_refreshes = 0;
    bool m_rejectedByService = false;
    bool m_leftAlone = false; ///< nobody was asked
    bool m_entered = false; ///< it is its turn, or it waits for it
    bool m_refreshing = false;
    bool m_cancelled = false;
    bool m_finished = false;
};

} // namespace lmi
