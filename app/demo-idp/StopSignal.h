#pragma once

namespace lmi::demo {

// A file descriptor that becomes readable when the program ends, to be waited on beside others.
class StopSignal final {
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

    [[nodiscard]] int descriptor() const { return m_read; }
    void raise() const;

private:
    int m_read = -1;
    int m_write = -1;
};

} // namespace lmi::demo
