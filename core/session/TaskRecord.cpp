#include "core/session/TaskRecord.h"

namespace lmi {
namespace {

bool isWorthRecording(const Error& error)
{
    switch (kindOf(error.code)) {
    case ErrorKind::Refused:
    case ErrorKind::Network:
    case ErrorKind::File:
        return true;
    case ErrorKind::LoginRequired:
        return error.code == ErrorCode::RefreshRefused || error.code == ErrorCode::LoginTimeout
            || error.code == ErrorCode::LoginInteractionRequired;
    default:
        return false;
    }
}

} // namespace

TaskRecord::TaskRecord(const TokenService::Parts& parts, EnvironmentName name)
    : m_parts(parts)
    , m_name(std::move(name))
{
}

void TaskRecord::log(LogLevel level, const std::string& text) const
{
    m_parts.log.write(level, "session", text + " (" + m_name.text() + ")");
}

void TaskRecord::event(HistoryEvent::Kind kind, std::optional<UnixTime> expiresAt) const
{
    append({m_parts.clock.now(), kind, m_parts.program, expiresAt, std::nullopt});
}

void TaskRecord::failure(const Error& error) const
{
    if (isWorthRecording(error))
        append({m_parts.clock.now(), HistoryEvent::Kind::Failed, m_parts.program, std::nullopt,
                error});
}

void TaskRecord::append(const HistoryEvent& event) const
{
    const History history(m_parts.config.paths.historyFolder());
    if (const auto recorded = history.append(m_name, event); !recorded)
        log(LogLevel::Debug, "not recorded: " + describe(recorded.error()));
}

} // namespace lmi
