#include "ui/StateShape.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lmi {
namespace {

void paintDots(QPainter& painter, const QRectF& square, const QColor& colour)
{
    constexpr int dots = 8;
    const double radius = square.width() * 0.09;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (int i = 0; i < dots; ++i) {
        const double angle = 2 * std::numbers::pi * i / dots;
        const double distance = square.width() / 2 - radius;
        painter.drawEllipse(square.center() + QPointF(std::cos(angle), std::sin(angle)) * distance,
                            radius, radius);
    }
}

QPainterPath trianglePath(const QRectF& square)
{
    QPainterPath path(QPointF(square.center().x(), square.top() + square.height() * 0.06));
    path.lineTo(square.right(), square.bottom() - square.height() * 0.06);
    path.lineTo(square.left(), square.bottom() - square.height() * 0.06);
    path.closeSubpath();
    return path;
}

void paintOutlined(QPainter& painter, const QRectF& square, StateShape shape, const QColor& colour)
{
    const double width = std::max(1.4, square.width() / 9);
    const QRectF inner = square.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (shape == StateShape::HollowTriangle)
        painter.drawPath(trianglePath(inner));
    else
        painter.drawEllipse(inner);
    if (shape != StateShape::Half)
        return;
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    painter.drawPie(inner, 90 * 16, 180 * 16);
}

} // namespace

void paintStateShape(QPainter& painter, const QRectF& rectangle, StateShape shape,
                     const QColor& colour)
{
    const double size = std::min(rectangle.width(), rectangle.height());
    const QRectF square(rectangle.center() - QPointF(size, size) / 2, QSizeF(size, size));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (shape) {
    case StateShape::Full:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(square);
        break;
    case StateShape::Triangle:
        painter.fillPath(trianglePath(square), colour);
        break;
    case StateShape::Dotted:
        paintDots(painter, square, colour);
        break;
    case StateShape::Half:
    case StateShape::HollowTriangle:
    case StateShape::Hollow:
        paintOutlined(painter, square, shape, colour);
        break;
    }
    painter.restore();
}

QIcon stateIcon(StateShape shape, const QColor& colour)
{
    QIcon icon;
    for (const int size : {16, 32}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const double margin = size / 8.0;
        paintStateShape(painter, QRectF(margin, margin, size - 2 * margin, size - 2 * margin),
                        shape, colour);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace lmi
