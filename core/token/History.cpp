#include "core/token/History.h"

#include "core/base/File.h"
#include "core/base/Json.h"
#include "core/base/Log.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

namespace lmi {
namespace {

constexpr std::size_t largestFile = 1024UL * 1024;
constexpr std::size_t usualFile = 64UL * 1024; // some four hundred events
constexpr std::size_t keptEvents = 200;
constexpr UnixTime repetition = 600;

using Kind = HistoryEvent::Kind;
constexpr std::array<std::pair<Kind, std::string_view>, 5> words{{{Kind::LoggedIn, "login"},
                                                                  {Kind::Refreshed, "refresh"},
                                                                  {Kind::Acquired, "acquire"},
                                                                  {Kind::LoggedOut, "logout"},
                                                                  {Kind::Failed, "failure"}}};

std::string encode(const HistoryEvent& event)
{
    Json object = Json::object();
    object["time"] = event.time;
    object["event"] = historyWord(event.kind);
    object["by"] = event.program;
    if (event.expiresAt)
        object["expires_at"] = *event.expiresAt;
    if (event.error) {
        object["error"] = stableName(event.error->code);
        Json arguments = Json::array();
        for (const std::string& argument : event.error->arguments)
            arguments.push_back(redacted(argument));
        object["arguments"] = std::move(arguments);
    }
    return writeJson(object);
}

std::optional<Error> errorIn(const Json& object)
{
    const auto code = codeNamed(jsonString(object, "error").value_or(""));
    const auto arguments = object.find("arguments");
    if (!code || arguments == object.end() || !arguments->is_array())
        return std::nullopt;
    Error error(*code);
    for (const Json& each : *arguments) {
        if (!each.is_string())
            return std::nullopt;
        error.arguments.push_back(each.get<std::string>());
    }
    return error;
}

std::optional<HistoryEvent> decode(std::string_view line)
{
    const auto object = parseJsonObject(line);
    const auto time = object ? jsonTime(*object, "time") : std::nullopt;
    const std::string word = object ? jsonString(*object, "event").value_or("") : std::string();
    const auto known = std::find_if(words.begin(), words.end(),
                                    [&](const auto& each) { return each.second == word; });
    if (!time || known == words.end())
        return std::nullopt;
    return HistoryEvent{*time, known->first, jsonString(*object, "by").value_or(""),
                        jsonTime(*object, "expires_at"), errorIn(*object)};
}

bool repeats(const std::vector<HistoryEvent>& before, const HistoryEvent& event)
{
    if (before.empty() || event.kind != Kind::Failed || before.back().kind != Kind::Failed)
        return false;
    const HistoryEvent& last = before.back();
    const bool same = last.error && event.error && last.error->code == event.error->code;
    return same && event.time >= last.time && event.time < last.time + repetition;
}

} // namespace

std::string_view historyWord(HistoryEvent::Kind kind)
{
    return std::find_if(words.begin(), words.end(),
                        [kind](const auto& each) { return each.first == kind; })
        ->second;
}

Status History::append(const EnvironmentName& name, const HistoryEvent& event) const
{
    if (auto folder = ensurePrivateFolder(m_folder); !folder)
        return folder;
    if (event.kind == Kind::Failed && repeats(read(name), event))
        return Done();
    const auto present = readFile(m_folder + "/" + fileName(name), largestFile, FileRole::Private);
    const bool full = !present || (present->has_value() && (*present)->size() > usualFile);
    if (!full)
        return appendPrivateLine(m_folder, fileName(name), encode(event));
    std::vector<HistoryEvent> events = read(name);
    events.push_back(event);
    std::string content;
    for (std::size_t i = events.size() - std::min(events.size(), keptEvents); i < events.size();
         ++i)
        content += encode(events[i]) + "\n";
    return replacePrivateFile(m_folder, fileName(name), content);
}

std::vector<HistoryEvent> History::read(const EnvironmentName& name) const
{
    const auto content = readFile(m_folder + "/" + fileName(name), largestFile, FileRole::Private);
    std::vector<HistoryEvent> events;
    if (!content || !content->has_value())
        return events;
    std::string_view rest = **content;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        if (auto event = decode(line))
            events.push_back(std::move(*event));
    }
    return events;
}

Status History::move(const EnvironmentName& from, const EnvironmentName& to) const
{
    const std::string target = m_folder + "/" + fileName(to);
    const int moved = std::rename((m_folder + "/" + fileName(from)).c_str(), target.c_str());
    if (moved != 0 && errno != ENOENT)
        return Error(ErrorCode::FileWriteFailed, {target, systemReason(errno)});
    return Done();
}

std::optional<int> renewalsSinceLogin(const std::vector<HistoryEvent>& events)
{
    int count = 0;
    for (auto each = events.rbegin(); each != events.rend(); ++each) {
        if (each->kind == Kind::LoggedIn)
            return count;
        if (each->kind == Kind::LoggedOut)
            break;
        count += each->kind == Kind::Refreshed || each->kind == Kind::Acquired ? 1 : 0;
    }
    return std::nullopt;
}

} // namespace lmi
