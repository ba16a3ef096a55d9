#include "app/desktop/Desktop.h"

#include "app/desktop/LogFile.h"
#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/config/Keys.h"
#include "core/oauth/SafeNetwork.h"
#include "core/session/BrowserLauncher.h"
#include "core/session/ProviderCooldown.h"
#include "core/session/RefreshTokenMove.h"
#include "ui/ErrorText.h"
#include "ui/FirstPaint.h"
#include "ui/MainWindow.h"

#include <QApplication>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace lmi {
namespace {

TokenService::Parts partsOf(const Paths& paths, const Variables& variables, const Clock& clock,
                            Log& log, QNetworkAccessManager& network)
{
    return {.config = {paths, variables, {}},
            .store = TokenStore(paths.tokenFolder()),
            .clock = clock,
            .log = log,
            .network = network,
            .openBrowser = browserLauncher(variables),
            .program = "window",
            .errorWords = errorText};
}

} // namespace

Desktop::Desktop(DesktopOptions options, Preferences preferences, const Paths& paths,
                 const Variables& variables)
    : m_options(std::move(options))
    , m_preferences(std::move(preferences))
    , m_paths(paths)
    , m_variables(variables)
    , m_store(paths.tokenFolder())
    , m_log(windowLogSettings(paths, variables), m_clock)
    , m_service(partsOf(paths, variables, m_clock, m_log, m_network))
    , m_board({paths, variables, {}}, TokenStore(paths.tokenFolder()), m_clock, m_service)
    , m_loginWatch(m_board, m_service)
    , m_actions(m_service, paths)
    , m_changes(paths, TokenStore(paths.tokenFolder()))
    , m_probe(m_network)
    , m_tray(m_board)
    , m_attention(m_board)
    , m_requests(LoginRequests(paths.requestFolder()), m_board)
    , m_autostart(variables)
{
    m_tray.setNotifies(m_preferences.notifications);
    connect(&m_actions, &DesktopActions::unopened, this, &Desktop::showUnopened);
    connect(&m_actions, &DesktopActions::copied, this, [this](const EnvironmentName& name) {
        if (m_window)
            m_window->showCopied(name);
    });
    connect(&m_trayWait, &TrayWait::missing, this, [this] {
        if (!m_window && !m_ending)
            showWindow(std::nullopt);
    });
    connect(&m_tray, &TrayIcon::requested, &m_actions, &DesktopActions::perform);
    connectNotifications();
    connect(&m_board, &SessionBoard::reloaded, this,
            [this] { m_log.setSettings(windowLogSettings(m_paths, m_variables)); });
    connect(&m_tray, &TrayIcon::openRequested, this, [this] { showWindow(std::nullopt); });
    connect(&m_tray, &TrayIcon::quitRequested, this, &Desktop::askToEnd);
    connect(&m_service, &TokenService::idle, this, [this] {
        if (m_ending)
            QApplication::quit();
    });
}

Desktop::~Desktop() = default;

void Desktop::connectNotifications()
{
    connect(&m_service, &TokenService::warned, this, &Desktop::warn);
    connect(&m_attention, &Attention::ending, &m_tray, &TrayIcon::tellEnding);
    connect(&m_attention, &Attention::ended, &m_tray, &TrayIcon::tellEnded);
    connect(&m_requests, &RequestWatch::loginWanted, &m_tray, &TrayIcon::tellWanted);
    connect(&m_tray, &TrayIcon::notified, this, &Desktop::noteTold);
    connect(&m_tray, &TrayIcon::notified, &m_notifications, &Notifications::show);
    connect(&m_notifications, &Notifications::answered, &m_tray, &TrayIcon::answer);
    // where no service shows it, the tray does, and where there is no tray, the window
    connect(&m_notifications, &Notifications::unavailable, this,
            [this](const EnvironmentName& name, const QString& title, const QString& text) {
                if (QSystemTrayIcon::isSystemTrayAvailable())
                    m_tray.showMessage(name, title, text);
                else if (m_window)
                    m_window->showLoginNeeded(name, title + QLatin1Char('\n') + text);
            });
    for (auto signal : {&SessionBoard::settled, &SessionBoard::reset})
        connect(&m_board, signal, this, &Desktop::withdrawNotifications);
}

