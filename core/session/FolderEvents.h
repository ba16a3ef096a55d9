#pragma once

#include <QObject>
#include <QSet>
#include <QString>

namespace lmi {

/// Says what happens to the files in some folders, by whatever means the system has.
class FolderEvents : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether writing into a file is seen through its folder; otherwise, and where a file is a
    /// link to somewhere else, it has to be watched itself.
    [[nodiscard]] virtual bool seesFilesThroughFolders() const = 0;

    /// These folders and files, and no others from now on. What has been replaced since the last
    /// call is looked for again. Gives whether all of them are watched: a system has so many
    /// watches for all programs of a person.
    [[nodiscard]] virtual bool watch(const QSet<QString>& folders, const QSet<QString>& files) = 0;

Q_SIGNALS:
    /// Something happened to this file, or to any file in this folder; an empty path: to any at
    /// all.
    void noticed(const QString& path);
};

} // namespace lmi
