#pragma once

#include "core/base/Result.h"

namespace lmi {

/// Becomes the half of the program that can use the network, with the same arguments. Comes back
/// only if that cannot be started. Errors: ProgramMissing.
[[nodiscard]] Error continueOnline(char** argv);

} // namespace lmi
