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

UnixTime Cooldown::secondsLeft(const std::string& whom, UnixTime now) const
{
    const bool believable = provider == whom && until > now && until <= now + longestAsked;
    return believable ? until - now : 0;
}

Cooldown afterFailure(const Cooldown& before, UnixTime now, UnixTime asked, Cooldown failure)
{
    const bool again = before.failures > 0 && before.provider == failure.provider
        && before.until <= now + longestAsked && now < before.until + forgottenAfter;
    failure.failures = again ? before.failures + 1 : 1;
    failure.until = now + std::max(std::min(asked, longestAsked), ownPause(failure.failures));
    return failure;
}

Cooldown decodeCooldown(std::string_view text)
{
    constexpr UnixTime most = 1'000'000;
    constexpr UnixTime latest = 253402300800; // the year 10000
    const auto object = parseJsonObject(text);
    if (!object)
        return {};
    const UnixTime failures = numberIn(*object, "failures");
    const UnixTime until = numberIn(*object, "until");
    if (failures <= 0 || failures > most || until <= 0 || until > latest)
        return {};
    return {static_cast<int>(failures), until, jsonString(*object, "provider").value_or(""),
            harmlessText(jsonString(*object, "host").value_or("")),
            harmlessText(jsonString(*object, "reason").value_or(""))};
}

std::string encodeCooldown(const Cooldown& cooldown)
{
    const Json object{{"failures", cooldown.failures},
                      {"until", cooldown.until},
                      {"provider", cooldown.provider},
                      {"host", cooldown.host},
                      {"reason", cooldown.reason}};
    return writeJson(object) + "\n";
}

} // namespace lmi
