#include "ui/FieldStyle.h"
#include "ui/LineIcon.h"

#include <QGuiApplication>
#include <QImage>
#include <QPalette>
#include <QSet>
#include <QtTest>

using namespace lmi;

namespace {

constexpr int last = static_cast<int>(LineIcon::Unlock);

QImage picture(LineIcon icon, QIcon::Mode mode = QIcon::Normal, int size = 48)
{
    return iconOf(icon)
        .pixmap(QSize(size, size), 1, mode)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

// The colours of what is drawn, but for smoothed edges.
QSet<QRgb> coloursIn(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QRgb pixel = image.pixel(x, y); qAlpha(pixel) == 255)
                colours.insert(pixel);
        }
    }
    return colours;
}

} // namespace

class tst_LineIcon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void eachIsDrawnAndLikeNoOther();
    void followsThePalette();
    void directionIsMirrored();
};

void tst_LineIcon::initTestCase()
{
    installFieldStyle();
}

void tst_LineIcon::cleanup()
{
    QGuiApplication::setPalette(QPalette());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_LineIcon::eachIsDrawnAndLikeNoOther()
{
    QList<QImage> pictures;
    for (int i = 0; i <= last; ++i) {
        const QImage image = picture(static_cast<LineIcon>(i));
        QVERIFY2(!coloursIn(image).isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(!pictures.contains(image), qPrintable(QString::number(i)));
        pictures.append(image);
    }
}

void tst_LineIcon::followsThePalette()
{
    const QIcon icon = iconOf(LineIcon::Trash);
    for (const QColor& colour : {QColor(0x10, 0x20, 0x30), QColor(0xf0, 0xe0, 0xd0)}) {
        QPalette palette;
        palette.setColor(QPalette::Text, colour);
        palette.setColor(QPalette::HighlightedText, Qt::red);
        palette.setColor(QPalette::Disabled, QPalette::Text, Qt::blue);
        QGuiApplication::setPalette(palette);
        const auto shown = [&icon](QIcon::Mode mode) {
            return coloursIn(icon.pixmap(QSize(48, 48), 1, mode).toImage());
        };
        QCOMPARE(shown(QIcon::Normal), QSet<QRgb>{colour.rgb()});
        QCOMPARE(shown(QIcon::Active), QSet<QRgb>{QColor(Qt::red).rgb()});
        QCOMPARE(shown(QIcon::Disabled), QSet<QRgb>{QColor(Qt::blue).rgb()});
    }
}

void tst_LineIcon::directionIsMirrored()
{
    const QImage in = picture(LineIcon::LogIn);
    const QImage trash = picture(LineIcon::Trash);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(picture(LineIcon::LogIn) != in);
    QCOMPARE(picture(LineIcon::Trash), trash);
}

QTEST_MAIN(tst_LineIcon)
#include "tst_LineIcon.moc"
