#include "core/base/Log.h"
#include "tests/unit/ui/Board.h"
#include "ui/Appearance.h"
#include "ui/Contrast.h"
#include "ui/EnvironmentList.h"
#include "ui/FieldStyle.h"
#include "ui/MainWindow.h"
#include "ui/RowLayout.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QTranslator>
#include <QtTest>

#include <functional>

using namespace lmi;
using namespace lmi::test;

Q_DECLARE_METATYPE(lmi::Appearance)

namespace {

struct Page {
    const char* name;
    std::function<void(MainWindow&)> open;
};

// Every state that a row can have.
void fill(Board& board)
{
    board.add("dev", token(2520));
    board.add("ending", token(100, false));
    board.add("expired-and-renewed", token(-5));
    board.add("nobody");
    board.add("prod-with-a-name-that-is-longer-than-most-others-are", token(-5, false));
    board.add("qa", token(86400 * 9));
    writeText(board.paths.environmentFile("wrong"), "OAUTH_GRANT_TYPE=magic\n");
}

std::vector<Page> pagesOf(const Board& board)
{
    const std::string log = board.folder.path("lmi.log");
    writeText(log,
              "2026-01-31T12:00:00Z info session: refreshing at sso.example.com (dev)\n"
              "2026-01-31T12:00:01Z warning session: nobody answers (prod)\n");
    return {
        {"list", [](MainWindow& window) { window.select(named("dev")); }},
        {"problem", [](MainWindow& window) { window.select(named("wrong")); }},
        {"several", [](MainWindow& window) { window.findChild<EnvironmentList*>()->selectAll(); }},
        {"notice",
         [](MainWindow& window) {
             window.select(named("qa"));
             window.showCopied(named("qa"));
         }},
        {"editor", [](MainWindow& window) { window.edit(named("dev")); }},
        {"settings",
         [](MainWindow& window) {
             window.showSettings({}, false);
             window.showGeneral({{"OAUTH_PROXY", {"http://proxy:3128", "variable OAUTH_PROXY"}}});
         }},
        {"log", [log](MainWindow& window) { window.showLog(log); }},
        {"diagnosis",
         [](MainWindow& window) {
             window.beginDiagnosis(named("dev"));
             window.addFinding({DiagnosisFinding::Check::Configuration,
                                DiagnosisFinding::Verdict::Good, "/home/ada/.config/lmi/dev.env"});
             window.addFinding({DiagnosisFinding::Check::Clock,
                                DiagnosisFinding::Verdict::Bad,
                                {},
                                Error(ErrorCode::ClockApart, {"300", "sso.example.com"})});
             window.finishDiagnosis();
         }},
    };
}

// Every text of lmi's is two fifths longer, as in a language that nobody has translated it into
// yet.
class LongerTexts final : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const bool ofQt = context[0] == 'Q';
        return ofQt ? QString() : text + QString(text.size() * 2 / 5, QLatin1Char('x'));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

// Buttons and labels that are narrower than their texts; empty: none.
QString cutTexts(const QWidget& window)
{
    QStringList cut;
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->width() < button->minimumSizeHint().width())
            cut.append(button->text());
    }
    for (const auto* label : window.findChildren<QLabel*>()) {
        const bool whole = label->wordWrap()
            || label->width() >= label->fontMetrics().horizontalAdvance(label->text());
        if (label->isVisible() && !whole)
            cut.append(label->text());
    }
    return cut.join(QLatin1Char('|'));
}

// The best that any pixel stands out from the ground: that of the strokes of a text.
double contrastIn(const QImage& image, const QRect& rectangle, const QColor& ground)
{
    double best = 1;
    for (int y = rectangle.top(); y <= rectangle.bottom(); ++y) {
        for (int x = rectangle.left(); x <= rectangle.right(); ++x)
            best = std::max(best, contrastRatio(image.pixelColor(x, y), ground));
    }
    return best;
}

} // namespace

/// Takes pictures of the window's pages, to be looked at, and measures in them what can be.
class tst_Pictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void pages_data();
    void pages();
    void longerTexts();
    void smallScreens_data();
    void smallScreens();
    void rowsAreLegible_data();
    void rowsAreLegible();

private:
    void speak(const QString& language);

    QTranslator m_translator;
};

void tst_Pictures::initTestCase()
{
    qputenv("TZ", "UTC");
    installFieldStyle();
    QVERIFY(QDir().mkpath(QStringLiteral(LMI_PICTURES)));
}

void tst_Pictures::cleanup()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale::c());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setPalette(QPalette());
}

void tst_Pictures::speak(const QString& language)
{
    const QString file = QStringLiteral(LMI_QM_FOLDER "/lmi_%1.qm").arg(language);
    QVERIFY2(m_translator.load(file), qPrintable(file));
    QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(language));
    QApplication::setLayoutDirection(language == QLatin1String("ar") ? Qt::RightToLeft
                                                                     : Qt::LeftToRight);
}

