#pragma once

#include "core/token/TokenPolicy.h"

namespace lmi {

/// What a person asked for with a login.
struct LoginOptions {
    bool force = false; ///< log in even if the present token is usable
    bool openBrowser = true; ///< otherwise somebody else opens the address
    int timeoutSeconds = usualLoginSeconds;
};

} // namespace lmi
