#include "core/base/LogTail.h"

#include "core/base/Descriptor.h"
#include "core/base/File.h"
#include "core/base/Log.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace lmi {

Result<std::string> logTail(const std::string& file, std::size_t most)
{
    const auto unreadable = [&file](const std::string& reason) {
        return Error(ErrorCode::FileUnreadable, {file, reason});
    };
    // not held up by a pipe that somebody has put there
    const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!descriptor.valid() && errno == ENOENT)
        return std::string();
    struct stat about { };
    if (!descriptor.valid() || ::fstat(descriptor.number(), &about) != 0)
        return unreadable(systemReason(errno));
    if (!S_ISREG(about.st_mode))
        return unreadable("it is not a regular file");

    const auto size = static_cast<std::size_t>(about.st_size);
    const std::size_t start = size - std::min(size, most);
    std::string text(size - start, '\0');
    std::size_t length = 0;
    while (length < text.size()) {
        const ssize_t part = ::pread(descriptor.number(), text.data() + length,
                                     text.size() - length, static_cast<off_t>(start + length));
        if (part < 0 && errno == EINTR)
            continue;
        if (part < 0)
            return unreadable(systemReason(errno));
        if (part == 0)
            break;
        length += static_cast<std::size_t>(part);
    }
    text.resize(length);
    if (start > 0)
        text.erase(0, std::min(text.size(), text.find('\n') + 1));
    return redacted(text);
}

} // namespace lmi
