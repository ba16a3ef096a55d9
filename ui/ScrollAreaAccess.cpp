#include "ui/ScrollAreaAccess.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace lmi {
namespace {

QAccessibleInterface* scrollAreaAccess(const QString& className, QObject* object)
{
    if (className != QLatin1String("QScrollArea") || !object || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Client);
}

} // namespace

void installScrollAreaAccess()
{
    QAccessible::installFactory(scrollAreaAccess);
}

} // namespace lmi
