#pragma once

#include <cstdint>

namespace lmi {

/// Seconds since 1970 (Unix time).
using UnixTime = std::int64_t;

/// Where the time of day comes from; tests bring their own.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual UnixTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] UnixTime now() const override;
};

} // namespace lmi
