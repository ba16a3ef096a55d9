// Faults made on purpose, one for each first letter: proof that a run notices them.

#include "tests/fuzz/targets/Invariants.h"

#include <algorithm>
#include <ctime>
#include <limits>
#include <memory>

namespace {

std::size_t overrun(std::string_view input)
{
    const std::unique_ptr<unsigned char[]> copy(new unsigned char[input.size()]);
    std::copy(input.begin(), input.end(), copy.get());
    return copy[input.size()];
}

int overflow(std::size_t size)
{
    return std::numeric_limits<int>::max() - 2 + static_cast<int>(size);
}

void hang()
{
    for (volatile bool forever = true; forever;) { }
}

void dawdle()
{
    const std::clock_t start = std::clock();
    while (std::clock() - start < CLOCKS_PER_SEC * 6 / 5) { }
}

void fill()
{
    std::vector<std::vector<char>> all;
    for (;;)
        all.emplace_back(1024UL * 1024, 'x');
}

} // namespace

void lmi::fuzz::check(std::string_view input)
{
    std::size_t kept = 0;
    switch (input.empty() ? '\0' : input.front()) {
    case 'i':
        LMI_HOLDS(input.empty());
        break;
    case 'a':
        kept = overrun(input);
        break;
    case 'u':
        kept = static_cast<std::size_t>(overflow(input.size()));
        break;
    case 'l':
        kept = reinterpret_cast<std::uintptr_t>(new std::string(100, 'x'));
        kept = kept == 0 ? 1 : 0;
        break;
    case 's':
        dawdle();
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
}
