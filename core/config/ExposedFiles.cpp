#include "core/config/ExposedFiles.h"

#include "core/base/File.h"
#include "core/base/Text.h"

namespace lmi {

std::vector<Error> exposedFiles(const Configuration& configuration)
{
    std::vector<Error> exposed;
    for (const FileSecrets& file : configuration.fileSecrets()) {
        if (othersCanRead(file.path))
            exposed.emplace_back(ErrorCode::ConfigFileExposed,
                                 std::vector{file.path, printableText(join(file.keys, ", "))});
    }
    return exposed;
}

} // namespace lmi
