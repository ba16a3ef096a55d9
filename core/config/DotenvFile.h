#pragma once

#include "core/config/Dotenv.h"

namespace lmi {

/// What a .env file holds; `exists` tells an empty file from none.
struct DotenvFile {
    bool exists = false;
    std::vector<DotenvEntry> entries;
};

/// Reads a file of the configuration, of 1 MiB at most. Errors: ConfigUnreadable, ConfigTooLarge,
/// those of parseDotenv().
[[nodiscard]] Result<DotenvFile> readDotenvFile(const std::string& path, DotenvSections sections);

} // namespace lmi
