#pragma once

#include "app/demo-idp/AuthorizeEndpoint.h"
#include "app/demo-idp/DemoControl.h"
#include "app/demo-idp/ResourceEndpoint.h"
#include "app/demo-idp/TokenEndpoint.h"

namespace lmi::demo {

// The identity provider without its sockets: one request in, one answer out, on any thread.
// Applies scripted faults and keeps the request log.
class Provider final {
public:
    explicit Provider(Context& context);

    [[nodiscard]] Answer handle(const Request& request);
    // To be called once the answer is on its way, or will not be: tells the log.
    void finished(const Answer& answer);

private:
    struct Exchange; // one request on its way through the provider

    [[nodiscard]] Answer logged(const Request& request);
    [[nodiscard]] Answer route(Exchange& exchange);
    [[nodiscard]] Answer document(const Exchange& exchange) const;
    [[nodiscard]] Answer fault(Exchange& exchange, const Fault& fault);
    [[nodiscard]] bool isForUs(const Request& request) const;

    Context& m_context;
    AuthorizeEndpoint m_authorize;
    TokenEndpoint m_token;
    ResourceEndpoint m_resources;
    DemoControl m_control;
};

} // namespace lmi::demo
