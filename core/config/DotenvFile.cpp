#include "core/config/DotenvFile.h"

#include "core/base/File.h"

namespace lmi {

Result<DotenvFile> readDotenvFile(const std::string& path, DotenvSections sections)
{
    constexpr std::size_t largest = 1024UL * 1024;
    auto content = readFile(path, largest, FileRole::Configuration);
    if (!content) {
        const bool large = content.error().code == ErrorCode::FileTooLarge;
        return Error(large ? ErrorCode::ConfigTooLarge : ErrorCode::ConfigUnreadable,
                     content.error().arguments);
    }
    if (!content->has_value())
        return DotenvFile();
    auto entries = parseDotenv(**content, path, sections);
    if (!entries)
        return entries.error();
    return DotenvFile{true, std::move(*entries)};
}

} // namespace lmi
