#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <string>

namespace lmi {

/// All that a descriptor gives; `path` names it in errors. Errors: FileUnreadable; Interrupted
/// after a signal, as nobody else can end this while it waits for somebody to type.
[[nodiscard]] Result<std::string> readWhole(int number, const std::string& path);

/// A secret from standard input, without the end of its line. At a terminal `prompt` asks for it on
/// standard error, and it is not shown. Errors: those of readWhole(), UsageInvalid if there is
/// none, or more than one line.
[[nodiscard]] Result<Secret> readSecret(const std::string& prompt);

} // namespace lmi
