#include "app/demo-idp/Provider.h"

#include "app/demo-idp/Assets.h"
#include "app/demo-idp/Encoding.h"
#include "app/demo-idp/Metadata.h"
#include "app/demo-idp/Pages.h"

#include <nlohmann/json.hpp>

namespace lmi::demo {

namespace {

enum class Target { Page, Discovery, KeySet, Authorize, Token, UserInfo, Api };

[[nodiscard]] Target targetOf(const std::string& path)
{
    static const std::map<std::string, Target> targets = {
        {"/.well-known/openid-configuration", Target::Discovery},
        {"/.well-known/oauth-authorization-server", Target::Discovery},
        {"/jwks", Target::KeySet},
        {"/authorize", Target::Authorize},
        {"/token", Target::Token},
        {"/userinfo", Target::UserInfo},
    };
    if (path.starts_with("/api/"))
        return Target::Api;
    const auto found = targets.find(path);
    return found == targets.end() ? Target::Page : found->second;
}

[[nodiscard]] std::string counterOf(Target target, const std::string& grantType)
{
    switch (target) {
    case Target::Page:
        return {};
    case Target::Discovery:
        return "discovery";
    case Target::KeySet:
        return "jwks";
    case Target::Authorize:
        return "authorize";
    case Target::UserInfo:
        return "userinfo";
    case Target::Api:
        return "api";
    case Target::Token:
        break;
    }
    const bool known = grantType == "authorization_code" || grantType == "refresh_token"
        || grantType == "client_credentials" || grantType == "password";
    return "token." + (known ? grantType : "other");
}

[[nodiscard]] std::set<FaultEndpoint> faultEndpoints(Target target, const Request& request,
                                                     const std::string& grantType)
{
    switch (target) {
    case Target::Discovery:
        return {FaultEndpoint::Discovery};
    case Target::UserInfo:
        return {FaultEndpoint::UserInfo};
    case Target::Api:
        return {FaultEndpoint::Api};
    case Target::Token:
        if (grantType == "refresh_token")
            return {FaultEndpoint::Token, FaultEndpoint::Refresh};
        return {FaultEndpoint::Token};
    case Target::Authorize:
        if (request.method == "GET")
            return {FaultEndpoint::Authorize};
        return {};
    case Target::Page:
    case Target::KeySet:
        break;
    }
    return {};
}

[[nodiscard]] Answer statusFault(const Fault& fault)
{
    switch (fault.body) {
    case Fault::Body::Empty:
        return Answer::empty(fault.status);
    case Fault::Body::Html:
        return Answer::html(fault.status, faultPage(fault.status));
    case Fault::Body::Text:
        break;
    }
    return Answer::text(fault.status,
                        "Scripted fault with status " + std::to_string(fault.status) + ".\n");
}

} // namespace

struct Provider::Exchange {
    const Request& request;
    Target target;
    std::optional<Parameters> form;
    FaultPlan plan;
    RequestNote note;
};

Provider::Provider(Context& context)
    : m_context(context)
    , m_authorize(context)
    , m_token(context)
    , m_resources(context)
    , m_control(context)
{
}

Answer Provider::handle(const Request& request)
{
    if (!isForUs(request))
        return Answer::text(421, "This provider answers on its loopback addresses only.\n");
    if (request.path.starts_with("/_demo/"))
        return m_control.handle(request);
    return logged(request);
}

void Provider::finished(const Answer& answer)
{
    const int status = answer.delivery == Answer::Delivery::Send ? answer.status : 0;
    m_context.state.with([&](SharedState& state) { state.log.finish(answer.logEntry, status); });
}

Answer Provider::logged(const Request& request)
{
    Exchange exchange{request, targetOf(request.path), Parameters::parse(request.body), {}, {}};
    if (exchange.target == Target::Token && exchange.form) {
        exchange.note.grantType = exchange.form->get("grant_type");
        exchange.note.clientId = exchange.form->get("client_id");
    }
    const std::string& grantType = exchange.note.grantType;
    const std::string counter = counterOf(exchange.target, grantType);
    const auto entry = m_context.state.with([&](SharedState& state) {
        if (!counter.empty())
            state.log.count(counter);
        exchange.plan = state.faults.draw(faultEndpoints(exchange.target, request, grantType));
        if (exchange.plan.instead)
            state.log.count("faults");
        const auto number = state.log.begin(request.method, request.path, Context::now());
        state.log.note(number, exchange.note);
        return number;
    });
    const auto& instead = exchange.plan.instead;
    Answer answer = instead ? fault(exchange, *instead) : route(exchange);
    answer.delay = exchange.plan.delay;
    answer.logEntry = entry;
    m_context.state.with([&](SharedState& state) { state.log.note(entry, exchange.note); });
    return answer;
}

Answer Provider::route(Exchange& exchange)
{
    const Request& request = exchange.request;
    switch (exchange.target) {
    case Target::Authorize:
        return m_authorize.handle(request, exchange.form, exchange.note);
    case Target::Token:
        return m_token.handle(request, exchange.form, exchange.plan, exchange.note);
    case Target::UserInfo:
        return m_resources.userInfo(request, exchange.note);
    case Target::Api:
        return m_resources.api(request, exchange.note);
    default:
        return document(exchange);
    }
}

Answer Provider::document(const Exchange& exchange) const
{
    const Request& request = exchange.request;
    if (request.method != "GET" && request.method != "HEAD")
        return Answer::wrongMethod("GET");
    if (exchange.target == Target::Discovery)
        return Answer::json(200, providerMetadata(m_context.issuer));
    if (exchange.target == Target::KeySet)
        return Answer::json(200, m_context.key.keySet());
    if (request.path == "/style.css")
        return stylesheet();
    if (request.path == "/icon.svg" || request.path == "/favicon.ico")
        return icon();
    if (request.path != "/")
        return Answer::text(404, "There is nothing here.\n");
    std::vector<std::string> ids;
    for (const auto& client : m_context.clients.all())
        ids.push_back(client.id);
    return Answer::html(200, homePage(m_context.issuer, ids));
}

Answer Provider::fault(Exchange& exchange, const Fault& fault)
{
    Answer answer;
    switch (fault.kind) {
    case Fault::Kind::Hang:
        answer.delivery = Answer::Delivery::Hang;
        return answer;
    case Fault::Kind::Reset:
        answer.delivery = Answer::Delivery::Close;
        return answer;
    case Fault::Kind::OAuthError:
        if (exchange.target == Target::Authorize)
            return m_authorize.refuse(exchange.request, fault.error, exchange.note);
        return Answer::json(
            400, {{"error", fault.error}, {"error_description", "This is a scripted fault."}});
    default:
        break;
    }
    answer = statusFault(fault);
    const bool isResource = exchange.target == Target::Api || exchange.target == Target::UserInfo;
    if (isResource && fault.status == 401)
        answer.headers.emplace_back("WWW-Authenticate", R"(Bearer error="invalid_token")");
    return answer;
}

bool Provider::isForUs(const Request& request) const
{
    // A page elsewhere can have its own name resolve to 127.0.0.1 and would then be same-origin
    // with this provider; the Host header tells.
    const std::string host = lowerCase(request.header("host"));
    const std::string port = m_context.issuer.substr(m_context.issuer.rfind(':'));
    return host == "localhost" + port || host == "127.0.0.1" + port || host == "[::1]" + port;
}

} // namespace lmi::demo
