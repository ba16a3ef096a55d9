#include "app/demo-idp/ResourceEndpoint.h"

#include "app/demo-idp/Encoding.h"
#include "app/demo-idp/Parameters.h"
#include "app/demo-idp/Person.h"
#include "app/demo-idp/Scope.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace lmi::demo {

namespace {

[[nodiscard]] Answer refusal(int status, const std::string& error, const std::string& description)
{
    Answer answer = Answer::json(status, {{"error", error}, {"error_description", description}});
    answer.headers.emplace_back("WWW-Authenticate",
                                R"(Bearer realm="lmi demo API", error=")" + error + '"');
    return answer;
}

[[nodiscard]] Answer redirect(const Request& request)
{
    const auto parameters = Parameters::parse(request.query);
    const std::string to = parameters ? parameters->get("to") : std::string();
    const bool isOneLine =
        std::all_of(to.begin(), to.end(), [](char c) { return c > ' ' && c <= '~'; });
    if (to.empty() || !isOneLine)
        return Answer::text(400, "This address needs the query parameter to, a URL.\n");
    return Answer::redirect(307, to);
}

[[nodiscard]] nlohmann::json echoedHeaders(const Request& request)
{
    // Credentials stay out of the echo, or a terminal would show them.
    static const std::set<std::string> secret = {"authorization", "cookie", "proxy-authorization"};
    nlohmann::json headers = nlohmann::json::object();
    for (const auto& [name, value] : request.headers) {
        if (!secret.contains(name))
            headers[name] = value;
    }
    return headers;
}

[[nodiscard]] std::string subjectOf(const Grant& grant)
{
    return grant.user.empty() ? grant.clientId
                              : personClaims(grant.user).at("sub").get<std::string>();
}

} // namespace

ResourceEndpoint::ResourceEndpoint(Context& context) : m_context(context) { }

Answer ResourceEndpoint::userInfo(const Request& request, RequestNote& note)
{
    if (request.method != "GET" && request.method != "POST")
        return Answer::wrongMethod("GET, POST");
    const auto grant = grantOf(request, note);
    if (!grant)
        return unauthorized();
    if (grant->user.empty() || !hasScope(grant->scope, "openid"))
        return refusal(403, "insufficient_scope", "The scope openid was not granted.");
    return Answer::json(200, personClaims(grant->user));
}

Answer ResourceEndpoint::api(const Request& request, RequestNote& note)
{
    const auto grant = grantOf(request, note);
    if (!grant)
        return unauthorized();
    if (request.path == "/api/forbidden")
        return refusal(403, "insufficient_scope", "No scope is sufficient for this address.");
    if (request.path == "/api/redirect")
        return redirect(request);
    return Answer::json(200,
                        {{"message", "Hello from the lmi demo API"},
                         {"method", request.method},
                         {"path", request.path},
                         {"query", request.query},
                         {"headers", echoedHeaders(request)},
                         {"body", request.body},
                         {"subject", subjectOf(*grant)},
                         {"client_id", grant->clientId},
                         {"scope", grant->scope}});
}

Answer ResourceEndpoint::unauthorized()
{
    return refusal(401, "invalid_token", "The access token is missing, unknown or expired.");
}

std::optional<Grant> ResourceEndpoint::grantOf(const Request& request, RequestNote& note)
{
    const std::string header = request.header("authorization");
    constexpr std::size_t SchemeLength = 7;
    if (lowerCase(header.substr(0, SchemeLength)) != "bearer ")
        return std::nullopt;
    auto grant = m_context.state.with([&](SharedState& state) {
        return state.tokens.accessGrant(header.substr(SchemeLength), Context::now());
    });
    if (grant)
        note.clientId = grant->clientId;
    return grant;
}

} // namespace lmi::demo
