#include "ui/MainWindow.h"

#include "core/session/Attention.h"
#include "ui/DetailsPane.h"
#include "ui/DiagnosisPage.h"
#include "ui/EmptyPage.h"
#include "ui/EnvironmentEditor.h"
#include "ui/EnvironmentMenu.h"
#include "ui/EnvironmentsPage.h"
#include "ui/ErrorText.h"
#include "ui/FilterBar.h"
#include "ui/FlatButton.h"
#include "ui/FoldingRow.h"
#include "ui/LogPage.h"
#include "ui/MessageBar.h"
#include "ui/PlainText.h"
#include "ui/SettingsPage.h"
#include "ui/TimelinePage.h"
#include "ui/WelcomePage.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedLayout>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace lmi {
namespace {

constexpr QSize frameOfWindows(16, 40); // as wide and high as any
constexpr auto geometryKey = "window/geometry";
constexpr auto splitterKey = "window/splitter";
constexpr auto orderKey = "window/order";

} // namespace

MainWindow::MainWindow(const SessionBoard& board, Paths paths, QString settingsFile,
                       QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_paths(std::move(paths))
    , m_settingsFile(std::move(settingsFile))
{
    setWindowTitle(QStringLiteral("lmi"));
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(1); // shows the window's own colour: a line
    m_top = buildTop();
    layout->addWidget(m_top);
    m_notice = new MessageBar(this);
    m_notice->addCloseButton();
    layout->addWidget(m_notice);

    m_environments = new EnvironmentsPage(m_board, *m_bar, this);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_environments);
    layout->addLayout(m_pages, 1);
    layout->addWidget(buildBottom());

    connectParts();
    buildShortcuts();
    restore();
    m_environments->follow();
    follow();
    showLeftOut();
    m_environments->focusList();
}

MainWindow::~MainWindow() = default;

void MainWindow::select(const EnvironmentName& name)
{
    if (!m_environments->select(name)) {
        // a main file that cannot be used has the whole window for itself
        const auto configuration = m_board.configuration(name);
        if (!configuration && !m_board.configError())
            m_notice->setMessage(errorText(configuration.error()), Tone::Bad);
        return;
    }
    m_notice->hide();
    if (m_timeline && m_pages->currentWidget() == m_timeline)
        leavePage();
}

void MainWindow::showUnopened(const std::string& path)
{
    m_notice->setMessage(tr("%1 could not be opened. Open it with a program of your own choice.")
                             .arg(pathText(path)),
                         Tone::Warning);
}

void MainWindow::showProvider(const std::string& issuer, const Result<ProviderMetadata>& provider)
{
    if (m_editor)
        m_editor->showProvider(issuer, provider);
    if (m_welcome)
        m_welcome->showProvider(issuer, provider);
}

int MainWindow::openForm() const
{
    return m_editor && m_pages->currentWidget() == m_editor ? m_editor->opened() : 0;
}

void MainWindow::showSaving()
{
    m_editor->showSaving();
}

void MainWindow::showSaveProblem(const Error& error)
{
    if (m_editor && m_pages->currentWidget() == m_editor)
        m_editor->showProblem(error);
    else
        showNotice(errorText(error), Tone::Bad);
}

void MainWindow::leavePage()
{
    if (m_editor)
        m_editor->forget();
    showPage(m_environments);
    m_environments->focusList();
    showEmptyPage(m_board.entries().empty() || m_board.configError());
}

// What is above the list is about the list.
void MainWindow::showPage(QWidget* page)
{
    m_top->setVisible(page == m_environments);
    m_pages->setCurrentWidget(page);
}

bool MainWindow::showsList() const
{
    return m_pages->currentWidget() == m_environments;
}

void MainWindow::showNotice(const QString& text, Tone tone)
{
    m_notice->setMessage(text, tone);
}

void MainWindow::showLoginNeeded(const EnvironmentName& name, const QString& text)
{
    m_offered = name;
    m_offer = text;
    m_offeredEnd = Attention::endOf(m_board.find(name));
    m_notice->offer(text, Tone::Warning, actionText(EnvironmentAction::LogIn),
                    [this, name] { Q_EMIT requested(EnvironmentAction::LogIn, name); });
}

