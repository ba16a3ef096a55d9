#include "tests/unit/ui/Board.h"
#include "ui/EmptyPage.h"
#include "ui/EnvironmentList.h"
#include "ui/MainWindow.h"
#include "ui/RowLayout.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_MainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void enterAsksForTheNextStep();
    void theRowsButton();
    void pressingElsewhereOnlySelects();
    void searchFromTheKeyboard();
    void refreshKey();
    void selectShowsWhatASearchHides();
    void unknownEnvironment();
    void unopenedFile();
    void labelsArePlainText();
    void noEnvironments();
    void exampleIsShownWhole();
    void manyEnvironments();

private:
    MainWindow& open();
    [[nodiscard]] EnvironmentList& list() const;
    [[nodiscard]] QStringList requests() const;
    /// What is written on the labels that can be seen.
    [[nodiscard]] QString visibleText() const;

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

void tst_MainWindow::theRowsButton()
{
    m_board->add("dev", token(2520));
    m_board->add("prod");
    open();
    const QRect row = list().visualRect(list().model()->index(1, 0));
    const QPoint button = RowLayout::of(row, list().font()).button.center();
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
    const RowLayout layout = RowLayout::of(row, list().font());
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
    QVERIFY(window.findChild<EmptyPage*>()->isVisible());
    QSignalSpy folder(&window, &MainWindow::openFolderRequested);
    for (auto* button : window.findChild<EmptyPage*>()->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Open folder"))
            button->click();
    }
    QCOMPARE(folder.count(), 1);
    m_board->add("dev");
    (*m_board)->reload();
    QVERIFY(!window.findChild<EmptyPage*>()->isVisible());
    QVERIFY(list().isVisible());
    writeText(m_board->paths.mainFile(), "\xff\n");
    (*m_board)->reload();
    QVERIFY(window.findChild<EmptyPage*>()->isVisible());
    // a hidden file, which a folder would not show
    QSignalSpy file(&window, &MainWindow::openMainFileRequested);
    for (auto* button : window.findChild<EmptyPage*>()->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Open file"))
            button->click();
    }
    QCOMPARE(file.count(), 1);
}

void tst_MainWindow::exampleIsShownWhole()
{
    const MainWindow& window = open();
    for (const QLabel* label : window.findChild<EmptyPage*>()->findChildren<QLabel*>()) {
        QVERIFY(label->isVisible());
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
        QVERIFY(label->width() >= label->minimumSizeHint().width());
    }
    QVERIFY(visibleText().contains(QStringLiteral("OAUTH_CLIENT_ID=my-client")));
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
