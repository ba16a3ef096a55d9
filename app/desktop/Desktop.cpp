#include "app/desktop/Desktop.h"

#include "core/session/BrowserLauncher.h"
#include "ui/FirstPaint.h"
#include "ui/MainWindow.h"

#include <QApplication>
#include <QFile>

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
            .program = "window"};
}

} // namespace

Desktop::Desktop(DesktopOptions options, const Paths& paths, const Variables& variables)
    : m_options(std::move(options))
    , m_paths(paths)
    , m_log({variables("LOG_FILE").value_or(paths.logFile), std::nullopt}, m_clock)
    , m_service(partsOf(paths, variables, m_clock, m_log, m_network))
    , m_board({paths, variables, {}}, TokenStore(paths.tokenFolder()), m_clock, m_service)
    , m_loginWatch(m_board, m_service)
    , m_actions(m_service, paths)
    , m_tray(m_board)
{
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
    connect(&m_tray, &TrayIcon::openRequested, this, [this] { showWindow(std::nullopt); });
    connect(&m_tray, &TrayIcon::quitRequested, this, &Desktop::end);
    connect(&m_service, &TokenService::idle, this, [this] {
        if (m_ending)
            QApplication::quit();
    });
}

Desktop::~Desktop() = default;

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

void Desktop::end()
{
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
    connect(m_window.get(), &MainWindow::openFolderRequested, this, &Desktop::openFolder);
    connect(m_window.get(), &MainWindow::openMainFileRequested, &m_actions,
            &DesktopActions::openMainFile);
    connect(m_window.get(), &MainWindow::reloadRequested, &m_board, &SessionBoard::reload);
    connect(m_window.get(), &MainWindow::quitRequested, this, &Desktop::end);
    connect(m_window.get(), &MainWindow::closed, this, &Desktop::windowClosed);
    if (m_options.environment)
        m_window->select(*m_options.environment);
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
