#include "app/lmi/online/RequestBody.h"

#include "app/lmi/online/StandardInput.h"
#include "core/base/Descriptor.h"
#include "core/base/File.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace lmi {
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
