#include "core/session/InotifyEvents.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <QFile>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

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

bool InotifyEvents::watch(const QSet<QString>& folders, const QSet<QString>& files)
{
    const auto present = m_watches;
    for (const auto& [path, watch] : present) {
        if (folders.contains(path) || files.contains(path))
            continue;
        m_watches.erase(path);
        if (!isUsed(watch))
            ::inotify_rm_watch(m_descriptor.number(), watch);
    }
    bool all = true;
    for (const QString& folder : folders)
        all = watchOne(folder, folderEvents) && all;
    for (const QString& file : files)
        all = watchOne(file, fileEvents) && all;
    return all;
}

// The same path may have become another file, which the watch that there is knows nothing of; other
// paths may lead to where that one was.
bool InotifyEvents::watchOne(const QString& path, std::uint32_t events)
{
    const int watch =
        ::inotify_add_watch(m_descriptor.number(), QFile::encodeName(path).constData(), events);
    // what is not there is not missed
    const bool isMissed = watch < 0 && (errno == ENOSPC || errno == ENOMEM);
    const auto known = m_watches.find(path);
    const int before = known == m_watches.end() ? watch : known->second;
    if (watch >= 0)
        m_watches[path] = watch;
    else
        m_watches.erase(path);
    if (before != watch && !isUsed(before))
        ::inotify_rm_watch(m_descriptor.number(), before);
    return !isMissed;
}

bool InotifyEvents::isUsed(int watch) const
{
    return std::any_of(m_watches.begin(), m_watches.end(),
                       [watch](const auto& each) { return each.second == watch; });
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
    QStringList paths;
    for (const auto& [path, watch] : m_watches) {
        if (watch == event.wd)
            paths.append(event.len == 0 ? path : path + QLatin1Char('/') + QFile::decodeName(name));
    }
    for (const QString& path : std::as_const(paths))
        Q_EMIT noticed(path);
}

} // namespace lmi
