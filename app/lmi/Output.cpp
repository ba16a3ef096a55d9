#include "app/lmi/Output.h"

#include "core/base/File.h"
#include "core/base/Json.h"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>

namespace lmi {

void Output::data(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), m_out) != text.size() && m_writeError == 0)
        m_writeError = errno;
}

void Output::note(std::string_view sentence)
{
    line("message", {}, sentence);
}

void Output::warning(std::string_view sentence)
{
    line("warning", "lmi: warning: ", sentence);
}

ExitCode Output::conclude(const Status& status)
{
    const Status flushed = flush();
    if (!status)
        failure(status.error());
    if (!flushed && (status || status.error() != flushed.error()))
        failure(flushed.error());
    const Status& outcome = status ? flushed : status;
    return outcome ? ExitCode::Done : exitCodeFor(outcome.error().code);
}

Status Output::flush()
{
    if (std::fflush(m_out) != 0 && m_writeError == 0)
        m_writeError = errno;
    if (m_writeError == 0)
        return Done();
    if (m_writeError == EPIPE) {
        // the network library ignores the signal that would have ended the program here
        std::signal(SIGPIPE, SIG_DFL);
        std::raise(SIGPIPE);
    }
    return Error(ErrorCode::OutputFailed, {systemReason(m_writeError)});
}

void Output::failure(const Error& error)
{
    const std::string sentence = describe(error);
    if (!m_settings.json) {
        line({}, "lmi: ", sentence);
        return;
    }
    Json object = Json::object();
    object["error"] = stableName(error.code);
    object["message"] = sentence;
    std::fputs((writeJson(object) + "\n").c_str(), m_err);
}

void Output::line(const char* member, std::string_view prefix, std::string_view sentence)
{
    if (m_settings.json) {
        Json object = Json::object();
        object[member] = sentence;
        std::fputs((writeJson(object) + "\n").c_str(), m_err);
        return;
    }
    std::fputs((std::string(prefix) + std::string(sentence) + "\n").c_str(), m_err);
}

bool wantsColour(std::FILE* stream)
{
    const char* refused = std::getenv("NO_COLOR");
    return (!refused || *refused == '\0') && ::isatty(::fileno(stream)) == 1;
}

} // namespace lmi
