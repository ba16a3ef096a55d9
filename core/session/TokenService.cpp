#include "core/session/TokenService.h"

#include "core/config/ConfigSnapshot.h"
#include "core/config/FileSecrets.h"
#include "core/session/TokenTask.h"

#include <vector>

namespace lmi {
namespace {

constexpr std::size_t mostAtOnce = 16;
constexpr std::size_t mostInBackground = 12;

} // namespace

TokenService::TokenService(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_limit(mostAtOnce, mostInBackground)
{
}

TokenService::~TokenService() = default;

void TokenService::login(const EnvironmentName& name, const LoginOptions& options)
{
    const auto running = m_tasks.find(name);
    if (running != m_tasks.end() && running->second->kind() == TokenIntent::Kind::Login) {
        if (const QUrl address = running->second->loginAddress();
            !address.isEmpty() && options.openBrowser)
            openAgain(name, address);
        return;
    }
    request(name, {TokenIntent::Kind::Login, options, {}});
}

void TokenService::obtain(const EnvironmentName& name, const TokenWish& wish)
{
    if (!isBusy(name))
        request(name, {TokenIntent::Kind::Obtain, {}, wish});
}

void TokenService::renew(const EnvironmentName& name, const TokenWish& wish)
{
    if (!isBusy(name))
        request(name, {TokenIntent::Kind::Renew, {}, wish});
}

void TokenService::logout(const EnvironmentName& name)
{
    cancel(name);
    request(name, {TokenIntent::Kind::Logout, {}, {}});
}

void TokenService::cancel(const EnvironmentName& name)
{
    dropWaiting(name);
    if (const auto running = m_tasks.find(name); running != m_tasks.end())
        running->second->cancel();
}

// All that waits but a logout: whoever logged out wants that to hold.
void TokenService::dropWaiting(const EnvironmentName& name)
{
    const auto waiting = m_waiting.find(name);
    if (waiting == m_waiting.end())
        return;
    std::erase_if(waiting->second, [](const TokenIntent& intent) {
        return intent.kind != TokenIntent::Kind::Logout;
    });
    if (waiting->second.empty())
        m_waiting.erase(waiting);
}

void TokenService::shutDown()
{
    std::vector<EnvironmentName> names;
    for (const auto& [name, task] : m_tasks)
        names.push_back(name);
    for (const EnvironmentName& name : names) {
        dropWaiting(name);
        if (const auto running = m_tasks.find(name); running != m_tasks.end())
            running->second->cancel();
    }
}

bool TokenService::isBusy(const EnvironmentName& name) const
{
    return m_tasks.contains(name);
}

QUrl TokenService::loginAddress(const EnvironmentName& name) const
{
    const auto running = m_tasks.find(name);
    return running == m_tasks.end() ? QUrl() : running->second->loginAddress();
}

UnixTime TokenService::loginEndsAt(const EnvironmentName& name) const
{
    const auto running = m_tasks.find(name);
    return running == m_tasks.end() ? 0 : running->second->loginEndsAt();
}

Status TokenService::finishLogin(const EnvironmentName& name, const QString& address)
{
    if (loginAddress(name).isEmpty())
        return Error(ErrorCode::LoginAddressInvalid,
                     {name.text(), "no login waits for the browser any more"});
    return m_tasks.at(name)->takeLoginAddress(address);
}

void TokenService::openAgain(const EnvironmentName& name, const QUrl& address)
{
    const auto configuration = loadConfiguration(m_parts.config, name);
    const std::string command =
        configuration ? configuration->text("OAUTH_BROWSER") : std::string();
    const auto opened =
        m_parts.openBrowser(address, command, namesBehindSecrets(m_parts.config.paths, name));
    if (!opened)
        Q_EMIT browserFailed(name, opened.error());
}

// One task an environment: an intent that cannot join the running one waits for its end, and takes
// the place of another one that waits, unless that is a logout.
void TokenService::request(const EnvironmentName& name, const TokenIntent& intent)
{
    if (isBusy(name)) {
        dropWaiting(name);
        std::vector<TokenIntent>& waiting = m_waiting[name];
        if (waiting.empty() || intent.kind != TokenIntent::Kind::Logout)
            waiting.push_back(intent);
        return;
    }
    auto* task = new TokenTask(m_parts, m_keys, m_limit, name, intent, this);
    m_tasks[name] = task;
    connect(task, &TokenTask::waitingForBrowser, this,
            [this, name](const QUrl& address) { Q_EMIT waitingForBrowser(name, address); });
    connect(task, &TokenTask::loginStepped, this,
            [this, name](LoginStep step) { Q_EMIT loginStepped(name, step); });
    connect(task, &TokenTask::browserFailed, this,
            [this, name](const Error& error) { Q_EMIT browserFailed(name, error); });
    connect(task, &TokenTask::renewalFailed, this,
            [this, name](const Error& error) { Q_EMIT renewalFailed(name, error); });
    connect(task, &TokenTask::warned, this,
            [this, name](const Error& reason) { Q_EMIT warned(name, reason); });
    connect(task, &TokenTask::finished, this,
            [this, name](const Result<AuthToken>& result) { finish(name, result); });
    task->start();
    Q_EMIT started(name);
}

void TokenService::finish(const EnvironmentName& name, const Result<AuthToken>& result)
{
    const auto running = m_tasks.find(name);
    running->second->deleteLater();
    m_tasks.erase(running);
    auto waiting = m_waiting.extract(name);
    Q_EMIT finished(name, result);
    if (waiting) {
        for (const TokenIntent& intent : waiting.mapped())
            request(name, intent);
    }
    if (isIdle())
        Q_EMIT idle();
}

} // namespace lmi
