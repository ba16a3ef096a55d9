#include "core/config/EnvironmentName.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>

namespace lmi {
namespace {

constexpr std::size_t longest = 64;

bool isAllowed(char c)
{
    return isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
}

// CON, aux.json, COM1 …: Windows takes the part before the first dot for a device.
bool isWindowsDevice(const std::string& text)
{
    const std::string stem = lowerCase(text.substr(0, text.find('.')));
    constexpr std::array<std::string_view, 4> devices{"con", "prn", "aux", "nul"};
    if (std::find(devices.begin(), devices.end(), stem) != devices.end())
        return true;
    const bool numbered = stem.starts_with("com") || stem.starts_with("lpt");
    return numbered && stem.size() == 4 && stem[3] >= '1' && stem[3] <= '9';
}

} // namespace

Result<EnvironmentName> EnvironmentName::from(const std::string& text)
{
    const bool good = !text.empty() && text.size() <= longest && isLetterOrDigit(text.front())
        && text.back() != '.' && std::all_of(text.begin(), text.end(), isAllowed)
        && !isWindowsDevice(text);
    if (!good)
        return Error(ErrorCode::EnvironmentNameInvalid, {printableText(text, longest + 1)});
    return EnvironmentName(text);
}

} // namespace lmi
