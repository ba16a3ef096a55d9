#include "core/session/ProviderCooldown.h"

#include "core/config/Environment.h"
#include "core/oauth/TokenAnswer.h"
#include "core/token/TokenStore.h"

namespace lmi {
namespace {

constexpr std::string_view statusPrefix = "status ";

std::string withoutPrefix(std::string_view text, std::string_view prefix)
{
    return std::string(text.starts_with(prefix) ? text.substr(prefix.size()) : text);
}

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
        return std::string(statusPrefix) + detail;
    if (failure.code == ErrorCode::AnswerTooLarge)
        return "an answer of more than " + detail + " bytes";
    return failure.code == ErrorCode::NetworkTimeout ? "silence for " + detail + " s" : detail;
}

} // namespace

std::optional<Error> leftAlone(const TokenLock& lock, const Environment& environment, UnixTime now,
                               Cooldown::Cause cause)
{
    const Cooldown cooldown = lock.cooldown();
    const std::string provider = providerName(environment);
    const UnixTime asked = cooldown.secondsLeft(provider, now, Cooldown::Cause::ProviderAsked);
    if (asked > 0)
        return Error(
            ErrorCode::ProviderAsksToWait,
            {cooldown.host, withoutPrefix(cooldown.reason, statusPrefix), std::to_string(asked)});
    const UnixTime seconds = cooldown.secondsLeft(provider, now, cause);
    if (seconds == 0)
        return std::nullopt;
    return Error(
        ErrorCode::ProviderLeftAlone,
        {cooldown.host, cooldown.reason, std::to_string(seconds), environment.name.text()});
}

bool hasCooldown(const TokenLock& lock)
{
    return lock.cooldown().failures > 0;
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