// What it says is not so any more for who is logged in or gone.
void MainWindow::withdrawOffer()
{
    if (!m_offered)
        return;
    if (!Attention::isOver(m_board.find(*m_offered), m_offeredEnd))
        return;
    m_offered.reset();
    if (m_notice->message() == m_offer)
        m_notice->putAway();
}

void MainWindow::showCopied(const EnvironmentName& name)
{
    m_notice->setMessage(tr("The access token of %1 is on the clipboard for 30 seconds.")
                             .arg(QString::fromStdString(name.text())),
                         Tone::Good);
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::hasUnsaved() const
{
    return m_editor && m_pages->currentWidget() == m_editor && m_editor->isChanged();
}

void MainWindow::requestQuit()
{
    if (!hasUnsaved()) {
        Q_EMIT quitRequested();
        return;
    }
    raiseToFront();
    m_editor->askToQuit([this] { Q_EMIT quitRequested(); });
}

void MainWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_environments->setSeen(true);
}

void MainWindow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_environments->setSeen(false);
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_environments->setSeen(isVisible() && !isMinimized());
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).line);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // the form stays as it is in a window that only goes to the tray
    if (hasUnsaved() && !QSystemTrayIcon::isSystemTrayAvailable()) {
        event->ignore();
        requestQuit();
        return;
    }
    remember();
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    if (!files.isEmpty())
        Q_EMIT importRequested(files);
}

QWidget* MainWindow::buildTop()
{
    auto* top = new QWidget(this);
    top->setAutoFillBackground(true);
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(12, 8, 12, 8);
    auto* row = new FoldingRow(top);
    m_bar = new FilterBar(row);
    row->setParts(m_bar, buildButtons(row));
    layout->addWidget(row);
    return top;
}

QWidget* MainWindow::buildButtons(QWidget* parent)
{
    auto* buttons = new QWidget(parent);
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    auto* timeline = new FlatButton(tr("Timeline"), buttons);
    connect(timeline, &QPushButton::clicked, this, &MainWindow::showTimeline);
    layout->addWidget(timeline);
    auto* add = new FlatButton(tr("New environment"), buttons);
    connect(add, &QPushButton::clicked, this, [this] { editNew({}); });
    layout->addWidget(add);
    auto* more = new FlatButton(QStringLiteral("…"), buttons);
    more->setAccessibleName(tr("Menu"));
    m_menu = new QMenu(more);
    connect(m_menu, &QMenu::aboutToShow, this, &MainWindow::buildMenu);
    connect(more, &QPushButton::clicked, this,
            [this, more] { m_menu->popup(more->mapToGlobal(QPoint(0, more->height() + 2))); });
    layout->addWidget(more);
    return buttons;
}

QWidget* MainWindow::buildBottom()
{
    auto* bottom = new QWidget(this);
    bottom->setAutoFillBackground(true);
    auto* layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(16, 6, 16, 6);
    m_summary = new QLabel(bottom);
    m_summary->setTextFormat(Qt::PlainText);
    layout->addWidget(m_summary);
    return bottom;
}

void MainWindow::buildMenu()
{
    if (!m_menu->isEmpty())
        return;
    const auto add = [this](LineIcon icon, const QString& text, auto act,
                            const QKeySequence& keys = {}) {
        QAction* action = m_menu->addAction(iconOf(icon), text);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
    };
    add(LineIcon::FileIn, tr("Import files…"), &MainWindow::chooseFiles);
    add(LineIcon::FolderIn, tr("Import a folder…"), &MainWindow::chooseFolder);
    add(LineIcon::FolderOpen, tr("Open configuration folder"), &MainWindow::openFolderRequested);
    add(LineIcon::Reload, tr("Read all files again"), &MainWindow::reloadRequested);
    add(LineIcon::Log, tr("Log"), &MainWindow::logRequested, QKeySequence(Qt::CTRL | Qt::Key_L));
    add(LineIcon::Settings, tr("Settings"), &MainWindow::settingsRequested,
        QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_menu->addSeparator();
    add(LineIcon::Power, tr("Quit"), &MainWindow::requestQuit, QKeySequence::Quit);
}

void MainWindow::buildShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence::Find, [this] {
        if (showsList())
            m_bar->focusSearch();
    });
    add(QKeySequence(Qt::Key_F5), [this] {
        if (showsList())
            m_environments->refreshChosen();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_T), [this] {
        if (showsList())
            showTimeline();
    });
    add(QKeySequence::New, [this] {
        if (!m_editor || m_pages->currentWidget() != m_editor)
            editNew({});
    });
    const auto withSelected = [this](void (MainWindow::*act)(const EnvironmentName&)) {
        return [this, act] {
            const auto entries = m_environments->chosen();
            if (entries.size() == 1 && showsList())
                (this->*act)(entries.front()->status.name);
        };
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_E), withSelected(&MainWindow::edit));
    add(QKeySequence(Qt::CTRL | Qt::Key_D), withSelected(&MainWindow::duplicate));
    add(QKeySequence(Qt::CTRL | Qt::Key_I), withSelected(&MainWindow::diagnose));
    add(QKeySequence(Qt::CTRL | Qt::Key_Delete), withSelected(&MainWindow::askToRemove));
    const auto unlessTyping = [this](void (MainWindow::*signal)()) {
        return [this, signal] {
            if (!m_editor || m_pages->currentWidget() != m_editor)
                Q_EMIT(this->*signal)();
        };
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Comma), unlessTyping(&MainWindow::settingsRequested));
    add(QKeySequence(Qt::CTRL | Qt::Key_L), unlessTyping(&MainWindow::logRequested));
    add(QKeySequence::Quit, &MainWindow::requestQuit);
    add(QKeySequence::Close, &MainWindow::close);
}

