#pragma once

#include "core/base/Descriptor.h"
#include "core/session/FolderEvents.h"

#include <map>

struct inotify_event;

namespace lmi {

/// The same through Linux itself, which tells of every file in a folder with one watch and by its
/// name: ten thousand files cost what one does.
class InotifyEvents final : public FolderEvents {
    Q_OBJECT

public:
    explicit InotifyEvents(QObject* parent);

    /// Whether the system lets this process watch at all; the number of watchers is limited.
    [[nodiscard]] bool works() const { return m_descriptor.valid(); }

    [[nodiscard]] bool seesFilesThroughFolders() const override { return true; }
    [[nodiscard]] bool watch(const QSet<QString>& folders, const QSet<QString>& files) override;

private:
    [[nodiscard]] bool watchOne(const QString& path, std::uint32_t events);
    [[nodiscard]] bool isUsed(int watch) const;
    void read();
    void take(const inotify_event& event, const char* name);

    Descriptor m_descriptor;
    std::map<QString, int> m_watches; ///< by path
};

} // namespace lmi
