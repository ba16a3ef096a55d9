#include "app/lmi/TextOutput.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <ctime>

namespace lmi {
namespace {

// The length of a character in UTF-8 that must not reach a terminal; 0: it may.
std::size_t harmfulLength(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x20 || first == 0x7F)
        return 1;
    // C1 controls
    if (first == 0xC2 && static_cast<unsigned char>(text[1]) < 0xA0)
        return 2;
    if (first != 0xE2)
        return 0;
    const std::string_view three = text.substr(0, 3);
    const bool mark = three == "\xE2\x80\x8E" || three == "\xE2\x80\x8F";
    const bool embedding = three >= "\xE2\x80\xAA" && three <= "\xE2\x80\xAE";
    const bool isolate = three >= "\xE2\x81\xA6" && three <= "\xE2\x81\xA9";
    return mark || embedding || isolate ? 3 : 0;
}

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
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t harmful = harmfulLength(text.substr(i));
        if (harmful == 0) {
            visible += text[i++];
            continue;
        }
        if (text[i] == '\n')
            visible += "\\n";
        else if (text[i] == '\t')
            visible += "\\t";
        else
            visible += '?';
        i += harmful;
    }
    return visible;
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
