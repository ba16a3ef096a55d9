#pragma once

#include "core/base/Clock.h"
#include "core/base/LogLevel.h"
#include "core/base/Result.h"

#include <optional>
#include <string>
#include <string_view>

namespace lmi {

/// Removes the values of parameters, members and headers that hold secrets (access_token, code,
/// OAUTH_CLIENT_SECRET, Authorization …) from a text, and what follows the word Bearer or Basic.
[[nodiscard]] std::string redacted(std::string_view text);

/// Where lmi says what it did: a file that only this user can read, and standard error if asked
/// for. Every line goes through redacted(); callers still never hand it a secret. The file is
/// opened with the first line, so a command that has nothing to say costs nothing.
class Log final {
public:
    struct Settings {
        std::string file; ///< empty: no file
        std::optional<LogLevel> console; ///< none: silent
        LogLevel fileLevel = LogLevel::Info; ///< and what weighs more
    };

    Log(Settings settings, const Clock& clock);

    /// From the next line on.
    void setSettings(Settings settings) { m_settings = std::move(settings); }
    [[nodiscard]] const Settings& settings() const { return m_settings; }

    /// Whether a line could be written there, for which the file is made if there is none. Errors:
    /// LogUnusable.
    [[nodiscard]] static Status check(const std::string& file);

    /// Writes one line, whatever the text holds. A log that cannot be written is given up silently:
    /// it must not stop the work.
    void write(LogLevel level, std::string_view area, std::string_view text);

private:
    void writeToFile(const std::string& line) const;

    Settings m_settings;
    const Clock& m_clock;
};

} // namespace lmi
