#include "ui/FieldStyle.h"

#include "ui/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace lmi {
namespace {

constexpr double radius = 3;

bool isFocused(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_Enabled);
}

void paintBox(QPainter& painter, const QStyleOption& option, const QBrush& fill)
{
    const Theme theme = Theme::of(option.palette);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isFocused(option) ? QPen(theme.accent, 1.5) : QPen(theme.edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
}

void paintTick(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    QPainterPath tick(at(0.24, 0.52));
    tick.lineTo(at(0.44, 0.72));
    tick.lineTo(at(0.78, 0.30));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    const Theme theme = Theme::of(option.palette);
    const bool checked = option.state.testFlag(QStyle::State_On);
    paintBox(painter, option, checked ? theme.accent : theme.surface);
    if (checked)
        paintTick(painter, option.rect, theme.onAccent);
}

} // namespace

FieldStyle::FieldStyle(QStyle* style) : QProxyStyle(style) { }

void FieldStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    painter->save();
    if (element == PE_IndicatorCheckBox)
        paintCheckBox(*painter, *option);
    else if (element == PE_FrameLineEdit)
        paintBox(*painter, *option, Qt::NoBrush);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->restore();
}

void FieldStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control != CC_ComboBox || !box || box->editable || !box->frame) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    const Theme theme = Theme::of(option->palette);
    const bool hovered = option->state.testFlag(State_MouseOver);
    paintBox(*painter, *option, hovered ? theme.hover : theme.button);
    QStyleOption arrow(*option);
    arrow.rect = subControlRect(control, option, SC_ComboBoxArrow, widget);
    arrow.rect = QRect(0, 0, 12, 12).translated(arrow.rect.center() - QPoint(6, 6));
    painter->restore();
    proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

void installFieldStyle()
{
    if (QApplication::style()->name() == QLatin1String("fusion"))
        QApplication::setStyle(new FieldStyle(QApplication::style()));
}

} // namespace lmi
