#include "core/session/TokenTask.h"

#include "core/base/Text.h"
#include "core/config/Keys.h"
#include "core/oauth/IdentityCheck.h"
#include "core/oauth/ProviderLookup.h"
#include "core/oauth/ProxyChoice.h"
#include "core/oauth/TokenEndpoint.h"
#include "core/oauth/WebHost.h"
#include "core/secrets/KeychainJob.h"
#include "core/secrets/SecretService.h"
#include "core/session/BrowserLogin.h"
#include "core/session/LockWait.h"
#include "core/session/Logout.h"
#include "core/session/ProviderCooldown.h"
#include "core/session/SecretSupply.h"
#include "core/session/TokenSave.h"
#include "core/token/EnvironmentStatus.h"
#include "core/token/Scopes.h"
#include "core/token/TokenPolicy.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace lmi {
namespace {

constexpr int mostRefreshes = 2;

// As that of OAUTH_TOKEN_URL, so that the two can be compared.
std::string endpointOf(const QUrl& endpoint)
{
    const std::string text = endpoint.toString(QUrl::FullyEncoded).toStdString();
    const auto address = WebAddress::from(text, "", {});
    return address ? endpointOf(*address) : text;
}

} // namespace

TokenTask::TokenTask(const TokenService::Parts& parts, SigningKeyCache& keys, WorkLimit& limit,
                     EnvironmentName name, TokenIntent intent, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_keys(keys)
    , m_limit(limit)
    , m_turn(limit.turn(intent.wish.background))
    , m_name(std::move(name))
    , m_record(parts, m_name)
    , m_intent(std::move(intent))
    , m_lockWait(new LockWait(parts.store, m_name, this))
    , m_save(new TokenSave(parts.store, this))
{
    connect(m_lockWait, &LockWait::finished, this, &TokenTask::takeLock);
    connect(m_save, &TokenSave::finished, this, &TokenTask::takeSaved);
    connect(m_save, &TokenSave::refreshTokenLost, this, &TokenTask::noteLoss);
}

TokenTask::~TokenTask() = default;

void TokenTask::start()
{
    QTimer::singleShot(0, this, &TokenTask::begin);
}

void TokenTask::cancel()
{
    // whoever logged out wants that to hold
    if (m_intent.kind == TokenIntent::Kind::Logout)
        return;
    m_cancelled = true;
    if (m_refreshing && !m_endpoint->isPausing()) {
        m_endpoint->stop();
        return;
    }
    // what the provider has given is stored first
    if (m_save->isRunning())
        return;
    const Error cancelled(ErrorCode::LoginCancelled, {m_name.text()});
    if (!m_login)
        finish(cancelled);
    else if (!m_login->isFinished())
        m_login->cancel();
    else if (m_identityCheck)
        takeIdentity(cancelled);
    else if (m_lockWait->isWaiting())
        concludeLogin(cancelled);
}

void TokenTask::begin()
{
    if (m_finished)
        return;
    if (m_intent.kind == TokenIntent::Kind::Logout) {
        logOut();
        return;
    }
    if (!configure())
        return;
    // whoever logs in wants a token for what is configured now
    if (m_intent.kind == TokenIntent::Kind::Login)
        m_intent.wish.serviceOrigin = serviceOriginOf(*m_environment);
    if (!readStored())
        return;
    m_rejectedByService = !m_intent.wish.rejected.empty();
    if (m_intent.kind == TokenIntent::Kind::Renew && m_intent.wish.rejected.empty() && m_stored)
        m_intent.wish.rejected = m_stored->accessToken;
    if (m_intent.kind == TokenIntent::Kind::Login) {
        const bool present = !m_intent.login.force && m_stored
            && isUsable(*m_stored, m_parts.clock.now(), 0, m_environment->leeway);
        if (!present && !m_environment->needsNobody()) {
            findProviderThen(&TokenTask::logIn);
            return;
        }
        // what is there when the login was asked for is not what is wanted
        if (m_intent.login.force && m_stored)
            m_intent.wish.rejected = m_stored->accessToken;
    }
    const TokenStep step = decide(m_stored, *m_environment, m_intent.wish, m_parts.clock.now());
    log(LogLevel::Debug, textOf(step));
    if (step == TokenStep::UseStored && m_stored->binding)
        finish(*m_stored);
    else if (step == TokenStep::AskPerson)
        decideUnderLock();
    else
        lockThen(&TokenTask::decideUnderLock);
}

bool TokenTask::configure()
{
    const auto environment = loadEnvironment(m_parts.config, m_name);
    if (!environment) {
        finish(environment.error());
        return false;
    }
    m_environment = *environment;
    const Status reachable = prepareNetwork();
    if (!reachable)
        finish(reachable.error());
    return reachable.ok();
}

Status TokenTask::prepareNetwork()
{
    const auto settings = networkSettings(*m_environment, m_parts.config.variables);
    if (!settings)
        return settings.error();
    m_networkSettings = *settings;
    if (!settings->areUsual())
        m_network = std::make_unique<SafeNetwork>(*settings);
    return Done();
}

QNetworkAccessManager& TokenTask::network() const
{
    return m_network ? *m_network : m_parts.network;
}

// Reads what is stored for this environment; gives false after having finished with an error.
bool TokenTask::readStored()
{
    const auto stored = m_parts.store.loadPatiently(m_name);
    if (stored) {
        m_stored = boundTo(*stored, binding());
        return true;
    }
    // a file that is no token file is kept aside when a new one is written
    const bool replaceable = isNoToken(stored.error())
        && (m_environment->needsNobody() || m_intent.kind == TokenIntent::Kind::Login);
    if (replaceable) {
        m_stored.reset();
        return true;
    }
    finish(stored.error());
    return false;
}

void TokenTask::lockThen(Step step)
{
    m_next = step;
    // a login that a person has finished does not stand behind others
    if (m_login || std::exchange(m_entered, true))
        m_lockWait->start();
    else
        m_limit.enter(m_turn, [this] { m_lockWait->start(); });
}

void TokenTask::takeLock()
{
    auto lock = m_lockWait->take();
    if (!lock) {
        failWithoutLock(lock.error());
        return;
    }
    m_lock = std::move(*lock);
    (this->*m_next)();
}

// Whoever waits in front of the browser hears of it too.
void TokenTask::failWithoutLock(const Error& error)
{
    if (m_login)
        concludeLogin(error);
    else
        failUnlessStoredServes(error);
}

void TokenTask::decideUnderLock()
{
    if (!readStored())
        return;
    TokenStep step = decide(m_stored, *m_environment, m_intent.wish, m_parts.clock.now());
    // whoever logs in anew wants what the environment's own grant gives
    if (step == TokenStep::Refresh && m_intent.kind == TokenIntent::Kind::Login)
        step = TokenStep::Acquire;
    const bool needsLock = step == TokenStep::Refresh || step == TokenStep::Acquire;
    if (m_lock)
        log(LogLevel::Debug, std::string("with the lock, ") + textOf(step));
    if (needsLock && !m_lock) {
        lockThen(&TokenTask::decideUnderLock);
        return;
    }
    if (needsLock && isLeftAlone())
        return;
    switch (step) {
    case TokenStep::UseStored:
        if (!m_stored->binding && m_lock) {
            m_stored->binding = adoptingBindingOf(*m_environment);
            if (const auto saved = m_parts.store.save(*m_lock, *m_stored); !saved)
                log(LogLevel::Warning, "cannot be bound: " + describe(saved.error()));
        }
        finish(*m_stored);
        break;
    case TokenStep::Refresh:
        findProviderThen(&TokenTask::refresh);
        break;
    case TokenStep::Acquire:
        findProviderThen(&TokenTask::acquire);
        break;
    case TokenStep::AskPerson:
        askPerson();
        break;
    }
}

// Ends the task where the provider is to be left alone. A person who asks for a new token gets an
// answer of the provider's, unless it has asked to be left alone itself: what a person can run, a
// script can too. A login is a person's in any case.
bool TokenTask::isLeftAlone()
{
    const bool byHand = m_intent.kind == TokenIntent::Kind::Renew
        ? !m_rejectedByService
        : m_intent.kind == TokenIntent::Kind::Login
            && (m_intent.login.force || !m_environment->needsNobody());
    const bool byLogin = byHand && m_intent.kind == TokenIntent::Kind::Login;
    const auto reason = byLogin
        ? std::nullopt
        : leftAlone(*m_lock, *m_environment, m_parts.clock.now(),
                    byHand ? Cooldown::Cause::ProviderAsked : Cooldown::Cause::Any);
    m_leftAlone = reason.has_value();
    if (reason)
        failUnlessStoredServes(*reason);
    return m_leftAlone;
}

void TokenTask::noteFailure(const Error& failure)
{
    if (m_lock)
        lmi::noteFailure(*m_lock, *m_environment, failure, m_parts.clock.now());
}

// An answer that is to be stored is noted afterwards: nothing comes between it and the disk.
void TokenTask::noteOutcome(const Result<TokenAnswer>& answer)
{
    if (answer)
        return;
    noteFailure(answer.error());
    // whoever refuses is there
    const ErrorKind kind = kindOf(answer.error().code);
    if (kind != ErrorKind::Network && kind != ErrorKind::File)
        noteAnswer(*m_lock);
}

// Nothing more can be done without a person; says why.
void TokenTask::askPerson()
{
    const bool onlyRejected =
        m_stored && isUsable(*m_stored, m_parts.clock.now(), 0, m_environment->leeway);
    if (onlyRejected) {
        finish(Error(ErrorCode::RefreshUnavailable, {m_name.text()}));
        return;
    }
    // what conflicts with the binding has been taken for nothing: look at the file itself
    const auto onDisk = m_parts.store.load(m_name);
    finish(loginRequired(m_name, onDisk ? *onDisk : std::nullopt, binding()));
}

Error TokenTask::lockedKeychain(const std::vector<std::string>& entries) const
{
    const std::string names =
        entries.empty() ? trialKeychainEntry(m_name, keys::refreshToken) : join(entries, ", ");
    return {ErrorCode::KeychainLocked, {names}};
}

void TokenTask::findProviderThen(Step step)
{
    m_next = step;
    auto* supply =
        new SecretSupply(*m_environment, step == &TokenTask::refresh ? &*m_stored : nullptr, this);
    if (!supply->isNeeded()) {
        findProvider();
        return;
    }
    if (m_intent.wish.background && wouldDisturbSomebody()) {
        takeSecrets(lockedKeychain(supply->entries()));
        return;
    }
    log(LogLevel::Debug, "asking the keychain");
    connect(supply, &SecretSupply::finished, this, &TokenTask::takeSecrets);
    supply->start();
}

void TokenTask::takeSecrets(const Status& ready)
{
    if (m_finished)
        return;
    // the grant itself gets another one
    const bool acquires = !ready && ready.error().code == ErrorCode::RefreshTokenMissing
        && m_environment->needsNobody();
    if (ready)
        findProvider();
    else if (acquires)
        findProviderThen(&TokenTask::acquire);
    else
        failUnlessStoredServes(ready.error());
}

void TokenTask::findProvider()
{
    if (m_provider) {
        (this->*m_next)();
        return;
    }
    const auto purpose = m_next == &TokenTask::logIn ? ProviderLookup::Purpose::Login
                                                     : ProviderLookup::Purpose::Token;
    if (!m_environment->tokenUrl)
        log(LogLevel::Debug, "asking " + m_environment->issuer + " for its endpoints");
    auto* lookup = new ProviderLookup(network(), *m_environment, purpose, needsKeys(), this);
    connect(lookup, &ProviderLookup::finished, this, &TokenTask::takeProvider);
    lookup->start();
}

void TokenTask::takeProvider(const Result<ProviderMetadata>& provider)
{
    if (m_finished)
        return;
    if (!provider) {
        noteFailure(provider.error());
        failUnlessStoredServes(provider.error());
        return;
    }
    m_provider = *provider;
    // what was bound to an issuer without having asked it belongs to the host that the issuer names
    if (m_stored && m_stored->binding && m_stored->binding->tokenHost.empty()
        && !m_environment->tokenUrl)
        m_stored->binding->tokenHost = binding().tokenHost;
    // only now is the token host known: what is bound to another one is not sent there
    const bool had = m_stored.has_value();
    const auto before = m_stored;
    m_stored = boundTo(m_stored, binding());
    if (had && !m_stored && m_next == &TokenTask::refresh) {
        if (!m_environment->needsNobody()) {
            finish(loginRequired(m_name, before, binding()));
            return;
        }
        warn({ErrorCode::TokenHostChanged,
              {m_name.text(), before->binding->tokenHost, binding().tokenHost}});
        m_next = &TokenTask::acquire;
    }
    findKeys();
}

// Whether an ID token will have to be checked. A refresh brings one only where there is one.
bool TokenTask::needsKeys() const
{
    const bool expected = m_next == &TokenTask::refresh
        ? m_stored && !m_stored->idToken.empty()
        : IdentityCheck::asksForIdToken(m_environment->scopes);
    return expected && !m_environment->issuer.empty();
}

// They are there before a code or a refresh token is spent: what comes back then is on the disk
// without another question to anybody.
void TokenTask::findKeys()
{
    if (!needsKeys() || m_provider->jwksUri.isEmpty()) {
        (this->*m_next)();
        return;
    }
    auto* supply = new KeySupply(keyParts(), m_provider->jwksUri, this);
    connect(supply, &KeySupply::finished, this, &TokenTask::takeKeys);
    supply->start();
}

void TokenTask::takeKeys(const Result<JwkSet>& keys)
{
    if (m_finished)
        return;
    // a session goes on without keys that will never be there, and takes no new ID token
    const bool dispensable = m_next == &TokenTask::refresh && !keys
        && keys.error().code == ErrorCode::SigningKeysInvalid;
    if (!keys && !dispensable) {
        noteFailure(keys.error());
        failUnlessStoredServes(keys.error());
        return;
    }
    if (!keys)
        log(LogLevel::Warning, describe(keys.error()));
    (this->*m_next)();
}

KeySupply::Parts TokenTask::keyParts() const
{
    return {network(), m_keys, m_parts.clock, m_environment->caFile};
}

void TokenTask::refresh()
{
    ++m_refreshes;
    m_refreshing = true;
    log(LogLevel::Info, "refreshing at " + hostOf(m_provider->tokenEndpoint));
    ask(refreshParameters(m_stored->refreshToken), &TokenTask::takeRefreshAnswer);
}

void TokenTask::takeRefreshAnswer(const Result<TokenAnswer>& answer)
{
    noteOutcome(answer);
    // until its successor is stored, nothing ends what has been begun
    m_refreshing = answer.ok();
    if (answer)
        identify(*answer);
    else if (refusesTheGrant(answer.error()))
        handleRefusal(answer.error());
    else if (refusesTheRequest(answer.error())
             || (m_environment->needsNobody()
                 && answer.error().code == ErrorCode::ProviderRefusedEmpty))
        afterRefusal(answer.error());
    else
        failUnlessStoredServes(answer.error());
}

// The refresh token is dead. The original tool writes without our lock: if it has stored another
// one meanwhile, that one counts; only the one that was refused is removed.
void TokenTask::handleRefusal(const Error& error)
{
    const auto present = m_parts.store.loadPatiently(m_name);
    const bool replaced =
        present && present->has_value() && !hasSameRefreshToken(**present, *m_stored);
    if (replaced && m_refreshes < mostRefreshes && !m_cancelled) {
        decideUnderLock();
        return;
    }
    // what another program stored or removed meanwhile stays as it is; without rotation it may have
    // got a newer access token with the same refresh token
    m_stored = present ? *present : std::nullopt;
    if (replaced || !m_stored) {
        afterRefusal(error);
        return;
    }
    m_stored->refreshToken = Secret();
    m_stored->refreshTokenEntry.clear();
    // refused by the service and not renewable: its times no longer count
    if (m_rejectedByService && m_stored->accessToken == m_intent.wish.rejected)
        m_stored->expiresAt = std::min(m_stored->expiresAt, m_parts.clock.now());
    m_refusal = error;
    m_save->start(*m_lock, *m_stored);
}

void TokenTask::afterRefusal(const Error& error)
{
    log(LogLevel::Warning, describe(error));
    if (m_cancelled)
        finish(Error(ErrorCode::LoginCancelled, {m_name.text()}));
    else if (storedStillServes())
        serveStored(error);
    else if (m_environment->needsNobody())
        acquire();
    else
        finish(Error(ErrorCode::RefreshRefused,
                     {m_name.text(), error.arguments.front(),
                      (error.code == ErrorCode::ProviderRefusedEmpty ? "status " : "")
                          + error.arguments[1]}));
}

void TokenTask::acquire()
{
    log(LogLevel::Info, "acquiring at " + hostOf(m_provider->tokenEndpoint));
    if (m_environment->grant == GrantType::Password) {
        // scripts get tokens all the time; a person logs in
        if (m_intent.kind == TokenIntent::Kind::Login)
            warn({ErrorCode::PasswordGrantUsed, {m_name.text()}});
        ask(passwordParameters(*m_environment), &TokenTask::takeAcquireAnswer);
    } else {
        ask(clientCredentialsParameters(*m_environment), &TokenTask::takeAcquireAnswer);
    }
}

void TokenTask::takeAcquireAnswer(const Result<TokenAnswer>& answer)
{
    noteOutcome(answer);
    if (answer)
        identify(*answer);
    else
        failUnlessStoredServes(answer.error());
}

void TokenTask::ask(const FormParameters& parameters,
                    void (TokenTask::*take)(const Result<TokenAnswer>&))
{
    // what the provider gives has to go somewhere: a refresh token works once
    if (const auto room = m_parts.store.checkRoom(m_name); !room) {
        (this->*take)(room.error());
        return;
    }
    if (m_endpoint)
        m_endpoint->deleteLater();
    const QUrl address = m_provider->tokenEndpoint;
    const TokenRequest request = tokenRequest(*m_environment, address, parameters);
    m_endpoint =
        new TokenEndpoint(network(), request, {hostOf(address), m_name.text(), request.secrets()},
                          hasCooldown(*m_lock) ? 0 : m_parts.repeats, this);
    connect(m_endpoint, &TokenEndpoint::finished, this, take);
    m_endpoint->start();
}

void TokenTask::logIn()
{
    // nobody should sign in for nothing
    if (const auto room = m_parts.store.checkRoom(m_name); !room) {
        finish(room.error());
        return;
    }
    m_login = new BrowserLogin(m_parts, *m_environment, *m_provider, m_networkSettings,
                               m_intent.login, this);
    connect(m_login, &BrowserLogin::waiting, this, &TokenTask::waitingForBrowser);
    connect(m_login, &BrowserLogin::browserFailed, this, &TokenTask::browserFailed);
    connect(m_login, &BrowserLogin::stepped, this, &TokenTask::loginStepped);
    connect(m_login, &BrowserLogin::finished, this, &TokenTask::takeLoginAnswer);
    m_login->start();
}

QUrl TokenTask::loginAddress() const
{
    return m_login ? m_login->address() : QUrl();
}

UnixTime TokenTask::loginEndsAt() const
{
    return m_login ? m_login->endsAt() : 0;
}

Status TokenTask::takeLoginAddress(const QString& address)
{
    return m_login->takeAddress(address);
}

void TokenTask::takeLoginAnswer(const Result<TokenAnswer>& answer)
{
    if (answer)
        identify(*answer);
    else
        concludeLogin(answer.error());
}

void TokenTask::concludeLogin(const Result<AuthToken>& result)
{
    connect(m_login, &BrowserLogin::closed, this, [this, result] {
        m_login->deleteLater();
        m_login = nullptr;
        finish(result);
    });
    m_lockWait->stop();
    m_lock.reset();
    m_login->conclude(result);
}

void TokenTask::logOut()
{
    auto* logout = new Logout(m_parts.store, m_name, this);
    connect(logout, &Logout::finished, this, &TokenTask::takeLogout);
    logout->start();
}

void TokenTask::takeLogout(const Status& done)
{
    log(done ? LogLevel::Info : LogLevel::Warning, done ? "logged out" : describe(done.error()));
    const bool out = done || done.error().code == ErrorCode::RefreshTokenLeft;
    if (out)
        m_record.event(HistoryEvent::Kind::LoggedOut);
    finish(done ? Result<AuthToken>(AuthToken()) : done.error());
}

void TokenTask::identify(const TokenAnswer& answer)
{
    m_answer = answer;
    m_answeredAt = m_parts.clock.now();
    m_identityCheck = new IdentityCheck(keyParts(), *m_environment, *m_provider, answer, this);
    connect(m_identityCheck, &IdentityCheck::finished, this, &TokenTask::takeIdentity);
    if (m_login)
        m_identityCheck->startForLogin(m_login->nonce());
    else if (m_refreshing)
        m_identityCheck->startForRefresh(firstIdTokenOf(*m_stored));
    else
        m_identityCheck->start();
}

void TokenTask::takeIdentity(const Result<Identity>& identity)
{
    if (m_finished)
        return;
    // it may be in the middle of its last signal, or be told here that nobody waits for it
    m_identityCheck->disconnect(this);
    m_identityCheck->deleteLater();
    m_identityCheck = nullptr;
    if (!identity) {
        m_refreshing = false;
        log(LogLevel::Warning, describe(identity.error()));
        if (m_login)
            concludeLogin(identity.error());
        else if (m_cancelled)
            finish(Error(ErrorCode::LoginCancelled, {m_name.text()}));
        else
            finish(identity.error());
        return;
    }
    m_identity = *identity;
    if (m_login)
        lockThen(&TokenTask::store);
    else
        store();
}

// The new token is on the disk before anybody gets it or hears of it (RFC 6749 6: the old refresh
// token may be dead already).
void TokenTask::store()
{
    TokenBinding source = binding();
    // one that is configured is in the binding, as it is written there
    if (!m_environment->tokenUrl)
        source.tokenUrl = endpointOf(m_provider->tokenEndpoint);
    m_saving = merged(m_refreshing ? m_stored : std::nullopt, *m_answer, *m_identity,
                      *m_environment, source, m_answeredAt);
    m_saving.refreshTokenEntry = refreshTokenEntry();
    // where it is already, it need not be written
    const bool isThere = m_answer->refreshToken.empty() && m_stored
        && m_saving.refreshTokenEntry == m_stored->refreshTokenEntry;
    if (isThere && !m_saving.refreshTokenEntry.empty())
        m_saving.refreshToken = Secret();
    m_save->start(*m_lock, m_saving);
}

// One that is there already is replaced in a refresh; a login has one of its own, so that what is
// bound to one provider is never found under the name of another.
std::string TokenTask::refreshTokenEntry() const
{
    // somebody may have chosen while this task has waited
    const auto present = loadEnvironment(m_parts.config, m_name);
    const bool kept =
        present ? present->refreshTokenInKeychain : m_environment->refreshTokenInKeychain;
    if (!kept || m_saving.refreshToken.empty())
        return {};
    if (m_refreshing && !m_stored->refreshTokenEntry.empty())
        return m_stored->refreshTokenEntry;
    return newKeychainEntry(m_name, keys::refreshToken);
}

void TokenTask::noteLoss(const Error& reason)
{
    log(LogLevel::Warning, describe(reason));
    warn({ErrorCode::RefreshTokenLost, {m_name.text()}});
}

void TokenTask::takeSaved(const Status& saved)
{
    if (m_refusal) {
        if (!saved)
            log(LogLevel::Warning,
                "the refused refresh token cannot be removed: " + describe(saved.error()));
        const Error refusal = *m_refusal;
        m_refusal.reset();
        afterRefusal(refusal);
        return;
    }
    noteAnswer(*m_lock);
    warnOfMissingScopes();
    if (!m_identity->leftOut.empty())
        log(LogLevel::Warning, "the new ID token is left out: " + m_identity->leftOut);
    if (saved)
        m_record.event(m_login            ? HistoryEvent::Kind::LoggedIn
                           : m_refreshing ? HistoryEvent::Kind::Refreshed
                                          : HistoryEvent::Kind::Acquired,
                       m_saving.expiresAt);
    m_refreshing = false;
    const UnixTime seconds = m_answer->expiresIn;
    log(LogLevel::Info,
        saved ? "new token stored, valid for " + std::to_string(seconds) + " s"
              : describe(saved.error()));
    const Result<AuthToken> result = saved ? Result<AuthToken>(m_saving) : saved.error();
    if (m_login)
        concludeLogin(result);
    else if (m_cancelled)
        finish(Error(ErrorCode::LoginCancelled, {m_name.text()}));
    else if (result && m_intent.wish.minimumValidity > 0
             && m_intent.wish.minimumValidity >= seconds)
        finish(Error(ErrorCode::MinimumValidityUnreachable,
                     {m_name.text(), std::to_string(seconds),
                      std::to_string(m_intent.wish.minimumValidity)}));
    else
        finish(result);
}

TokenBinding TokenTask::binding() const
{
    TokenBinding binding = bindingOf(*m_environment);
    if (m_provider)
        binding.tokenHost = hostOf(m_provider->tokenEndpoint);
    binding.serviceOrigin = m_intent.wish.serviceOrigin;
    return binding;
}

// While the old access token is valid, trouble with getting a new one is no reason to stop.
bool TokenTask::storedStillServes() const
{
    return m_intent.kind == TokenIntent::Kind::Obtain && m_stored && !m_stored->loggedOut()
        && m_parts.clock.now() + m_intent.wish.minimumValidity < m_stored->expiresAt;
}

void TokenTask::serveStored(const Error& error)
{
    if (!m_leftAlone)
        m_record.failure(error);
    Q_EMIT renewalFailed(error);
    finish(*m_stored);
}

void TokenTask::failUnlessStoredServes(const Error& error)
{
    log(LogLevel::Warning, describe(error));
    if (m_cancelled)
        finish(Error(ErrorCode::LoginCancelled, {m_name.text()}));
    else if (storedStillServes())
        serveStored(error);
    else
        finish(error);
}

void TokenTask::warn(const Error& reason)
{
    log(LogLevel::Warning, describe(reason));
    Q_EMIT warned(reason);
}

// RFC 6749 5.1
void TokenTask::warnOfMissingScopes()
{
    const std::string missing = scopesNotGranted(m_environment->scopes, m_answer->scope);
    if (!m_refreshing && !missing.empty())
        warn({ErrorCode::ScopeNotGranted, {m_name.text(), missing}});
}

void TokenTask::finish(const Result<AuthToken>& result)
{
    if (m_finished)
        return;
    m_finished = true;
    m_lockWait->stop();
    m_save->stop();
    // an answer that is on its way already must not be taken without the lock
    if (m_endpoint) {
        m_endpoint->disconnect(this);
        m_endpoint->stop();
    }
    if (m_identityCheck)
        m_identityCheck->disconnect(this);
    if (!result && !m_leftAlone)
        m_record.failure(result.error());
    m_lock.reset();
    m_limit.leave(m_turn);
    Q_EMIT finished(result);
}

void TokenTask::log(LogLevel level, const std::string& text) const
{
    m_record.log(level, text);
}

} // namespace lmi
