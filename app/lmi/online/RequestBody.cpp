#include "app/lmi/online/RequestBody.h"

#include "core/base/Descriptor.h"
#include "core/base/File.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace lmi {
namespace {

Result<std::string> readWhole(int number, const std::string& path)
{
    std::string content;
    std::array<char, 65536> part{};
    for (;;) {
        const ssize_t count = ::read(number, part.data(), part.size());
        // nobody else can end this while it waits for somebody to type
        if (count < 0 && errno == EINTR)
            return Error(ErrorCode::Interrupted);
        if (count < 0)
            return Error(ErrorCode::FileUnreadable, {path, systemReason(errno)});
        if (count == 0)
            return content;
        content.append(part.data(), static_cast<std::size_t>(count));
    }
}

} // namespace

Result<std::string> readRequestBody(const RequestArguments& arguments)
{
    if (!arguments.file)
        return arguments.data.value_or("");
    if (*arguments.file == "-")
        return readWhole(STDIN_FILENO, "standard input");
    const Descriptor file(::open(arguments.file->c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.valid() && errno == EINTR)
        return Error(ErrorCode::Interrupted);
    if (!file.valid())
        return Error(ErrorCode::FileUnreadable, {*arguments.file, systemReason(errno)});
    return readWhole(file.number(), *arguments.file);
}

std::string contentTypeFor(const std::string& body)
{
    const std::size_t start = body.find_first_not_of(" \t\r\n");
    const bool json = start != std::string::npos && (body[start] == '{' || body[start] == '[');
    return json ? "application/json" : "application/octet-stream";
}

} // namespace lmi
