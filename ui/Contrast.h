#pragma once

#include <QColor>

namespace lmi {

/// The contrast of two opaque colours as WCAG 2 defines it: 1 (none) to 21 (black on white).
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// `share` of `top` over the rest of `bottom`.
[[nodiscard]] QColor mixed(const QColor& top, const QColor& bottom, double share);

/// The colour, moved towards `text` just as far as it needs to stand out from all of the
/// backgrounds, as text does that can be read; a palette that is unlike the one a colour was chosen
/// for stays readable that way.
[[nodiscard]] QColor readable(const QColor& colour, const QColor& text,
                              std::initializer_list<QColor> backgrounds, double ratio = 4.5);

} // namespace lmi
