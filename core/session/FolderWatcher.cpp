#include "core/session/FolderWatcher.h"

#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>

namespace lmi {
namespace {

constexpr int settlingMilliseconds = 100;

// The folder itself, or the nearest one above it that is there.
QString nearestExisting(QString folder)
{
    while (!QFileInfo(folder).isDir() && folder != QDir::rootPath())
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

} // namespace

FolderWatcher::FolderWatcher(QStringList folders, QObject* parent)
    : QObject(parent)
    , m_folders(std::move(folders))
    , m_watcher(new QFileSystemWatcher(this))
    , m_settling(new QTimer(this))
{
    m_settling->setSingleShot(true);
    m_settling->setInterval(settlingMilliseconds);
    connect(m_settling, &QTimer::timeout, this, &FolderWatcher::settle);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderWatcher::notice);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, &FolderWatcher::notice);
    watch();
}

void FolderWatcher::notice()
{
    if (!m_settling->isActive())
        m_settling->start();
}

void FolderWatcher::settle()
{
    watch();
    Q_EMIT changed();
}

// A watch on a file ends with its first replacement and a watch on a folder does not see writes
// into its files, so both are watched and the files anew after every change.
void FolderWatcher::watch()
{
    QSet<QString> wanted;
    for (const QString& folder : std::as_const(m_folders)) {
        wanted.insert(nearestExisting(folder));
        const QDir present(folder);
        if (!present.exists())
            continue;
        const auto files = present.entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo& file : files) {
            const QString name = file.fileName();
            if (name.endsWith(QLatin1String(".env")) || name.endsWith(QLatin1String(".json"))
                || name.endsWith(QLatin1String(".jsonl")))
                wanted.insert(file.filePath());
        }
    }
    const QStringList watchedPaths = m_watcher->files() + m_watcher->directories();
    const QSet<QString> watched(watchedPaths.begin(), watchedPaths.end());
    const QSet<QString> obsolete = watched - wanted;
    const QSet<QString> missing = wanted - watched;
    if (!obsolete.isEmpty())
        m_watcher->removePaths(obsolete.values());
    if (!missing.isEmpty())
        m_watcher->addPaths(missing.values());
}

} // namespace lmi
