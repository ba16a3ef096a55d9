#pragma once

namespace lmi {

/// How far a login is.
enum class LoginStep {
    None, ///< there is none, or it has not got as far as the browser
    Browser, ///< it waits for a person there
    Exchange, ///< the token endpoint is asked
    Check, ///< the ID token is verified and the token stored
};

} // namespace lmi
