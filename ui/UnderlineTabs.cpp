#include "ui/UnderlineTabs.h"

#include "ui/Theme.h"

#include <QPainter>

namespace lmi {
namespace {

constexpr int gap = 24; // behind each tab

} // namespace

UnderlineTabs::UnderlineTabs(QWidget* parent) : QTabBar(parent)
{
    setExpanding(false);
    setDrawBase(false);
    setFocusPolicy(Qt::TabFocus);
}

void UnderlineTabs::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i).adjusted(0, 0, -gap, 0);
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

QSize UnderlineTabs::tabSizeHint(int index) const
{
    return {fontMetrics().horizontalAdvance(tabText(index)) + 1 + gap, fontMetrics().height() + 16};
}

} // namespace lmi
