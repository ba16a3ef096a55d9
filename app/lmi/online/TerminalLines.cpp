#include "app/lmi/online/TerminalLines.h"

#include <unistd.h>

#include <QSocketNotifier>

#include <array>

namespace lmi {
namespace {

constexpr qsizetype longestLine = 64 * 1024;

} // namespace

TerminalLines::TerminalLines(QObject* parent)
    : QObject(parent)
    , m_notifier(new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this))
{
    connect(m_notifier, &QSocketNotifier::activated, this, &TerminalLines::read);
}

bool TerminalLines::isThere()
{
    return ::isatty(STDIN_FILENO) == 1;
}

void TerminalLines::read()
{
    // a background job that reads from its terminal is stopped
    if (::tcgetpgrp(STDIN_FILENO) != ::getpgrp()) {
        m_notifier->setEnabled(false);
        return;
    }
    std::array<char, 4096> typed{};
    const ssize_t count = ::read(STDIN_FILENO, typed.data(), typed.size());
    if (count <= 0) {
        m_notifier->setEnabled(false);
        return;
    }
    m_begun.append(typed.data(), static_cast<qsizetype>(count));
    for (qsizetype end = m_begun.indexOf('\n'); end >= 0; end = m_begun.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_begun.first(end)).trimmed();
        m_begun.remove(0, end + 1);
        if (!line.isEmpty())
            Q_EMIT entered(line);
    }
    if (m_begun.size() > longestLine)
        m_begun.clear();
}

} // namespace lmi
