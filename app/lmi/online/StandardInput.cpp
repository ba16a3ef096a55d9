#include "app/lmi/online/StandardInput.h"

#include "core/base/File.h"

#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <iostream>

namespace lmi {
namespace {

constexpr const char* standardInput = "standard input";

/// Nothing that is typed is shown while this lives.
class Unseen final {
public:
    Unseen()
    {
        termios hidden{};
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isHidden = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
    }
    ~Unseen()
    {
        if (!m_isHidden)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::cerr << '\n'; // in place of the one that was typed
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    termios m_before{};
    bool m_isHidden = false;
};

// A terminal gives a line at a time.
Result<std::string> readLine()
{
    std::array<char, 65536> line{};
    const ssize_t count = ::read(STDIN_FILENO, line.data(), line.size());
    if (count < 0 && errno == EINTR)
        return Error(ErrorCode::Interrupted);
    if (count < 0)
        return Error(ErrorCode::FileUnreadable, {standardInput, systemReason(errno)});
    return std::string(line.data(), static_cast<std::size_t>(count));
}

Result<std::string> ask(const std::string& prompt)
{
    std::cerr << prompt << ": " << std::flush;
    const Unseen unseen;
    return readLine();
}

} // namespace

Result<std::string> readWhole(int number, const std::string& path)
{
    std::string content;
    std::array<char, 65536> part{};
    for (;;) {
        const ssize_t count = ::read(number, part.data(), part.size());
        if (count < 0 && errno == EINTR)
            return Error(ErrorCode::Interrupted);
        if (count < 0)
            return Error(ErrorCode::FileUnreadable, {path, systemReason(errno)});
        if (count == 0)
            return content;
        content.append(part.data(), static_cast<std::size_t>(count));
    }
}

Result<Secret> readSecret(const std::string& prompt)
{
    auto text = ::isatty(STDIN_FILENO) == 1 ? ask(prompt) : readWhole(STDIN_FILENO, standardInput);
    if (!text)
        return text.error();
    for (const char end : {'\n', '\r'}) {
        if (text->ends_with(end))
            text->pop_back();
    }
    if (text->empty())
        return Error(ErrorCode::UsageInvalid, {"There is no secret on standard input."});
    return Secret(*text);
}

} // namespace lmi
