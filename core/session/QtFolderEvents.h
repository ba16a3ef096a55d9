#pragma once

#include "core/session/FolderEvents.h"

class QFileSystemWatcher;

namespace lmi {

/// The same through Qt, for every system that it knows. It needs a watch on each file and does not
/// say which one of a folder has come or gone.
class QtFolderEvents final : public FolderEvents {
    Q_OBJECT

public:
    explicit QtFolderEvents(QObject* parent);

    [[nodiscard]] bool seesFilesThroughFolders() const override { return false; }
    [[nodiscard]] bool watch(const QSet<QString>& folders, const QSet<QString>& files) override;

private:
    QFileSystemWatcher* m_watcher;
};

} // namespace lmi
