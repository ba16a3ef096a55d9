#pragma once

#include "ui/EnvironmentAction.h"
#include "ui/SecretClipboard.h"

#include <QObject>

namespace lmi {

/// Does what a person asked for in the window or the tray.
class DesktopActions final : public QObject {
    Q_OBJECT

public:
    DesktopActions(TokenService& service, Paths paths, QObject* parent = nullptr);

    void perform(EnvironmentAction action, const EnvironmentName& name);
    void openFolder(const std::string& folder);
    void openMainFile();
    void openFile(const std::string& file);

Q_SIGNALS:
    /// The environment's access token is on the clipboard.
    void copied(const lmi::EnvironmentName& name);
    /// No program could be started for this file or folder.
    void unopened(const std::string& path);

private:
    void copyLink(const EnvironmentName& name);
    void copyToken(const EnvironmentName& name);
    void openOwnFile(const EnvironmentName& name);

    TokenService& m_service;
    Paths m_paths;
    SecretClipboard m_clipboard;
};

} // namespace lmi
