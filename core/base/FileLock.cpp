#include "core/base/FileLock.h"

#include "core/base/File.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>

namespace lmi {
namespace {

constexpr std::size_t largestNote = 4096;

} // namespace

Result<std::optional<FileLock>> FileLock::tryLock(const std::string& path)
{
    Descriptor file(
        ::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600));
    if (!file.valid())
        return Error(ErrorCode::LockFailed, {path, systemReason(errno)});
    struct stat about { };
    if (::fstat(file.number(), &about) != 0 || !S_ISREG(about.st_mode)
        || about.st_uid != ::geteuid())
        return Error(ErrorCode::FileUnsafe, {path, "not a regular file of this user"});
    // what is written here must not become the content of something else
    if (about.st_nlink > 1)
        return Error(ErrorCode::FileUnsafe, {path, "linked under a second name"});
    if ((about.st_mode & 077U) != 0 && ::fchmod(file.number(), 0600) != 0)
        return Error(ErrorCode::FileUnsafe, {path, "open to other users"});
    if (::flock(file.number(), LOCK_EX | LOCK_NB) == 0)
        return std::optional<FileLock>(FileLock(std::move(file)));
    if (errno == EWOULDBLOCK || errno == EINTR)
        return std::optional<FileLock>();
    return Error(ErrorCode::LockFailed, {path, systemReason(errno)});
}

std::string FileLock::note() const
{
    std::array<char, largestNote> buffer{};
    const ssize_t size = ::pread(m_file.number(), buffer.data(), buffer.size(), 0);
    return size > 0 ? std::string(buffer.data(), static_cast<std::size_t>(size)) : std::string();
}

void FileLock::leaveNote(const std::string& text) const
{
    if (text.size() > largestNote || ::ftruncate(m_file.number(), 0) != 0)
        return;
    [[maybe_unused]] const ssize_t written = ::pwrite(m_file.number(), text.data(), text.size(), 0);
}

} // namespace lmi
