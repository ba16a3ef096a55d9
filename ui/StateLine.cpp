#include "ui/StateLine.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace lmi {
namespace {

constexpr int iconSize = 12;
constexpr int textLeft = 20;
constexpr int margin = 2;

} // namespace

StateLine::StateLine(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StateLine::setLook(const EnvironmentLook& look)
{
    if (m_shape == look.shape && m_tone == look.tone && m_text == look.stateSentence)
        return;
    const int before = heightForWidth(width());
    m_shape = look.shape;
    m_tone = look.tone;
    m_text = look.stateSentence;
    setAccessibleName(m_text);
    // it has a line of its own: a longer text in it moves nothing
    if (heightForWidth(width()) != before)
        updateGeometry();
    update();
}

QSize StateLine::sizeHint() const
{
    return {textLeft + fontMetrics().horizontalAdvance(m_text) + 2,
            fontMetrics().height() + 2 * margin};
}

QSize StateLine::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

int StateLine::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(width - textLeft, 1), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, m_text).height() + 2 * margin;
}

void StateLine::paintEvent(QPaintEvent*)
{
    const QColor colour = Theme::of(palette()).tone(m_tone);
    QPainter painter(this);
    const int iconTop = margin + (fontMetrics().height() - iconSize) / 2;
    paintStateShape(
        painter,
        QStyle::visualRect(layoutDirection(), rect(), QRect(1, iconTop, iconSize, iconSize)),
        m_shape, colour);
    painter.setPen(colour);
    const QRect text =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(textLeft, margin, 0, 0));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_text);
}

} // namespace lmi
