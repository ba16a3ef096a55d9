#include "core/token/LoginRequests.h"

#include "core/base/File.h"
#include "core/base/Json.h"
#include "core/base/Text.h"

#include <chrono>
#include <thread>

namespace lmi {
namespace {

constexpr std::size_t largestFile = 4096;
constexpr std::size_t longestProgram = 64;
constexpr std::string_view suffix = ".json";

std::optional<LoginRequest> decode(const EnvironmentName& name, const std::string& text)
{
    const auto object = parseJsonObject(text);
    const auto time = object ? jsonTime(*object, "time") : std::nullopt;
    if (!time)
        return std::nullopt;
    // cut first, so that half a character becomes harmless, too
    const std::string program = jsonString(*object, "program").value_or("");
    return LoginRequest{name, harmlessText(program.substr(0, longestProgram)), *time};
}

} // namespace

Result<std::optional<FileLock>> LoginRequests::listen() const
{
    if (auto folder = ensurePrivateFolder(m_folder); !folder)
        return folder.error();
    return FileLock::tryLock(lockFile());
}

bool LoginRequests::isHeard() const
{
    const auto names = listFolder(m_folder);
    if (!names || names->empty())
        return false;
    // another program may be looking just now
    for (int look = 0; look < 3; ++look) {
        const auto lock = FileLock::tryLock(lockFile());
        if (!lock || lock->has_value())
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(3));
    }
    return true;
}

Status LoginRequests::leave(const LoginRequest& request) const
{
    Json object = Json::object();
    object["time"] = request.time;
    object["program"] = request.program;
    return replacePrivateFile(m_folder, request.name.text() + std::string(suffix),
                              writeJson(object));
}

std::vector<LoginRequest> LoginRequests::take() const
{
    std::vector<LoginRequest> requests;
    const auto files = listFolder(m_folder);
    if (!files)
        return requests;
    for (const std::string& file : *files) {
        const auto name = file.ends_with(suffix)
            ? EnvironmentName::from(file.substr(0, file.size() - suffix.size()))
            : Result<EnvironmentName>(Error(ErrorCode::EnvironmentNameInvalid));
        if (!name)
            continue;
        const auto content = takePrivateFile(m_folder, file, largestFile);
        if (!content || !content->has_value())
            continue;
        if (auto request = decode(*name, **content))
            requests.push_back(std::move(*request));
    }
    return requests;
}

} // namespace lmi
