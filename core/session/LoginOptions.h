#pragma once

#include "core/base/Error.h"
#include "core/token/TokenPolicy.h"

#include <QString>

#include <functional>

namespace lmi {

/// An error in the person's language.
using ErrorWords = std::function<QString(const Error& error)>;

/// What a person asked for with a login.
struct LoginOptions {
    bool force = false; ///< log in even if the present token is usable
    bool openBrowser = true; ///< otherwise somebody else opens the address
    int timeoutSeconds = usualLoginSeconds;
};

} // namespace lmi
