#include "app/demo-idp/StopSignal.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace lmi::demo {

StopSignal::StopSignal()
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        throw std::system_error(errno, std::generic_category(), "No pipe can be made");
    m_read = ends[0];
    m_write = ends[1];
}

StopSignal::~StopSignal()
{
    ::close(m_read);
    ::close(m_write);
}

void StopSignal::raise() const
{
    // Never read, so it stays raised for everyone who waits.
    while (::write(m_write, "!", 1) < 0 && errno == EINTR) { }
}

} // namespace lmi::demo
