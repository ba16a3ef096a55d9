#include "tests/fuzz/targets/MemoryFiles.h"

#include "core/base/File.h"

namespace lmi {

std::map<std::string, std::string>& fuzz::memoryFiles()
{
    static std::map<std::string, std::string> files;
    return files;
}

Result<std::optional<std::string>> readFile(const std::string& path, std::size_t limit,
                                            FileRole /*role*/, WideRights /*rights*/)
{
    const auto found = fuzz::memoryFiles().find(path);
    if (found == fuzz::memoryFiles().end())
        return std::optional<std::string>();
    if (found->second.size() > limit)
        return Error(ErrorCode::FileTooLarge, {path, std::to_string(limit)});
    return std::optional<std::string>(found->second);
}

Result<std::vector<std::string>> listFolder(const std::string& path)
{
    std::vector<std::string> names;
    for (const auto& [file, content] : fuzz::memoryFiles()) {
        if (file.starts_with(path + "/"))
            names.push_back(file.substr(path.size() + 1));
    }
    return names;
}

} // namespace lmi
