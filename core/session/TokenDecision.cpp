#include "core/session/TokenDecision.h"

#include "core/token/EnvironmentStatus.h"
#include "core/token/JwtClaims.h"
#include "core/token/TokenPolicy.h"

#include <algorithm>

namespace lmi {

const char* textOf(TokenStep step)
{
    switch (step) {
    case TokenStep::UseStored:
        return "the stored token can be used";
    case TokenStep::Refresh:
        return "the stored token is to be refreshed";
    case TokenStep::Acquire:
        return "a token is to be acquired";
    case TokenStep::AskPerson:
        break;
    }
    return "only a person can get a token";
}

TokenStep decide(const std::optional<AuthToken>& stored, const Environment& environment,
                 const TokenWish& wish, UnixTime now)
{
    const bool rejected = stored && !wish.rejected.empty() && stored->accessToken == wish.rejected;
    const UnixTime needed = std::max(wish.minimumValidity, wish.ahead);
    if (stored && !rejected && isUsable(*stored, now, needed, environment.leeway))
        return TokenStep::UseStored;
    // a service's client authenticates again instead (RFC 6749 4.4.3)
    const bool refreshes = environment.grant != GrantType::ClientCredentials;
    if (refreshes && stored && stored->hasRefreshToken())
        return TokenStep::Refresh;
    return environment.needsNobody() ? TokenStep::Acquire : TokenStep::AskPerson;
}

bool isForService(const AuthToken& token, const std::string& serviceOrigin)
{
    return !token.binding || token.binding->serviceOrigin.empty() || serviceOrigin.empty()
        || token.binding->serviceOrigin == serviceOrigin;
}

std::optional<AuthToken> boundTo(const std::optional<AuthToken>& stored,
                                 const TokenBinding& binding)
{
    if (stored && stored->binding && !bindingConflict(*stored->binding, binding).empty())
        return std::nullopt;
    return stored;
}

AuthToken merged(const std::optional<AuthToken>& refreshed, const TokenAnswer& answer,
                 const Identity& identity, const Environment& environment,
                 const TokenBinding& binding, UnixTime now)
{
    AuthToken token;
    if (refreshed)
        token = *refreshed;
    token.accessToken = answer.accessToken;
    token.tokenType = answer.tokenType;
    token.issuedAt = now;
    token.expiresAt = now + answer.expiresIn;
    token.binding = binding;
    // a refresh asks for no scopes: they stay those of the login (RFC 6749 6)
    if (refreshed && refreshed->binding)
        token.binding->requestedScopes = refreshed->binding->requestedScopes;
    token.binding->serviceOrigin =
        refreshed && refreshed->binding && !refreshed->binding->serviceOrigin.empty()
        ? refreshed->binding->serviceOrigin
        : serviceOriginOf(environment);
    if (!answer.refreshToken.empty() && environment.grant != GrantType::ClientCredentials)
        token.refreshToken = answer.refreshToken;
    if (!answer.idToken.empty() && identity.leftOut.empty())
        token.idToken = answer.idToken;
    // they are the login's, and no refresh changes them
    if (!refreshed) {
        token.nonce = identity.nonce;
        token.authenticatedAt = identity.authenticatedAt;
        token.account = identity.account;
    }
    if (!answer.scope.empty())
        token.scope = answer.scope;
    else if (!refreshed)
        token.scope = environment.scopes;
    return token;
}

std::optional<FirstIdToken> firstIdTokenOf(const AuthToken& stored)
{
    const auto claims = readJwtClaims(stored.idToken.reveal());
    if (!claims)
        return std::nullopt;
    FirstIdToken first{*claims, stored.nonce, stored.authenticatedAt};
    // a file that was not written after a login of ours
    if (first.nonce.empty())
        first.nonce = jsonString(*claims, "nonce").value_or("");
    if (!first.authenticatedAt)
        first.authenticatedAt = authenticationTimeIn(*claims);
    return first;
}

Error loginRequired(const EnvironmentName& name, const std::optional<AuthToken>& stored,
                    const TokenBinding& binding)
{
    if (!stored || stored->loggedOut())
        return {ErrorCode::LoginRequired, {name.text()}};
    const std::string conflict =
        stored->binding ? bindingConflict(*stored->binding, binding) : std::string();
    if (!conflict.empty())
        return {ErrorCode::LoginRequiredBinding, {name.text(), conflict}};
    return {ErrorCode::LoginRequiredExpired, {name.text()}};
}

} // namespace lmi
