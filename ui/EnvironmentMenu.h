#pragma once

#include "core/secrets/KeychainMove.h"
#include "ui/EnvironmentAction.h"

#include <QMenu>

namespace lmi {

/// The menu of a row: what can be done about one environment's login, and about the environment
/// itself. The keys that it shows are those of the window's shortcuts.
class EnvironmentMenu final : public QMenu {
    Q_OBJECT

public:
    /// `configuration`: the environment's.
    EnvironmentMenu(const SessionEntry& entry, const Result<Configuration>& configuration,
                    QWidget* parent);

Q_SIGNALS:
    void requested(lmi::EnvironmentAction action);
    void editRequested();
    void duplicateRequested();
    void diagnosisRequested();
    /// Its secrets are to be moved into the keychain or out of it.
    void keychainRequested(lmi::KeychainMove::Direction direction);
    /// Its refresh tokens are to be kept there, or in its token file.
    void refreshTokenMoveRequested(lmi::KeychainMove::Direction direction);
    /// It is to be renewed ahead of its end, or not any more.
    void autoRefreshRequested(bool on);
    void defaultRequested();
    void removeRequested();

private:
    QAction* add(LineIcon icon, const QString& text, void (EnvironmentMenu::*signal)(),
                 const QKeySequence& keys = {});
    void addKeychain(const Result<Configuration>& configuration);
    void addRefreshToken(const Result<Configuration>& configuration);
    void addAutoRefresh(const EnvironmentStatus& status);
};

} // namespace lmi
