#pragma once

#include "core/base/File.h"
#include "core/base/FileLock.h"
#include "core/config/EnvironmentName.h"
#include "core/token/AuthToken.h"
#include "core/token/Cooldown.h"

#include <optional>
#include <string>

namespace lmi {

/// Proof that this process holds the lock of one environment's token file.
class TokenLock final {
public:
    [[nodiscard]] const EnvironmentName& name() const { return m_name; }

    /// Whether the provider is to be left alone; the lock is where processes tell each other.
    [[nodiscard]] Cooldown cooldown() const { return decodeCooldown(m_lock.note()); }
    void publish(const Cooldown& cooldown) const { m_lock.leaveNote(encodeCooldown(cooldown)); }
    void endCooldown() const;

private:
    friend class TokenStore;
    TokenLock(EnvironmentName name, FileLock lock)
        : m_name(std::move(name))
        , m_lock(std::move(lock))
    {
    }

    EnvironmentName m_name;
    FileLock m_lock;
};

/// How many seconds whoever needs a lock waits for another process that has it; a refresh takes
/// that long only if its provider answers at the last moment each time.
constexpr int longestLockWait = 120;

/// Whether a file holds something else than a token, so that it can make way for one.
[[nodiscard]] bool isNoToken(const Error& error);

/// The token files, one per environment, shared with other processes and with the original tool.
/// Reading needs no lock; whoever reads, decides and writes holds the lock all the while, so that a
/// rotating refresh token is spent once.
class TokenStore final {
public:
    explicit TokenStore(std::string folder) : m_folder(std::move(folder)) { }

    [[nodiscard]] const std::string& folder() const { return m_folder; }
    [[nodiscard]] std::string path(const EnvironmentName& name) const
    {
        return m_folder + "/" + fileName(name);
    }

    /// No value if there is no file. A file that cannot be parsed may be one that the original tool
    /// is writing just now. An own file that others can read is closed to them first, unless it is
    /// only looked at. Errors: FileUnreadable, FileUnsafe, FileTooLarge, FolderUnsafe,
    /// TokenFileCorrupt.
    [[nodiscard]] Result<std::optional<AuthToken>>
    load(const EnvironmentName& name, WideRights rights = WideRights::Repair) const;

    /// As load(), but looks again for up to a tenth of a second before it calls a file corrupt.
    /// Blocks that long.
    [[nodiscard]] Result<std::optional<AuthToken>>
    loadPatiently(const EnvironmentName& name, WideRights rights = WideRights::Repair) const;

    /// No value while somebody else holds the lock. Temporary files that a killed process left of
    /// this environment are removed. Errors: LockFailed, FileUnsafe, FolderUnsafe,
    /// FileWriteFailed, FileNotDurable.
    [[nodiscard]] Result<std::optional<TokenLock>> tryLock(const EnvironmentName& name) const;

    /// As tryLock(), but blocks for up to `seconds`. Errors: also LockTimeout.
    [[nodiscard]] Result<TokenLock> lockPatiently(const EnvironmentName& name, int seconds) const;

    /// Removes what killed processes left of any environment, which may hold tokens; what a living
    /// one is writing stays. tryLock() does the same for its own environment.
    void sweep() const;

    /// Whether a token could be saved now. To be asked before a code or a refresh token is spent,
    /// whose successor would have nowhere to go. Errors: as tryLock(), FileWriteFailed.
    [[nodiscard]] Status checkRoom(const EnvironmentName& name) const;

    /// Writes the token whole or not at all, keeping the members of other tools that the file has
    /// now. A file that is not a token file (or far too large for one) is kept aside as
    /// <env>.json.corrupt. Errors: FileWriteFailed, FileNotDurable, FileUnsafe.
    [[nodiscard]] Status save(const TokenLock& lock, AuthToken token) const;

    /// Gives what is stored for one environment to another one, which has another name for the same
    /// from now on. What was stored for that one is forgotten, and what cannot be parsed too.
    /// Errors: those of load() and save(); after FileNotDurable all is where it belongs.
    [[nodiscard]] Status move(const TokenLock& from, const TokenLock& to) const;

    /// Writes the token of somebody who is logged out, unless the file holds none, and removes what
    /// was kept aside, which may hold one. Errors: as save().
    [[nodiscard]] Status clear(const TokenLock& lock) const;

private:
    static constexpr std::string_view tokenSuffix = ".json";

    [[nodiscard]] static std::string fileName(const EnvironmentName& name)
    {
        return name.text() + std::string(tokenSuffix);
    }
    [[nodiscard]] std::string asidePath(const EnvironmentName& name) const
    {
        return path(name) + ".corrupt";
    }
    [[nodiscard]] Status keepAside(const EnvironmentName& name) const;

    std::string m_folder;
};

} // namespace lmi
