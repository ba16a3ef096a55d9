#include "app/demo-idp/TokenEndpoint.h"

#include "app/demo-idp/ClientAuthentication.h"
#include "app/demo-idp/Crypto.h"
#include "app/demo-idp/Encoding.h"
#include "app/demo-idp/Scope.h"
#include "app/demo-idp/TokenAnswer.h"

#include <set>

namespace lmi::demo {

namespace {

const std::set<std::string> GrantTypes = {"authorization_code", "refresh_token",
                                          "client_credentials", "password"};

[[nodiscard]] OAuthError invalidRequest(const std::string& description)
{
    return {"invalid_request", description};
}

[[nodiscard]] std::optional<OAuthError> complaint(const Request& request,
                                                  const std::optional<Parameters>& form)
{
    const std::string type = lowerCase(request.header("content-type"));
    if (!type.starts_with("application/x-www-form-urlencoded"))
        return invalidRequest("The body has to be application/x-www-form-urlencoded.");
    if (!form)
        return invalidRequest("A parameter is malformed or repeated.");
    if (form->get("grant_type").empty())
        return invalidRequest("The grant_type is missing.");
    if (!isValidScope(form->get("scope")))
        return OAuthError{"invalid_scope", "The scope has characters that no scope has."};
    return std::nullopt;
}

} // namespace

TokenEndpoint::TokenEndpoint(Context& context) : m_context(context) { }

Answer TokenEndpoint::handle(const Request& request, const std::optional<Parameters>& form,
                             const FaultPlan& plan, RequestNote& note)
{
    if (request.method != "POST")
        return Answer::wrongMethod("POST");
    if (const auto error = complaint(request, form))
        return error->answer();
    const auto client = authenticateClient(request, *form, m_context.clients, note);
    if (const auto* const error = std::get_if<OAuthError>(&client))
        return error->answer();
    const auto outcome = grant(std::get<Client>(client), *form, plan, note);
    if (const auto* const error = std::get_if<OAuthError>(&outcome)) {
        note.event = error->event;
        return error->answer();
    }
    const auto& issue = std::get<Issue>(outcome);
    return tokenAnswer(m_context, issue.issued,
                       issue.isRefresh ? IdTokenKind::OfRefresh : IdTokenKind::OfLogin, plan,
                       Context::now());
}

Outcome<TokenEndpoint::Issue> TokenEndpoint::grant(const Client& client, const Parameters& form,
                                                   const FaultPlan& plan, RequestNote& note)
{
    const std::string type = form.get("grant_type");
    const bool wantsRefresh = !plan.has(Shape::NoRefresh);
    if (!GrantTypes.contains(type))
        return OAuthError{"unsupported_grant_type", "There is no such grant here."};
    if (!client.may(type))
        return OAuthError{"unauthorized_client", "This client must not use this grant."};
    if (type == "authorization_code")
        return redeemCode(client, form, wantsRefresh);
    if (type == "refresh_token")
        return refresh(client, form, !wantsRefresh, note);
    if (type == "client_credentials")
        return clientCredentials(client, form);
    return password(client, form, wantsRefresh);
}

Outcome<TokenEndpoint::Issue> TokenEndpoint::redeemCode(const Client& client,
                                                        const Parameters& form, bool withRefresh)
{
    const TokenVault::CodeProof proof{form.get("code"), client.id, form.get("redirect_uri"),
                                      form.get("code_verifier")};
    if (proof.code.empty() || proof.redirectUri.empty() || proof.verifier.empty())
        return invalidRequest("The code, the redirect_uri or the code_verifier is missing.");
    const auto outcome = m_context.state.with([&](SharedState& state) {
        return state.tokens.redeemCode(proof, withRefresh, Context::now());
    });
    if (const auto* const error = std::get_if<OAuthError>(&outcome))
        return *error;
    return Issue{std::get<TokenVault::Issued>(outcome)};
}

Outcome<TokenEndpoint::Issue> TokenEndpoint::refresh(const Client& client, const Parameters& form,
                                                     bool keep, RequestNote& note)
{
    const std::string token = form.get("refresh_token");
    if (token.empty())
        return invalidRequest("The refresh_token is missing.");
    const auto outcome = m_context.state.with([&](SharedState& state) {
        if (const auto position = state.tokens.position(token)) {
            note.refreshFamily = position->family;
            note.refreshGeneration = position->generation;
        }
        return state.tokens.refresh(token, client.id, form.get("scope"), keep, Context::now());
    });
    if (const auto* const error = std::get_if<OAuthError>(&outcome))
        return *error;
    return Issue{std::get<TokenVault::Issued>(outcome), true};
}

Outcome<TokenEndpoint::Issue> TokenEndpoint::clientCredentials(const Client& client,
                                                               const Parameters& form)
{
    const TimePoint now = Context::now();
    const std::string scope = form.get("scope").empty() ? "api" : form.get("scope");
    const Grant grant{client.id, {}, scope, {}, now};
    // RFC 6749 4.4.3: no refresh token.
    return Issue{m_context.state.with(
        [&](SharedState& state) { return state.tokens.issue(grant, false, now); })};
}

Outcome<TokenEndpoint::Issue> TokenEndpoint::password(const Client& client, const Parameters& form,
                                                      bool withRefresh)
{
    const auto user = m_context.users.find(form.get("username"));
    if (form.get("username").empty() || form.get("password").empty())
        return invalidRequest("The username or the password is missing.");
    if (user == m_context.users.end() || !sameSecret(user->second, form.get("password")))
        return OAuthError{"invalid_grant", "The user name or the password is wrong."};
    const TimePoint now = Context::now();
    const std::string scope =
        form.get("scope").empty() ? "openid profile email" : form.get("scope");
    const Grant grant{client.id, user->first, scope, {}, now};
    return Issue{m_context.state.with(
        [&](SharedState& state) { return state.tokens.issue(grant, withRefresh, now); })};
}

} // namespace lmi::demo
