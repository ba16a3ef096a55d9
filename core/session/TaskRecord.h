#pragma once

#include "core/session/TokenService.h"
#include "core/token/History.h"

#include <optional>
#include <string>

namespace lmi {

/// What a piece of work on one environment leaves for people to look back on: lines in the log, and
/// events in the environment's history. Whether they can be written changes nothing.
class TaskRecord final {
public:
    /// `parts` outlive the record.
    TaskRecord(const TokenService::Parts& parts, EnvironmentName name);

    void log(LogLevel level, const std::string& text) const;
    /// `expiresAt`: the end of the token that there is now (Unix time).
    void event(HistoryEvent::Kind kind, std::optional<UnixTime> expiresAt = std::nullopt) const;
    /// An event if a provider, the network or a disk did it; that nobody is logged in is said to
    /// every script and is none.
    void failure(const Error& error) const;

private:
    void append(const HistoryEvent& event) const;

    const TokenService::Parts& m_parts;
    EnvironmentName m_name;
};

} // namespace lmi
