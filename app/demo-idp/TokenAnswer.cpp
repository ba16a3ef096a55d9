#include "app/demo-idp/TokenAnswer.h"

#include "app/demo-idp/Crypto.h"
#include "app/demo-idp/Encoding.h"
#include "app/demo-idp/Person.h"
#include "app/demo-idp/Scope.h"

#include <nlohmann/json.hpp>

namespace lmi::demo {

namespace {

// OpenID Connect Core 3.1.3.6: the left half of the digest.
[[nodiscard]] std::string accessTokenHash(const std::string& accessToken)
{
    const std::string digest = sha256(accessToken);
    return base64UrlEncode(std::string_view(digest).substr(0, digest.size() / 2));
}

[[nodiscard]] nlohmann::json idTokenClaims(const Context& context, const TokenVault::Issued& issued,
                                           TimePoint now)
{
    nlohmann::json claims = personClaims(issued.grant.user);
    claims["iss"] = context.issuer;
    claims["aud"] = issued.grant.clientId;
    claims["iat"] = unixSeconds(now);
    claims["exp"] = unixSeconds(now + issued.lifetime);
    claims["auth_time"] = unixSeconds(issued.grant.authenticated);
    claims["at_hash"] = accessTokenHash(issued.accessToken);
    return claims;
}

} // namespace

Answer tokenAnswer(const Context& context, const TokenVault::Issued& issued, IdTokenKind kind,
                   const FaultPlan& plan, TimePoint now)
{
    nlohmann::json body = {{"access_token", issued.accessToken}};
    body["token_type"] = plan.has(Shape::LowercaseBearer) ? "bearer" : "Bearer";
    if (plan.has(Shape::StringExpires))
        body["expires_in"] = std::to_string(issued.lifetime.count());
    else if (!plan.has(Shape::NoExpires))
        body["expires_in"] = issued.lifetime.count();
    if (!plan.has(Shape::NoScope))
        body["scope"] = issued.grant.scope;
    if (!issued.refreshToken.empty())
        body["refresh_token"] = issued.refreshToken;
    if (!issued.grant.user.empty() && hasScope(issued.grant.scope, "openid")
        && !plan.has(Shape::NoIdToken)) {
        nlohmann::json claims = idTokenClaims(context, issued, now);
        if (plan.has(Shape::WrongNonce))
            claims["nonce"] = randomToken();
        else if (kind == IdTokenKind::OfLogin && !issued.grant.nonce.empty())
            claims["nonce"] = issued.grant.nonce;
        body["id_token"] = context.key.sign(claims);
    }
    Answer answer = Answer::json(200, body);
    answer.headers.emplace_back("Pragma", "no-cache");
    return answer;
}

} // namespace lmi::demo
