#include "core/base/Json.h"

#include <set>
#include <vector>

namespace lmi {

std::optional<Json> parseJsonObject(std::string_view text)
{
    constexpr int deepest = 32;
    // the library takes a zero byte for the end of the text, whatever follows it
    if (text.starts_with("\xEF\xBB\xBF") || text.find('\0') != std::string_view::npos)
        return std::nullopt;

    bool acceptable = true;
    std::vector<std::set<std::string>> members;
    const auto watch = [&](int depth, Json::parse_event_t event, Json& parsed) {
        // the depth of a container's start is the number of containers around it
        const bool starts =
            event == Json::parse_event_t::object_start || event == Json::parse_event_t::array_start;
        if (starts ? depth >= deepest : depth > deepest)
            acceptable = false;
        else if (event == Json::parse_event_t::object_start)
            members.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            members.pop_back();
        else if (event == Json::parse_event_t::key
                 && !members.back().insert(parsed.get<std::string>()).second)
            acceptable = false;
        return acceptable;
    };
    Json value = Json::parse(text.begin(), text.end(), watch, false);
    if (!acceptable || value.is_discarded() || !value.is_object())
        return std::nullopt;
    return value;
}

std::optional<std::string> jsonString(const Json& object, const char* member)
{
    const auto found = object.find(member);
    if (found == object.end() || !found->is_string())
        return std::nullopt;
    return found->get<std::string>();
}

std::optional<UnixTime> jsonTime(const Json& object, const char* member)
{
    constexpr UnixTime latest = 253402300800; // the year 10000
    const auto found = object.find(member);
    if (found == object.end() || !found->is_number_integer())
        return std::nullopt;
    // a number beyond what is signed becomes a negative one
    const auto time = found->get<UnixTime>();
    return time >= 0 && time <= latest ? std::optional(time) : std::nullopt;
}

std::string writeJson(const Json& value, int indent)
{
    return value.dump(indent, ' ', false, Json::error_handler_t::replace);
}

} // namespace lmi
