#pragma once

#include "core/base/Clock.h"

namespace lmi::test {

/// A clock that stands still until it is set.
class FixedClock final : public Clock {
public:
    explicit FixedClock(UnixTime now) : m_now(now) { }
    [[nodiscard]] UnixTime now() const override { return m_now; }
    void set(UnixTime now) { m_now = now; }

private:
    UnixTime m_now;
};

} // namespace lmi::test