// What has been said is not so any more for who is logged in or gone.
void Desktop::withdrawNotifications()
{
    for (const EnvironmentName& name : m_notifications.shown()) {
        if (Attention::isOver(m_board.find(name), m_told[name]))
            m_notifications.withdraw(name);
    }
}

void Desktop::noteTold(const EnvironmentName& name)
{
    m_told[name] = Attention::endOf(m_board.find(name));
}

void Desktop::start()
{
    m_tray.show();
    if (m_options.hidden) {
        m_trayWait.start();
        keepRenewed();
        return;
    }
    buildWindow();
    connect(new FirstPaint(m_window.get()), &FirstPaint::painted, this, &Desktop::keepRenewed);
    m_window->show();
}

void Desktop::showWindow(const std::optional<EnvironmentName>& environment)
{
    if (!m_window)
        buildWindow();
    if (environment)
        m_window->select(*environment);
    m_window->raiseToFront();
}

void Desktop::askToEnd()
{
    if (m_window)
        m_window->requestQuit();
    else
        end();
}

void Desktop::end()
{
    // a form that is still open would keep its window, and so the program, from closing
    if (m_window)
        m_window->leavePage();
    if (m_ending || m_service.isIdle()) {
        QApplication::quit();
        return;
    }
    m_ending = true;
    m_renewer.reset();
    m_tray.hide();
    if (m_window)
        m_window->hide();
    m_service.shutDown();
}

void Desktop::buildWindow()
{
    const QString settings =
        QFile::decodeName(QByteArray::fromStdString(m_paths.cacheFolder + "/window.ini"));
    m_window = std::make_unique<MainWindow>(m_board, m_paths, settings);
    m_window->setWindowIcon(QApplication::windowIcon());
    connect(m_window.get(), &MainWindow::requested, &m_actions, &DesktopActions::perform);
    connect(m_window.get(), &MainWindow::addressEntered, this, &Desktop::finishLogin);
    connect(m_window.get(), &MainWindow::openFolderRequested, this, &Desktop::openFolder);
    connect(m_window.get(), &MainWindow::openMainFileRequested, &m_actions,
            &DesktopActions::openMainFile);
    connect(m_window.get(), &MainWindow::reloadRequested, &m_board, &SessionBoard::reload);
    connect(m_window.get(), &MainWindow::quitRequested, this, &Desktop::end);
    connect(m_window.get(), &MainWindow::closed, this, &Desktop::windowClosed);
    connectChanges();
    connectSettings();
    if (m_options.environment)
        m_window->select(*m_options.environment);
}

void Desktop::connectChanges()
{
    connect(m_window.get(), &MainWindow::probeRequested, this, &Desktop::probe);
    connect(&m_probe, &ProviderProbe::found, m_window.get(), &MainWindow::showProvider);
    connect(m_window.get(), &MainWindow::saveRequested, this, &Desktop::save);
    connect(m_window.get(), &MainWindow::duplicateRequested, this, &Desktop::duplicate);
    connect(m_window.get(), &MainWindow::diagnosisRequested, this, &Desktop::diagnose);
    connect(m_window.get(), &MainWindow::removeRequested, this, &Desktop::remove);
    connect(m_window.get(), &MainWindow::keychainRequested, this, &Desktop::moveSecrets);
    connect(m_window.get(), &MainWindow::refreshTokenMoveRequested, this,
            &Desktop::moveRefreshToken);
    connect(m_window.get(), &MainWindow::importRequested, this, &Desktop::import);
    connect(m_window.get(), &MainWindow::autoRefreshRequested, this, &Desktop::setAutoRefresh);
    connect(m_window.get(), &MainWindow::signatureWanted, this, &Desktop::checkSignature);
    connect(m_window.get(), &MainWindow::demoRequested, &m_demo, &DemoProvider::start);
    connect(m_window.get(), &MainWindow::defaultRequested, this,
            [this](const EnvironmentName& name) {
                if (const auto set = m_changes.setDefault(name); !set)
                    m_window->showSaveProblem(set.error());
                else
                    m_window->showNotice(tr("%1 is meant now where nobody names an environment.")
                                             .arg(QString::fromStdString(name.text())),
                                         Tone::Good);
            });
    connect(&m_demo, &DemoProvider::started, this, &Desktop::tryDemo);
    connect(&m_demo, &DemoProvider::failed, m_window.get(), [this](const QString& program) {
        m_window->showNotice(tr("The demo provider %1 does not run.").arg(program), Tone::Bad);
    });
}

