#include "tests/unit/ui/Board.h"
#include "ui/EmptyPage.h"
#include "ui/EnvironmentEditor.h"
#include "ui/EnvironmentList.h"
#include "ui/FilterBar.h"
#include "ui/MainWindow.h"
#include "ui/MessageBar.h"
#include "ui/RowLayout.h"
#include "ui/WelcomePage.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QtTest>

#include <functional>

using namespace lmi;
using namespace lmi::test;

Q_DECLARE_METATYPE(std::function<void(lmi::MainWindow&)>)

class tst_MainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void enterAsksForTheNextStep();
    void enterHeldDownAsksOnce();
    void theRowsButton();
    void pressingElsewhereOnlySelects();
    void searchFromTheKeyboard();
    void refreshKey();
    void severalAreChosen();
    void manyAreAskedAbout();
    void orderIsRemembered();
    void rowsMenu();
    void logGrows();
    void questionsAreAnsweredOnPurpose();
    void loginIsOfferedUntilItIsDone();
    void lateVerdicts();
    void whatVanishesIsNotActedOn();
    void selectShowsWhatASearchHides();
    void unknownEnvironment();
    void unopenedFile();
    void labelsArePlainText();
    void noEnvironments();
    void unreadableConfiguration();
    void firstEnvironmentFromItsIssuer();
    void whatIsMissingStaysSaid();
    void editingTellsWhatChanged();
    void quittingAsksAboutTheForm_data();
    void quittingAsksAboutTheForm();
    void eachFormIsAnotherOne();
    void deletingAsksFirst();
    void droppedFilesAreImported();
    void foldersAreImported_data();
    void foldersAreImported();
    void manyEnvironments();

private:
    MainWindow& open();
    [[nodiscard]] EnvironmentList& list() const;
    [[nodiscard]] QStringList requests() const;
    /// What is written on the labels that can be seen.
    [[nodiscard]] QString visibleText() const;
    static void press(const QWidget& page, const char* text);
    /// In the menu behind "…".
    void chooseFromMenu(const char* text) const;
    /// The field with this label.
    [[nodiscard]] static QLineEdit* field(const QWidget& page, const char* label);

    std::unique_ptr<Board> m_board;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_requested;
};

void tst_MainWindow::init()
{
    m_board = std::make_unique<Board>();
}

void tst_MainWindow::cleanup()
{
    m_requested.reset();
    m_window.reset();
    m_board.reset();
}

MainWindow& tst_MainWindow::open()
{
    m_window = std::make_unique<MainWindow>(
        **m_board, m_board->paths, QString::fromStdString(m_board->folder.path("window.ini")));
    m_requested = std::make_unique<QSignalSpy>(m_window.get(), &MainWindow::requested);
    m_window->show();
    [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(m_window.get());
    return *m_window;
}

EnvironmentList& tst_MainWindow::list() const
{
    return *m_window->findChild<EnvironmentList*>();
}

QStringList tst_MainWindow::requests() const
{
    QStringList texts;
    for (const QList<QVariant>& request : *m_requested)
        texts.append(actionText(request.at(0).value<EnvironmentAction>()));
    return texts;
}

QString tst_MainWindow::visibleText() const
{
    QStringList texts;
    for (const QLabel* label : m_window->findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

void tst_MainWindow::press(const QWidget& page, const char* text)
{
    for (auto* button : page.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QString::fromUtf8(text)) {
            button->click();
            return;
        }
    }
    QFAIL(text);
}

void tst_MainWindow::chooseFromMenu(const char* text) const
{
    for (auto* menu : m_window->findChildren<QMenu*>()) {
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == QString::fromUtf8(text)) {
                action->trigger();
                return;
            }
        }
    }
    QFAIL(text);
}

QLineEdit* tst_MainWindow::field(const QWidget& page, const char* label)
{
    for (auto* edit : page.findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == QLatin1String(label))
            return edit;
    }
    return nullptr;
}

void tst_MainWindow::enterAsksForTheNextStep()
{
    m_board->add("dev", token(2520));
    m_board->add("prod", token(-5, false));
    open();
    QTest::keyClick(&list(), Qt::Key_Return);
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(requests(), QStringList({QStringLiteral("Refresh"), QStringLiteral("Log in")}));
}

