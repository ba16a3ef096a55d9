#pragma once

#include "app/lmi/ExitCode.h"
#include "core/base/Result.h"

#include <cstdio>
#include <string_view>

namespace lmi {

/// Where a command's words go: data to `out`, everything else to `err`, one sentence a line; with
/// JSON each such line is an object.
class Output final {
public:
    struct Settings {
        bool json = false;
        bool colour = false; ///< on `out`
    };

    Output(std::FILE* out, std::FILE* err, Settings settings)
        : m_out(out)
        , m_err(err)
        , m_settings(settings)
    {
    }

    [[nodiscard]] bool json() const { return m_settings.json; }
    [[nodiscard]] bool colour() const { return m_settings.colour; }

    void data(std::string_view text);
    /// Passes the data on now. Errors: OutputFailed.
    [[nodiscard]] Status flush();
    /// What went on, for a person.
    void note(std::string_view sentence);
    void warning(std::string_view sentence);

    /// Ends a command: its data reach their reader or the program says why not, its failure is
    /// told. A reader that has gone away ends the program as it ends other tools.
    [[nodiscard]] ExitCode conclude(const Status& status);

private:
    void failure(const Error& error);
    void line(const char* member, std::string_view prefix, std::string_view sentence);

    std::FILE* m_out;
    std::FILE* m_err;
    Settings m_settings;
    int m_writeError = 0;
};

/// Whether colours are wanted on a stream: on a terminal, unless NO_COLOR is set.
[[nodiscard]] bool wantsColour(std::FILE* stream);

} // namespace lmi
