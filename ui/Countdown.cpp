#include "ui/Countdown.h"

#include <algorithm>

namespace lmi {
namespace {

// Between two looks at the clock: it may be set, or the computer may sleep.
constexpr UnixTime longestSeconds = 60;

} // namespace

Countdown::Countdown(std::function<UnixTime()> untilChange, QObject* parent)
    : QObject(parent)
    , m_untilChange(std::move(untilChange))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Countdown::tick);
}

void Countdown::setVisible(bool visible)
{
    if (m_visible == visible)
        return;
    m_visible = visible;
    if (visible)
        tick();
    else
        m_timer.stop();
}

void Countdown::reschedule()
{
    const UnixTime seconds = m_visible ? m_untilChange() : 0;
    if (seconds <= 0)
        m_timer.stop();
    else
        m_timer.start(static_cast<int>(std::min(seconds, longestSeconds) * 1000));
}

void Countdown::tick()
{
    Q_EMIT ticked();
    reschedule();
}

} // namespace lmi
