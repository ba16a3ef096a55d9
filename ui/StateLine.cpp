#include "ui/StateLine.h"

#include <QPainter>
#include <QStyle>

namespace lmi {
namespace {

constexpr int iconSize = 12;
constexpr int textLeft = 20;

} // namespace

void StateLine::setLook(const EnvironmentLook& look)
{
    if (m_shape == look.shape && m_tone == look.tone && m_text == look.stateSentence)
        return;
    m_shape = look.shape;
    m_tone = look.tone;
    m_text = look.stateSentence;
    setAccessibleName(m_text);
    // it has a line of its own: a longer text moves nothing
    update();
}

QSize StateLine::sizeHint() const
{
    return {textLeft + fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 4};
}

QSize StateLine::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

void StateLine::paintEvent(QPaintEvent*)
{
    const QColor colour = Theme::of(palette()).tone(m_tone);
    QPainter painter(this);
    const QRect icon(1, (height() - iconSize) / 2, iconSize, iconSize);
    paintStateShape(painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_shape, colour);
    painter.setPen(colour);
    const QRect text =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(textLeft, 0, 0, 0));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, text.width()));
}

} // namespace lmi
