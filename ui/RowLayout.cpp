#include "ui/RowLayout.h"

#include "ui/EnvironmentAction.h"

#include <QFontMetrics>
#include <QStyle>

#include <algorithm>

namespace lmi {
namespace {

constexpr int unit = 8;
constexpr int iconSize = 14;
constexpr int barHeight = 4;
constexpr int leastTextWidth = 120; // with less, the time gives way

int buttonWidth(const QFontMetrics& metrics)
{
    int widest = 0;
    for (const auto action : {EnvironmentAction::LogIn, EnvironmentAction::Refresh,
                              EnvironmentAction::Cancel, EnvironmentAction::OpenFile})
        widest = std::max(widest, metrics.horizontalAdvance(actionText(action)));
    return widest + 3 * unit;
}

} // namespace

QFont RowLayout::detailFont(const QFont& font)
{
    QFont smaller(font);
    if (font.pointSizeF() > 0)
        smaller.setPointSizeF(font.pointSizeF() * 0.9);
    return smaller;
}

int RowLayout::heightFor(const QFont& font)
{
    const int lines =
        QFontMetrics(font).height() + QFontMetrics(detailFont(font)).height() + unit / 4;
    return std::max(8 * unit, lines + 3 * unit);
}

RowLayout RowLayout::of(const QRect& row, const QFont& font, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(font);
    const int nameHeight = metrics.height();
    const int detailHeight = QFontMetrics(detailFont(font)).height();
    const int gap = unit / 4;
    const int top = row.top() + (row.height() - nameHeight - detailHeight - gap) / 2;
    const int buttonHeight = nameHeight + 12;
    const int timeWidth = std::max(13 * unit, metrics.horizontalAdvance(QLatin1Char('0')) * 13);

    RowLayout layout;
    layout.icon =
        QRect(row.left() + 2 * unit, row.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    const int width = buttonWidth(metrics);
    layout.button = QRect(row.right() + 1 - unit * 3 / 2 - width,
                          row.center().y() - buttonHeight / 2 + 1, width, buttonHeight);
    const int textLeft = layout.icon.right() + 1 + 2 * unit;
    int textRight = layout.button.left() - 2 * unit;
    if (textRight - timeWidth - 2 * unit - textLeft >= leastTextWidth) {
        const int timeLeft = textRight - timeWidth;
        layout.time = QRect(timeLeft, top, timeWidth, nameHeight);
        layout.bar = QRect(timeLeft, top + nameHeight + gap + (detailHeight - barHeight) / 2,
                           timeWidth, barHeight);
        textRight = timeLeft - 2 * unit;
    }
    const int textWidth = std::max(0, textRight - textLeft);
    layout.name = QRect(textLeft, top, textWidth, nameHeight);
    layout.detail = QRect(textLeft, top + nameHeight + gap, textWidth, detailHeight);
    for (QRect* part :
         {&layout.icon, &layout.name, &layout.detail, &layout.time, &layout.bar, &layout.button})
        *part = QStyle::visualRect(direction, row, *part);
    return layout;
}

} // namespace lmi