// On the way that the login will take: by what is typed, else by what is for all environments.
void Desktop::probe(const EnvironmentDraft& draft)
{
    const auto general = m_changes.general({keys::caFile, keys::proxy}, m_variables);
    const auto text = [&](const char* key) {
        const std::string typed = draft.text(key);
        return typed.empty() && general ? general->at(key).text : typed;
    };
    Environment way(EnvironmentName::from("probe").value());
    way.caFile = text(keys::caFile);
    way.proxy = text(keys::proxy);
    const std::string issuer = draft.text(keys::issuer);
    const auto settings = networkSettings(way, m_variables);
    if (settings)
        m_probe.look(issuer, *settings);
    else
        m_window->showProvider(issuer, settings.error());
}

void Desktop::finishLogin(const EnvironmentName& name, const QString& address)
{
    if (const auto taken = m_service.finishLogin(name, address); !taken)
        m_window->showNotice(errorText(taken.error()), Tone::Warning);
}

void Desktop::save(const EnvironmentEdit& edit)
{
    const int form = m_window->openForm();
    if (!edit.original || *edit.original == edit.name) {
        if (edit.original)
            m_renaming.erase(edit.name);
        saved(edit, form, m_changes.save(edit));
        return;
    }
    m_window->showSaving();
    // a second one while the first waits would find the old name gone: it takes the first one's
    // place
    const bool isNew = m_renaming.insert_or_assign(*edit.original, Renaming{edit, form}).second;
    if (!isNew)
        return;
    // what is going on under the old name would store its token there
    whenIdle(*edit.original, [this, name = *edit.original] {
        rename(name, QDeadlineTimer(std::chrono::seconds(EnvironmentChanges::patience)));
    });
}

// Another process may have a token for the moment that a provider takes to answer.
void Desktop::rename(const EnvironmentName& name, QDeadlineTimer patience)
{
    constexpr std::chrono::milliseconds pause{15};
    const auto waiting = m_renaming.find(name);
    if (waiting == m_renaming.end())
        return;
    const auto [edit, form] = waiting->second;
    const Status status = m_changes.save(edit);
    if (!status && status.error().code == ErrorCode::LockTimeout && !patience.hasExpired()) {
        QTimer::singleShot(pause, this, [this, name, patience] { rename(name, patience); });
        return;
    }
    m_renaming.erase(name);
    saved(edit, form, status);
}

void Desktop::saved(const EnvironmentEdit& edit, int form, const Status& status)
{
    // a failure to write may come after a part has been written
    m_board.reload();
    // somebody may have left the form meanwhile and be writing down another one
    const bool stillOpen = m_window->openForm() == form;
    if (!status && stillOpen)
        m_window->showSaveProblem(status.error());
    else if (!status)
        m_window->showNotice(errorText(status.error()), Tone::Bad);
    if (!status)
        return;
    if (stillOpen) {
        m_window->leavePage();
        m_window->select(edit.name);
    }
    if (edit.thenLogIn)
        logInAnew(edit.name);
}

// What waits for the browser with the settings of before is not what is wanted now.
void Desktop::logInAnew(const EnvironmentName& name)
{
    whenIdle(name, [this, name] { m_service.login(name, {.force = true}); });
}

