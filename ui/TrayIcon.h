#pragma once

#include "ui/EnvironmentAction.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <optional>
#include <set>

namespace lmi {

/// Tells at a glance whether somebody is needed, and offers what the window offers. Its menu is
/// made when it is about to be seen; until then only the picture and the tooltip follow the board.
class TrayIcon final : public QObject {
    Q_OBJECT

public:
    explicit TrayIcon(const SessionBoard& board, QObject* parent = nullptr);

    void show() { m_icon.show(); }
    void hide() { m_icon.hide(); }
    [[nodiscard]] QMenu& menu() { return m_menu; }
    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }

    /// Whether notifications are wanted; they are unless told otherwise.
    void setNotifies(bool notifies) { m_notifies = notifies; }
    /// Notifications, a click on which asks for the login that they are about.
    void tellEnding(const EnvironmentName& name, qint64 seconds);
    void tellEnded(const EnvironmentName& name);
    void tellWanted(const EnvironmentName& name, const QString& program);
    /// Shows one beside the icon.
    void showMessage(const EnvironmentName& name, const QString& title, const QString& text);
    /// Somebody has answered a notification about the environment.
    void answer(const EnvironmentName& name);

Q_SIGNALS:
    /// A notification is to be shown.
    void notified(const lmi::EnvironmentName& name, const QString& title, const QString& text);
    void requested(lmi::EnvironmentAction action, const lmi::EnvironmentName& name);
    void openRequested();
    void quitRequested();

private:
    void follow();
    void fillMenu();
    void addEnvironment(const SessionEntry& entry);
    void activate(QSystemTrayIcon::ActivationReason reason);
    void answerNotification();
    void notify(const EnvironmentName& name, const QString& title, const QString& text);

    const SessionBoard& m_board;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    std::optional<BoardState> m_shown;
    std::set<EnvironmentName> m_notified; ///< whom the last notifications were about
    QTimer m_forget;
    bool m_notifies = true;
};

} // namespace lmi