void MainWindow::connectParts()
{
    using Page = EnvironmentsPage;
    connect(m_environments, &Page::requested, this, &MainWindow::requested);
    connect(m_environments, &Page::requestedOfSeveral, this, &MainWindow::perform);
    connect(m_environments, &Page::menuRequested, this, &MainWindow::showMenu);
    const DetailsPane* details = &m_environments->details();
    connect(details, &DetailsPane::signatureWanted, this, &MainWindow::signatureWanted);
    connect(details, &DetailsPane::addressEntered, this, &MainWindow::addressEntered);
    connect(&m_board, &SessionBoard::reset, this, &MainWindow::follow);
    connect(&m_board, &SessionBoard::settled, this, &MainWindow::showSummary);
    for (auto signal : {&SessionBoard::settled, &SessionBoard::reset})
        connect(&m_board, signal, this, &MainWindow::withdrawOffer);
    connect(&m_board, &SessionBoard::leftOutChanged, this, &MainWindow::showLeftOut);
    connect(this, &MainWindow::requested, m_notice, &QWidget::hide);
    connect(this, &MainWindow::openFolderRequested, m_notice, &QWidget::hide);
}

void MainWindow::restore()
{
    const QSettings settings(m_settingsFile, QSettings::IniFormat);
    if (!restoreGeometry(settings.value(QLatin1String(geometryKey)).toByteArray()))
        resize(QSize(1080, 640).boundedTo(screen()->availableSize() - frameOfWindows));
    if (!m_environments->restoreState(settings.value(QLatin1String(splitterKey)).toByteArray()))
        m_environments->setSizes({472, 608});
    m_environments->setHandleWidth(1);
    const int order = settings.value(QLatin1String(orderKey)).toInt();
    m_bar->setOrder(static_cast<EnvironmentFilter::Order>(qBound(0, order, 2)));
}

void MainWindow::remember() const
{
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    // writing waits for the disk
    const auto set = [&settings](const char* key, const QByteArray& value) {
        if (settings.value(QLatin1String(key)).toByteArray() != value)
            settings.setValue(QLatin1String(key), value);
    };
    set(geometryKey, saveGeometry());
    set(splitterKey, m_environments->saveState());
    set(orderKey, QByteArray::number(static_cast<int>(m_environments->order())));
}

void MainWindow::follow()
{
    showSummary();
    showEmptyPage(m_board.entries().empty() || m_board.configError());
}

// Sections and files that are no environments would just be missing in the list.
void MainWindow::showLeftOut()
{
    QStringList sentences;
    for (const Error& error : m_board.leftOut())
        sentences.append(errorText(error));
    m_notice->setMessage(sentences.join(QLatin1Char('\n')), Tone::Warning);
}

void MainWindow::showSummary()
{
    const BoardSummary summary = BoardSummary::of(m_board);
    // the page that stands for the list says it then
    m_summary->setText(summary.unreadable ? QString() : summary.text());
    m_bar->setSummary(summary);
}

