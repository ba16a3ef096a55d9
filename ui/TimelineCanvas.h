#pragma once

#include "ui/Timeline.h"

#include <QWidget>

namespace lmi {

/// Draws the lifetimes of all tokens on one axis: past ones pale, the present one full, now a line.
class TimelineCanvas final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineCanvas(QWidget* parent = nullptr);

    void show(std::vector<TimelineRow> rows, const TimeRange& range, UnixTime now);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void measure();
    void layOut();
    [[nodiscard]] double xOf(UnixTime moment) const;
    void paintMarks(QPainter& painter) const;
    void paintRows(QPainter& painter, const QRect& exposed) const;
    void paintRow(QPainter& painter, const TimelineRow& row, int top) const;
    void paintNow(QPainter& painter) const;
    [[nodiscard]] QString inWords() const;

    std::vector<TimelineRow> m_rows;
    TimeRange m_range;
    UnixTime m_now = 0;
    int m_widestName = 0; ///< measured once, for it takes all names
    int m_nameWidth = 0; ///< what names get of the present width
    QRectF m_axis; ///< where the bars are
};

} // namespace lmi
