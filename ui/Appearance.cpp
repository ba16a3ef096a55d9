#include "ui/Appearance.h"

#include <QGuiApplication>

namespace lmi {
namespace {

struct Ground {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb faint;
    QRgb accent;
    QRgb onAccent;
};

constexpr Ground lightGround{0xfff4f5f7, 0xffffffff, 0xfff0f1f4, 0xfffafafb,
                             0xff1b1f26, 0xff737b88, 0xff1f62c7, 0xffffffff};
constexpr Ground darkGround{0xff1b1e25, 0xff22262e, 0xff272b34, 0xff2a2e37,
                            0xffe7e9ee, 0xff8d95a3, 0xff7fb2ff, 0xff101826};

QPalette paletteOf(const Ground& ground)
{
    const QColor text = QColor::fromRgb(ground.text);
    const QColor faint = QColor::fromRgb(ground.faint);
    QPalette palette(text, QColor::fromRgb(ground.button), QColor::fromRgb(ground.base),
                     QColor::fromRgb(ground.button).darker(140), QColor::fromRgb(ground.alternate),
                     text, text, QColor::fromRgb(ground.base), QColor::fromRgb(ground.window));
    palette.setColor(QPalette::AlternateBase, QColor::fromRgb(ground.alternate));
    palette.setColor(QPalette::Highlight, QColor::fromRgb(ground.accent));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(ground.onAccent));
    palette.setColor(QPalette::Link, QColor::fromRgb(ground.accent));
    palette.setColor(QPalette::ToolTipBase, QColor::fromRgb(ground.alternate));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

} // namespace

QPalette paletteFor(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return paletteOf(lightGround);
    case Appearance::Dark:
        return paletteOf(darkGround);
    case Appearance::System:
        break;
    }
    return QGuiApplication::palette();
}

} // namespace lmi
