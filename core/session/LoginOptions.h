#pragma once

namespace lmi {

/// What a person asked for with a login.
struct LoginOptions {
    bool force = false; ///< log in even if the present token is usable
    bool openBrowser = true; ///< otherwise somebody else opens the address
    int timeoutSeconds = 300;
};

} // namespace lmi
