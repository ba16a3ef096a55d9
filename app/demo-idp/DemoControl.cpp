#include "app/demo-idp/DemoControl.h"

#include <nlohmann/json.hpp>

namespace lmi::demo {

DemoControl::DemoControl(Context& context) : m_context(context) { }

Answer DemoControl::handle(const Request& request)
{
    if (request.path == "/_demo/fault")
        return fault(request);
    if (request.path == "/_demo/log")
        return log(request);
    if (request.path == "/_demo/expire") {
        if (request.method != "POST")
            return Answer::wrongMethod("POST");
        m_context.state.with([](SharedState& state) { state.tokens.expireAccessTokens(); });
        return Answer::empty(204);
    }
    if (request.path == "/_demo/counts") {
        if (request.method != "GET")
            return Answer::wrongMethod("GET");
        return Answer::json(
            200, m_context.state.with([](SharedState& state) { return state.log.counts(); }));
    }
    return Answer::text(404, "There is nothing here.\n");
}

Answer DemoControl::fault(const Request& request)
{
    if (request.method == "DELETE") {
        m_context.state.with([](SharedState& state) { state.faults.clear(); });
        return Answer::empty(204);
    }
    if (request.method != "POST")
        return Answer::wrongMethod("POST, DELETE");
    std::string text = request.body;
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.pop_back();
    const auto parsed = Fault::parse(text);
    if (!parsed)
        return Answer::text(400, "A fault is written ENDPOINT=WHAT[:TIMES].\n");
    m_context.state.with([&parsed](SharedState& state) { state.faults.add(*parsed); });
    return Answer::empty(204);
}

Answer DemoControl::log(const Request& request)
{
    if (request.method == "DELETE") {
        m_context.state.with([](SharedState& state) { state.log.clear(); });
        return Answer::empty(204);
    }
    if (request.method != "GET")
        return Answer::wrongMethod("GET, DELETE");
    return Answer::json(
        200, m_context.state.with([](SharedState& state) { return state.log.entries(); }));
}

} // namespace lmi::demo
