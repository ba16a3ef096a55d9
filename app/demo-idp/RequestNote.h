#pragma once

#include <string>

namespace lmi::demo {

// What the request log tells about one request besides method, path, time and status. Never a
// token, a code, a secret or a password.
struct RequestNote {
    std::string grantType;
    std::string clientId;
    std::string clientAuthentication;
    int refreshFamily = 0; // 0: no refresh token known to this provider was presented
    int refreshGeneration = 0;
    std::string event; // reuse_detected or code_replayed
};

} // namespace lmi::demo
