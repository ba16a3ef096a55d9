#pragma once

#include "app/desktop/Autostart.h"
#include "app/desktop/DemoProvider.h"
#include "app/desktop/DesktopActions.h"
#include "app/desktop/DesktopOptions.h"
#include "app/desktop/DiagnosisRun.h"
#include "app/desktop/EnvironmentChanges.h"
#include "app/desktop/Notifications.h"
#include "app/desktop/TrayWait.h"
#include "core/oauth/SigningKeyCache.h"
#include "core/secrets/KeychainMove.h"
#include "core/session/Attention.h"
#include "core/session/LoginWatch.h"
#include "core/session/ProviderProbe.h"
#include "core/session/QtMessageLog.h"
#include "core/session/Renewer.h"
#include "core/session/RequestWatch.h"
#include "core/session/SignatureVerdict.h"
#include "ui/Preferences.h"
#include "ui/TrayIcon.h"

#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace lmi {

class MainWindow;

/// The composition root: makes the parts, hands them to each other and connects what people ask for
/// with what does it. The window is made when it is first wanted.
class Desktop final : public QObject {
    Q_OBJECT

public:
    Desktop(DesktopOptions options, Preferences preferences, const Paths& paths,
            const Variables& variables);
    ~Desktop() override;

    /// Shows the window or, if the options say so, only the icon in the tray.
    void start();
    void showWindow(const std::optional<EnvironmentName>& environment);
    /// Ends the program once what is going on has come to its end; asked again, at once. What is
    /// typed in a form is lost.
    void end();

private:
    /// What a form wants written once nothing uses the old name.
    struct Renaming {
        EnvironmentEdit edit;
        int form = 0;
    };

    void buildWindow();
    void openFolder();
    void keepRenewed();
    void askToEnd();
    void windowClosed();
    void showUnopened(const std::string& path);
    void connectChanges();
    void finishLogin(const EnvironmentName& name, const QString& address);
    void save(const EnvironmentEdit& edit);
    void rename(const EnvironmentName& name, QDeadlineTimer patience);
    void saved(const EnvironmentEdit& edit, int form, const Status& status);
    void whenIdle(const EnvironmentName& name, const std::function<void()>& act);
    void logInAnew(const EnvironmentName& name);
    void diagnose(const EnvironmentName& name);
    void connectSettings();
    void connectNotifications();
    void withdrawNotifications();
    void noteTold(const EnvironmentName& name);
    void probe(const EnvironmentDraft& draft);
    void showSettings();
    void showPreferences();
    void changeGeneral(const std::string& key, const std::string& value);
    void setAutoRefresh(const EnvironmentName& name, bool on);
    void checkSignature(const EnvironmentName& name);
    void apply(const Preferences& preferences);
    void choose(Appearance appearance);
    void duplicate(const EnvironmentName& name);
    void remove(const EnvironmentName& name);
    void forget(const EnvironmentName& name);
    void warn(const EnvironmentName& name, const Error& reason);
    void moveSecrets(const EnvironmentName& name, KeychainMove::Direction direction);
    void moveRefreshToken(const EnvironmentName& name, KeychainMove::Direction direction);
    void import(const QStringList& files);
    void tryDemo(const std::string& issuer);

    DesktopOptions m_options;
    Preferences m_preferences;
    Paths m_paths;
    Variables m_variables;
    TokenStore m_store;
    SystemClock m_clock;
    Log m_log;
    QtMessageLog m_messages{m_log};
    QNetworkAccessManager m_network;
    TokenService m_service;
    SessionBoard m_board;
    LoginWatch m_loginWatch;
    DesktopActions m_actions;
    EnvironmentChanges m_changes;
    ProviderProbe m_probe;
    DemoProvider m_demo;
    TrayIcon m_tray;
    Attention m_attention;
    RequestWatch m_requests;
    std::map<EnvironmentName, UnixTime> m_told; ///< the end of the token that it was about
    Notifications m_notifications;
    TrayWait m_trayWait;
    Autostart m_autostart;
    bool m_ending = false;
    std::map<EnvironmentName, Renaming> m_renaming; ///< by the name that goes
    std::unique_ptr<Renewer> m_renewer;
    std::unique_ptr<DiagnosisRun> m_diagnosis;
    SigningKeyCache m_keys; ///< that m_signature looks at
    std::unique_ptr<SignatureVerdict> m_signature;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lmi
