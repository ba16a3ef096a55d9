// What libFuzzer calls, for all targets.

#include "tests/fuzz/targets/Invariants.h"

#include <cstdint>
#include <ctime>

namespace {

// Of the processor's time, because other programs may run as well.
constexpr std::clock_t longest = 1 * CLOCKS_PER_SEC;

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::clock_t start = std::clock();
    lmi::fuzz::check({reinterpret_cast<const char*>(data), size});
    const std::clock_t spent = std::clock() - start;
    LMI_HOLDS(spent <= longest);
    return 0;
}
