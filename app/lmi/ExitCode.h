#pragma once

#include "core/base/Error.h"

namespace lmi {

/// What the program tells its caller; `lmi --help` lists them.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    LoginRequired = 3,
    Refused = 4,
    Network = 5,
    File = 6,
    Unauthorized = 7,
    NotInTime = 8,
    ClientRefused = 9,
    GrantNotAllowed = 10,
    GrantRefused = 11,
    GrantNotSupported = 12,
    ScopeRefused = 13,
    InteractionRequired = 14,
    Keychain = 15,
    Interrupted = 130,
};

[[nodiscard]] ExitCode exitCodeFor(ErrorCode error);

} // namespace lmi
