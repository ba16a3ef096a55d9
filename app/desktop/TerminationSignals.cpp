#include "app/desktop/TerminationSignals.h"

#include <fcntl.h>
#include <unistd.h>

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

namespace lmi {
namespace {

std::atomic<int> writeEndOfHandler{-1};
static_assert(std::atomic<int>::is_always_lock_free, "used in a signal handler");

// A handler may only do what is safe within a signal: write one byte to a pipe. What it interrupts
// may be about to look at errno.
void handleSignal(int)
{
    const int savedError = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEndOfHandler, &byte, 1);
    errno = savedError;
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction present = {};
        // what whoever started the program has ignored (nohup) stays so
        if (::sigaction(number, nullptr, &present) == 0 && present.sa_handler == SIG_IGN)
            continue;
        ::sigaction(number, &action, nullptr);
    }
}

} // namespace

TerminationSignals::TerminationSignals(QObject* parent) : QObject(parent)
{
    // not pipe2(), which macOS does not have
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
    connect(m_notifier, &QSocketNotifier::activated, this, &TerminationSignals::read);
    setHandler(handleSignal);
}

TerminationSignals::~TerminationSignals()
{
    setHandler(SIG_DFL);
    writeEndOfHandler = -1;
}

void TerminationSignals::read()
{
    char byte = 0;
    if (::read(m_readEnd.number(), &byte, 1) == 1)
        Q_EMIT received();
}

} // namespace lmi