// Does it once nothing is going on for the environment any more; that is called off.
void Desktop::whenIdle(const EnvironmentName& name, const std::function<void()>& act)
{
    if (!m_service.isBusy(name)) {
        act();
        return;
    }
    auto* once = new QObject(this);
    connect(&m_service, &TokenService::finished, once,
            [this, once, name, act](const EnvironmentName& which) {
                if (which != name)
                    return;
                once->deleteLater();
                QTimer::singleShot(0, this, act);
            });
    m_service.cancel(name);
}

void Desktop::connectSettings()
{
    connect(m_window.get(), &MainWindow::settingsRequested, this, &Desktop::showSettings);
    connect(m_window.get(), &MainWindow::preferencesChanged, this, &Desktop::apply);
    connect(m_window.get(), &MainWindow::appearanceConfirmed, this,
            [this] { choose(m_preferences.appearance); });
    connect(m_window.get(), &MainWindow::generalChanged, this, &Desktop::changeGeneral);
    connect(m_window.get(), &MainWindow::startAtLoginRequested, this, [this](bool start) {
        if (const auto turned = m_autostart.turn(start); !turned)
            m_window->showNotice(errorText(turned.error()), Tone::Bad);
        showPreferences();
    });
    connect(m_window.get(), &MainWindow::logRequested, this,
            [this] { m_window->showLog(m_log.settings().file); });
    connect(m_window.get(), &MainWindow::fileRequested, &m_actions, &DesktopActions::openFile);
}

void Desktop::showSettings()
{
    showPreferences();
    if (const auto values = m_changes.general(GeneralSettings::keys(), m_variables))
        m_window->showGeneral(*values);
}

void Desktop::showPreferences()
{
    const Appearance present = m_options.appearance.value_or(m_preferences.appearance);
    m_window->showSettings(m_preferences, m_autostart.isOn(), present != m_preferences.appearance);
}

void Desktop::changeGeneral(const std::string& key, const std::string& value)
{
    const Status changed = m_changes.setGeneral(key, value);
    m_window->showGeneralOutcome(key, changed ? std::optional<Error>() : changed.error());
    m_board.reload();
}

void Desktop::setAutoRefresh(const EnvironmentName& name, bool on)
{
    const Status changed = m_changes.setAutoRefresh(name, on);
    m_board.reload();
    if (!changed) {
        m_window->showSaveProblem(changed.error());
        return;
    }
    const auto after = m_board.configuration(name);
    const ConfigValue* value = after ? after->find(keys::autoRefresh) : nullptr;
    if (value && value->source.kind == ConfigSource::Kind::Variable)
        m_window->showNotice(tr("It is written down, but %1 has another value.")
                                 .arg(QString::fromStdString(value->source.text())),
                             Tone::Warning);
}

void Desktop::checkSignature(const EnvironmentName& name)
{
    // what is found out about another token is not meant any more; it may be in the middle of its
    // signal
    if (m_signature) {
        m_signature->disconnect();
        m_signature.release()->deleteLater();
    }
    const auto environment = loadEnvironment({m_paths, m_variables, {}}, name);
    const auto token = m_store.load(name);
    if (!environment || !token) {
        m_window->showSignature(name, environment ? token.error() : environment.error());
        return;
    }
    if (environment->issuer.empty()) {
        m_window->showSignature(
            name,
            Error(ErrorCode::ConfigKeyMissing,
                  {name.text(), keys::issuer, m_paths.environmentFile(name.text())}));
        return;
    }
    // a provider that is down is not asked for this either
    const auto lock = m_store.tryLock(name);
    const auto pause = lock && lock->has_value()
        ? leftAlone(**lock, *environment, m_clock.now(), Cooldown::Cause::Any)
        : std::nullopt;
    if (pause || !token->has_value()) {
        m_window->showSignature(name,
                                pause.value_or(Error(ErrorCode::LoginRequired, {name.text()})));
        return;
    }
    m_signature = std::make_unique<SignatureVerdict>(
        SignatureVerdict::Parts{m_network, m_keys, m_clock, m_variables}, *environment);
    connect(m_signature.get(), &SignatureVerdict::finished, m_window.get(),
            [this, name](const Result<bool>& isRight) { m_window->showSignature(name, isRight); });
    m_signature->start((*token)->idToken);
}

