#pragma once

#include <QFont>

namespace lmi {

/// Of what a part of the window is called, or of what a page says that has nothing else to say.
enum class TitleSize { Part, Page };

/// The font of a title where `usual` is that of the text.
[[nodiscard]] QFont titleFont(const QFont& usual, TitleSize size = TitleSize::Part);

} // namespace lmi
