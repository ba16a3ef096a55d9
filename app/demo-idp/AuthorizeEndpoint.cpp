#include "app/demo-idp/AuthorizeEndpoint.h"

#include "app/demo-idp/Crypto.h"
#include "app/demo-idp/Pages.h"
#include "app/demo-idp/Scope.h"

#include <algorithm>

namespace lmi::demo {

namespace {

// After a form a browser has to turn POST into GET, so that it does not repeat the password.
constexpr int AfterGet = 302;
constexpr int AfterPost = 303;

[[nodiscard]] bool isChallenge(const std::string& text)
{
    // What base64url makes of 32 bytes (RFC 7636 4.2).
    constexpr std::size_t Length = 43;
    return text.size() == Length && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                   || c == '-' || c == '_';
           });
}

[[nodiscard]] std::optional<OAuthError> complaint(const Client& client, const Parameters& request,
                                                  bool signsInAlone)
{
    const std::string mode = request.get("response_mode");
    if (request.get("response_type").empty())
        return OAuthError{"invalid_request", "The response_type is missing."};
    if (request.get("response_type") != "code")
        return OAuthError{"unsupported_response_type", "Only response_type=code is supported."};
    if (!mode.empty() && mode != "query")
        return OAuthError{"invalid_request", "Only response_mode=query is supported."};
    if (!client.may("authorization_code"))
        return OAuthError{"unauthorized_client", "This client must not sign people in."};
    if (request.get("code_challenge_method") != "S256")
        return OAuthError{"invalid_request", "PKCE with code_challenge_method=S256 is required."};
    if (!isChallenge(request.get("code_challenge")))
        return OAuthError{"invalid_request", "The code_challenge is missing or not one of S256."};
    if (!isValidScope(request.get("scope")))
        return OAuthError{"invalid_scope", "The scope has characters that no scope has."};
    if (request.get("prompt") == "none" && !signsInAlone)
        return OAuthError{"login_required", "Nobody is signed in."};
    return std::nullopt;
}

} // namespace

AuthorizeEndpoint::AuthorizeEndpoint(Context& context) : m_context(context) { }

Answer AuthorizeEndpoint::handle(const Request& request, const std::optional<Parameters>& form,
                                 RequestNote& note)
{
    if (request.method == "GET")
        return begin(request, note);
    if (request.method != "POST")
        return Answer::wrongMethod("GET, POST");
    if (!form)
        return Answer::html(400, errorPage("The form could not be read."));
    return finish(*form, note);
}

Answer AuthorizeEndpoint::refuse(const Request& request, const std::string& error,
                                 RequestNote& note)
{
    const auto target = readTarget(request, note);
    if (const auto* const page = std::get_if<Answer>(&target))
        return *page;
    const auto& known = std::get<Target>(target);
    return redirectError(known.redirectUri, known.parameters.get("state"),
                         {error, "This is a scripted fault."}, AfterGet);
}

std::variant<AuthorizeEndpoint::Target, Answer>
AuthorizeEndpoint::readTarget(const Request& request, RequestNote& note) const
{
    const auto parameters = Parameters::parse(request.query);
    if (!parameters)
        return Answer::html(400, errorPage("A parameter is malformed or repeated."));
    note.clientId = parameters->get("client_id");
    const Client* const client = m_context.clients.find(note.clientId);
    if (client == nullptr)
        return Answer::html(400, errorPage("The client “" + note.clientId + "” is unknown here."));
    const auto redirectUri = RedirectUri::parse(parameters->get("redirect_uri"));
    if (!redirectUri)
        return Answer::html(400,
                            errorPage("The redirect_uri has to be an http address on localhost, "
                                      "127.0.0.1 or [::1]."));
    return Target{client, *redirectUri, *parameters};
}

Answer AuthorizeEndpoint::begin(const Request& request, RequestNote& note)
{
    const auto target = readTarget(request, note);
    if (const auto* const page = std::get_if<Answer>(&target))
        return *page;
    const auto& [client, redirectUri, parameters] = std::get<Target>(target);
    const std::string state = parameters.get("state");
    if (const auto error = complaint(*client, parameters, !m_context.autoLogin.empty()))
        return redirectError(redirectUri, state, *error, AfterGet);

    const std::string scope = parameters.get("scope");
    const AuthorizationRequest checked{client->id,
                                       redirectUri,
                                       state,
                                       parameters.get("nonce"),
                                       scope.empty() ? "openid profile email" : scope,
                                       parameters.get("code_challenge"),
                                       Context::now()};
    if (!m_context.autoLogin.empty())
        return grant(checked, m_context.autoLogin, AfterGet);
    const std::string key =
        m_context.state.with([&](SharedState& shared) { return shared.logins.add(checked); });
    return signInPage(200, checked, key, {});
}

Answer AuthorizeEndpoint::finish(const Parameters& form, RequestNote& note)
{
    const std::string key = form.get("request");
    const std::string name = form.get("username");
    const auto user = m_context.users.find(name);
    const bool denied = form.get("action") == "deny";
    const bool known =
        user != m_context.users.end() && sameSecret(user->second, form.get("password"));
    const auto request = m_context.state.with([&](SharedState& shared) {
        return denied || known ? shared.logins.take(key) : shared.logins.find(key);
    });
    if (!request)
        return Answer::html(400,
                            errorPage("This sign-in page is out of date. Please start again "
                                      "from the program that opened it."));
    note.clientId = request->clientId;
    if (denied)
        return redirectError(request->redirectUri, request->state,
                             {"access_denied", "The person said no."}, AfterPost);
    if (known)
        return grant(*request, name, AfterPost);
    return signInPage(401, *request, key, name);
}

Answer AuthorizeEndpoint::signInPage(int status, const AuthorizationRequest& request,
                                     const std::string& key, const std::string& user) const
{
    SignInView view;
    view.clientName = m_context.clients.find(request.clientId)->name;
    view.clientId = request.clientId;
    view.scopes = scopesOf(request.scope);
    view.key = key;
    view.user = user;
    view.failed = status != 200;
    for (const auto& [name, password] : m_context.users) {
        if (name == password)
            view.examples.push_back(name);
    }
    return Answer::html(status, lmi::demo::signInPage(view), request.redirectUri.policySource());
}

Answer AuthorizeEndpoint::grant(const AuthorizationRequest& request, const std::string& user,
                                int status)
{
    const TimePoint now = Context::now();
    const TokenVault::CodeTerms terms{{request.clientId, user, request.scope, request.nonce, now},
                                      request.redirectUri.text(),
                                      request.challenge};
    const std::string code = m_context.state.with(
        [&](SharedState& shared) { return shared.tokens.createCode(terms, now); });
    return Answer::redirect(
        status,
        request.redirectUri.with(
            {{"code", code}, {"state", request.state}, {"iss", m_context.issuer}}));
}

Answer AuthorizeEndpoint::redirectError(const RedirectUri& redirectUri, const std::string& state,
                                        const OAuthError& error, int status) const
{
    return Answer::redirect(status,
                            redirectUri.with({{"error", error.code},
                                              {"error_description", error.description},
                                              {"state", state},
                                              {"iss", m_context.issuer}}));
}

} // namespace lmi::demo
