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
        // nothing ends or stops the program here that would leave the terminal like that
        hidden.c_cc[VQUIT] = _POSIX_VDISABLE;
        hidden.c_cc[VSUSP] = _POSIX_VDISABLE;
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

// A terminal gives a line at a time, and no more of a longer one; without its end it was not meant.
Result<std::string> readLine()
{
    constexpr std::size_t longest = 4095;
    std::string line;
    std::array<char, 4096> part{};
    while (!line.ends_with('\n')) {
        const ssize_t count = ::read(STDIN_FILENO, part.data(), part.size());
        if (count < 0 && errno == EINTR)
            return Error(ErrorCode::Interrupted);
        if (count < 0)
            return Error(ErrorCode::FileUnreadable, {standardInput, systemReason(errno)});
        if (count == 0)
            return std::string();
        line.append(part.data(), static_cast<std::size_t>(count));
    }
    if (line.size() >= longest)
        return Error(ErrorCode::UsageInvalid,
                     {"A terminal does not take a line of that length; use a pipe."});
    return line;
}

Result<std::string> ask(const std::string& prompt)
{
    const Unseen unseen;
    std::cerr << prompt << ": " << std::flush;
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
    if (text->find('\n') != std::string::npos)
        return Error(ErrorCode::UsageInvalid,
                     {"Standard input has more than one line; a secret is one."});
    return Secret(*text);
}

} // namespace lmi
