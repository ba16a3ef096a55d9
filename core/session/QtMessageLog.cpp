#include "core/session/QtMessageLog.h"

#include "core/base/Log.h"

#include <QString>

namespace lmi {
namespace {

Log* target = nullptr;

void write(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    const bool serious = type == QtCriticalMsg || type == QtFatalMsg;
    if (target)
        target->write(serious ? LogLevel::Warning : LogLevel::Debug, "qt", message.toStdString());
}

} // namespace

QtMessageLog::QtMessageLog(Log& log)
{
    target = &log;
    qInstallMessageHandler(write);
}

QtMessageLog::~QtMessageLog()
{
    qInstallMessageHandler(nullptr);
    target = nullptr;
}

} // namespace lmi
