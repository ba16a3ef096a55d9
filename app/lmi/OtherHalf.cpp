#include "app/lmi/OtherHalf.h"

#include <unistd.h>

#include <climits>

#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

namespace lmi {
namespace {

// Behind the folder that holds the folder of this program.
constexpr const char* relativePath = "/libexec/lmi/lmi-online";

std::string folderOf(const std::string& path)
{
    return path.substr(0, path.rfind('/'));
}

#ifdef __APPLE__
std::string ownPath()
{
    std::uint32_t size = 0;
    _NSGetExecutablePath(nullptr, &size);
    std::string path(size, '\0');
    if (_NSGetExecutablePath(path.data(), &size) != 0)
        return {};
    char resolved[PATH_MAX];
    return ::realpath(path.c_str(), resolved) ? resolved : std::string();
}
#else
std::string ownPath()
{
    std::string path(PATH_MAX, '\0');
    const ssize_t length = ::readlink("/proc/self/exe", path.data(), path.size());
    path.resize(length > 0 ? static_cast<std::size_t>(length) : 0);
    return path;
}
#endif

} // namespace

Error continueOnline(char** argv)
{
    const std::string path = folderOf(folderOf(ownPath())) + relativePath;
    ::execv(path.c_str(), argv);
    return {ErrorCode::ProgramMissing, {path}};
}

} // namespace lmi
