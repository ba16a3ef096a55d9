#pragma once

#include <QObject>
#include <QStringList>

class QFileSystemWatcher;
class QTimer;

namespace lmi {

/// Tells when something changed in a set of folders: files that came, went, were replaced or were
/// written in place (as editors and the original tool do). A folder that is not there yet is
/// noticed when it comes. Many changes in a row become one signal. It costs nothing while nothing
/// happens.
class FolderWatcher final : public QObject {
    Q_OBJECT

public:
    explicit FolderWatcher(QStringList folders, QObject* parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void notice();
    void settle();
    void watch();

    QStringList m_folders;
    QFileSystemWatcher* m_watcher;
    QTimer* m_settling;
};

} // namespace lmi
