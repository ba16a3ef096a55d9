#include "app/demo-idp/RequestLog.h"

#include <nlohmann/json.hpp>

namespace lmi::demo {

namespace {

constexpr std::size_t MostEntries = 10'000;

[[nodiscard]] nlohmann::json orNull(const std::string& text)
{
    return text.empty() ? nlohmann::json() : nlohmann::json(text);
}

[[nodiscard]] nlohmann::json orNull(int number)
{
    return number == 0 ? nlohmann::json() : nlohmann::json(number);
}

} // namespace

RequestLog::RequestLog()
{
    clear();
}

std::uint64_t RequestLog::begin(const std::string& method, const std::string& path, TimePoint now)
{
    m_entries.emplace(++m_last, Entry{method, path, now, {}, {}});
    if (m_entries.size() > MostEntries)
        m_entries.erase(m_entries.begin());
    return m_last;
}

void RequestLog::note(std::uint64_t entry, const RequestNote& note)
{
    if (const auto found = m_entries.find(entry); found != m_entries.end())
        found->second.note = note;
    if (!note.event.empty())
        count(note.event);
}

void RequestLog::finish(std::uint64_t entry, int status)
{
    if (const auto found = m_entries.find(entry); found != m_entries.end())
        found->second.status = status;
}

void RequestLog::count(const std::string& counter)
{
    ++m_counts[counter];
}

void RequestLog::clear()
{
    m_entries.clear();
    m_counts.clear();
    // Named from the start: a test that expects none reads 0 and not nothing.
    for (const char* const counter :
         {"token.authorization_code", "token.refresh_token", "token.client_credentials",
          "token.password", "token.other", "authorize", "discovery", "jwks", "userinfo", "api",
          "reuse_detected", "code_replayed", "faults"})
        m_counts[counter] = 0;
}

nlohmann::json RequestLog::entries() const
{
    nlohmann::json all = nlohmann::json::array();
    for (const auto& [number, entry] : m_entries)
        all.push_back(describe(entry));
    return all;
}

nlohmann::json RequestLog::counts() const
{
    return m_counts;
}

nlohmann::json RequestLog::describe(const Entry& entry)
{
    return {{"method", entry.method},
            {"path", entry.path},
            {"grant_type", orNull(entry.note.grantType)},
            {"client_id", orNull(entry.note.clientId)},
            {"client_auth", orNull(entry.note.clientAuthentication)},
            {"refresh_family", orNull(entry.note.refreshFamily)},
            {"refresh_generation", orNull(entry.note.refreshGeneration)},
            {"event", orNull(entry.note.event)},
            {"status", entry.status ? nlohmann::json(*entry.status) : nlohmann::json()},
            {"time", unixMilliseconds(entry.time)}};
}

} // namespace lmi::demo