// In the place of a list without entries: a way to the first one, or why there are none.
void MainWindow::showEmptyPage(bool show)
{
    const QWidget* page = m_pages->currentWidget();
    if (!show) {
        if (page == m_empty || page == m_welcome)
            showPage(m_environments);
        return;
    }
    if (m_editor && page == m_editor)
        return;
    if (!m_board.configError()) {
        showWelcome();
        return;
    }
    if (!m_empty) {
        m_empty = new EmptyPage(m_paths, this);
        m_pages->addWidget(m_empty);
        connect(m_empty, &EmptyPage::openFolderRequested, this, &MainWindow::openFolderRequested);
        connect(m_empty, &EmptyPage::openMainFileRequested, this,
                &MainWindow::openMainFileRequested);
    }
    m_empty->setError(*m_board.configError());
    showPage(m_empty);
}

void MainWindow::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(this);
        m_pages->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::probeRequested, this, &MainWindow::probeRequested);
        connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::editNew);
        connect(m_welcome, &WelcomePage::importRequested, this, &MainWindow::chooseFiles);
        connect(m_welcome, &WelcomePage::folderRequested, this, &MainWindow::chooseFolder);
        connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    }
    if (m_pages->currentWidget() == m_welcome)
        return;
    showPage(m_welcome);
    m_welcome->setFocus();
}

void MainWindow::openEditor(const EnvironmentDraft& draft, std::optional<Configuration> besides)
{
    if (!m_editor) {
        m_editor = new EnvironmentEditor(this);
        m_pages->addWidget(m_editor);
        connect(m_editor, &EnvironmentEditor::probeRequested, this, &MainWindow::probeRequested);
        connect(m_editor, &EnvironmentEditor::saveRequested, this, &MainWindow::saveRequested);
        connect(m_editor, &EnvironmentEditor::closeRequested, this, &MainWindow::leavePage);
    }
    m_notice->hide();
    showPage(m_editor);
    m_editor->edit(draft, std::move(besides));
}

void MainWindow::editNew(const std::string& issuer)
{
    EnvironmentDraft draft = EnvironmentDraft::empty();
    draft.set("OAUTH_ISSUER", issuer);
    openEditor(draft, std::nullopt);
}

void MainWindow::edit(const EnvironmentName& name)
{
    const auto configuration = m_board.configuration(name);
    if (configuration)
        openEditor(EnvironmentDraft::of(*configuration), *configuration);
    else
        showNotice(errorText(configuration.error()), Tone::Bad);
}

void MainWindow::diagnose(const EnvironmentName& name)
{
    Q_EMIT diagnosisRequested(name);
}

void MainWindow::beginDiagnosis(const EnvironmentName& name)
{
    if (!m_diagnosis) {
        m_diagnosis = new DiagnosisPage(this);
        m_pages->addWidget(m_diagnosis);
        connect(m_diagnosis, &DiagnosisPage::closeRequested, this, &MainWindow::leavePage);
        connect(m_diagnosis, &DiagnosisPage::againRequested, this, &MainWindow::diagnose);
    }
    m_notice->hide();
    m_diagnosis->begin(name);
    showPage(m_diagnosis);
}

void MainWindow::showSettings(const Preferences& preferences, bool startsAtLogin, bool otherColours)
{
    if (!m_settings) {
        m_settings = new SettingsPage(this);
        m_pages->addWidget(m_settings);
        connect(m_settings, &SettingsPage::changed, this, &MainWindow::preferencesChanged);
        connect(m_settings, &SettingsPage::startAtLoginRequested, this,
                &MainWindow::startAtLoginRequested);
        connect(m_settings, &SettingsPage::appearanceConfirmed, this,
                &MainWindow::appearanceConfirmed);
        connect(m_settings, &SettingsPage::generalChanged, this, &MainWindow::generalChanged);
        connect(m_settings, &SettingsPage::closeRequested, this, &MainWindow::leavePage);
    }
    m_settings->show(preferences, startsAtLogin, otherColours);
    showPage(m_settings);
}

void MainWindow::showGeneral(const std::map<std::string, GeneralValue>& values)
{
    m_settings->showGeneral(m_paths.mainFile(), values);
}

void MainWindow::showGeneralOutcome(const std::string& key, const std::optional<Error>& problem)
{
    m_settings->showGeneralOutcome(key, problem);
}

