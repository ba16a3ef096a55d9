#include "core/session/InotifyEvents.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <QFile>
#include <QSocketNotifier>

#include <algorithm>
#include <array>

namespace lmi {
namespace {

// The end of a write, not each part of it: what is half written is of no use to anybody.
constexpr std::uint32_t folderEvents = IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE
    | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
constexpr std::uint32_t fileEvents = IN_CLOSE_WRITE | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF;

} // namespace

InotifyEvents::InotifyEvents(QObject* parent)
    : FolderEvents(parent)
    , m_descriptor(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (!works())
        return;
    auto* notifier = new QSocketNotifier(m_descriptor.number(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &InotifyEvents::read);
}

void InotifyEvents::watch(const QSet<QString>& folders, const QSet<QString>& files)
{
    const auto present = m_watches;
    for (const auto& [path, watch] : present) {
        if (!folders.contains(path) && !files.contains(path))
            forget(watch);
    }
    for (const QString& folder : folders)
        watchOne(folder, folderEvents);
    for (const QString& file : files)
        watchOne(file, fileEvents);
}

// The same path may have become another file, which the watch that there is knows nothing of.
void InotifyEvents::watchOne(const QString& path, std::uint32_t events)
{
    const int watch =
        ::inotify_add_watch(m_descriptor.number(), QFile::encodeName(path).constData(), events);
    const auto known = m_watches.find(path);
    if (known != m_watches.end() && known->second != watch)
        forget(known->second);
    if (watch >= 0)
        m_watches[path] = watch;
}

void InotifyEvents::forget(int watch)
{
    ::inotify_rm_watch(m_descriptor.number(), watch);
    std::erase_if(m_watches, [watch](const auto& each) { return each.second == watch; });
}

void InotifyEvents::read()
{
    constexpr std::size_t many = 64UL * 1024;
    std::array<char, many> buffer; // NOLINT(*-member-init): filled by read(2)
    for (;;) {
        const ssize_t length = ::read(m_descriptor.number(), buffer.data(), buffer.size());
        if (length <= 0)
            return;
        for (const char* next = buffer.data(); next < buffer.data() + length;) {
            inotify_event event{};
            std::copy_n(next, sizeof(event), reinterpret_cast<char*>(&event));
            take(event, next + sizeof(event));
            next += sizeof(event) + event.len;
        }
    }
}

// A file that is watched itself is one that its folder knows by another event or not at all; where
// too much happens at once, nobody knows what.
void InotifyEvents::take(const inotify_event& event, const char* name)
{
    if ((event.mask & IN_IGNORED) != 0) {
        std::erase_if(m_watches, [&event](const auto& each) { return each.second == event.wd; });
        return;
    }
    if ((event.mask & (IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF | IN_ISDIR)) != 0) {
        Q_EMIT noticed({});
        return;
    }
    const auto watched =
        std::find_if(m_watches.begin(), m_watches.end(),
                     [&event](const auto& each) { return each.second == event.wd; });
    if (watched == m_watches.end())
        return;
    Q_EMIT noticed(event.len == 0 ? watched->first
                                  : watched->first + QLatin1Char('/') + QFile::decodeName(name));
}

} // namespace lmi
