#include "ui/EnvironmentMenu.h"

#include "core/config/Environment.h"

namespace lmi {

EnvironmentMenu::EnvironmentMenu(const SessionEntry& entry,
                                 const Result<Configuration>& configuration, QWidget* parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("environment"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const EnvironmentAction action : actionsFor(entry)) {
        connect(addAction(iconOf(actionIcon(action)), actionText(action)), &QAction::triggered,
                this, [this, action] { Q_EMIT requested(action); });
    }
    addSeparator();
    add(LineIcon::Pencil, tr("Edit"), &EnvironmentMenu::editRequested,
        QKeySequence(Qt::CTRL | Qt::Key_E));
    add(LineIcon::Duplicate, tr("Duplicate"), &EnvironmentMenu::duplicateRequested,
        QKeySequence(Qt::CTRL | Qt::Key_D));
    add(LineIcon::Diagnose, tr("Diagnose"), &EnvironmentMenu::diagnosisRequested,
        QKeySequence(Qt::CTRL | Qt::Key_I));
    addKeychain(configuration);
    addAutoRefresh(entry.status);
    add(LineIcon::Star, tr("Make it the default"), &EnvironmentMenu::defaultRequested);
    add(LineIcon::Trash, tr("Delete"), &EnvironmentMenu::removeRequested,
        QKeySequence(Qt::CTRL | Qt::Key_Delete));
}

QAction* EnvironmentMenu::add(LineIcon icon, const QString& text, void (EnvironmentMenu::*signal)(),
                              const QKeySequence& keys)
{
    QAction* action = addAction(iconOf(icon), text);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, signal);
    return action;
}

void EnvironmentMenu::addKeychain(const Result<Configuration>& configuration)
{
    using Direction = KeychainMove::Direction;
    const auto addMove = [&](LineIcon icon, const QString& text, Direction direction) {
        if (configuration && !KeychainMove::movable(*configuration, direction).empty())
            connect(addAction(iconOf(icon), text), &QAction::triggered, this,
                    [this, direction] { Q_EMIT keychainRequested(direction); });
    };
    addMove(LineIcon::Lock, tr("Keep secrets in the keychain"), Direction::In);
    addMove(LineIcon::Unlock, tr("Take secrets out of the keychain"), Direction::Out);
    addRefreshToken(configuration);
}

// A service's client has no refresh tokens (RFC 6749 4.4.3).
void EnvironmentMenu::addRefreshToken(const Result<Configuration>& configuration)
{
    const auto environment = configuration ? environmentFrom(*configuration)
                                           : Result<Environment>(configuration.error());
    if (!environment || environment->grant == GrantType::ClientCredentials)
        return;
    QAction* action = addAction(tr("Keep the refresh token in the keychain"));
    action->setCheckable(true);
    action->setChecked(environment->refreshTokenInKeychain);
    connect(action, &QAction::triggered, this, [this](bool on) {
        using Direction = KeychainMove::Direction;
        Q_EMIT refreshTokenMoveRequested(on ? Direction::In : Direction::Out);
    });
}

void EnvironmentMenu::addAutoRefresh(const EnvironmentStatus& status)
{
    if (!status.grant)
        return;
    QAction* action = addAction(tr("Renew by itself"));
    action->setCheckable(true);
    action->setChecked(status.autoRefresh);
    connect(action, &QAction::triggered, this, &EnvironmentMenu::autoRefreshRequested);
}

} // namespace lmi
