#pragma once

#include <QIcon>
#include <QRectF>

class QPainter;

namespace lmi {

/// The state of an environment as a shape, so that it is told without colour too.
enum class StateShape {
    Full, ///< a filled circle: valid
    Half, ///< a circle filled by half: expiring
    Triangle, ///< expired, refused or not usable: a person is needed
    HollowTriangle, ///< expired, but renewed by itself
    Hollow, ///< an empty circle: not logged in
    Dotted, ///< a circle of dots: working
};

/// Paints the shape into the middle of the rectangle, as large as fits.
void paintStateShape(QPainter& painter, const QRectF& rectangle, StateShape shape,
                     const QColor& colour);

/// The shape as an icon for menus.
[[nodiscard]] QIcon stateIcon(StateShape shape, const QColor& colour);

} // namespace lmi
