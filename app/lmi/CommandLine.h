#pragma once

#include "app/lmi/Invocation.h"
#include "core/base/Result.h"

#include <string_view>
#include <variant>

namespace lmi {

/// Something to do, or a text to print instead (help, version).
using CommandLine = std::variant<Invocation, std::string_view>;

/// Understands the arguments of the program. Errors: UsageInvalid, OverrideInvalid.
[[nodiscard]] Result<CommandLine> parseCommandLine(int argc, const char* const* argv);

/// Whether the arguments ask for JSON, as far as can be told when they are not understood.
[[nodiscard]] bool asksForJson(int argc, const char* const* argv);

} // namespace lmi
