#pragma once

#include "core/config/Environment.h"
#include "core/oauth/HttpAnswer.h"
#include "core/oauth/IdToken.h"
#include "core/oauth/Identity.h"
#include "core/oauth/ProviderMetadata.h"
#include "core/oauth/SignatureCheck.h"
#include "core/oauth/TokenAnswer.h"

#include <QObject>

#include <functional>

namespace lmi {

/// Checks the ID token of a token answer before anything of it is stored: kind, signature, claims
/// (OpenID Connect Core 3.1.3.7, 12.2) and, if it has no name for the person, asks for one
/// (5.3.2). A refresh has spent its refresh token already: an ID token that cannot be checked now,
/// or whose times do not fit this computer's clock, is left out there, and the session goes on.
/// Without OAUTH_ISSUER it is not known whose signature would have to be right; then only the nonce
/// and, at a refresh, the login's ID token are compared.
class IdentityCheck final : public QObject {
    Q_OBJECT

public:
    IdentityCheck(const SignatureCheck::Parts& parts, const Environment& environment,
                  ProviderMetadata provider, TokenAnswer answer, QObject* parent);

    /// `nonce`: the one of this login.
    void startForLogin(const std::string& nonce);
    /// `first`: what the login's ID token said; none: there was none.
    void startForRefresh(const std::optional<FirstIdToken>& first);
    /// For a token that was acquired without a person.
    void start();

    /// Whether an ID token can be expected in answers for these scopes.
    [[nodiscard]] static bool asksForIdToken(const std::string& scopes);

Q_SIGNALS:
    /// Exactly once after one of the starts, possibly from within it. Errors: IdTokenInvalid,
    /// UserInfoInvalid, those of SignatureCheck.
    void finished(const lmi::Result<lmi::Identity>& identity);

private:
    void checkIdToken();
    void compareWithLogin();
    void checkSignature(const Jws& object, std::function<void(bool)> then);
    void judge(const Jws& token, bool signatureIsRight);
    void askForName();
    void takeUserInfo(const Result<HttpAnswer>& answer);
    void judgeUserInfo(const Json& claims);
    void reject(const std::string& problem);
    void leaveOut(const std::string& reason);
    void rejectUserInfo(const std::string& problem);

    [[nodiscard]] IdTokenExpectation expectation() const;
    [[nodiscard]] bool isOffered(SignatureAlgorithm algorithm) const;

    SignatureCheck::Parts m_parts;
    const Environment& m_environment;
    ProviderMetadata m_provider;
    TokenAnswer m_answer;
    bool m_isLogin = false;
    bool m_isRefresh = false;
    std::optional<std::string> m_nonce;
    std::optional<FirstIdToken> m_first;
    Json m_claims; ///< of the ID token, once they are believed
    Identity m_identity;
};

} // namespace lmi
