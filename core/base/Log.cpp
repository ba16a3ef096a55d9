#include "core/base/Log.h"

#include "core/base/Descriptor.h"
#include "core/base/File.h"

#include <fcntl.h>

#include <array>
#include <cstdio>
#include <ctime>

namespace lmi {
namespace {

constexpr std::array<std::string_view, 12> secretNames{
    "access_token", "refresh_token", "id_token", "client_secret",    "password", "code_verifier",
    "code",         "state",         "nonce",    "client_assertion", "token",    "assertion"};

bool isNamePart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        || c == '-';
}

// Where the value starts after a name at `position`: behind = or behind ": and the quote that opens
// it; npos: no value.
std::size_t valueStart(std::string_view text, std::size_t position)
{
    if (position < text.size() && text[position] == '"')
        ++position;
    if (position >= text.size() || (text[position] != '=' && text[position] != ':'))
        return std::string_view::npos;
    ++position;
    while (position < text.size() && text[position] == ' ')
        ++position;
    if (position < text.size() && text[position] == '"')
        ++position;
    return position;
}

bool endsValue(char c)
{
    return c == '&' || c == '"' || c == ' ' || c == ',' || c == '}' || c == '\n' || c == '#'
        || c == ';';
}

std::string_view levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    }
    return {};
}

std::string timestamp(UnixTime now)
{
    const auto seconds = static_cast<std::time_t>(now);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text.data();
}

} // namespace

std::string redacted(std::string_view text)
{
    std::string safe;
    std::size_t position = 0;
    while (position < text.size()) {
        const bool nameStarts =
            isNamePart(text[position]) && (position == 0 || !isNamePart(text[position - 1]));
        std::size_t end = position;
        while (end < text.size() && isNamePart(text[end]))
            ++end;
        if (!nameStarts || end == position) {
            safe += text[position++];
            continue;
        }
        const std::string_view name = text.substr(position, end - position);
        safe += name;
        position = end;
        bool secret = false;
        for (const std::string_view candidate : secretNames)
            secret = secret || name == candidate;
        const std::size_t value = secret ? valueStart(text, end) : std::string_view::npos;
        if (value == std::string_view::npos)
            continue;
        safe += text.substr(end, value - end);
        safe += "***";
        position = value;
        while (position < text.size() && !endsValue(text[position]))
            ++position;
    }
    return safe;
}

Log::Log(Settings settings, const Clock& clock)
    : m_settings(std::move(settings))
    , m_clock(clock) { }

void Log::write(LogLevel level, std::string_view area, std::string_view text)
{
    const bool toConsole = m_settings.console && level >= *m_settings.console;
    const bool toFile = !m_settings.file.empty() && level >= LogLevel::Info;
    if (!toConsole && !toFile)
        return;
    const std::string line =
        std::string(levelName(level)) + " " + std::string(area) + ": " + redacted(text) + "\n";
    if (toConsole)
        std::fputs(("lmi: " + line).c_str(), stderr);
    if (toFile)
        writeToFile(timestamp(m_clock.now()) + " " + line);
}

void Log::writeToFile(const std::string& line) const
{
    const std::size_t slash = m_settings.file.rfind('/');
    const auto openFile = [this] {
        return Descriptor(
            ::open(m_settings.file.c_str(),
                   O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600));
    };
    Descriptor file = openFile();
    if (!file.valid() && slash != std::string::npos && slash > 0
        && createFolder(m_settings.file.substr(0, slash)))
        file = openFile();
    // one write(2) a line, so that the lines of several processes do not mix
    if (file.valid() && ::write(file.number(), line.data(), line.size()) < 0)
        return;
}

} // namespace lmi
