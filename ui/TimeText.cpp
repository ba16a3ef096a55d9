#include "ui/TimeText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace lmi {
namespace {

constexpr UnixTime minute = 60;
constexpr UnixTime hour = 60 * minute;
constexpr UnixTime day = 24 * hour;
constexpr UnixTime hoursWithMinutes = 10 * hour; // from here on nobody counts the minutes
constexpr UnixTime daysFrom = 2 * day;

QString tr(const char* text, int number = -1)
{
    return QCoreApplication::translate("TimeText", text, nullptr, number);
}

int whole(UnixTime seconds, UnixTime unit)
{
    return static_cast<int>(std::min<UnixTime>(seconds / unit, 1000000));
}

UnixTime stepOf(UnixTime seconds)
{
    if (seconds < minute)
        return 1;
    if (seconds < hoursWithMinutes)
        return minute;
    return seconds < daysFrom ? hour : day;
}

} // namespace

QString shortSpan(UnixTime seconds)
{
    seconds = std::max<UnixTime>(seconds, 0);
    if (seconds < minute)
        return tr(QT_TRANSLATE_NOOP("TimeText", "%1 s")).arg(seconds);
    if (seconds < hour)
        return tr(QT_TRANSLATE_NOOP("TimeText", "%1 min")).arg(whole(seconds, minute));
    if (seconds >= daysFrom)
        return tr(QT_TRANSLATE_NOOP("TimeText", "%1 d")).arg(whole(seconds, day));
    const int minutes = whole(seconds % hour, minute);
    if (seconds >= hoursWithMinutes || minutes == 0)
        return tr(QT_TRANSLATE_NOOP("TimeText", "%1 h")).arg(whole(seconds, hour));
    return tr(QT_TRANSLATE_NOOP("TimeText", "%1 h %2 min")).arg(whole(seconds, hour)).arg(minutes);
}

QString longSpan(UnixTime seconds)
{
    seconds = std::max<UnixTime>(seconds, 0);
    const auto inMinutes = [](UnixTime span) {
        return tr(QT_TRANSLATE_N_NOOP("TimeText", "%n minute(s)"), whole(span, minute));
    };
    const auto inHours = [](UnixTime span) {
        return tr(QT_TRANSLATE_N_NOOP("TimeText", "%n hour(s)"), whole(span, hour));
    };
    if (seconds < minute)
        return tr(QT_TRANSLATE_N_NOOP("TimeText", "%n second(s)"), static_cast<int>(seconds));
    if (seconds < hour)
        return inMinutes(seconds);
    if (seconds >= daysFrom)
        return tr(QT_TRANSLATE_N_NOOP("TimeText", "%n day(s)"), whole(seconds, day));
    if (seconds >= hoursWithMinutes || seconds % hour < minute)
        return inHours(seconds);
    return tr(QT_TRANSLATE_NOOP("TimeText", "%1 and %2"))
        .arg(inHours(seconds), inMinutes(seconds % hour));
}

UnixTime secondsUntilSpanChanges(UnixTime seconds)
{
    if (seconds <= 0)
        return minute;
    return seconds % stepOf(seconds) + 1;
}

QString momentText(UnixTime moment, UnixTime now)
{
    const QDateTime when = QDateTime::fromSecsSinceEpoch(moment);
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")); // the C locale's short format has seconds
    const QString time = locale.toString(when.time(), format);
    switch (QDateTime::fromSecsSinceEpoch(now).date().daysTo(when.date())) {
    case 0:
        return tr(QT_TRANSLATE_NOOP("TimeText", "today %1")).arg(time);
    case 1:
        return tr(QT_TRANSLATE_NOOP("TimeText", "tomorrow %1")).arg(time);
    case -1:
        return tr(QT_TRANSLATE_NOOP("TimeText", "yesterday %1")).arg(time);
    default:
        return QStringLiteral("%1 %2").arg(locale.toString(when.date(), QLocale::ShortFormat),
                                           time);
    }
}

} // namespace lmi
