#include "core/session/FolderWatcher.h"

#include "core/base/File.h"
#include "core/session/QtFolderEvents.h"
#ifdef Q_OS_LINUX
#include "core/session/InotifyEvents.h"
#endif

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <chrono>
#include <utility>

namespace lmi {
namespace {

constexpr int settlingMilliseconds = 100;
constexpr std::chrono::seconds interval{15};

bool isMeant(const QString& name)
{
    return name.endsWith(QLatin1String(".env")) || name.endsWith(QLatin1String(".json"))
        || name.endsWith(QLatin1String(".jsonl"));
}

// Those that are meant; only links if the others are seen anyway.
QSet<QString> filesIn(const QString& folder, bool onlyLinks)
{
    const std::string path = QFile::encodeName(folder).toStdString();
    const Result<std::vector<std::string>> all = onlyLinks ? linksIn(path) : listFolder(path);
    QSet<QString> files;
    for (const std::string& name : all ? *all : std::vector<std::string>()) {
        const QString text = QFile::decodeName(QByteArray::fromStdString(name));
        if (isMeant(text))
            files.insert(folder + QLatin1Char('/') + text);
    }
    return files;
}

FolderEvents* makeEvents([[maybe_unused]] FolderWatcher::Means means, QObject* parent)
{
#ifdef Q_OS_LINUX
    if (means == FolderWatcher::Means::System) {
        auto* events = new InotifyEvents(parent);
        if (events->works())
            return events;
        delete events;
    }
#endif
    return new QtFolderEvents(parent);
}

} // namespace

QString nearestExistingFolder(QString folder)
{
    while (!QFileInfo(folder).isDir() && folder != QDir::rootPath())
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

FolderWatcher::FolderWatcher(QStringList folders, QObject* parent, Means means)
    : QObject(parent)
    , m_folders(std::move(folders))
    , m_events(makeEvents(means, this))
    , m_settling(new QTimer(this))
    , m_looking(new QTimer(this))
{
    m_looking->setInterval(interval);
    connect(m_looking, &QTimer::timeout, this, [this] { notice({}); });
    m_settling->setSingleShot(true);
    m_settling->setInterval(settlingMilliseconds);
    connect(m_settling, &QTimer::timeout, this, &FolderWatcher::settle);
    connect(m_events, &FolderEvents::noticed, this, &FolderWatcher::notice);
    watch();
}

// A folder above one that is not there yet says that it may have come.
void FolderWatcher::notice(const QString& path)
{
    const bool ofFolder = m_folders.contains(path);
    const bool known = ofFolder || m_folders.contains(QFileInfo(path).path());
    if (known && !ofFolder && !isMeant(path))
        return;
    if (known)
        m_changed.insert(path);
    else
        m_anyChanged = true;
    if (!m_settling->isActive())
        m_settling->start();
}

void FolderWatcher::settle()
{
    watch();
    QSet<QString> paths = std::exchange(m_changed, {});
    if (std::exchange(m_anyChanged, false))
        paths.clear();
    Q_EMIT changed(paths);
}

void FolderWatcher::watch()
{
    QSet<QString> folders;
    QSet<QString> files;
    for (const QString& folder : std::as_const(m_folders)) {
        folders.insert(nearestExistingFolder(folder));
        files += filesIn(folder, m_events->seesFilesThroughFolders());
    }
    if (m_events->watch(folders, files))
        m_looking->stop();
    else if (!m_looking->isActive())
        m_looking->start();
}

} // namespace lmi
