#include "core/token/Cooldown.h"

#include "core/base/Json.h"
#include "core/base/Text.h"

#include <algorithm>

namespace lmi {
namespace {

// seconds
constexpr UnixTime longestAsked = 3600;
constexpr UnixTime longestOwn = 30;
// after which a failure is the first one again
constexpr UnixTime forgottenAfter = 300;

UnixTime numberIn(const Json& object, const char* member)
{
    const auto found = object.find(member);
    return found != object.end() && found->is_number_integer() ? found->get<UnixTime>() : 0;
}

UnixTime ownPause(int failures)
{
    constexpr int enough = 6;
    return failures < 2 ? 0 : std::min(longestOwn, UnixTime(1) << (std::min(failures, enough) - 1));
}

} // namespace

UnixTime Cooldown::secondsLeft(const std::string& whom, UnixTime now, Cause cause) const
{
    const UnixTime end = cause == Cause::Any ? until : askedUntil;
    const bool believable = provider == whom && end > now && end <= now + longestAsked;
    return believable ? end - now : 0;
}

Cooldown afterFailure(const Cooldown& before, UnixTime now, UnixTime asked, Cooldown failure)
{
    const bool again = before.failures > 0 && before.provider == failure.provider
        && before.until <= now + longestAsked && now < before.until + forgottenAfter;
    failure.failures = again ? before.failures + 1 : 1;
    asked = std::min(asked, longestAsked);
    // another failure takes nothing back of what the provider asked for
    const UnixTime stillAsked =
        again ? before.secondsLeft(failure.provider, now, Cooldown::Cause::ProviderAsked) : 0;
    asked = std::max(asked, stillAsked);
    failure.until = now + std::max(asked, ownPause(failure.failures));
    failure.askedUntil = asked > 0 ? now + asked : 0;
    return failure;
}

Cooldown decodeCooldown(std::string_view text)
{
    constexpr UnixTime most = 1'000'000;
    const auto object = parseJsonObject(text);
    if (!object)
        return {};
    const UnixTime failures = numberIn(*object, "failures");
    const UnixTime until = jsonTime(*object, "until").value_or(0);
    if (failures <= 0 || failures > most || until <= 0)
        return {};
    const UnixTime asked = numberIn(*object, "asked_until");
    return {static_cast<int>(failures),
            until,
            jsonString(*object, "provider").value_or(""),
            harmlessText(jsonString(*object, "host").value_or("")),
            harmlessText(jsonString(*object, "reason").value_or("")),
            asked > 0 && asked <= until ? asked : 0};
}

std::string encodeCooldown(const Cooldown& cooldown)
{
    const Json object{{"failures", cooldown.failures},
                      {"until", cooldown.until},
                      {"asked_until", cooldown.askedUntil},
                      {"provider", cooldown.provider},
                      {"host", cooldown.host},
                      {"reason", cooldown.reason}};
    return writeJson(object) + "\n";
}

} // namespace lmi
