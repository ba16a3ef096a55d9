#pragma once

#include "app/demo-idp/Context.h"
#include "app/demo-idp/Request.h"

namespace lmi::demo {

// How tests steer the running provider and look at what it saw. Like everything else here it only
// answers on loopback; its own requests are neither logged nor counted.
//
//   POST   /_demo/fault   adds the fault in the body, written as Fault explains; 400 if it is none
//   DELETE /_demo/fault   ends all faults
//   POST   /_demo/expire  makes every access token expired at the API and at userinfo
//   GET    /_demo/log     JSON array, oldest first, of objects with method, path, grant_type,
//                         client_id, client_auth (client_secret_basic, client_secret_post, none),
//                         refresh_family and refresh_generation (where the presented refresh token
//                         stands, never the token), event (reuse_detected, code_replayed), status
//                         (null: not answered yet, 0: closed without an answer), time in Unix
//                         milliseconds; what does not apply is null
//   DELETE /_demo/log     empties the log and sets all counters to 0
//   GET    /_demo/counts  JSON object of counters: token.GRANT_TYPE, token.other, authorize,
//                         discovery, jwks, userinfo, api, reuse_detected, code_replayed, faults
class DemoControl final {
public:
    explicit DemoControl(Context& context);

    [[nodiscard]] Answer handle(const Request& request);

private:
    [[nodiscard]] Answer fault(const Request& request);
    [[nodiscard]] Answer log(const Request& request);

    Context& m_context;
};

} // namespace lmi::demo
