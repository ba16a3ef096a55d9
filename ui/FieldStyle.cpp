#include "ui/FieldStyle.h"

#include "ui/Theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

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
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setPen(isFocused(option) ? QPen(theme.accent, 1.5)
                                     : QPen(enabled ? theme.edge : theme.line, 1));
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

// What scrolls beside it; a scroll bar has to fill its place itself.
QColor groundBeside(const QWidget* bar, const Theme& theme)
{
    const QWidget* container = bar ? bar->parentWidget() : nullptr;
    const auto* area =
        container ? qobject_cast<const QAbstractScrollArea*>(container->parentWidget()) : nullptr;
    const QWidget* viewport = area ? area->viewport() : nullptr;
    return viewport && viewport->autoFillBackground()
        ? viewport->palette().color(viewport->backgroundRole())
        : theme.window;
}

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    const Theme theme = Theme::of(option.palette);
    const bool checked = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor strong = enabled ? theme.accent : theme.secondaryText;
    paintBox(painter, option, checked ? strong : enabled ? theme.surface : theme.window);
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
    const bool isChoice = control == CC_ComboBox && box && !box->editable && box->frame;
    if (isChoice)
        drawChoice(*option, *painter, widget);
    else if (control == CC_ScrollBar)
        drawScrollBar(*option, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void FieldStyle::drawChoice(const QStyleOptionComplex& option, QPainter& painter,
                            const QWidget* widget) const
{
    painter.save();
    const Theme theme = Theme::of(option.palette);
    paintBox(painter, option, option.state.testFlag(State_MouseOver) ? theme.hover : theme.button);
    painter.restore();
    QStyleOption arrow(option);
    const QPoint centre = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget).center();
    arrow.rect = QRect(0, 0, 12, 12).translated(centre - QPoint(6, 6));
    proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, &painter, widget);
}

// Only what moves.
void FieldStyle::drawScrollBar(const QStyleOptionComplex& option, QPainter& painter,
                               const QWidget* widget) const
{
    constexpr int inset = 3;
    const Theme theme = Theme::of(option.palette);
    const bool held = option.state.testFlag(State_Sunken)
        || (option.state.testFlag(State_MouseOver)
            && option.activeSubControls.testFlag(SC_ScrollBarSlider));
    const QRectF slider = QRectF(subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget))
                              .adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(option.rect, groundBeside(widget, theme));
    painter.setPen(Qt::NoPen);
    painter.setBrush(held ? theme.secondaryText : theme.edge);
    const double radius = std::min(slider.width(), slider.height()) / 2;
    painter.drawRoundedRect(slider, radius, radius);
    painter.restore();
}

// As far from the edge as the text of a field.
QRect FieldStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                 SubControl part, const QWidget* widget) const
{
    const QRect rectangle = QProxyStyle::subControlRect(control, option, part, widget);
    if (control != CC_ComboBox || part != SC_ComboBoxEditField)
        return rectangle;
    return option->direction == Qt::RightToLeft ? rectangle.adjusted(0, 0, -4, 0)
                                                : rectangle.adjusted(4, 0, 0, 0);
}

void installFieldStyle()
{
    if (QApplication::style()->name() == QLatin1String("fusion"))
        QApplication::setStyle(new FieldStyle(QApplication::style()));
}

} // namespace lmi
