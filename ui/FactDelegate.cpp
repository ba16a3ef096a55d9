#include "ui/FactDelegate.h"

#include "ui/FactModel.h"
#include "ui/Theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace lmi {
namespace {

constexpr int gap = 16;
constexpr int lineMargin = 4;
constexpr int headingMargin = 16;

int availableWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

// As wide as the widest label, within reason.
int labelWidth(const QStyleOptionViewItem& option, const QAbstractItemModel& model)
{
    int widest = 80;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (!index.data(FactModel::HeadingRole).toBool())
            widest =
                std::max(widest, option.fontMetrics.horizontalAdvance(index.data().toString()) + 2);
    }
    return std::min(widest, availableWidth(option) * 2 / 5);
}

double layOut(QTextLayout& layout, double width, Qt::LayoutDirection direction)
{
    QTextOption wrapping(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    wrapping.setTextDirection(direction);
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

// The note stands beside the value where both fit, else below.
QString valueAndNote(const QModelIndex& index, const QFontMetrics& metrics, int width)
{
    const QString value = index.data(FactModel::ValueRole).toString();
    const QString note = index.data(FactModel::NoteRole).toString();
    if (note.isEmpty())
        return value;
    const QString line = value + QStringLiteral("  ") + note;
    return metrics.horizontalAdvance(line) < width ? line : value + QChar::LineSeparator + note;
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& text,
                  const Theme& theme)
{
    QFont bold(option.font);
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(option.rect.adjusted(0, 0, 0, -lineMargin),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, text);
}

} // namespace

void FactDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Theme theme = Theme::of(option.palette);
    painter->save();
    painter->setFont(option.font);
    const QString label = index.data().toString();
    if (index.data(FactModel::HeadingRole).toBool()) {
        paintHeading(*painter, option, label, theme);
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selection);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(theme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const int column = label.isEmpty() ? 0 : labelWidth(option, *index.model());
    const QRect labelRectangle =
        QStyle::visualRect(option.direction, option.rect,
                           QRect(option.rect.left(), option.rect.top() + lineMargin, column,
                                 option.fontMetrics.height()));
    painter->setPen(theme.secondaryText);
    painter->drawText(labelRectangle, Qt::AlignLeft | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(label, Qt::ElideMiddle, column));

    const int left = option.rect.left() + (column > 0 ? column + gap : 0);
    const int width = option.rect.right() - left;
    QTextLayout layout(valueAndNote(index, option.fontMetrics, width), option.font);
    const auto valueLength = static_cast<int>(index.data(FactModel::ValueRole).toString().size());
    QTextCharFormat quiet;
    quiet.setForeground(theme.secondaryText);
    layout.setFormats({{valueLength, static_cast<int>(layout.text().size()) - valueLength, quiet}});
    layOut(layout, width, option.direction);
    painter->setPen(theme.text);
    const QRect value =
        QStyle::visualRect(option.direction, option.rect, QRect(left, option.rect.top(), width, 1));
    layout.draw(painter, QPointF(value.left(), option.rect.top() + lineMargin));
    painter->restore();
}

QSize FactDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = availableWidth(option);
    if (index.data(FactModel::HeadingRole).toBool())
        return {width,
                option.fontMetrics.height() + lineMargin + (index.row() > 0 ? headingMargin : 0)};
    const int column =
        index.data().toString().isEmpty() ? 0 : labelWidth(option, *index.model()) + gap;
    const int room = std::max(40, width - column - 1);
    QTextLayout layout(valueAndNote(index, option.fontMetrics, room), option.font);
    const double height =
        std::max<double>(option.fontMetrics.height(), layOut(layout, room, option.direction));
    return {width, static_cast<int>(std::ceil(height)) + 2 * lineMargin};
}

} // namespace lmi
