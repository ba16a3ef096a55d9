#include "ui/LineIconEngine.h"

#include "ui/FieldStyle.h"

#include <QApplication>
#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace lmi {
namespace {

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::Text);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Active:
        // other styles have other colours for the item that is pointed at
        if (qobject_cast<const FieldStyle*>(QApplication::style()))
            return palette.color(QPalette::HighlightedText);
        break;
    case QIcon::Normal:
        break;
    }
    return palette.color(QPalette::Text);
}

} // namespace

LineIconEngine::LineIconEngine(QByteArray drawing, bool hasDirection)
    : m_drawing(std::move(drawing))
    , m_hasDirection(hasDirection)
{
}

void LineIconEngine::paint(QPainter* painter, const QRect& rectangle, QIcon::Mode mode,
                           QIcon::State)
{
    QByteArray drawing = m_drawing;
    drawing.replace("currentColor", colourFor(mode).name().toLatin1());
    // the library that reads it is loaded when the first menu opens, not when the program starts
    QBuffer content(&drawing);
    QImageReader reader(&content, "svg");
    reader.setScaledSize(rectangle.size() * painter->device()->devicePixelRatioF());
    painter->save();
    if (m_hasDirection && QGuiApplication::layoutDirection() == Qt::RightToLeft) {
        painter->translate(2 * rectangle.left() + rectangle.width(), 0);
        painter->scale(-1, 1);
    }
    painter->drawImage(rectangle, reader.read());
    painter->restore();
}

QPixmap LineIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paint(&painter, picture.rect(), mode, state);
    return picture;
}

QIconEngine* LineIconEngine::clone() const
{
    return new LineIconEngine(*this);
}

} // namespace lmi
