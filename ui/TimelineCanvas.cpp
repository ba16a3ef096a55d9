#include "ui/TimelineCanvas.h"

#include "ui/Contrast.h"
#include "ui/Theme.h"
#include "ui/TimeText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace lmi {
namespace {

constexpr int rowHeight = 32;
constexpr int headHeight = 40;
constexpr int margin = 24;
constexpr double barHeight = 10;
constexpr UnixTime day = 24 * 3600;

QString markText(UnixTime mark, const TimeRange& range)
{
    const QLocale locale;
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(mark);
    if (range.until - range.from > 2 * day)
        return locale.toString(moment.date(),
                               QCoreApplication::translate("TimelineCanvas", "ddd d",
                                                           "day of the week and of the month"));
    return clockText(moment.time());
}

} // namespace

TimelineCanvas::TimelineCanvas(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Timeline"));
}

void TimelineCanvas::show(std::vector<TimelineRow> rows, const TimeRange& range, UnixTime now)
{
    m_rows = std::move(rows);
    m_range = range;
    m_now = now;
    measure();
    setAccessibleDescription(inWords());
    setMinimumHeight(sizeHint().height());
    update();
}

QSize TimelineCanvas::sizeHint() const
{
    return {640, headHeight + static_cast<int>(m_rows.size()) * rowHeight + margin};
}

void TimelineCanvas::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.surface);
    if (m_rows.empty()) {
        painter.setPen(theme.secondaryText);
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                         tr("Nobody was logged in during this time."));
        return;
    }
    paintMarks(painter);
    paintRows(painter, event->rect());
    paintNow(painter);
}

void TimelineCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void TimelineCanvas::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        measure();
}

void TimelineCanvas::measure()
{
    m_widestName = 0;
    for (const TimelineRow& row : m_rows)
        m_widestName = std::max(m_widestName, fontMetrics().horizontalAdvance(row.name));
    layOut();
}

// Names get as much as the longest one needs, within reason.
void TimelineCanvas::layOut()
{
    m_nameWidth = std::min(m_widestName + 8, std::max(80, width() / 4));
    const double left = layoutDirection() == Qt::LeftToRight ? margin + m_nameWidth + 8.0 : margin;
    m_axis = {left, headHeight, width() - 2.0 * margin - m_nameWidth - 8.0,
              static_cast<double>(m_rows.size()) * rowHeight};
}

double TimelineCanvas::xOf(UnixTime moment) const
{
    const double share = static_cast<double>(moment - m_range.from)
        / static_cast<double>(std::max<UnixTime>(m_range.until - m_range.from, 1));
    const double along = std::clamp(share, 0.0, 1.0) * m_axis.width();
    return layoutDirection() == Qt::LeftToRight ? m_axis.left() + along : m_axis.right() - along;
}

void TimelineCanvas::paintMarks(QPainter& painter) const
{
    const Theme theme = Theme::of(palette());
    for (const UnixTime mark : marksIn(m_range)) {
        const double x = xOf(mark);
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(x, m_axis.top() - 6), QPointF(x, m_axis.bottom()));
        painter.setPen(theme.secondaryText);
        painter.drawText(QRectF(x - 40, 8, 80, headHeight - 16), Qt::AlignCenter,
                         markText(mark, m_range));
    }
}

// Only those that are seen: there may be hundreds.
void TimelineCanvas::paintRows(QPainter& painter, const QRect& exposed) const
{
    const int last = static_cast<int>(m_rows.size()) - 1;
    const int from = std::max((exposed.top() - headHeight) / rowHeight, 0);
    const int until = std::min((exposed.bottom() - headHeight) / rowHeight, last);
    for (int i = from; i <= until; ++i)
        paintRow(painter, m_rows[static_cast<std::size_t>(i)], headHeight + i * rowHeight);
}

void TimelineCanvas::paintRow(QPainter& painter, const TimelineRow& row, int top) const
{
    const Theme theme = Theme::of(palette());
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const QRectF name(leftToRight ? margin : width() - margin - m_nameWidth, top, m_nameWidth,
                      rowHeight);
    painter.setPen(theme.text);
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(row.name, Qt::ElideMiddle, m_nameWidth));
    painter.setPen(Qt::NoPen);
    const QColor full = row.endsAlone ? theme.warning : theme.good;
    for (const TokenLife& life : row.lives) {
        const double start = xOf(life.from);
        const double end = xOf(life.until);
        // a hair apart, so that one is told from the next
        const QRectF bar(std::min(start, end) + 0.5, top + (rowHeight - barHeight) / 2,
                         std::max(std::abs(end - start) - 1, 2.0), barHeight);
        const bool lives = life.current && life.until > m_now;
        painter.setBrush(lives ? full : mixed(full, theme.surface, 0.45));
        painter.drawRoundedRect(bar, 2, 2);
        // a wall where nothing follows, so that it is told without its colour too
        if (lives && row.endsAlone)
            painter.drawRect(QRectF(end - 1.5, bar.top() - 4, 3, bar.height() + 8));
    }
}

void TimelineCanvas::paintNow(QPainter& painter) const
{
    const Theme theme = Theme::of(palette());
    const double x = xOf(m_now);
    QPen pen(theme.accent, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, m_axis.top() - 6), QPointF(x, m_axis.bottom()));
    painter.drawText(QRectF(x - 60, m_axis.bottom() + 2, 120, margin - 4), Qt::AlignCenter,
                     tr("now"));
}

// For whoever hears the picture instead of seeing it.
QString TimelineCanvas::inWords() const
{
    if (m_rows.empty())
        return tr("Nobody was logged in during this time.");
    QStringList sentences;
    for (const TimelineRow& row : m_rows) {
        const TokenLife& last = row.lives.back();
        const QString moment = momentText(last.until, m_now);
        if (!last.current || last.until <= m_now)
            sentences.append(tr("%1 ended %2.").arg(row.name, moment));
        else if (row.endsAlone)
            sentences.append(tr("%1 ends %2 and nothing renews it.").arg(row.name, moment));
        else
            sentences.append(tr("%1 is valid until %2 and renews itself.").arg(row.name, moment));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace lmi
