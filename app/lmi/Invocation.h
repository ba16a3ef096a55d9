#pragma once

#include "core/config/Configuration.h"
#include "core/token/TokenPolicy.h"

#include <optional>
#include <string>
#include <vector>

namespace lmi {

enum class Command {
    AuthLogin,
    AuthLogout,
    AuthStatus,
    AuthToken,
    AuthRefresh,
    ConfigShow,
    ConfigList,
    Request,
    Doctor,
    KeychainStore,
    KeychainRestore,
};

/// What `lmi request` was asked for, as it was written.
struct RequestArguments {
    std::string method; ///< empty: as the body suggests
    std::string url;
    std::vector<std::string> headers;
    std::optional<std::string> data;
    std::optional<std::string> file; ///< "-": standard input
    bool withHead = false;
};

/// One command line, understood.
struct Invocation {
    Command command = Command::AuthStatus;
    std::optional<std::string> environment;
    int verbosity = 0;
    bool fileLog = true;
    bool json = false;
    bool strict = false; ///< what others can read is not used
    ConfigOverrides overrides;
    bool explain = false;
    bool force = false;
    bool refreshToken = false; ///< it is what the keychain is about
    std::optional<std::string> givenKey; ///< whose secret standard input has
    bool openBrowser = true;
    int timeoutSeconds = usualLoginSeconds;
    int minimumValidity = 0;
    int waitSeconds = 0; ///< for somebody to log in in the window; 0: not at all
    RequestArguments request;
};

} // namespace lmi
