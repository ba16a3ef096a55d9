#pragma once

#include <chrono>
#include <cstdint>

namespace lmi::demo {

using TimePoint = std::chrono::system_clock::time_point;

[[nodiscard]] inline std::int64_t unixSeconds(TimePoint time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

[[nodiscard]] inline std::int64_t unixMilliseconds(TimePoint time)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
}

} // namespace lmi::demo
