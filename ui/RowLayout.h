#pragma once

#include <QFont>
#include <QRect>

namespace lmi {

/// Where the parts of an environment's row are. Nothing overlaps, whatever the font and the width:
/// what does not fit is left out from the middle.
struct RowLayout {
    QRect icon;
    QRect name;
    QRect detail;
    QRect time; ///< empty if the row is too narrow for it
    QRect bar; ///< likewise
    QRect button;

    /// Mirrored where texts run from right to left.
    [[nodiscard]] static RowLayout of(const QRect& row, const QFont& font,
                                      Qt::LayoutDirection direction);
    [[nodiscard]] static int heightFor(const QFont& font);
    /// The font of the second line.
    [[nodiscard]] static QFont detailFont(const QFont& font);
};

} // namespace lmi
