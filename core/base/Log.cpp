#include "core/base/Log.h"

#include "core/base/Descriptor.h"
#include "core/base/File.h"
#include "core/base/Text.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <ctime>

namespace lmi {
namespace {

constexpr std::array<std::string_view, 9> secretNames{
    "code",          "state",  "nonce",      "device_code",        "id_token_hint",
    "authorization", "cookie", "set-cookie", "proxy-authorization"};
constexpr std::array<std::string_view, 5> secretEndings{"token", "secret", "password", "assertion",
                                                        "verifier"};
constexpr std::array<std::string_view, 3> schemes{"bearer", "basic", "dpop"};

bool isNamePart(char c)
{
    return isLetterOrDigit(c) || c == '_' || c == '-';
}

bool isQuote(char c)
{
    return c == '"' || c == '\'';
}

bool isOneOf(std::string_view characters, char c)
{
    return characters.find(c) != std::string_view::npos;
}

bool namesSecret(std::string_view name)
{
    std::string lower = lowerCase(name);
    if (lower.starts_with("oauth_"))
        lower.erase(0, 6);
    return std::find(secretNames.begin(), secretNames.end(), lower) != secretNames.end()
        || std::any_of(secretEndings.begin(), secretEndings.end(),
                       [&](std::string_view ending) { return lower.ends_with(ending); });
}

bool namesScheme(std::string_view name)
{
    return std::find(schemes.begin(), schemes.end(), lowerCase(name)) != schemes.end();
}

bool isHeader(std::string_view name)
{
    const std::string lower = lowerCase(name);
    return lower.ends_with("authorization") || lower.ends_with("cookie");
}

struct Span {
    std::size_t start;
    std::size_t end;
};

std::size_t endOf(std::string_view text, std::size_t start, std::string_view endings)
{
    while (start < text.size() && !isOneOf(endings, text[start]))
        ++start;
    return start;
}

// The end of what stands between quotes; `escaped` if the opening one had a backslash.
std::size_t endOfQuoted(std::string_view text, std::size_t start, char quote, bool escaped)
{
    for (std::size_t i = start; i < text.size(); ++i) {
        const bool backslash = text[i] == '\\' && i + 1 < text.size();
        if (text[i] == quote || (escaped && backslash && text[i + 1] == quote))
            return i;
        if (backslash)
            ++i;
    }
    return text.size();
}

// The value that follows a name: behind = or behind : and with or without quotes.
std::optional<Span> valueBehind(std::string_view text, std::string_view name, std::size_t position)
{
    const auto at = [&](std::size_t i) { return i < text.size() ? text[i] : '\0'; };
    if (at(position) == '\\')
        ++position;
    if (isQuote(at(position)))
        ++position;
    const char sign = at(position);
    if (sign != '=' && sign != ':')
        return std::nullopt;
    ++position;
    while (at(position) == ' ')
        ++position;
    const bool escaped = at(position) == '\\' && isQuote(at(position + 1));
    if (escaped)
        ++position;
    if (const char quote = at(position); isQuote(quote))
        return Span{position + 1, endOfQuoted(text, position + 1, quote, escaped)};
    const std::string_view endings = isHeader(name) ? "\r\n\"'"
        : sign == '='                               ? "& \t\r\n\"'"
                                                    : "&,} \t\r\n\"'";
    return Span{position, endOf(text, position, endings)};
}

// The credentials that follow the name of an authentication scheme.
std::optional<Span> credentialsBehind(std::string_view text, std::size_t position)
{
    std::size_t start = position;
    while (start < text.size() && text[start] == ' ')
        ++start;
    const std::size_t end = endOf(text, start, " \t\r\n\"',");
    return start > position && end > start ? std::optional(Span{start, end}) : std::nullopt;
}

// A log of this user, closed to others. What is no file, such as /dev/null, keeps nothing to read.
bool isPrivate(const Descriptor& file)
{
    struct stat about { };
    if (::fstat(file.number(), &about) != 0)
        return false;
    if (!S_ISREG(about.st_mode))
        return true;
    return about.st_uid == ::geteuid()
        && ((about.st_mode & 077U) == 0 || ::fchmod(file.number(), 0600) == 0);
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

Result<Descriptor> openLog(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    const auto openFile = [&path] {
        return Descriptor(
            ::open(path.c_str(),
                   O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600));
    };
    Descriptor file = openFile();
    if (!file.valid() && slash != std::string::npos && slash > 0
        && createFolder(path.substr(0, slash)))
        file = openFile();
    if (!file.valid())
        return Error(ErrorCode::LogUnusable, {path, systemReason(errno)});
    if (!isPrivate(file))
        return Error(ErrorCode::LogUnusable, {path, systemReason(EPERM)});
    return file;
}

} // namespace

std::string redacted(std::string_view text)
{
    std::string safe;
    std::size_t position = 0;
    while (position < text.size()) {
        const std::size_t start = position;
        while (position < text.size() && isNamePart(text[position]))
            ++position;
        if (position == start) {
            safe += text[position++];
            continue;
        }
        const std::string_view name = text.substr(start, position - start);
        safe += name;
        std::optional<Span> hidden;
        if (namesSecret(name))
            hidden = valueBehind(text, name, position);
        else if (namesScheme(name))
            hidden = credentialsBehind(text, position);
        if (!hidden)
            continue;
        safe += text.substr(position, hidden->start - position);
        safe += "***";
        position = hidden->end;
    }
    return safe;
}

Log::Log(Settings settings, const Clock& clock)
    : m_settings(std::move(settings))
    , m_clock(clock) { }

void Log::write(LogLevel level, std::string_view area, std::string_view text)
{
    const bool toConsole = m_settings.console && level >= *m_settings.console;
    const bool toFile = !m_settings.file.empty() && level >= m_settings.fileLevel;
    if (!toConsole && !toFile)
        return;
    const std::string line = harmlessText(std::string(levelName(level)) + " " + std::string(area)
                                          + ": " + redacted(text))
        + "\n";
    if (toConsole)
        std::fputs(("lmi: " + line).c_str(), stderr);
    if (toFile)
        writeToFile(timestamp(m_clock.now()) + " " + line);
}

Status Log::check(const std::string& file)
{
    const auto opened = openLog(file);
    return opened ? Status(Done()) : opened.error();
}

void Log::writeToFile(const std::string& line) const
{
    const auto file = openLog(m_settings.file);
    // one write(2) a line, so that the lines of several processes do not mix
    if (!file || ::write(file->number(), line.data(), line.size()) < 0)
        return;
}

} // namespace lmi
