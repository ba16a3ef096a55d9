#include "ui/FilterChip.h"

#include "ui/Theme.h"

#include <QPainter>

namespace lmi {

FilterChip::FilterChip(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + 24, metrics.height() + 10};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF edge = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(isChecked() || hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    if (isChecked())
        painter.setBrush(theme.selection);
    else if (underMouse())
        painter.setBrush(theme.hover);
    painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2);
    painter.setPen(isChecked() ? theme.text : theme.secondaryText);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace lmi
