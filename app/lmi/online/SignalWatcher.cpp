#include "app/lmi/online/SignalWatcher.h"

#include <fcntl.h>
#include <unistd.h>

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

namespace lmi {
namespace {

constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP};

std::atomic<int> writeEndOfHandler{-1};
static_assert(std::atomic<int>::is_always_lock_free, "used in a signal handler");

void handleSignal(int)
{
    const int savedError = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(writeEndOfHandler, &byte, 1);
    errno = savedError;
}

void handleEndingSignals(void (*handler)(int))
{
    struct sigaction action { };
    action.sa_handler = handler;
    // the second Ctrl-C ends the program at once; without SA_RESTART the first one ends waiting for
    // standard input
    action.sa_flags = handler == SIG_DFL ? 0 : static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int number : endingSignals) {
        struct sigaction present { };
        // nohup: who ignores a signal goes on ignoring it
        if (::sigaction(number, nullptr, &present) == 0 && present.sa_handler == SIG_IGN)
            continue;
        ::sigaction(number, &action, nullptr);
    }
}

} // namespace

SignalWatcher::SignalWatcher()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe(ends.data()) != 0)
        return;
    m_readEnd = Descriptor(ends[0]);
    m_writeEnd = Descriptor(ends[1]);
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    writeEndOfHandler = m_writeEnd.number();
    m_notifier = new QSocketNotifier(m_readEnd.number(), QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &SignalWatcher::readPipe);
    handleEndingSignals(handleSignal);
}

SignalWatcher::~SignalWatcher()
{
    handleEndingSignals(SIG_DFL);
    writeEndOfHandler = -1;
}

void SignalWatcher::readPipe()
{
    std::array<char, 16> bytes{};
    if (::read(m_readEnd.number(), bytes.data(), bytes.size()) > 0)
        Q_EMIT interrupted();
}

} // namespace lmi
