#pragma once

#include "app/demo-idp/Clients.h"
#include "app/demo-idp/FaultScript.h"
#include "app/demo-idp/Guarded.h"
#include "app/demo-idp/PendingLogins.h"
#include "app/demo-idp/RequestLog.h"
#include "app/demo-idp/SigningKey.h"
#include "app/demo-idp/TokenVault.h"

#include <map>
#include <string>

namespace lmi::demo {

// Everything that changes while requests come in on many threads; only reached through Guarded.
struct SharedState {
    TokenVault tokens;
    FaultScript faults;
    PendingLogins logins;
    RequestLog log;
};

// What all endpoints work with. Except for the state nothing in here changes after the start.
struct Context {
    std::string issuer;
    std::map<std::string, std::string> users; // name to password
    std::string autoLogin; // empty: people sign in
    Clients clients;
    SigningKey key;
    Guarded<SharedState> state;

    [[nodiscard]] static TimePoint now() { return std::chrono::system_clock::now(); }
};

} // namespace lmi::demo
