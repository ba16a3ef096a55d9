#pragma once

namespace lmi {

/// Keeps this process's memory, which holds secrets, out of core files and away from other
/// processes of the same user.
void protectProcessMemory();

} // namespace lmi
