#include "ui/FirstPaint.h"

#include <QEvent>
#include <QWidget>

namespace lmi {

FirstPaint::FirstPaint(QWidget* widget) : QObject(widget)
{
    widget->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // queued: this event is only about to be handled
        QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lmi
