#include "core/base/Clock.h"

#include <ctime>

namespace lmi {

UnixTime SystemClock::now() const
{
    return static_cast<UnixTime>(std::time(nullptr));
}

} // namespace lmi