void tst_MainWindow::enterHeldDownAsksOnce()
{
    m_board->add("prod");
    open();
    for (const bool repeated : {false, true, true}) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"),
                        repeated);
        QCoreApplication::sendEvent(&list(), &event);
    }
    QCOMPARE(requests(), QStringList(QStringLiteral("Log in")));
}

void tst_MainWindow::theRowsButton()
{
    m_board->add("dev", token(2520));
    m_board->add("prod");
    open();
    const QRect row = list().visualRect(list().model()->index(1, 0));
    const QPoint button = RowLayout::of(row, list().font(), Qt::LeftToRight).button.center();
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, button);
    QCOMPARE(requests(), QStringList(QStringLiteral("Log in")));
    QCOMPARE(list().currentIndex().row(), 1);
}

void tst_MainWindow::pressingElsewhereOnlySelects()
{
    m_board->add("dev", token(2520));
    m_board->add("prod");
    open();
    const QRect row = list().visualRect(list().model()->index(1, 0));
    const RowLayout layout = RowLayout::of(row, list().font(), Qt::LeftToRight);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, layout.name.center());
    QCOMPARE(list().currentIndex().row(), 1);
    // pressed on the button, let go beside it: nothing was meant
    QTest::mousePress(list().viewport(), Qt::LeftButton, {}, layout.button.center());
    QTest::mouseRelease(list().viewport(), Qt::LeftButton, {}, layout.name.center());
    QVERIFY(requests().isEmpty());
}

void tst_MainWindow::searchFromTheKeyboard()
{
    m_board->add("dev");
    m_board->add("prod");
    MainWindow& window = open();
    auto* search = window.findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("pro"));
    QCOMPARE(list().model()->rowCount(), 1);
    QCOMPARE(list().currentIndex().data().toString(), QStringLiteral("prod"));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(list().model()->rowCount(), 2);
}

void tst_MainWindow::refreshKey()
{
    m_board->add("dev", token(2520));
    m_board->add("prod");
    MainWindow& window = open();
    window.activateWindow();
    QTest::keyClick(&window, Qt::Key_F5);
    window.select(named("prod"));
    QTest::keyClick(&window, Qt::Key_F5);
    QCOMPARE(requests(), QStringList(QStringLiteral("Refresh")));
}

void tst_MainWindow::severalAreChosen()
{
    m_board->add("dev", token(2520));
    m_board->add("prod", token(-5, false));
    m_board->add("qa");
    open();
    list().selectAll();
    QVERIFY(visibleText().contains(QStringLiteral("3 environment(s) chosen")));
    QVERIFY(visibleText().contains(QStringLiteral("1 valid · 1 need(s) you")));
    press(*m_window, "Log in (2)");
    QCOMPARE(requests(), QStringList({QStringLiteral("Log in"), QStringLiteral("Log in")}));
    m_requested->clear();
    QTest::keyClick(&list(), Qt::Key_F5);
    QCOMPARE(requests(), QStringList(QStringLiteral("Refresh")));
    m_requested->clear();
    // what costs tokens is asked about first
    press(*m_window, "Log out (2)");
    QCOMPARE(m_requested->size(), 0);
    press(*m_window, "Log out");
    QCOMPARE(requests(), QStringList({QStringLiteral("Log out"), QStringLiteral("Log out")}));
    // one key starts no dozen logins
    m_requested->clear();
    QTest::keyClick(&list(), Qt::Key_Return);
    auto* menu = m_window->findChild<QMenu*>(QStringLiteral("environments"));
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().first()->trigger();
    QCOMPARE(m_requested->size(), 2);
    menu->close();
    list().setCurrentIndex(list().model()->index(0, 0));
    QVERIFY(!visibleText().contains(QStringLiteral("chosen")));
}

