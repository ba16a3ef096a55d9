#include "tests/unit/ui/Board.h"
#include "ui/Appearance.h"
#include "ui/EnvironmentDelegate.h"
#include "ui/EnvironmentModel.h"
#include "ui/RowLayout.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QtTest>

using namespace lmi;
using namespace lmi::test;

Q_DECLARE_METATYPE(lmi::Appearance)

namespace {

// Every state a row can have, with the longest texts it may meet.
std::vector<SessionEntry> everyState()
{
    const std::string name(64, 'W');
    std::vector<SessionEntry> entries{
        entry(name, token(2520)),      entry(name, token(100, false)),
        entry(name, token(-5)),        entry(name, token(-5, false)),
        entry(name, AuthToken()),      entry(name, token(3600 * 47)),
        entry(name, token(86400 * 9)),
    };
    SessionEntry waiting = entry(name, AuthToken());
    waiting.busy = true;
    waiting.login = LoginStep::Browser;
    entries.push_back(waiting);
    SessionEntry failed = entry(name, token(-5, false));
    failed.lastError = Error(ErrorCode::RefreshRefused, {name, std::string(200, 'x'), "invalid"});
    entries.push_back(failed);
    entries.push_back({assess(named(name), Error(ErrorCode::ConfigKeyMissing, {name, "K", "f"}),
                              std::optional(token(900)), someMoment)});
    return entries;
}

QImage paintedRow(const EnvironmentLook& look, const QPalette& palette, const QSize& size)
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), QVariant::fromValue(look), EnvironmentModel::LookRole);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.palette = palette;
    EnvironmentDelegate().paint(&painter, option, model.index(0, 0));
    return image;
}

// Whether everything in the rectangle has the colour of the row itself.
bool isBlank(const QImage& image, const QRect& rectangle, const QColor& ground)
{
    for (int y = rectangle.top(); y <= rectangle.bottom(); ++y) {
        for (int x = rectangle.left(); x <= rectangle.right(); ++x) {
            if (image.pixelColor(x, y) != ground)
                return false;
        }
    }
    return true;
}

} // namespace

class tst_EnvironmentDelegate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsDoNotOverlap_data();
    void partsDoNotOverlap();
    void nothingOverflows_data();
    void nothingOverflows();
    void narrowRowsSayTheState();
    void statesDifferByShape();
};

void tst_EnvironmentDelegate::partsDoNotOverlap_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("pointSize");
    for (const int width : {260, 300, 360, 480, 1200}) {
        for (const double size : {7.0, 10.0, 16.0})
            QTest::addRow("%d pixels, %g points", width, size) << width << size;
    }
}

void tst_EnvironmentDelegate::partsDoNotOverlap()
{
    QFETCH(int, width);
    QFETCH(double, pointSize);
    QFont font;
    font.setPointSizeF(pointSize);
    const QRect row(0, 0, width, RowLayout::heightFor(font));
    const RowLayout layout = RowLayout::of(row, font, Qt::LeftToRight);
    const QList<QRect> parts{layout.icon, layout.name, layout.detail,
                             layout.time, layout.bar,  layout.button};
    for (int i = 0; i < parts.size(); ++i) {
        QVERIFY2(parts[i].isEmpty() || row.contains(parts[i]), qPrintable(QString::number(i)));
        for (int j = i + 1; j < parts.size(); ++j)
            QVERIFY2(!parts[i].intersects(parts[j]),
                     qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
    }
}

void tst_EnvironmentDelegate::nothingOverflows_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

// The gaps between the parts stay empty, whatever the texts.
void tst_EnvironmentDelegate::nothingOverflows()
{
    QFETCH(Appearance, appearance);
    const QPalette palette = paletteFor(appearance);
    const QSize size(420, RowLayout::heightFor(QFont()));
    const RowLayout layout = RowLayout::of(QRect(QPoint(), size), QFont(), Qt::LeftToRight);
    const QColor ground = Theme::of(palette).surface;
    QVERIFY(!layout.time.isEmpty());
    for (const SessionEntry& state : everyState()) {
        const QImage image = paintedRow(lookOf(state, someMoment), palette, size);
        const auto gap = [&](int left, int right) {
            return QRect(QPoint(left + 2, 0), QPoint(right - 2, size.height() - 2));
        };
        QVERIFY(isBlank(image, gap(layout.name.right(), layout.time.left()), ground));
        QVERIFY(isBlank(image, gap(layout.time.right(), layout.button.left()), ground));
        QVERIFY(isBlank(image, gap(layout.button.right(), size.width() + 1), ground));
        QVERIFY(!isBlank(image, layout.button, ground));
        QVERIFY(!isBlank(image, layout.icon, ground));
    }
}

void tst_EnvironmentDelegate::narrowRowsSayTheState()
{
    const QSize size(300, RowLayout::heightFor(QFont()));
    QVERIFY(RowLayout::of(QRect(QPoint(), size), QFont(), Qt::LeftToRight).time.isEmpty());
    EnvironmentLook look = lookOf(entry("prod", token(2520)), someMoment);
    const QImage before = paintedRow(look, paletteFor(Appearance::Light), size);
    look.state = QStringLiteral("41 min left");
    QVERIFY(paintedRow(look, paletteFor(Appearance::Light), size) != before);
}

void tst_EnvironmentDelegate::statesDifferByShape()
{
    const QColor colour(Qt::black);
    QList<QImage> pictures;
    for (const StateShape shape :
         {StateShape::Full, StateShape::Half, StateShape::Triangle, StateShape::HollowTriangle,
          StateShape::Hollow, StateShape::Dotted}) {
        const QImage picture = stateIcon(shape, colour).pixmap(16, 16).toImage();
        QVERIFY(!pictures.contains(picture));
        pictures.append(picture);
    }
}

QTEST_MAIN(tst_EnvironmentDelegate)
#include "tst_EnvironmentDelegate.moc"
