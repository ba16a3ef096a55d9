#pragma once

#include "core/base/Result.h"

#include <string>

namespace lmi {

/// The last whole lines of a log, `most` bytes of them at most, through redacted() once more, as
/// other programs may write there too; empty where there is no such file. Errors: FileUnreadable.
[[nodiscard]] Result<std::string> logTail(const std::string& file, std::size_t most);

} // namespace lmi