void MainWindow::addFinding(const DiagnosisFinding& finding)
{
    m_diagnosis->add(finding);
}

void MainWindow::finishDiagnosis()
{
    m_diagnosis->finish();
}

void MainWindow::duplicate(const EnvironmentName& name)
{
    Q_EMIT duplicateRequested(name);
}

// Inline, and nothing is gone before the answer.
void MainWindow::askToRemove(const EnvironmentName& name)
{
    const QString text = QString::fromStdString(name.text());
    m_notice->ask(tr("Delete %1? Its settings are removed and its tokens are forgotten.").arg(text),
                  tr("Delete %1").arg(text), [this, name] { Q_EMIT removeRequested(name); });
}

void MainWindow::chooseFiles()
{
    auto* dialog =
        new QFileDialog(this, tr("Import environments"), QString(),
                        tr("Environments (%1);;All files (%2)")
                            .arg(QStringLiteral("*.env .env .env.*"), QStringLiteral("*")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setFilter(QDir::AllEntries | QDir::Hidden);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::importRequested);
    dialog->open();
}

// A dialog that takes files gives no folder.
void MainWindow::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Import environments"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setFilter(QDir::AllDirs | QDir::NoDotAndDotDot | QDir::Hidden);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::importRequested);
    dialog->open();
}

void MainWindow::showLog(const std::string& file)
{
    if (!m_log) {
        m_log = new LogPage(this);
        m_pages->addWidget(m_log);
        connect(m_log, &LogPage::openRequested, this, &MainWindow::fileRequested);
        connect(m_log, &LogPage::closeRequested, this, &MainWindow::leavePage);
    }
    m_log->follow(file);
    showPage(m_log);
}

void MainWindow::showSignature(const EnvironmentName& name, const Result<bool>& isRight)
{
    m_environments->details().showSignature(name, isRight);
}

void MainWindow::showTimeline()
{
    if (!m_timeline) {
        m_timeline = new TimelinePage(m_board, this);
        m_pages->addWidget(m_timeline);
        connect(m_timeline, &TimelinePage::closeRequested, this, &MainWindow::leavePage);
        connect(m_timeline, &TimelinePage::unsaved, this, [this](const QString& file) {
            m_notice->setMessage(tr("%1 could not be written. Choose another folder.").arg(file),
                                 Tone::Warning);
        });
        for (auto signal : {&SessionBoard::reset, &SessionBoard::historyChanged})
            connect(&m_board, signal, m_timeline, &TimelinePage::follow);
    }
    showPage(m_timeline);
}

void MainWindow::perform(const SelectionAction& action)
{
    const auto act = [this, action] {
        for (const EnvironmentName& name : action.names)
            Q_EMIT requested(action.action, name);
    };
    const QString question = questionFor(action);
    if (question.isEmpty())
        act();
    else
        m_notice->ask(question, actionText(action.action), [this, act] {
            act();
            m_environments->focusList();
        });
}

void MainWindow::showMenu(const EnvironmentName& name, const QPoint& position)
{
    const SessionEntry* entry = m_board.find(name);
    if (!entry)
        return;
    using Menu = EnvironmentMenu;
    auto* menu = new Menu(*entry, m_board.configuration(name), this);
    connect(menu, &Menu::requested, this,
            [this, name](EnvironmentAction action) { Q_EMIT requested(action, name); });
    connect(menu, &Menu::editRequested, this, [this, name] { edit(name); });
    connect(menu, &Menu::duplicateRequested, this, [this, name] { duplicate(name); });
    connect(menu, &Menu::diagnosisRequested, this, [this, name] { diagnose(name); });
    connect(menu, &Menu::removeRequested, this, [this, name] { askToRemove(name); });
    connect(menu, &Menu::defaultRequested, this, [this, name] { Q_EMIT defaultRequested(name); });
    connect(menu, &Menu::autoRefreshRequested, this,
            [this, name](bool on) { Q_EMIT autoRefreshRequested(name, on); });
    connect(menu, &Menu::keychainRequested, this, [this, name](KeychainMove::Direction direction) {
        Q_EMIT keychainRequested(name, direction);
    });
    connect(menu, &Menu::refreshTokenMoveRequested, this,
            [this, name](KeychainMove::Direction direction) {
                Q_EMIT refreshTokenMoveRequested(name, direction);
            });
    menu->popup(position);
}

} // namespace lmi
