#include "ui/ButtonPainter.h"

#include "ui/Contrast.h"

#include <QFontMetrics>
#include <QPainter>

namespace lmi {
namespace {

constexpr double radius = 4;
constexpr int padding = 6;

QColor fillOf(const ButtonLook& look, const Theme& theme)
{
    const QColor ground = look.strong ? theme.accent : theme.button;
    if (look.pressed)
        return look.strong ? mixed(theme.text, theme.accent, 0.22) : theme.line;
    if (look.hovered)
        return look.strong ? mixed(theme.text, theme.accent, 0.1) : theme.hover;
    return ground;
}

} // namespace

void paintButton(QPainter& painter, const QRectF& rectangle, const ButtonLook& look,
                 const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = fillOf(look, theme);
    painter.setPen(look.strong ? fill : theme.line);
    painter.setBrush(fill);
    const QRectF edge = rectangle.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(edge, radius, radius);
    if (look.focused) {
        painter.setPen(QPen(look.strong ? theme.onAccent : theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(edge.adjusted(1.5, 1.5, -1.5, -1.5), radius - 1, radius - 1);
    }
    painter.setPen(!look.enabled ? theme.secondaryText : look.strong ? theme.onAccent : theme.text);
    const QRectF inner = rectangle.adjusted(padding, 0, -padding, 0);
    const QString text = painter.fontMetrics().elidedText(look.text, Qt::ElideRight,
                                                          static_cast<int>(inner.width()));
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

} // namespace lmi