void tst_MainWindow::manyAreAskedAbout()
{
    for (const char* name : {"a", "b", "c", "d"})
        m_board->add(name);
    open();
    list().selectAll();
    press(*m_window, "Log in (4)");
    QCOMPARE(m_requested->size(), 0);
    QVERIFY(visibleText().contains(QStringLiteral("Log in to 4 environment(s)?")));
    press(*m_window, "Log in");
    QCOMPARE(m_requested->size(), 4);
}

void tst_MainWindow::orderIsRemembered()
{
    m_board->add("a", token(3000));
    m_board->add("b", token(1000));
    const auto first = [this] { return list().model()->index(0, 0).data().toString(); };
    for (const char* name : {"a", "b"}) {
        open();
        QCOMPARE(first(), QString::fromLatin1(name));
        auto* order = m_window->findChild<FilterBar*>()->findChild<QComboBox*>();
        order->setCurrentIndex(1);
        QCOMPARE(first(), QStringLiteral("b"));
        m_window->close();
    }
}

void tst_MainWindow::rowsMenu()
{
    m_board->add("dev", token(2520));
    MainWindow& window = open();
    QSignalSpy autoRefresh(&window, &MainWindow::autoRefreshRequested);
    QSignalSpy diagnosis(&window, &MainWindow::diagnosisRequested);
    Q_EMIT list().menuRequested(list().currentIndex(), {});
    auto* menu = window.findChild<QMenu*>(QStringLiteral("environment"));
    QVERIFY(menu);
    QStringList texts;
    for (QAction* action : menu->actions()) {
        texts.append(action->text());
        if (action->text() == QLatin1String("Renew by itself")) {
            QVERIFY(action->isChecked());
            action->trigger();
        }
        if (action->text() == QLatin1String("Diagnose"))
            action->trigger();
    }
    QVERIFY(texts.contains(QStringLiteral("Copy token")));
    QVERIFY(texts.contains(QStringLiteral("Keep the refresh token in the keychain")));
    QVERIFY(texts.contains(QStringLiteral("Delete")));
    QCOMPARE(autoRefresh.size(), 1);
    QCOMPARE(autoRefresh.first().at(1).toBool(), false);
    QCOMPARE(diagnosis.size(), 1);
    menu->close();
}

void tst_MainWindow::logGrows()
{
    m_board->add("dev");
    MainWindow& window = open();
    const std::string file = m_board->folder.path("log/lmi.log");
    window.showLog(file);
    QVERIFY(visibleText().contains(QStringLiteral("Nothing has been logged")));
    auto* lines = window.findChild<QPlainTextEdit*>();
    writeText(file,
              "2026-01-31T12:00:00Z info session: refreshing at sso (dev)\n"
              "2026-01-31T12:00:01Z warning session: access_token=secret (prod)\n");
    window.showLog(file);
    QVERIFY(lines->toPlainText().contains(QStringLiteral("refreshing at sso")));
    QVERIFY(!lines->toPlainText().contains(QStringLiteral("secret")));
    QFile more(QString::fromStdString(file));
    QVERIFY(more.open(QIODevice::Append));
    more.write("2026-01-31T12:00:02Z info session: third (dev)\n");
    more.close();
    QTRY_VERIFY(lines->toPlainText().contains(QStringLiteral("third")));
    lines->parentWidget()->findChild<QComboBox*>()->setCurrentIndex(1);
    QCOMPARE(lines->toPlainText().count(QLatin1Char('\n')), 0);
    QVERIFY(lines->toPlainText().contains(QStringLiteral("warning")));
    QTest::keyClick(lines, Qt::Key_Escape);
    QVERIFY(list().isVisible());
}

