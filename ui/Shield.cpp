#include "ui/Shield.h"

#include <QPainter>
#include <QPainterPath>

namespace lmi {
namespace {

// All is drawn on a square of 32 units.
constexpr double units = 32;
constexpr QRgb ink = 0xff252b36;
constexpr QRgb paper = 0xfff4f6fa;
constexpr QRgb amber = 0xfff5b755;
constexpr QRgb red = 0xffe5484d;
constexpr QRgb blue = 0xff7fb2ff;

QPen roundPen(QRgb colour, double width)
{
    return {QColor::fromRgb(colour), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintShield(QPainter& painter)
{
    QPainterPath path(QPointF(16, 2));
    path.cubicTo(19.5, 4.6, 23.5, 5.8, 28, 6);
    path.lineTo(28, 15);
    path.cubicTo(28, 22.5, 23, 27.5, 16, 30.2);
    path.cubicTo(9, 27.5, 4, 22.5, 4, 15);
    path.lineTo(4, 6);
    path.cubicTo(8.5, 5.8, 12.5, 4.6, 16, 2);
    painter.setPen(roundPen(paper, 2.4));
    painter.setBrush(QColor::fromRgb(ink));
    painter.drawPath(path);
}

void paintTick(QPainter& painter)
{
    painter.setPen(roundPen(paper, 3.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{QPointF(10, 16), QPointF(14.5, 20.5), QPointF(22.5, 11.5)});
}

void paintDots(QPainter& painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(blue));
    for (const double x : {9.5, 16.0, 22.5})
        painter.drawEllipse(QPointF(x, 16), 2.4, 2.4);
}

void paintClock(QPainter& painter)
{
    const QPointF centre(22.5, 22.5);
    painter.setPen(roundPen(ink, 2));
    painter.setBrush(QColor::fromRgb(amber));
    painter.drawEllipse(centre, 8.5, 8.5);
    painter.setPen(roundPen(ink, 2.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{centre - QPointF(0, 4.6), centre, centre + QPointF(3.6, 1.8)});
}

void paintWarning(QPainter& painter)
{
    painter.setPen(roundPen(paper, 2));
    painter.setBrush(QColor::fromRgb(red));
    painter.drawPolygon(QPolygonF{QPointF(21.5, 12), QPointF(31, 30), QPointF(12, 30)});
    painter.setPen(roundPen(paper, 2.6));
    painter.drawLine(QPointF(21.5, 18.5), QPointF(21.5, 23));
    painter.drawPoint(QPointF(21.5, 27));
}

} // namespace

QPixmap shieldPixmap(BoardState state, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / units, size / units);
    paintShield(painter);
    switch (state) {
    case BoardState::AllWell:
        paintTick(painter);
        break;
    case BoardState::ExpiringSoon:
        paintClock(painter);
        break;
    case BoardState::NeedsPerson:
        paintWarning(painter);
        break;
    case BoardState::Working:
        paintDots(painter);
        break;
    }
    return pixmap;
}

QIcon shieldIcon(BoardState state)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(shieldPixmap(state, size));
    return icon;
}

} // namespace lmi
