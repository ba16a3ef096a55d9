// Faults made on purpose, one for each first letter: proof that a run notices them.

#include "tests/fuzz/targets/Invariants.h"

#include <algorithm>
#include <limits>
#include <memory>

namespace {

std::size_t overrun(const std::uint8_t* data, std::size_t size)
{
    const std::unique_ptr<std::uint8_t[]> copy(new std::uint8_t[size]);
    std::copy(data, data + size, copy.get());
    return copy[size];
}

int overflow(std::size_t size)
{
    return std::numeric_limits<int>::max() - 2 + static_cast<int>(size);
}

void hang()
{
    for (volatile bool forever = true; forever;) { }
}

void fill()
{
    std::vector<std::vector<char>> all;
    for (;;)
        all.emplace_back(1024UL * 1024, 'x');
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::size_t kept = 0;
    switch (size == 0 ? 0 : data[0]) {
    case 'i':
        LMI_HOLDS(size == 0);
        break;
    case 'a':
        kept = overrun(data, size);
        break;
    case 'u':
        kept = static_cast<std::size_t>(overflow(size));
        break;
    case 'l':
        kept = reinterpret_cast<std::uintptr_t>(new std::string(100, 'x'));
        kept = kept == 0 ? 1 : 0;
        break;
    case 't':
        hang();
        break;
    case 'm':
        fill();
        break;
    default:
        break;
    }
    // so that no compiler leaves it out
    std::fprintf(stderr, kept == 1 ? " " : "");
    return 0;
}
