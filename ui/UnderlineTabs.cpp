#include "ui/UnderlineTabs.h"

#include "ui/Theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace lmi {
namespace {

// behind each tab
constexpr int widestGap = 24;
constexpr int narrowestGap = 10;

} // namespace

UnderlineTabs::UnderlineTabs(QWidget* parent) : QTabBar(parent)
{
    setExpanding(false);
    setDrawBase(false);
    setFocusPolicy(Qt::TabFocus);
    setUsesScrollButtons(false);
}

void UnderlineTabs::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    for (int i = 0; i < count(); ++i) {
        QRect tab = tabRect(i);
        tab.setWidth(textWidth(i));
        tab = QStyle::visualRect(layoutDirection(), tabRect(i), tab);
        const bool chosen = i == currentIndex();
        painter.setPen(chosen ? theme.text : theme.secondaryText);
        painter.drawText(tab, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, tabText(i));
        if (!chosen)
            continue;
        painter.fillRect(QRect(tab.left(), height() - 2, tab.width(), 2), theme.accent);
        if (hasFocus()) {
            painter.setPen(theme.accent);
            painter.drawRect(tab.adjusted(0, 4, -1, -7));
        }
    }
}

// As wide apart as there is room for.
QSize UnderlineTabs::tabSizeHint(int index) const
{
    int texts = 0;
    for (int i = 0; i < count(); ++i)
        texts += textWidth(i);
    const int gap = std::clamp((width() - texts) / count(), narrowestGap, widestGap);
    return {textWidth(index) + gap, fontMetrics().height() + 16};
}

QSize UnderlineTabs::minimumTabSizeHint(int index) const
{
    return {textWidth(index) + narrowestGap, fontMetrics().height() + 16};
}

int UnderlineTabs::textWidth(int index) const
{
    return fontMetrics().horizontalAdvance(tabText(index)) + 1;
}

} // namespace lmi
