#pragma once

#include "app/lmi/Invocation.h"
#include "core/config/Environment.h"

#include <string>
#include <utility>
#include <vector>

namespace lmi {

/// A request that may be sent: everything checked but its body.
struct RequestPlan {
    std::string method;
    WebAddress url;
    std::vector<std::pair<std::string, std::string>> headers;
};

/// Checks a request against the environment whose token it carries. Errors: UsageInvalid,
/// RequestAddressInvalid, RequestAddressForeign, RequestHeaderInvalid.
[[nodiscard]] Result<RequestPlan> planRequest(const Environment& environment,
                                              const RequestArguments& arguments);

} // namespace lmi
