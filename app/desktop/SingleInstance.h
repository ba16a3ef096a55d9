#pragma once

#include "core/base/FileLock.h"
#include "core/base/Paths.h"
#include "core/base/Variables.h"
#include "core/config/EnvironmentName.h"

#include <QLocalServer>
#include <QObject>

#include <optional>

namespace lmi {

/// Where the instances of one installation meet: a folder that only this user can enter, and names
/// made from the configuration and cache folders, so that installations beside each other do not
/// collide.
struct MeetingPlace {
    std::string lockFile;
    std::string socket;

    /// Errors: FolderUnsafe, FileWriteFailed.
    [[nodiscard]] static Result<MeetingPlace> of(const Paths& paths, const Variables& variables);
};

/// The instance that has the window. A lock says who that is: the kernel takes it back when the
/// program dies, so a socket that a crash left behind is nobody's and is replaced.
///
///   second start ──"raise prod\n"──► socket ──► raiseRequested(prod)
///                ◄──"ok\n"──────────
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    SingleInstance(FileLock lock, const MeetingPlace& place, QObject* parent = nullptr);

Q_SIGNALS:
    /// Another start wants the window in front, and this environment chosen.
    void raiseRequested(const std::optional<lmi::EnvironmentName>& environment);

private:
    void greet();
    void answer(class QLocalSocket* guest);

    FileLock m_lock;
    QLocalServer m_server;
};

} // namespace lmi
