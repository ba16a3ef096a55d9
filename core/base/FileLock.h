#pragma once

#include "core/base/Descriptor.h"
#include "core/base/Result.h"

#include <optional>
#include <string>

namespace lmi {

/// A lock that the kernel takes back when its holder dies, held for as long as this value lives. It
/// excludes other processes and other holders in this one. The lock file stays for ever: removing
/// it would let two processes hold locks on two files of one name.
class FileLock final {
public:
    /// No value if somebody else holds it. Errors: LockFailed, FileUnsafe.
    [[nodiscard]] static Result<std::optional<FileLock>> tryLock(const std::string& path);

    /// A few words that a holder leaves in the lock file for the next one; empty: none. They are
    /// not worth an error: what cannot be written or read is not there.
    [[nodiscard]] std::string note() const;
    void leaveNote(const std::string& text) const;

private:
    explicit FileLock(Descriptor file) : m_file(std::move(file)) { }

    Descriptor m_file;
};

} // namespace lmi
