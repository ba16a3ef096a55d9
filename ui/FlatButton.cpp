#include "ui/FlatButton.h"

#include "ui/ButtonPainter.h"

#include <QPainter>

namespace lmi {

FlatButton::FlatButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setAttribute(Qt::WA_Hover);
}

void FlatButton::setStrong(bool strong)
{
    m_strong = strong;
    update();
}

QSize FlatButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + 28, metrics.height() + 14};
}

void FlatButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintButton(painter, rect(),
                {.text = text(),
                 .strong = m_strong,
                 .hovered = underMouse() && isEnabled(),
                 .pressed = isDown(),
                 .focused = hasFocus(),
                 .enabled = isEnabled()},
                Theme::of(palette()));
}

} // namespace lmi