void tst_Pictures::pages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<double>("scale");
    for (const char* language : {"en", "de", "fr", "ja", "ar"}) {
        for (const auto& [appearance, word] :
             {std::pair(Appearance::Light, "light"), std::pair(Appearance::Dark, "dark")}) {
            for (const double scale : {1.0, 2.0})
                QTest::addRow("%s-%s-%d", language, word, static_cast<int>(scale * 100))
                    << QString::fromLatin1(language) << appearance << scale;
        }
    }
}

void tst_Pictures::pages()
{
    QFETCH(QString, language);
    QFETCH(Appearance, appearance);
    QFETCH(double, scale);
    speak(language);
    QApplication::setPalette(paletteFor(appearance));
    Board board;
    fill(board);
    for (const Page& page : pagesOf(board)) {
        MainWindow window(*board, board.paths,
                          QString::fromStdString(board.folder.path("window.ini")));
        window.resize(1080, 640);
        window.show();
        page.open(window);
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(window), QString());
        QImage picture(window.size() * scale, QImage::Format_RGB32);
        picture.setDevicePixelRatio(scale);
        window.render(&picture);
        const QString file =
            QStringLiteral(LMI_PICTURES "/%1-%2.png")
                .arg(QLatin1String(page.name), QLatin1String(QTest::currentDataTag()));
        QVERIFY2(picture.save(file), qPrintable(file));
    }
}

void tst_Pictures::longerTexts()
{
    LongerTexts longer;
    QCoreApplication::installTranslator(&longer);
    QApplication::setPalette(paletteFor(Appearance::Light));
    Board board;
    fill(board);
    for (const Page& page : pagesOf(board)) {
        MainWindow window(*board, board.paths,
                          QString::fromStdString(board.folder.path("window.ini")));
        window.resize(1080, 640);
        window.show();
        page.open(window);
        QCoreApplication::processEvents();
        const QString file =
            QStringLiteral(LMI_PICTURES "/longer-%1.png").arg(QLatin1String(page.name));
        QVERIFY2(window.grab().save(file), qPrintable(file));
        QCOMPARE(window.size(), QSize(1080, 640));
        QVERIFY2(cutTexts(window).isEmpty(), qPrintable(file + cutTexts(window)));
    }
}

void tst_Pictures::smallScreens_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "fr", "es", "ja", "zh_CN", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

// What is left of 1280 x 800 at 200 %.
void tst_Pictures::smallScreens()
{
    QFETCH(QString, language);
    const QSize room(624, 368);
    speak(language);
    QApplication::setPalette(paletteFor(Appearance::Light));
    Board board;
    fill(board);
    for (const Page& page : pagesOf(board)) {
        MainWindow window(*board, board.paths,
                          QString::fromStdString(board.folder.path("window.ini")));
        window.resize(room);
        window.show();
        page.open(window);
        QCoreApplication::processEvents();
        QVERIFY2(window.size() == room,
                 qPrintable(QStringLiteral("%1 needs %2 x %3")
                                .arg(QLatin1String(page.name))
                                .arg(window.width())
                                .arg(window.height())));
        const QString file =
            QStringLiteral(LMI_PICTURES "/small-%1-%2.png").arg(QLatin1String(page.name), language);
        QVERIFY2(window.grab().save(file), qPrintable(file));
        QVERIFY2(cutTexts(window).isEmpty(), qPrintable(file + cutTexts(window)));
    }
}

void tst_Pictures::rowsAreLegible_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

// 4.5:1 at least (WCAG 2.2, 1.4.3), measured in what is on the screen; twice as large, so that
// smoothing leaves some of the strokes their colour.
void tst_Pictures::rowsAreLegible()
{
    QFETCH(Appearance, appearance);
    constexpr int scale = 2;
    QApplication::setPalette(paletteFor(appearance));
    Board board;
    fill(board);
    MainWindow window(*board, board.paths, QString::fromStdString(board.folder.path("window.ini")));
    window.resize(1280, 800);
    window.show();
    QCoreApplication::processEvents();
    auto* list = window.findChild<EnvironmentList*>();
    const QWidget* viewport = list->viewport();
    QImage picture(viewport->size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    list->viewport()->render(&picture);
    const auto scaled = [](const QRect& part) {
        return QRect(part.topLeft() * scale, part.size() * scale);
    };
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        const RowLayout layout =
            RowLayout::of(list->visualRect(index), list->font(), Qt::LeftToRight);
        // the row's own colour, beside its texts
        const QColor ground = picture.pixelColor(scaled(layout.icon).topLeft() - QPoint(8, 8));
        for (const QRect& part : {layout.name, layout.detail, layout.time})
            QVERIFY2(contrastIn(picture, scaled(part), ground) >= 4.5,
                     qPrintable(index.data().toString()));
    }
}

QTEST_MAIN(tst_Pictures)
#include "tst_Pictures.moc"
