#pragma once

#include <QPalette>

namespace lmi {

/// How the window is to look: like everything else on the screen, or always light, or always dark.
enum class Appearance { System, Light, Dark };

/// The palette that makes it so; System gives the one that is in use.
[[nodiscard]] QPalette paletteFor(Appearance appearance);

} // namespace lmi
