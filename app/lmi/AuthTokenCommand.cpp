#include "app/lmi/AuthTokenCommand.h"

#include "app/lmi/TokenOutput.h"
#include "core/token/EnvironmentStatus.h"

namespace lmi {
namespace {

constexpr int lockSeconds = 5;

// Binds the token of a file that the original tool wrote to the present configuration and gives
// what the file holds then: somebody else may have been faster.
Result<std::optional<AuthToken>> bindStoredToken(const TokenStore& store,
                                                 const Environment& environment)
{
    const auto lock = store.lockPatiently(environment.name, lockSeconds);
    if (!lock)
        return lock.error();
    auto token = store.loadPatiently(environment.name);
    if (!token || !token->has_value() || (*token)->loggedOut() || (*token)->binding)
        return token;
    (*token)->binding = adoptingBindingOf(environment);
    if (const auto saved = store.save(*lock, **token); !saved)
        return saved.error();
    return token;
}

} // namespace

Result<AuthTokenCommand::Outcome> AuthTokenCommand::run()
{
    const auto configuration = chosenConfiguration(m_context);
    if (!configuration)
        return configuration.error();
    if (const auto guarded = guardSecrets(m_context, *configuration); !guarded)
        return guarded.error();
    const auto environment = environmentFrom(*configuration);
    if (!environment)
        return environment.error();
    auto token = m_context.store.loadPatiently(environment->name);
    if (!token && isNoToken(token.error()) && environment->needsNobody())
        return Outcome::NeedsNetwork;
    if (!token)
        return token.error();
    const auto outcome = judge(*environment, *token);
    if (!outcome || *outcome == Outcome::NeedsNetwork)
        return outcome;
    if (!(*token)->binding)
        return adopt(*configuration, *environment, std::move(**token));
    return print(*environment, **token);
}

Result<AuthTokenCommand::Outcome>
AuthTokenCommand::judge(const Environment& environment, const std::optional<AuthToken>& token) const
{
    if (token && !token->loggedOut() && token->binding) {
        std::string conflict = bindingConflict(*token->binding, bindingOf(environment));
        if (!conflict.empty() && environment.needsNobody())
            return Outcome::NeedsNetwork;
        if (!conflict.empty())
            return Error(ErrorCode::LoginRequiredBinding,
                         {environment.name.text(), std::move(conflict)});
    }
    if (token
        && isUsable(*token, m_context.clock.now(), m_context.invocation.minimumValidity,
                    environment.leeway))
        return Outcome::Printed;
    return judgeUnusable(environment, token);
}

// Where only a person can help, nobody needs to be asked on the network first.
Result<AuthTokenCommand::Outcome>
AuthTokenCommand::judgeUnusable(const Environment& environment,
                                const std::optional<AuthToken>& token) const
{
    if (environment.needsNobody())
        return Outcome::NeedsNetwork;
    const std::string& name = environment.name.text();
    if (!token || token->loggedOut())
        return Error(ErrorCode::LoginRequired, {name});
    if (token->hasRefreshToken())
        return Outcome::NeedsNetwork;
    const bool tooShort = isUsable(*token, m_context.clock.now(), 0, environment.leeway);
    return Error(tooShort ? ErrorCode::RefreshUnavailable : ErrorCode::LoginRequiredExpired,
                 {name});
}

Result<AuthTokenCommand::Outcome> AuthTokenCommand::adopt(const Configuration& configuration,
                                                          const Environment& environment,
                                                          AuthToken token)
{
    auto bound = bindStoredToken(m_context.store, environment);
    if (!bound) {
        m_context.output.warning(describe(bound.error()) + " The token is printed all the same.");
        return print(environment, token);
    }
    Log(logSettingsFor(m_context, configuration), m_context.clock)
        .write(LogLevel::Info, "console",
               "bound the token of " + environment.name.text() + " to its configuration");
    const auto outcome = judge(environment, *bound);
    if (!outcome || *outcome == Outcome::NeedsNetwork)
        return outcome;
    return print(environment, **bound);
}

AuthTokenCommand::Outcome AuthTokenCommand::print(const Environment& environment,
                                                  const AuthToken& token)
{
    printToken(m_context.output, environment.name, token);
    return Outcome::Printed;
}

} // namespace lmi
