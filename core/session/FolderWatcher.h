#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

class QTimer;

namespace lmi {

class FolderEvents;

/// The folder itself, or the nearest one above it that is there.
[[nodiscard]] QString nearestExistingFolder(QString folder);

/// Tells when something changed in a set of folders: files that came, went, were replaced or were
/// written in place (as editors and the original tool do), or got other rights. A folder that is
/// not there yet is noticed when it comes. Many changes in a row become one signal. It costs
/// nothing while nothing happens. Where the system does not watch for it, everything counts as
/// changed every quarter of a minute.
class FolderWatcher final : public QObject {
    Q_OBJECT

public:
    /// What it watches with: what the system itself has, or what Qt has for all systems.
    enum class Means { System, Qt };

    explicit FolderWatcher(QStringList folders, QObject* parent = nullptr,
                           Means means = Means::System);

Q_SIGNALS:
    /// The files that have changed, and the folders in which any may have; none: any anywhere.
    void changed(const QSet<QString>& paths);

private:
    void notice(const QString& path);
    void settle();
    void watch();

    QStringList m_folders;
    FolderEvents* m_events;
    QTimer* m_settling;
    QTimer* m_looking; ///< active while not all is watched
    QSet<QString> m_changed; ///< since the last signal
    bool m_anyChanged = false;
};

} // namespace lmi
