#include "ui/FlatButton.h"

#include "ui/ButtonPainter.h"

#include <QKeyEvent>
#include <QPainter>

namespace lmi {

FlatButton::FlatButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setAttribute(Qt::WA_Hover);
}

void FlatButton::setStrong(bool strong)
{
    if (m_strong == strong)
        return;
    m_strong = strong;
    updateGeometry();
    update();
}

QSize FlatButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + 28, metrics.height() + 14};
}

// As in a dialog, though this is none.
void FlatButton::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat())
        click();
    else
        QPushButton::keyPressEvent(event);
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
