#pragma once

#include "core/base/Clock.h"

#include <QString>
#include <QTime>

namespace lmi {

/// A span as a row shows it: "42 s", "42 min", "1 h 5 min", "11 h", "3 d".
[[nodiscard]] QString shortSpan(UnixTime seconds);

/// A span in words: "42 seconds", "42 minutes", "1 hour and 5 minutes", "11 hours", "3 days".
[[nodiscard]] QString longSpan(UnixTime seconds);

/// After how many seconds the two texts of a span that is running down change.
[[nodiscard]] UnixTime secondsUntilSpanChanges(UnixTime seconds);

/// A time of day without seconds, as the locale writes it.
[[nodiscard]] QString clockText(const QTime& time);

/// A moment in local time, as near days are called: "today 15:02", "tomorrow 09:30", "yesterday
/// 15:02", else with its date.
[[nodiscard]] QString momentText(UnixTime moment, UnixTime now);

} // namespace lmi
