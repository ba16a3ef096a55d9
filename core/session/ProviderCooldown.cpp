#include "core/session/ProviderCooldown.h"

#include "core/config/Environment.h"
#include "core/oauth/TokenAnswer.h"
#include "core/token/TokenStore.h"

namespace lmi {
namespace {

// Whom a cooldown is about; another configuration may mean another one.
std::string providerName(const Environment& environment)
{
    return environment.tokenUrl ? environment.tokenUrl->text() : environment.issuer;
}

// Why a provider did not answer, in a few words.
std::string reasonOf(const Error& failure)
{
    const std::string& detail = failure.arguments.at(1);
    if (saysUnavailable(failure))
        return "status " + detail;
    if (failure.code == ErrorCode::AnswerTooLarge)
        return "an answer of more than " + detail + " bytes";
    return failure.code == ErrorCode::NetworkTimeout ? "silence for " + detail + " s" : detail;
}

} // namespace

std::optional<Error> leftAlone(const TokenLock& lock, const Environment& environment, UnixTime now)
{
    const Cooldown cooldown = lock.cooldown();
    const UnixTime seconds = cooldown.secondsLeft(providerName(environment), now);
    if (seconds == 0)
        return std::nullopt;
    return Error(
        ErrorCode::ProviderLeftAlone,
        {cooldown.host, cooldown.reason, std::to_string(seconds), environment.name.text()});
}

void noteAnswer(const TokenLock& lock)
{
    lock.endCooldown();
}

void noteFailure(const TokenLock& lock, const Environment& environment, const Error& failure,
                 UnixTime now)
{
    if (kindOf(failure.code) != ErrorKind::Network)
        return;
    lock.publish(afterFailure(
        lock.cooldown(), now, secondsToWait(failure),
        {0, 0, providerName(environment), failure.arguments.front(), reasonOf(failure)}));
}

} // namespace lmi
