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

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

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
        return Words::tr("%1 s").arg(seconds);
    if (seconds < hour)
        return Words::tr("%1 min").arg(whole(seconds, minute));
    if (seconds >= daysFrom)
        return Words::tr("%1 d").arg(whole(seconds, day));
    const int minutes = whole(seconds % hour, minute);
    if (seconds >= hoursWithMinutes || minutes == 0)
        return Words::tr("%1 h").arg(whole(seconds, hour));
    return Words::tr("%1 h %2 min").arg(whole(seconds, hour)).arg(minutes);
}

QString longSpan(UnixTime seconds)
{
    seconds = std::max<UnixTime>(seconds, 0);
    const auto inMinutes = [](UnixTime span) {
        return Words::tr("%n minute(s)", nullptr, whole(span, minute));
    };
    const auto inHours = [](UnixTime span) {
        return Words::tr("%n hour(s)", nullptr, whole(span, hour));
    };
    if (seconds < minute)
        return Words::tr("%n second(s)", nullptr, static_cast<int>(seconds));
    if (seconds < hour)
        return inMinutes(seconds);
    if (seconds >= daysFrom)
        return Words::tr("%n day(s)", nullptr, whole(seconds, day));
    if (seconds >= hoursWithMinutes || seconds % hour < minute)
        return inHours(seconds);
    return Words::tr("%1 and %2").arg(inHours(seconds), inMinutes(seconds % hour));
}

UnixTime secondsUntilSpanChanges(UnixTime seconds)
{
    if (seconds <= 0)
        return minute;
    return seconds % stepOf(seconds) + 1;
}

QString clockText(const QTime& time)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")); // the C locale's short format has seconds
    return locale.toString(time, format);
}

QString momentText(UnixTime moment, UnixTime now)
{
    const QDateTime when = QDateTime::fromSecsSinceEpoch(moment);
    const QLocale locale;
    const QString time = clockText(when.time());
    switch (QDateTime::fromSecsSinceEpoch(now).date().daysTo(when.date())) {
    case 0:
        return Words::tr("today %1").arg(time);
    case 1:
        return Words::tr("tomorrow %1").arg(time);
    case -1:
        return Words::tr("yesterday %1").arg(time);
    default:
        return QStringLiteral("%1 %2").arg(locale.toString(when.date(), QLocale::ShortFormat),
                                           time);
    }
}

} // namespace lmi