void Desktop::apply(const Preferences& preferences)
{
    if (preferences.appearance != m_preferences.appearance)
        choose(preferences.appearance);
    m_preferences = preferences;
    m_tray.setNotifies(preferences.notifications);
    const QString file = Preferences::fileIn(m_paths.configFolder);
    if (!createFolder(m_paths.configFolder) || !preferences.save(file))
        m_window->showNotice(
            tr("%1 cannot be written; what you chose is forgotten at the end.").arg(file),
            Tone::Warning);
}

// What is chosen counts from now on, whatever the program was started with.
void Desktop::choose(Appearance appearance)
{
    m_options.appearance.reset();
    // an empty palette is the system's
    QApplication::setPalette(appearance == Appearance::System ? QPalette()
                                                              : paletteFor(appearance));
}

void Desktop::diagnose(const EnvironmentName& name)
{
    if (m_diagnosis) {
        m_diagnosis->disconnect();
        // it may be in the middle of a signal
        m_diagnosis.release()->deleteLater();
    }
    m_window->beginDiagnosis(name);
    auto configuration = m_board.configuration(name);
    const auto environment =
        configuration ? environmentFrom(*configuration) : configuration.error();
    if (!environment) {
        using Finding = DiagnosisFinding;
        m_window->addFinding(
            {Finding::Check::Configuration, Finding::Verdict::Bad, {}, environment.error()});
        m_window->finishDiagnosis();
        return;
    }
    const Diagnosis::Parts parts{
        {m_paths, m_variables, {}}, m_store, m_clock, !m_service.loginAddress(name).isEmpty()};
    m_diagnosis = std::make_unique<DiagnosisRun>(parts, std::move(*configuration), *environment);
    connect(m_diagnosis.get(), &DiagnosisRun::found, m_window.get(), &MainWindow::addFinding);
    connect(m_diagnosis.get(), &DiagnosisRun::finished, m_window.get(),
            &MainWindow::finishDiagnosis);
    m_diagnosis->start();
}

void Desktop::duplicate(const EnvironmentName& name)
{
    const auto copy = m_changes.duplicate(name);
    if (!copy) {
        m_window->showSaveProblem(copy.error());
        return;
    }
    m_board.reload();
    m_window->select(*copy);
    m_window->edit(*copy);
}

void Desktop::remove(const EnvironmentName& name)
{
    if (const auto removed = m_changes.remove(name); !removed)
        m_window->showSaveProblem(removed.error());
    else
        forget(name);
    m_board.reload();
}

// Ends what is going on first. Of an environment that is gone the board says nothing any more.
void Desktop::forget(const EnvironmentName& name)
{
    auto* outcome = new QObject(this);
    connect(
        &m_service, &TokenService::finished, outcome,
        [this, outcome, name](const EnvironmentName& finished, const Result<AuthToken>& result) {
            // what was going on before it ends first
            const bool ofLogout = result ? result->loggedOut()
                                         : result.error().code == ErrorCode::RefreshTokenLeft
                    || kindOf(result.error().code) == ErrorKind::File;
            if (finished != name || !ofLogout)
                return;
            outcome->deleteLater();
            if (!result)
                m_window->showNotice(errorText(result.error()), Tone::Bad);
        });
    m_service.logout(name);
}

// What the row does not say: it shows the token that there is.
void Desktop::warn(const EnvironmentName&, const Error& reason)
{
    if (m_window
        && (reason.code == ErrorCode::RefreshTokenLost
            || reason.code == ErrorCode::TokenHostChanged))
        m_window->showNotice(errorText(reason), Tone::Warning);
}

