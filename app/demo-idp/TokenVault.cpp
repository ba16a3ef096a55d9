#include "app/demo-idp/TokenVault.h"

#include "app/demo-idp/Crypto.h"
#include "app/demo-idp/Encoding.h"
#include "app/demo-idp/Scope.h"

namespace lmi::demo {

namespace {

constexpr std::chrono::seconds CodeLifetime{60};
// Used and expired entries stay a while, so that what comes back is still recognised.
constexpr std::chrono::hours Memory{1};

[[nodiscard]] OAuthError invalidGrant(const std::string& description, const std::string& event = {})
{
    return {"invalid_grant", description, event};
}

} // namespace

TokenVault::TokenVault(const Rules& rules) : m_rules(rules) { }

std::string TokenVault::createCode(const CodeTerms& terms, TimePoint now)
{
    forgetOld(now);
    std::string code = randomToken();
    m_codes.emplace(code, Code{terms, now + CodeLifetime});
    return code;
}

Outcome<TokenVault::Issued> TokenVault::redeemCode(const CodeProof& proof, bool withRefresh,
                                                   TimePoint now)
{
    const auto found = m_codes.find(proof.code);
    if (found == m_codes.end() || found->second.terms.grant.clientId != proof.clientId)
        return invalidGrant("The authorization code is unknown.");
    Code& code = found->second;
    if (code.family != 0) {
        revokeFamily(code.family);
        return invalidGrant("The authorization code was used before.", "code_replayed");
    }
    // Used up from here on, whatever comes out: a second guess at the verifier is not granted.
    code.family = ++m_lastFamily;
    if (code.expires <= now)
        return invalidGrant("The authorization code has expired.");
    if (code.terms.redirectUri != proof.redirectUri)
        return invalidGrant("The redirect_uri differs from the one of the authorization request.");
    if (code.terms.challenge != base64UrlEncode(sha256(proof.verifier)))
        return invalidGrant("The code_verifier does not fit the code_challenge.");
    Issued issued = issueInFamily(code.terms.grant, code.family, now);
    if (withRefresh)
        issued.refreshToken = addRefreshToken(issued.grant, {code.family, 1}, now);
    return issued;
}

TokenVault::Issued TokenVault::issue(const Grant& grant, bool withRefresh, TimePoint now)
{
    forgetOld(now);
    const int family = ++m_lastFamily;
    Issued issued = issueInFamily(grant, family, now);
    if (withRefresh)
        issued.refreshToken = addRefreshToken(grant, {family, 1}, now);
    return issued;
}

Outcome<TokenVault::Issued> TokenVault::refresh(const std::string& token,
                                                const std::string& clientId,
                                                const std::string& scope, bool keep, TimePoint now)
{
    forgetOld(now);
    const auto found = m_refreshTokens.find(token);
    if (found == m_refreshTokens.end() || found->second.grant.clientId != clientId)
        return invalidGrant("The refresh token is unknown.");
    RefreshToken& current = found->second;
    if (current.standing == Standing::Revoked)
        return invalidGrant("The refresh token is revoked.");
    if (current.standing == Standing::Spent) {
        revokeFamily(current.position.family);
        return invalidGrant("The refresh token was used before; its family is revoked.",
                            "reuse_detected");
    }
    if (current.expires <= now)
        return invalidGrant("The refresh token has expired.");
    if (!isSubset(scope, current.grant.scope))
        return OAuthError{"invalid_scope", "The scope exceeds what was granted."};

    Grant narrowed = current.grant;
    if (!scope.empty())
        narrowed.scope = scope;
    Issued issued = issueInFamily(narrowed, current.position.family, now);
    if (m_rules.rotate && !keep) {
        current.standing = Standing::Spent;
        issued.refreshToken = addRefreshToken(
            current.grant, {current.position.family, current.position.generation + 1}, now);
    }
    return issued;
}

std::optional<TokenVault::Position> TokenVault::position(const std::string& refreshToken) const
{
    const auto found = m_refreshTokens.find(refreshToken);
    if (found == m_refreshTokens.end())
        return std::nullopt;
    return found->second.position;
}

std::optional<Grant> TokenVault::accessGrant(const std::string& token, TimePoint now) const
{
    const auto found = m_accessTokens.find(token);
    if (found == m_accessTokens.end() || found->second.expires <= now)
        return std::nullopt;
    return found->second.grant;
}

void TokenVault::expireAccessTokens()
{
    m_accessTokens.clear();
}

TokenVault::Issued TokenVault::issueInFamily(const Grant& grant, int family, TimePoint now)
{
    Issued issued{grant, randomToken(), {}, m_rules.accessLifetime};
    m_accessTokens.emplace(issued.accessToken,
                           AccessToken{grant, now + m_rules.accessLifetime, family});
    return issued;
}

std::string TokenVault::addRefreshToken(const Grant& grant, Position position, TimePoint now)
{
    std::string token = randomToken();
    m_refreshTokens.emplace(token, RefreshToken{grant, now + m_rules.refreshLifetime, position});
    return token;
}

void TokenVault::revokeFamily(int family)
{
    std::erase_if(m_accessTokens,
                  [family](const auto& entry) { return entry.second.family == family; });
    // Refresh tokens stay known, so that the request log can still say where they stood.
    for (auto& [token, entry] : m_refreshTokens) {
        if (entry.position.family == family)
            entry.standing = Standing::Revoked;
    }
}

void TokenVault::forgetOld(TimePoint now)
{
    const auto isOld = [now](const auto& entry) { return entry.second.expires + Memory <= now; };
    std::erase_if(m_codes, isOld);
    std::erase_if(m_accessTokens, isOld);
    std::erase_if(m_refreshTokens, isOld);
}

} // namespace lmi::demo
