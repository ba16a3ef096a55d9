#include "core/session/QtFolderEvents.h"

#include <QFile>
#include <QFileSystemWatcher>

#include <algorithm>

namespace lmi {

QtFolderEvents::QtFolderEvents(QObject* parent)
    : FolderEvents(parent)
    , m_watcher(new QFileSystemWatcher(this))
{
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderEvents::noticed);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, &FolderEvents::noticed);
}

// A watch on a file ends with its first replacement, so the files are watched anew after every
// change.
bool QtFolderEvents::watch(const QSet<QString>& folders, const QSet<QString>& files)
{
    const QSet<QString> wanted = folders + files;
    const QStringList watchedPaths = m_watcher->files() + m_watcher->directories();
    const QSet<QString> watched(watchedPaths.begin(), watchedPaths.end());
    const QSet<QString> obsolete = watched - wanted;
    const QSet<QString> missing = wanted - watched;
    if (!obsolete.isEmpty())
        m_watcher->removePaths(obsolete.values());
    const QStringList failed =
        missing.isEmpty() ? QStringList() : m_watcher->addPaths(missing.values());
    // what is not there is not missed
    return std::none_of(failed.begin(), failed.end(),
                        [](const QString& path) { return QFile::exists(path); });
}

} // namespace lmi