void Desktop::moveSecrets(const EnvironmentName& name, KeychainMove::Direction direction)
{
    auto* move = new KeychainMove({m_paths, m_variables, {}}, name, direction, this);
    connect(move, &KeychainMove::finished, this, [this, move, name, direction](const Status& done) {
        move->deleteLater();
        m_board.reload();
        const QString environment = QString::fromStdString(name.text());
        if (!done)
            m_window->showNotice(errorText(done.error()), Tone::Bad);
        else if (!move->copies().empty())
            m_window->showNotice(tr("The secret is in the keychain now, but still stands in %1 as "
                                    "well. Take it out there.")
                                     .arg(QString::fromStdString(join(move->copies(), ", "))),
                                 Tone::Warning);
        else if (direction == KeychainMove::Direction::In)
            m_window->showNotice(tr("The secrets of %1 are in the keychain now.").arg(environment),
                                 Tone::Good);
        else
            m_window->showNotice(tr("The secrets of %1 are in its file now.").arg(environment),
                                 Tone::Good);
    });
    m_window->showNotice(tr("Waiting for the system's keychain…"), Tone::Neutral);
    move->start();
}

void Desktop::moveRefreshToken(const EnvironmentName& name, KeychainMove::Direction direction)
{
    auto* move = new RefreshTokenMove({m_paths, m_variables, {}}, TokenStore(m_paths.tokenFolder()),
                                      name, direction, this);
    const auto conclude = [this, move, name, direction](const Status& done) {
        move->deleteLater();
        m_board.reload();
        const QString sentence = direction == KeychainMove::Direction::In
            ? tr("The refresh token of %1 is kept in the keychain from now on.")
            : tr("The refresh token of %1 is kept in its token file from now on.");
        if (done)
            m_window->showNotice(sentence.arg(QString::fromStdString(name.text())), Tone::Good);
        else
            m_window->showNotice(errorText(done.error()), Tone::Bad);
    };
    connect(move, &RefreshTokenMove::finished, this, conclude);
    m_window->showNotice(tr("Waiting for the system's keychain…"), Tone::Neutral);
    move->start();
}

void Desktop::import(const QStringList& files)
{
    const ImportOutcome outcome = m_changes.import(files);
    m_board.reload();
    QStringList sentences;
    if (!outcome.added.empty())
        sentences.append(
            tr("%n environment(s) imported.", nullptr, static_cast<int>(outcome.added.size())));
    constexpr std::size_t most = 5;
    for (std::size_t i = 0; i < std::min(most, outcome.problems.size()); ++i)
        sentences.append(errorText(outcome.problems[i]));
    if (outcome.problems.size() > most)
        sentences.append(tr("%n more could not be imported.", nullptr,
                            static_cast<int>(outcome.problems.size() - most)));
    if (!outcome.added.empty())
        m_window->select(outcome.added.front());
    m_window->showNotice(sentences.join(QLatin1Char('\n')),
                         outcome.problems.empty() ? Tone::Good : Tone::Warning);
}

void Desktop::tryDemo(const std::string& issuer)
{
    const auto made = m_changes.makeDemo(issuer);
    if (!made) {
        m_window->showSaveProblem(made.error());
        return;
    }
    m_board.reload();
    m_window->select(*made);
    m_window->showNotice(tr("The demo provider runs on this computer until lmi ends. Log in as "
                            "alice with the password alice."),
                         Tone::Accent);
    logInAnew(*made);
}

// Where the file is that a person has to correct, or to add.
void Desktop::openFolder()
{
    m_actions.openFolder(m_board.configError() ? m_paths.configFolder
                                               : m_paths.environmentFolder());
}

// Not before the window is on the screen: it must not wait for anything on the network.
void Desktop::keepRenewed()
{
    if (m_options.quitAfterFirstPaint) {
        QApplication::quit();
    } else if (!m_renewer) {
        TokenStore(m_paths.tokenFolder()).sweep();
        m_renewer = std::make_unique<Renewer>(m_board, m_service);
    }
}

void Desktop::windowClosed()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        end();
}

void Desktop::showUnopened(const std::string& path)
{
    showWindow(std::nullopt);
    m_window->showUnopened(path);
}

} // namespace lmi
