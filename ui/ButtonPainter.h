#pragma once

#include "ui/Theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace lmi {

/// A button as it stands at the moment.
struct ButtonLook {
    QString text;
    bool strong = false; ///< in the accent: a person is needed
    bool hovered = false;
    bool pressed = false;
    bool focused = false;
    bool enabled = true;
};

/// Paints the button of rows and panes, so that both look the same.
void paintButton(QPainter& painter, const QRectF& rectangle, const ButtonLook& look,
                 const Theme& theme);

} // namespace lmi
