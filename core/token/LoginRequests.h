#pragma once

#include "core/base/Clock.h"
#include "core/base/FileLock.h"
#include "core/config/EnvironmentName.h"

#include <optional>
#include <string>
#include <vector>

namespace lmi {

/// Somebody without a screen of their own, such as a script, wants a person to log in.
struct LoginRequest {
    EnvironmentName name;
    std::string program; ///< that waits; empty: not known
    UnixTime time = 0;
};

/// Where console programs leave word for the window that a person is needed: a file for each
/// environment, in a folder of this user alone. Whoever finds that no window listens leaves
/// nothing.
class LoginRequests final {
public:
    explicit LoginRequests(std::string folder) : m_folder(std::move(folder)) { }

    [[nodiscard]] const std::string& folder() const { return m_folder; }

    /// For the window: requests are heard as long as the lock is held. No value if another one
    /// listens. Errors: those of FileLock::tryLock() and ensurePrivateFolder().
    [[nodiscard]] Result<std::optional<FileLock>> listen() const;
    /// Whether a window listens.
    [[nodiscard]] bool isHeard() const;
    /// Leaves word. Errors: those of replacePrivateFile().
    [[nodiscard]] Status leave(const LoginRequest& request) const;
    /// For the window: what has been left, which is gone then.
    [[nodiscard]] std::vector<LoginRequest> take() const;

private:
    [[nodiscard]] std::string lockFile() const { return m_folder + "/window.lock"; }

    std::string m_folder;
};

} // namespace lmi
