#pragma once

#include "core/session/SessionBoard.h"

#include <QIcon>
#include <QPixmap>

namespace lmi {

/// The tray's shield: filled dark with a light edge, so that it stands out from light and dark
/// panels alike. The state is in the shape: a tick, a clock, a triangle with "!", three dots.
[[nodiscard]] QPixmap shieldPixmap(BoardState state, int size);
[[nodiscard]] QIcon shieldIcon(BoardState state);

} // namespace lmi
