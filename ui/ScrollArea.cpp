#include "ui/ScrollArea.h"

#include "ui/Theme.h"

#include <QEvent>
#include <QPainter>

namespace lmi {
namespace {

constexpr int edge = 2;

} // namespace

ScrollArea::ScrollArea(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setWidgetResizable(true);
    setViewportMargins(edge, edge, edge, edge);
}

// paintEvent() would be that of the viewport within the edge.
bool ScrollArea::event(QEvent* event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        painter.setPen(
            QPen(Theme::of(palette()).accent, edge, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(rect().adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2));
    }
    return done;
}

} // namespace lmi