void tst_MainWindow::questionsAreAnsweredOnPurpose()
{
    m_board->add("dev");
    MainWindow& window = open();
    window.activateWindow();
    list().setFocus();
    QSignalSpy removed(&window, &MainWindow::removeRequested);
    QTest::keyClick(&window, Qt::Key_Delete, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QPushButton*>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &list());
    QTest::keyClick(&window, Qt::Key_Delete, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QPushButton*>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &list());
    QCOMPARE(removed.size(), 0);
    QTest::keyClick(&window, Qt::Key_Delete, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QPushButton*>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(QApplication::focusWidget(), &list());
}

void tst_MainWindow::loginIsOfferedUntilItIsDone()
{
    m_board->add("dev", token(100, false));
    MainWindow& window = open();
    QSignalSpy requested(&window, &MainWindow::requested);
    const auto bar = [&window] { return window.findChild<MessageBar*>(); };
    window.showLoginNeeded(named("dev"), QStringLiteral("dev ends soon"));
    QCOMPARE(bar()->message(), QStringLiteral("dev ends soon"));
    press(*bar(), "Log in");
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<EnvironmentAction>(), EnvironmentAction::LogIn);
    QCOMPARE(bar()->message(), QString());
    // a quarter of an hour before the end it is valid still
    m_board->add("dev", token(800, false));
    (*m_board)->reload();
    window.showLoginNeeded(named("dev"), QStringLiteral("dev ends soon"));
    m_board->add("other");
    (*m_board)->reload();
    QTRY_COMPARE(list().model()->rowCount(), 2);
    QCOMPARE(bar()->message(), QStringLiteral("dev ends soon"));
    m_board->add("dev", token(2520));
    (*m_board)->reload();
    QTRY_COMPARE(bar()->message(), QString());
}

// A verdict that comes when somebody has gone on is neither lost nor taken for another token's.
void tst_MainWindow::lateVerdicts()
{
    AuthToken content = token(2520);
    content.idToken = Secret("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln");
    m_board->add("dev", content);
    m_board->add("prod", content);
    m_board->add("qa", token(2520));
    MainWindow& window = open();
    QSignalSpy wanted(&window, &MainWindow::signatureWanted);
    const auto shows = [&window](const char* text) {
        for (const auto* view : window.findChildren<QAbstractItemView*>()) {
            for (int row = 0; view->isVisible() && row < view->model()->rowCount(); ++row) {
                const QModelIndex index = view->model()->index(row, 0);
                if (index.data(Qt::AccessibleTextRole).toString().contains(QLatin1String(text)))
                    return true;
            }
        }
        return false;
    };
    window.select(named("dev"));
    window.findChild<QTabBar*>()->setCurrentIndex(1);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(shows("Being checked"));
    window.select(named("qa"));
    window.showSignature(named("dev"), true);
    window.select(named("prod"));
    QCOMPARE(wanted.size(), 2);
    QVERIFY(shows("Being checked"));
    window.showSignature(named("prod"), false);
    QVERIFY(shows("Wrong:"));
    // what is known is not asked about again, what is not known is
    window.select(named("dev"));
    QCOMPARE(wanted.size(), 3);
    window.showSignature(named("dev"), true);
    QVERIFY(shows("Right:"));
    window.select(named("prod"));
    QCOMPARE(wanted.size(), 3);
    QVERIFY(shows("Wrong:"));
}

