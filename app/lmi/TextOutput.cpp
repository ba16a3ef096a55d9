#include "app/lmi/TextOutput.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <ctime>

namespace lmi {
namespace {

std::string counted(UnixTime number, const char* unit)
{
    return std::to_string(number) + " " + unit + (number == 1 ? "" : "s");
}

std::string twoUnits(UnixTime large, const char* largeUnit, UnixTime small, const char* smallUnit)
{
    std::string text = counted(large, largeUnit);
    if (small > 0)
        text += " " + counted(small, smallUnit);
    return text;
}

} // namespace

std::string visibleText(std::string_view text)
{
    if (!isUtf8(text))
        return printableText(text, text.size());
    std::string visible;
    for (const char c : text) {
        if (c == '\n')
            visible += "\\n";
        else if (c == '\t')
            visible += "\\t";
        else
            visible += c;
    }
    return harmlessText(visible);
}

std::string durationText(UnixTime seconds)
{
    constexpr UnixTime minute = 60;
    constexpr UnixTime hour = 60 * minute;
    constexpr UnixTime day = 24 * hour;
    if (seconds < minute)
        return counted(std::max<UnixTime>(seconds, 0), "second");
    if (seconds < hour)
        return counted(seconds / minute, "minute");
    if (seconds < day)
        return twoUnits(seconds / hour, "hour", seconds % hour / minute, "minute");
    return twoUnits(seconds / day, "day", seconds % day / hour, "hour");
}

std::string timeText(UnixTime time)
{
    const auto seconds = static_cast<std::time_t>(time);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text.data();
}

std::string alignedText(const std::vector<TextRow>& rows)
{
    std::vector<std::size_t> widths;
    for (const TextRow& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t column = 0; column + 1 < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    std::string text;
    for (const TextRow& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            text += row[column];
            if (column + 1 < row.size())
                text.append(widths[column] - row[column].size() + 2, ' ');
        }
        text += '\n';
    }
    return text;
}

} // namespace lmi
