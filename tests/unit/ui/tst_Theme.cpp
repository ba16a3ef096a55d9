#include "ui/Appearance.h"
#include "ui/Contrast.h"
#include "ui/Theme.h"

#include <QtTest>

using namespace lmi;

namespace {

QPalette plain(const QColor& text, const QColor& window, const QColor& base)
{
    return {text, window, window.lighter(), window.darker(), Qt::gray, text, base};
}

} // namespace

class tst_Theme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrast();
    void readableText_data();
    void readableText();
    void darkByWindow();
};

void tst_Theme::contrast()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void tst_Theme::readableText_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteFor(Appearance::Light);
    QTest::newRow("dark") << paletteFor(Appearance::Dark);
    QTest::newRow("the style's own") << QPalette(QColor(0xef, 0xef, 0xef));
    QTest::newRow("black on white") << plain(Qt::black, Qt::white, Qt::white);
    QTest::newRow("white on black") << plain(Qt::white, Qt::black, Qt::black);
    QTest::newRow("solarized") << plain(QColor(0x58, 0x6e, 0x75), QColor(0xee, 0xe8, 0xd5),
                                        QColor(0xfd, 0xf6, 0xe3));
}

void tst_Theme::readableText()
{
    QFETCH(QPalette, palette);
    const Theme theme = Theme::of(palette);
    // where a palette's own text is fainter than 4.5:1, nothing can be better than that text
    const auto bound = [&](const QColor& ground) {
        return qMin(4.5, contrastRatio(theme.text, ground));
    };
    for (const QColor& ground : {theme.window, theme.surface, theme.selection, theme.button}) {
        for (const QColor& text :
             {theme.text, theme.secondaryText, theme.accent, theme.good, theme.warning, theme.bad})
            QVERIFY2(contrastRatio(text, ground) >= bound(ground),
                     qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
    }
    QVERIFY(contrastRatio(theme.onAccent, theme.accent) >= bound(theme.window));
    for (const QColor& ground : {theme.window, theme.surface})
        QVERIFY(contrastRatio(theme.edge, ground) >= qMin(3.0, bound(ground)));
}

void tst_Theme::darkByWindow()
{
    QVERIFY(!Theme::of(paletteFor(Appearance::Light)).dark);
    QVERIFY(Theme::of(paletteFor(Appearance::Dark)).dark);
}

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"
