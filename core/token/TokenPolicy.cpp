#include "core/token/TokenPolicy.h"

#include <algorithm>

namespace lmi {
namespace {

// How long until `later`; without overflow, whatever a file or a command line says.
std::uint64_t secondsUntil(UnixTime later, UnixTime earlier)
{
    return later <= earlier
        ? 0
        : static_cast<std::uint64_t>(later) - static_cast<std::uint64_t>(earlier);
}

UnixTime partOfLifetimeAtMost(const TokenLifetime& token, std::uint64_t parts, UnixTime most)
{
    if (!token.issuedAt || *token.issuedAt >= token.expiresAt)
        return most;
    const std::uint64_t part = secondsUntil(token.expiresAt, *token.issuedAt) / parts;
    return static_cast<UnixTime>(std::min(static_cast<std::uint64_t>(most), part));
}

} // namespace

std::string_view stateName(TokenState state)
{
    switch (state) {
    case TokenState::Valid:
        return "valid";
    case TokenState::Expiring:
        return "expiring";
    case TokenState::Expired:
        return "expired";
    case TokenState::LoggedOut:
        return "logged_out";
    case TokenState::Invalid:
        break;
    }
    return "invalid";
}

UnixTime leewayOf(const TokenLifetime& token, std::optional<int> wanted)
{
    return wanted ? partOfLifetimeAtMost(token, 2, *wanted) : partOfLifetimeAtMost(token, 10, 30);
}

UnixTime warningTimeOf(const TokenLifetime& token)
{
    return partOfLifetimeAtMost(token, 10, 300);
}

bool isUsable(const AuthToken& token, UnixTime now, UnixTime minimumValidity,
              std::optional<int> leeway)
{
    const auto needed =
        static_cast<std::uint64_t>(std::max(leewayOf(token, leeway), minimumValidity));
    return !token.loggedOut() && secondsUntil(token.expiresAt, now) > needed;
}

UnixTime warningTimeOf(const TokenLifetime& token, UnixTime leeway)
{
    return std::max(warningTimeOf(token), leeway);
}

TokenState stateByTime(const TokenLifetime& token, UnixTime now, UnixTime leeway)
{
    if (now >= token.expiresAt)
        return TokenState::Expired;
    const auto warning = static_cast<std::uint64_t>(warningTimeOf(token, leeway));
    return secondsUntil(token.expiresAt, now) > warning ? TokenState::Valid : TokenState::Expiring;
}

TokenState stateOf(const AuthToken& token, UnixTime now, std::optional<int> leeway)
{
    return token.loggedOut() ? TokenState::LoggedOut
                             : stateByTime(token, now, leewayOf(token, leeway));
}

} // namespace lmi
