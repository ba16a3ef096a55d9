#include "core/token/EnvironmentStatus.h"

#include "core/base/Text.h"
#include "core/token/JwtClaims.h"
#include "core/token/Scopes.h"

#include <algorithm>

namespace lmi {
namespace {

// Who the token speaks for: what the ID token says, else what the configuration says.
void describeIdentity(EnvironmentStatus& status, const AuthToken& token,
                      const Environment& environment)
{
    if (const auto claims = readJwtClaims(token.idToken.reveal())) {
        status.subject = harmlessText(jsonString(*claims, "sub").value_or(""));
        status.displayName = displayNameIn(*claims);
    }
    // the ID token has only a number for the person, the provider had more to say
    if (!token.account.empty()
        && (status.displayName.empty() || status.displayName == status.subject))
        status.displayName = harmlessText(token.account);
    if (status.displayName.empty() && environment.grant == GrantType::Password)
        status.displayName = environment.username;
    if (status.displayName.empty() && environment.grant == GrantType::ClientCredentials)
        status.displayName = environment.clientId;
}

void describeToken(EnvironmentStatus& status, const AuthToken& token, UnixTime now,
                   std::optional<int> leeway)
{
    status.state = stateOf(token, now, leeway);
    if (token.loggedOut())
        return;
    status.expiresAt = token.expiresAt;
    status.issuedAt = token.issuedAt;
    status.tokenType = token.tokenType;
    status.hasIdToken = !token.idToken.empty();
    status.scope = token.scope;
}

} // namespace

std::string hostOf(const WebAddress& address)
{
    return address.origin().substr(address.scheme().size() + 3);
}

std::string endpointOf(const WebAddress& address)
{
    return address.origin() + address.path();
}

TokenBinding bindingOf(const Environment& environment)
{
    return {environment.issuer,
            environment.clientId,
            environment.tokenUrl ? hostOf(*environment.tokenUrl) : std::string(),
            {},
            environment.grant == GrantType::Password ? environment.username : std::string(),
            environment.tokenUrl ? endpointOf(*environment.tokenUrl) : std::string(),
            scopesInOrder(environment.scopes)};
}

TokenBinding adoptingBindingOf(const Environment& environment)
{
    TokenBinding binding = bindingOf(environment);
    binding.serviceOrigin = serviceOriginOf(environment);
    return binding;
}

std::string serviceOriginOf(const Environment& environment)
{
    return environment.serviceUrl ? environment.serviceUrl->origin() : std::string();
}

EnvironmentStatus assess(const EnvironmentName& name, const Result<Environment>& environment,
                         const Result<std::optional<AuthToken>>& token, UnixTime now)
{
    EnvironmentStatus status(name);
    const auto fail = [&](const Error& error) {
        status.state = TokenState::Invalid;
        if (!status.error)
            status.error = error;
    };
    if (token && token->has_value())
        describeToken(status, **token, now, environment ? environment->leeway : std::nullopt);
    if (!environment) {
        fail(environment.error());
        return status;
    }
    status.grant = environment->grant;
    status.autoRefresh = environment->autoRefresh;
    if (!token) {
        fail(token.error());
        return status;
    }
    if (!token->has_value() || (*token)->loggedOut())
        return status;
    status.leeway = leewayOf(**token, environment->leeway);
    status.refreshable = environment->needsNobody() || (*token)->hasRefreshToken();
    status.missingScope = scopesNotGranted(environment->scopes, (*token)->scope);
    describeIdentity(status, **token, *environment);
    if ((*token)->binding) {
        const std::string conflict = bindingConflict(*(*token)->binding, bindingOf(*environment));
        if (!conflict.empty() && environment->needsNobody()) {
            // not used, and replaced by itself
            status.state = TokenState::Expired;
            status.expiresAt = std::min((*token)->expiresAt, now);
        } else if (!conflict.empty()) {
            fail({ErrorCode::LoginRequiredBinding, {name.text(), conflict}});
        }
    }
    return status;
}

EnvironmentStatus statusOf(const Result<ConfigSnapshot>& snapshot, const TokenStore& store,
                           const EnvironmentName& name, UnixTime now)
{
    const auto environment = snapshot ? loadEnvironment(*snapshot, name) : snapshot.error();
    const auto token = store.loadPatiently(name, WideRights::Keep);
    EnvironmentStatus status = assess(name, environment, token, now);
    status.tokenFile = store.path(name);
    return status;
}

} // namespace lmi
