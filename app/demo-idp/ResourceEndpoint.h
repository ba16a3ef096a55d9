#pragma once

#include "app/demo-idp/Context.h"
#include "app/demo-idp/Request.h"

#include <optional>

namespace lmi::demo {

// What access tokens are good for: /userinfo and the demo API. Everything here wants a bearer
// token in the Authorization header (RFC 6750 2.1).
//
//   /api/forbidden      403 insufficient_scope, whatever the token
//   /api/redirect?to=   307 to that address
//   /api/…              200, repeating the request and what the token stands for
class ResourceEndpoint final {
public:
    explicit ResourceEndpoint(Context& context);

    [[nodiscard]] Answer userInfo(const Request& request, RequestNote& note);
    [[nodiscard]] Answer api(const Request& request, RequestNote& note);

    // 401 as RFC 6750 3.1 wants it.
    [[nodiscard]] static Answer unauthorized();

private:
    [[nodiscard]] std::optional<Grant> grantOf(const Request& request, RequestNote& note);

    Context& m_context;
};

} // namespace lmi::demo
