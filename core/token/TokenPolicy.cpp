#include "core/token/TokenPolicy.h"

#include <algorithm>

namespace lmi {
namespace {

UnixTime tenthOfLifetimeAtMost(const AuthToken& token, UnixTime most)
{
    if (!token.issuedAt || *token.issuedAt >= token.expiresAt)
        return most;
    return std::min(most, (token.expiresAt - *token.issuedAt) / 10);
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
    return !token.loggedOut() && now + std::max(leewayOf(token), minimumValidity) < token.expiresAt;
}

TokenState stateOf(const AuthToken& token, UnixTime now)
{
    if (token.loggedOut())
        return TokenState::LoggedOut;
    if (now >= token.expiresAt)
        return TokenState::Expired;
    return now + warningTimeOf(token) < token.expiresAt ? TokenState::Valid : TokenState::Expiring;
}

} // namespace lmi
