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

UnixTime tenthOfLifetimeAtMost(const AuthToken& token, UnixTime most)
{
    if (!token.issuedAt || *token.issuedAt >= token.expiresAt)
        return most;
    const std::uint64_t tenth = secondsUntil(token.expiresAt, *token.issuedAt) / 10;
    return static_cast<UnixTime>(std::min(static_cast<std::uint64_t>(most), tenth));
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

UnixTime leewayOf(const AuthToken& token)
{
    return tenthOfLifetimeAtMost(token, 30);
}

UnixTime warningTimeOf(const AuthToken& token)
{
    return tenthOfLifetimeAtMost(token, 300);
}

bool isUsable(const AuthToken& token, UnixTime now, UnixTime minimumValidity)
{
    const auto needed = static_cast<std::uint64_t>(std::max(leewayOf(token), minimumValidity));
    return !token.loggedOut() && secondsUntil(token.expiresAt, now) > needed;
}

TokenState stateOf(const AuthToken& token, UnixTime now)
{
    if (token.loggedOut())
        return TokenState::LoggedOut;
    if (now >= token.expiresAt)
        return TokenState::Expired;
    const auto warning = static_cast<std::uint64_t>(warningTimeOf(token));
    return secondsUntil(token.expiresAt, now) > warning ? TokenState::Valid : TokenState::Expiring;
}

} // namespace lmi
