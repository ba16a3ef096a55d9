#include "core/base/Clock.h"

#include <chrono>

namespace lmi {

UnixTime SystemClock::now() const
{
    // not time(2), which may lag behind the other clocks of a process by a timer tick
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::seconds>(now).count();
}

} // namespace lmi
