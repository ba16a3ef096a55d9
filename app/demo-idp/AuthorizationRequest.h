#pragma once

#include "app/demo-idp/RedirectUri.h"
#include "app/demo-idp/Time.h"

#include <string>

namespace lmi::demo {

// A checked request at the authorization endpoint that waits for a person.
struct AuthorizationRequest {
    std::string clientId;
    RedirectUri redirectUri;
    std::string state;
    std::string nonce;
    std::string scope;
    std::string challenge;
    TimePoint received;
};

} // namespace lmi::demo
