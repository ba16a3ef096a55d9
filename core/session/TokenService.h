#pragma once

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/config/Configuration.h"
#include "core/oauth/SigningKeyCache.h"
#include "core/session/LoginOptions.h"
#include "core/session/LoginStep.h"
#include "core/session/TokenDecision.h"
#include "core/session/WorkLimit.h"
#include "core/token/TokenStore.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

class QNetworkAccessManager;

namespace lmi {

class TokenTask;
struct TokenIntent;

/// Opens an address in a browser; the second argument is the command that OAUTH_BROWSER names,
/// empty for the system's. Errors: BrowserFailed, BrowserMissing.
/// `hidden`: variables that the program does not inherit, besides lmi's own.
using BrowserOpener = std::function<Status(const QUrl& address, const std::string& command,
                                           const std::set<std::string>& hidden)>;

/// The only writer of tokens. Takes intents, runs one task per environment at a time, and says what
/// came of it; what everybody reads is in the token files.
///
///   intent ──► task (lock → read again → decide → ask the provider → write → unlock) ──►
///   finished(name, result)
///
/// An intent for an environment that is already being worked on joins that work where it can; a
/// logout ends it first. Of many environments some wait until others are done: each of those that
/// are worked on has a lock open, and a provider is not to meet hundreds of requests at once.
class TokenService final : public QObject {
    Q_OBJECT

public:
    /// What the service works with; all of it outlives the service.
    struct Parts {
        ConfigInput config;
        TokenStore store;
        const Clock& clock;
        Log& log;
        QNetworkAccessManager& network;
        BrowserOpener openBrowser;
        /// How many times a provider that is not available is asked again at once. A program that
        /// goes on running comes back later instead.
        int repeats = 0;
        std::string program = "console"; ///< that people read of in the history
        ErrorWords errorWords = {}; ///< for the page in the browser; empty: English
    };

    explicit TokenService(Parts parts, QObject* parent = nullptr);
    ~TokenService() override;

    /// Acquires a token the way the environment says, with a browser if it needs a person. While a
    /// login waits for the browser, asking again opens it again.
    void login(const EnvironmentName& name, const LoginOptions& options = {});
    /// Gives a token that the wish comes true with: the present one, else a refreshed one, else one
    /// acquired anew if that needs nobody.
    void obtain(const EnvironmentName& name, const TokenWish& wish = {});
    /// Gives a token other than the rejected one (none: than the present one) in the same way,
    /// whatever its times say.
    void renew(const EnvironmentName& name, const TokenWish& wish = {});
    /// Takes the address at which a browser ended that cannot reach this computer, for the login
    /// that waits for it. Errors: LoginAddressInvalid, and the login goes on waiting.
    [[nodiscard]] Status finishLogin(const EnvironmentName& name, const QString& address);
    /// Forgets the tokens.
    void logout(const EnvironmentName& name);
    /// Ends what is being done for the environment; finished() follows with LoginCancelled.
    void cancel(const EnvironmentName& name);

    /// Cancels everything, for a program that is about to end; idle() says when nothing is going on
    /// any more. A refresh is brought to its end, as its refresh token may have been replaced
    /// already.
    void shutDown();

    [[nodiscard]] bool isBusy(const EnvironmentName& name) const;
    [[nodiscard]] bool isIdle() const { return m_tasks.empty(); }
    /// The address a person has to open, while a login waits for the browser; empty otherwise.
    [[nodiscard]] QUrl loginAddress(const EnvironmentName& name) const;
    /// When the login that waits for the browser is given up; 0: there is none.
    [[nodiscard]] UnixTime loginEndsAt(const EnvironmentName& name) const;

Q_SIGNALS:
    void started(const lmi::EnvironmentName& name);
    /// The login waits for a person at this address; it has been handed to the browser unless the
    /// options said no.
    void waitingForBrowser(const lmi::EnvironmentName& name, const QUrl& address);
    /// A login that has waited for the browser goes on: Exchange, Check.
    void loginStepped(const lmi::EnvironmentName& name, lmi::LoginStep step);
    /// The browser could not be started; the login goes on waiting.
    void browserFailed(const lmi::EnvironmentName& name, const lmi::Error& error);
    /// There was no new token, but the present one still serves, and finished() follows with it.
    void renewalFailed(const lmi::EnvironmentName& name, const lmi::Error& error);
    /// Something a person should know of, although the work goes on: ScopeNotGranted,
    /// PasswordGrantUsed, TokenHostChanged, RefreshTokenLost.
    void warned(const lmi::EnvironmentName& name, const lmi::Error& reason);
    /// Once for each started(). After a logout the token is empty.
    void finished(const lmi::EnvironmentName& name, const lmi::Result<lmi::AuthToken>& result);
    /// The last piece of work has ended.
    void idle();

private:
    void dropWaiting(const EnvironmentName& name);
    void request(const EnvironmentName& name, const TokenIntent& intent);
    void openAgain(const EnvironmentName& name, const QUrl& address);
    void finish(const EnvironmentName& name, const Result<AuthToken>& result);

    Parts m_parts;
    SigningKeyCache m_keys;
    WorkLimit m_limit;
    std::map<EnvironmentName, TokenTask*> m_tasks;
    std::map<EnvironmentName, std::vector<TokenIntent>> m_waiting; ///< after the running task
};

} // namespace lmi
