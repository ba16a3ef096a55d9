#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/config/EnvironmentName.h"

#include <optional>
#include <string>
#include <vector>

namespace lmi {

/// Something that happened to an environment's token, for people to look back on.
struct HistoryEvent {
    enum class Kind { LoggedIn, Refreshed, Acquired, LoggedOut, Failed };

    UnixTime time = 0;
    Kind kind = Kind::Failed;
    std::string program; ///< that did it: "console" or "window"
    std::optional<UnixTime> expiresAt = {}; ///< of the token that came of it
    std::optional<Error> error = {}; ///< why it failed

    friend bool operator==(const HistoryEvent&, const HistoryEvent&) = default;
};

/// "login", "refresh", "acquire", "logout" or "failure".
[[nodiscard]] std::string_view historyWord(HistoryEvent::Kind kind);

/// What happened to each environment's token lately: a file of JSON lines each, shared by all
/// processes, which only this user can read. It holds no token and no secret. Nothing depends on
/// it: what cannot be written or read is left out.
class History final {
public:
    explicit History(std::string folder) : m_folder(std::move(folder)) { }

    [[nodiscard]] const std::string& folder() const { return m_folder; }

    /// Adds an event. A failure that only repeats the last event within ten minutes is not worth a
    /// line of its own. Old events make way for new ones. Errors: those of appendPrivateLine().
    [[nodiscard]] Status append(const EnvironmentName& name, const HistoryEvent& event) const;

    /// The events, oldest first; lines that nobody understands are left out.
    [[nodiscard]] std::vector<HistoryEvent> read(const EnvironmentName& name) const;

    /// Gives the events to another name, in the place of what it had. Errors: FileWriteFailed.
    [[nodiscard]] Status move(const EnvironmentName& from, const EnvironmentName& to) const;

private:
    [[nodiscard]] static std::string fileName(const EnvironmentName& name)
    {
        return name.text() + ".jsonl";
    }

    std::string m_folder;
};

/// How often the token was renewed since the last login, without one; none if nobody knows.
[[nodiscard]] std::optional<int> renewalsSinceLogin(const std::vector<HistoryEvent>& events);

} // namespace lmi