void tst_MainWindow::whatVanishesIsNotActedOn()
{
    for (const char* name : {"a", "b", "c"})
        m_board->add(name);
    MainWindow& window = open();
    QSignalSpy removed(&window, &MainWindow::removeRequested);
    list().setCurrentIndex(list().model()->index(0, 0));
    list().selectionModel()->select(list().model()->index(1, 0), QItemSelectionModel::Select);
    m_board->remove("a");
    m_board->remove("b");
    (*m_board)->reload();
    // the one that is left is seen to be chosen
    QCOMPARE(list().chosen().size(), 1);
    QVERIFY(list().selectionModel()->isSelected(list().model()->index(0, 0)));
    list().clearSelection();
    QTest::keyClick(&window, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(removed.size(), 0);
    QVERIFY(!visibleText().contains(QStringLiteral("Delete")));
}

void tst_MainWindow::selectShowsWhatASearchHides()
{
    m_board->add("dev");
    m_board->add("prod");
    MainWindow& window = open();
    QTest::keyClicks(window.findChild<QLineEdit*>(), QStringLiteral("dev"));
    window.select(named("prod"));
    QCOMPARE(list().currentIndex().data().toString(), QStringLiteral("prod"));
}

void tst_MainWindow::unknownEnvironment()
{
    m_board->add("dev");
    m_board->add("prod");
    MainWindow& window = open();
    window.select(named("nope"));
    QVERIFY(visibleText().contains(QStringLiteral("There is no environment \"nope\"")));
    QCOMPARE(list().currentIndex().data().toString(), QStringLiteral("dev"));
    window.select(named("prod"));
    QVERIFY(!visibleText().contains(QStringLiteral("nope")));
}

void tst_MainWindow::unopenedFile()
{
    m_board->add("dev");
    MainWindow& window = open();
    window.showUnopened("/etc/<b>dev</b>.env");
    QVERIFY(visibleText().contains(QStringLiteral("/etc/<b>dev</b>.env could not be opened")));
    // whatever is done next, the message has been read
    QTest::keyClick(&list(), Qt::Key_Return);
    QVERIFY(!visibleText().contains(QStringLiteral("could not be opened")));
}

// What they show may come from a provider or a file.
void tst_MainWindow::labelsArePlainText()
{
    m_board->add("dev", token(2520));
    open();
    m_window->select(named("nope"));
    m_board->remove("dev");
    (*m_board)->reload();
    const auto labels = m_window->findChildren<QLabel*>();
    QVERIFY(labels.size() >= 5);
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void tst_MainWindow::noEnvironments()
{
    MainWindow& window = open();
    auto* welcome = window.findChild<WelcomePage*>();
    QVERIFY(welcome->isVisible());
    QSignalSpy demo(&window, &MainWindow::demoRequested);
    press(*welcome, "Try the demo");
    QCOMPARE(demo.count(), 1);
    m_board->add("dev");
    (*m_board)->reload();
    QVERIFY(!welcome->isVisible());
    QVERIFY(list().isVisible());
}

void tst_MainWindow::unreadableConfiguration()
{
    MainWindow& window = open();
    writeText(m_board->paths.mainFile(), "\xff\n");
    (*m_board)->reload();
    auto* page = window.findChild<EmptyPage*>();
    QVERIFY(page->isVisible());
    // a hidden file, which a folder would not show
    QSignalSpy file(&window, &MainWindow::openMainFileRequested);
    press(*page, "Open file");
    QCOMPARE(file.count(), 1);
    writeText(m_board->paths.mainFile(), "");
    (*m_board)->reload();
    QVERIFY(window.findChild<WelcomePage*>()->isVisible());
}

void tst_MainWindow::firstEnvironmentFromItsIssuer()
{
    MainWindow& window = open();
    auto* welcome = window.findChild<WelcomePage*>();
    QSignalSpy probed(&window, &MainWindow::probeRequested);
    QTest::keyClicks(welcome->findChild<QLineEdit*>(), QStringLiteral("https://sso.example.com"));
    QTRY_COMPARE(probed.count(), 1);
    ProviderMetadata provider;
    provider.authorizationEndpoint = QUrl(QStringLiteral("https://sso.example.com/a"));
    provider.grantTypes = {"authorization_code", "refresh_token"};
    window.showProvider("https://sso.example.com", provider);
    QVERIFY(visibleText().contains(QStringLiteral("Found: single sign-on with PKCE, refresh.")));
    window.showProvider("https://elsewhere.example.com", Error(ErrorCode::Interrupted));
    QVERIFY(visibleText().contains(QStringLiteral("Found")));

    QTest::keyClick(welcome->findChild<QLineEdit*>(), Qt::Key_Return);
    auto* editor = window.findChild<EnvironmentEditor*>();
    QVERIFY(editor->isVisible());
    std::vector<EnvironmentEdit> saved;
    connect(&window, &MainWindow::saveRequested, this,
            [&saved](const EnvironmentEdit& edit) { saved.push_back(edit); });
    press(*editor, "Save and log in");
    QVERIFY(saved.empty());
    QVERIFY(visibleText().contains(QStringLiteral("is not a name for an environment")));
    QTest::keyClicks(field(*editor, "Name"), QStringLiteral("prod"));
    QTest::keyClicks(field(*editor, "Client ID"), QStringLiteral("desk"));
    press(*editor, "Save and log in");
    QCOMPARE(saved.size(), std::size_t(1));
    const EnvironmentEdit& edit = saved.front();
    QVERIFY(!edit.original && edit.name == named("prod") && edit.thenLogIn);
    const DotenvChanges expected{{"OAUTH_GRANT_TYPE", "authorization_code_pkce"},
                                 {"OAUTH_ISSUER", "https://sso.example.com"},
                                 {"OAUTH_CLIENT_ID", "desk"}};
    QVERIFY(edit.changes == expected);
    window.showSaveProblem(Error(ErrorCode::EnvironmentExists, {"prod"}));
    QVERIFY(visibleText().contains(QStringLiteral("There is an environment \"prod\" already")));
    QVERIFY(editor->isVisible());
}

// The provider's answer may come long after the attempt to save.
void tst_MainWindow::whatIsMissingStaysSaid()
{
    m_board->add("dev");
    MainWindow& window = open();
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    auto* editor = window.findChild<EnvironmentEditor*>();
    QTest::keyClicks(field(*editor, "Name"), QStringLiteral("new"));
    QTest::keyClicks(field(*editor, "Issuer address"), QStringLiteral("https://sso.example.com"));
    QTest::keyClick(editor, Qt::Key_S, Qt::ControlModifier);
    const QString missing = QStringLiteral("lacks OAUTH_CLIENT_ID");
    QVERIFY(visibleText().contains(missing));
    window.showProvider("https://sso.example.com", Error(ErrorCode::NetworkTimeout, {"sso", "30"}));
    QVERIFY(visibleText().contains(missing));
    QTest::keyClicks(field(*editor, "Client ID"), QStringLiteral("desk"));
    QVERIFY(!visibleText().contains(missing));
    QTest::keyClick(editor, Qt::Key_Escape);
    window.leavePage();
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(field(*editor, "Name"), QStringLiteral("new"));
    QVERIFY(!visibleText().contains(missing));
}

void tst_MainWindow::editingTellsWhatChanged()
{
    m_board->add("dev");
    MainWindow& window = open();
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    auto* editor = window.findChild<EnvironmentEditor*>();
    QVERIFY(editor->isVisible());
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(list().isVisible());

    QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(field(*editor, "Name")->text(), QStringLiteral("dev"));
    std::vector<EnvironmentEdit> saved;
    connect(editor, &EnvironmentEditor::saveRequested, this,
            [&saved](const EnvironmentEdit& edit) { saved.push_back(edit); });
    field(*editor, "Client ID")->setText(QStringLiteral("other"));
    field(*editor, "Token endpoint")->clear();
    field(*editor, "Issuer address")->setText(QStringLiteral("https://sso.example.com"));
    QMetaObject::invokeMethod(field(*editor, "Client ID"), "returnPressed");
    QCOMPARE(saved.size(), std::size_t(1));
    const EnvironmentEdit& edit = saved.front();
    QVERIFY(edit.original == named("dev"));
    const DotenvChanges expected{{"OAUTH_CLIENT_ID", "other"},
                                 {"OAUTH_ISSUER", "https://sso.example.com"},
                                 {"OAUTH_TOKEN_URL", std::nullopt}};
    QVERIFY(edit.changes == expected);
}

void tst_MainWindow::quittingAsksAboutTheForm_data()
{
    QTest::addColumn<std::function<void(MainWindow&)>>("quit");
    const auto row = [](const char* name, const std::function<void(MainWindow&)>& quit) {
        QTest::newRow(name) << quit;
    };
    row("menu", [this](MainWindow&) { chooseFromMenu("Quit"); });
    row("close key",
        [](MainWindow& window) { QTest::keySequence(&window, QKeySequence(QKeySequence::Close)); });
    row("close button", [](MainWindow& window) { window.close(); });
    row("tray", [](MainWindow& window) { window.requestQuit(); });
}

// There is no tray here, so closing the window ends the program too.
void tst_MainWindow::quittingAsksAboutTheForm()
{
    QFETCH(std::function<void(MainWindow&)>, quit);
    m_board->add("dev");
    MainWindow& window = open();
    int ends = 0;
    connect(&window, &MainWindow::quitRequested, this, [&ends] { ++ends; });
    connect(&window, &MainWindow::closed, this, [&ends] { ++ends; });
    QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
    auto* editor = window.findChild<EnvironmentEditor*>();
    QTest::keyClicks(field(*editor, "Client ID"), QStringLiteral("-new"));
    quit(window);
    QCOMPARE(ends, 0);
    QVERIFY(window.isVisible());
    QVERIFY(visibleText().contains(QStringLiteral("Quit without saving")));
    QCOMPARE(field(*editor, "Client ID")->text(), QStringLiteral("a-client-new"));
    press(*editor, "Quit");
    QCOMPARE(ends, 1);
    window.leavePage();
    quit(window);
    QCOMPARE(ends, 2);
}

// Whoever waits to leave a form must not leave the next one, be it of the same environment.
void tst_MainWindow::eachFormIsAnotherOne()
{
    m_board->add("dev");
    MainWindow& window = open();
    QCOMPARE(window.openForm(), 0);
    window.edit(named("dev"));
    const int first = window.openForm();
    QVERIFY(first != 0);
    window.showSaving();
    QVERIFY(visibleText().contains(QStringLiteral("Working…")));
    window.leavePage();
    QCOMPARE(window.openForm(), 0);
    window.edit(named("dev"));
    QVERIFY(window.openForm() != 0);
    QVERIFY(window.openForm() != first);
    QVERIFY(!visibleText().contains(QStringLiteral("Working…")));
}

void tst_MainWindow::deletingAsksFirst()
{
    m_board->add("dev");
    MainWindow& window = open();
    QSignalSpy removed(&window, &MainWindow::removeRequested);
    QMetaObject::invokeMethod(&list(), "menuRequested", Q_ARG(QModelIndex, list().currentIndex()),
                              Q_ARG(QPoint, QPoint(0, 0)));
    auto* menu = window.findChild<QMenu*>(QStringLiteral("environment"));
    QVERIFY(menu);
    for (QAction* action : menu->actions()) {
        if (action->text() == QStringLiteral("Delete"))
            action->trigger();
    }
    QCOMPARE(removed.count(), 0);
    QVERIFY(visibleText().contains(QStringLiteral("Delete dev? Its settings are removed")));
    press(window, "Delete dev");
    QCOMPARE(removed.count(), 1);
}

void tst_MainWindow::droppedFilesAreImported()
{
    MainWindow& window = open();
    QSignalSpy imported(&window, &MainWindow::importRequested);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/dev.env")),
                  QUrl(QStringLiteral("https://example.com/x.env"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    QCOMPARE(imported.count(), 1);
    QCOMPARE(imported.at(0).at(0).toStringList(), QStringList{QStringLiteral("/a/dev.env")});
}

void tst_MainWindow::foldersAreImported_data()
{
    QTest::addColumn<bool>("fromMenu");
    QTest::newRow("from the menu") << true;
    QTest::newRow("from the first page") << false;
}

void tst_MainWindow::foldersAreImported()
{
    QFETCH(bool, fromMenu);
    if (fromMenu)
        m_board->add("dev");
    MainWindow& window = open();
    QSignalSpy imported(&window, &MainWindow::importRequested);
    if (fromMenu)
        chooseFromMenu("Import a folder…");
    else
        press(*window.findChild<WelcomePage*>(), "Import a folder…");
    auto* dialog = window.findChild<QFileDialog*>();
    QVERIFY(dialog);
    const QString folder = QString::fromStdString(m_board->paths.environmentFolder());
    dialog->selectFile(folder);
    QMetaObject::invokeMethod(dialog, "accept");
    QCOMPARE(imported.count(), 1);
    QCOMPARE(imported.at(0).at(0).toStringList(), QStringList{folder});
}

// Painting and searching must not notice how many rows there are.
void tst_MainWindow::manyEnvironments()
{
    for (int i = 0; i < 300; ++i)
        m_board->add("env-" + std::to_string(i), token(2520 + i));
    MainWindow& window = open();
    QCOMPARE(list().model()->rowCount(), 300);
    QTest::keyClicks(window.findChild<QLineEdit*>(), QStringLiteral("env-29"));
    QCOMPARE(list().model()->rowCount(), 11);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
