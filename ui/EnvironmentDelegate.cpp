#include "ui/EnvironmentDelegate.h"

#include "ui/ButtonPainter.h"
#include "ui/EnvironmentModel.h"
#include "ui/RowLayout.h"

#include <QPainter>
#include <QStyle>

namespace lmi {
namespace {

void paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    const QRect& row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(row, selected ? theme.selection : theme.surface);
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.line);
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    if (!focused)
        return;
    painter.setPen(theme.accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -1.5));
    painter.fillRect(QStyle::visualRect(option.direction, row,
                                        QRect(row.left(), row.top(), 3, row.height() - 1)),
                     theme.accent);
}

void paintLine(QPainter& painter, const QRect& rectangle, const QString& text,
               Qt::TextElideMode elide)
{
    const QString fitting = painter.fontMetrics().elidedText(text, elide, rectangle.width());
    painter.drawText(rectangle, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
}

void paintBar(QPainter& painter, const QRectF& bar, double share, const QColor& colour,
              const QColor& track)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    if (share <= 0)
        return;
    QRectF filled = bar;
    filled.setWidth(qMax(bar.height(), bar.width() * share));
    // what is left is at the side where reading begins
    if (painter.layoutDirection() == Qt::RightToLeft)
        filled.moveRight(bar.right());
    painter.setBrush(colour);
    painter.drawRoundedRect(filled, bar.height() / 2, bar.height() / 2);
}

// A narrow row has no place of its own for the state: it goes before the rest of the second line.
QString secondLine(const RowLayout& layout, const EnvironmentLook& look)
{
    if (!layout.time.isEmpty())
        return look.detail;
    return look.detail.isEmpty() ? look.state : look.state + QStringLiteral(" · ") + look.detail;
}

void paintTexts(QPainter& painter, const RowLayout& layout, const EnvironmentLook& look,
                const QFont& font, const Theme& theme)
{
    QFont bold(font);
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme.text);
    paintLine(painter, layout.name, look.name, Qt::ElideMiddle);

    painter.setFont(RowLayout::detailFont(font));
    painter.setPen(look.detailIsProblem
                       ? theme.tone(look.tone == Tone::Bad ? Tone::Bad : Tone::Warning)
                       : theme.secondaryText);
    paintLine(painter, layout.detail, secondLine(layout, look), Qt::ElideRight);

    painter.setFont(font);
    if (layout.time.isEmpty())
        return;
    painter.setPen(look.tone == Tone::Good ? theme.text : theme.tone(look.tone));
    paintLine(painter, layout.time, look.state, Qt::ElideRight);
    if (look.timeLeft)
        paintBar(painter, layout.bar, *look.timeLeft, theme.tone(look.tone), theme.track);
}

} // namespace

void EnvironmentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const auto look = index.data(EnvironmentModel::LookRole).value<EnvironmentLook>();
    const Theme& theme = themeOf(option.palette);
    const RowLayout layout = RowLayout::of(option.rect, option.font, option.direction);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(*painter, option, theme);
    paintStateShape(*painter, layout.icon, look.shape, theme.tone(look.tone));
    paintTexts(*painter, layout, look, option.font, theme);
    if (look.action)
        paintButton(*painter, layout.button,
                    {.text = actionText(*look.action),
                     .strong = look.urgent,
                     .hovered = m_hovered == index,
                     .pressed = m_pressed == index && m_hovered == index},
                    theme);
    painter->restore();
}

QSize EnvironmentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {320, RowLayout::heightFor(option.font)};
}

const Theme& EnvironmentDelegate::themeOf(const QPalette& palette) const
{
    if (m_themeKey != palette.cacheKey()) {
        m_theme = Theme::of(palette);
        m_themeKey = palette.cacheKey();
    }
    return m_theme;
}

} // namespace lmi
