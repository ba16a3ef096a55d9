#pragma once

#include "app/demo-idp/Grant.h"
#include "app/demo-idp/OAuthError.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>

namespace lmi::demo {

// Every code and token that is out, and the rules they live by.
//
// Tokens belong to families: all that ever came from one login. A refresh token has a generation
// in its family, 1 for the first. With rotation on, each use hands out the next generation and
// spends the one before; a spent token that comes back means that two parties hold it, so the
// whole family dies with all its access tokens (RFC 9700 4.14.2). The same happens when an
// authorization code comes back (RFC 6749 4.1.2).
//
//   code --redeem--> family f: generation 1 --refresh--> generation 2 --refresh--> …
//     `--again--> f revoked         `--again--> f revoked
class TokenVault final {
public:
    struct Rules {
        std::chrono::seconds accessLifetime;
        std::chrono::seconds refreshLifetime;
        bool rotate;
    };

    struct CodeTerms { // what was said at the authorization endpoint
        Grant grant;
        std::string redirectUri;
        std::string challenge; // S256 (RFC 7636)
    };

    struct CodeProof { // what is said at the token endpoint
        std::string code;
        std::string clientId;
        std::string redirectUri;
        std::string verifier;
    };

    struct Issued {
        Grant grant;
        std::string accessToken;
        std::string refreshToken; // empty: none in this answer
        std::chrono::seconds lifetime;
    };

    struct Position {
        int family;
        int generation;
    };

    explicit TokenVault(const Rules& rules);

    [[nodiscard]] std::string createCode(const CodeTerms& terms, TimePoint now);
    [[nodiscard]] Outcome<Issued> redeemCode(const CodeProof& proof, bool withRefresh,
                                             TimePoint now);
    [[nodiscard]] Issued issue(const Grant& grant, bool withRefresh, TimePoint now);

    // An empty scope asks for the granted one. keep: do not rotate this time.
    [[nodiscard]] Outcome<Issued> refresh(const std::string& token, const std::string& clientId,
                                          const std::string& scope, bool keep, TimePoint now);

    // Where a refresh token stands in its family, spent or not; for the request log.
    [[nodiscard]] std::optional<Position> position(const std::string& refreshToken) const;

    // What an access token stands for, while it is good.
    [[nodiscard]] std::optional<Grant> accessGrant(const std::string& token, TimePoint now) const;

    void expireAccessTokens();

private:
    struct Code {
        CodeTerms terms;
        TimePoint expires;
        int family = 0; // 0: not used yet
    };

    struct AccessToken {
        Grant grant;
        TimePoint expires;
        int family = 0;
    };

    enum class Standing { Good, Spent, Revoked };

    struct RefreshToken {
        Grant grant;
        TimePoint expires;
        Position position{};
        Standing standing = Standing::Good;
    };

    [[nodiscard]] Issued issueInFamily(const Grant& grant, int family, TimePoint now);
    [[nodiscard]] std::string addRefreshToken(const Grant& grant, Position position, TimePoint now);
    void revokeFamily(int family);
    void forgetOld(TimePoint now);

    Rules m_rules;
    int m_lastFamily = 0;
    std::map<std::string, Code> m_codes;
    std::map<std::string, AccessToken> m_accessTokens;
    std::map<std::string, RefreshToken> m_refreshTokens;
};

} // namespace lmi::demo
