#pragma once

#include "core/base/Paths.h"
#include "core/oauth/ProviderMetadata.h"
#include "core/secrets/KeychainMove.h"
#include "core/session/DiagnosisFinding.h"
#include "ui/EnvironmentAction.h"
#include "ui/EnvironmentDraft.h"
#include "ui/GeneralSettings.h"
#include "ui/Preferences.h"
#include "ui/SelectionAction.h"
#include "ui/Theme.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedLayout;

namespace lmi {

class DiagnosisPage;
class EmptyPage;
class EnvironmentEditor;
class EnvironmentsPage;
class FilterBar;
class LogPage;
class MessageBar;
class SettingsPage;
class TimelinePage;
class WelcomePage;

/// The window: the list of environments and what is to be said about the chosen one. Shows what the
/// board knows; everything a person wants goes out as a signal.
class MainWindow final : public QWidget {
    Q_OBJECT

public:
    MainWindow(const SessionBoard& board, Paths paths, QString settingsFile,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Chooses the environment; if there is none of that name, says so.
    void select(const EnvironmentName& name);
    /// Says that no program could be started for this file or folder.
    void showUnopened(const std::string& path);
    /// What an issuer's address leads to that is being typed.
    void showProvider(const std::string& issuer, const Result<ProviderMetadata>& provider);
    /// The number of the form that is open, another one each time; 0: none is.
    [[nodiscard]] int openForm() const;
    /// Says in the open form that saving waits for something.
    void showSaving();
    /// What was to be saved could not be; the form stays as it is.
    void showSaveProblem(const Error& error);
    /// As of SettingsPage::show().
    void showSettings(const Preferences& preferences, bool startsAtLogin,
                      bool otherColours = false);
    /// As SettingsPage has it, after showSettings().
    void showGeneral(const std::map<std::string, GeneralValue>& values);
    void showGeneralOutcome(const std::string& key, const std::optional<Error>& problem);
    /// Shows the page that follows this log; as of LogPage.
    void showLog(const std::string& file);
    /// Answers signatureWanted().
    void showSignature(const EnvironmentName& name, const Result<bool>& isRight);
    /// Shows the page of a diagnosis that begins.
    void beginDiagnosis(const EnvironmentName& name);
    void addFinding(const DiagnosisFinding& finding);
    void finishDiagnosis();
    /// Opens the form for one that exists.
    void edit(const EnvironmentName& name);
    /// Goes back to the list, or to what stands in its place.
    void leavePage();
    /// Says something that concerns no environment in the list.
    void showNotice(const QString& text, Tone tone);
    /// The same about one in the list that somebody has to log in to, with a button for that.
    void showLoginNeeded(const EnvironmentName& name, const QString& text);
    /// Says that the environment's access token has been copied.
    void showCopied(const EnvironmentName& name);
    /// Shows the window in front of others.
    void raiseToFront();
    /// Emits quitRequested(), but where something typed would be lost not before a person has
    /// agreed to that, for which the window comes to the front.
    void requestQuit();

Q_SIGNALS:
    void requested(lmi::EnvironmentAction action, const lmi::EnvironmentName& name);
    /// As of DetailsPane.
    void addressEntered(const lmi::EnvironmentName& name, const QString& address);
    /// Somebody types an issuer's address; what else there is says how it is reached.
    void probeRequested(const lmi::EnvironmentDraft& draft);
    void saveRequested(const lmi::EnvironmentEdit& edit);
    void duplicateRequested(const lmi::EnvironmentName& name);
    void removeRequested(const lmi::EnvironmentName& name);
    /// Its secrets are to be moved into the keychain or out of it.
    void keychainRequested(const lmi::EnvironmentName& name,
                           lmi::KeychainMove::Direction direction);
    /// Its refresh tokens are to be kept there, or in its token file.
    void refreshTokenMoveRequested(const lmi::EnvironmentName& name,
                                   lmi::KeychainMove::Direction direction);
    /// It is to be renewed ahead of its end, or not any more.
    void autoRefreshRequested(const lmi::EnvironmentName& name, bool on);
    void defaultRequested(const lmi::EnvironmentName& name);
    /// As of DetailsPane.
    void signatureWanted(const lmi::EnvironmentName& name);
    void diagnosisRequested(const lmi::EnvironmentName& name);
    void importRequested(const QStringList& files);
    void demoRequested();
    void settingsRequested();
    void preferencesChanged(const lmi::Preferences& preferences);
    void startAtLoginRequested(bool start);
    /// As of SettingsPage.
    void appearanceConfirmed();
    /// As of SettingsPage.
    void generalChanged(const std::string& key, const std::string& value);
    void logRequested();
    void fileRequested(const std::string& file);
    void openFolderRequested();
    void openMainFileRequested();
    void reloadRequested();
    void quitRequested();
    void closed();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildTop();
    QWidget* buildButtons(QWidget* parent);
    QWidget* buildBottom();
    void buildShortcuts();
    void buildMenu();
    void connectParts();
    void restore();
    void remember() const;
    void follow();
    void showLeftOut();
    void withdrawOffer();
    void showSummary();
    void showEmptyPage(bool show);
    void showWelcome();
    void showTimeline();
    void openEditor(const EnvironmentDraft& draft, std::optional<Configuration> besides);
    void editNew(const std::string& issuer);
    void duplicate(const EnvironmentName& name);
    void diagnose(const EnvironmentName& name);
    void askToRemove(const EnvironmentName& name);
    void chooseFiles();
    void chooseFolder();
    void showPage(QWidget* page);
    [[nodiscard]] bool showsList() const;
    [[nodiscard]] bool hasUnsaved() const;
    void showMenu(const EnvironmentName& name, const QPoint& position);
    void perform(const SelectionAction& action);

    const SessionBoard& m_board;
    Paths m_paths;
    QString m_settingsFile;
    FilterBar* m_bar = nullptr;
    QMenu* m_menu = nullptr;
    QWidget* m_top = nullptr;
    MessageBar* m_notice = nullptr; ///< what concerns no environment in the list
    std::optional<EnvironmentName> m_offered; ///< somebody has to log in to it
    QString m_offer; ///< in these words
    UnixTime m_offeredEnd = 0; ///< as of Attention::isOver()
    QStackedLayout* m_pages = nullptr;
    EnvironmentsPage* m_environments = nullptr;
    EmptyPage* m_empty = nullptr;
    WelcomePage* m_welcome = nullptr;
    EnvironmentEditor* m_editor = nullptr;
    TimelinePage* m_timeline = nullptr;
    DiagnosisPage* m_diagnosis = nullptr;
    SettingsPage* m_settings = nullptr;
    LogPage* m_log = nullptr;
    QLabel* m_summary = nullptr;
};

} // namespace lmi
