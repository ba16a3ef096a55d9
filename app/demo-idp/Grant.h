#pragma once

#include "app/demo-idp/Time.h"

#include <string>

namespace lmi::demo {

// What a person or a client has been granted; every token stands for one of these.
struct Grant {
    std::string clientId;
    std::string user; // empty: the client acts for itself
    std::string scope;
    std::string nonce;
    TimePoint authenticated;
};

} // namespace lmi::demo
