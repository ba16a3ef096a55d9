#include "ui/Theme.h"

#include "ui/Contrast.h"

#include <QPalette>

namespace lmi {
namespace {

struct OwnColours {
    QRgb accent;
    QRgb good;
    QRgb warning;
    QRgb bad;
};

constexpr OwnColours onLight{0xff1f62c7, 0xff1a7740, 0xff935600, 0xffb3261e};
constexpr OwnColours onDark{0xff7fb2ff, 0xff6fd28f, 0xfff5b755, 0xffff8f86};

} // namespace

Theme Theme::of(const QPalette& palette)
{
    Theme theme;
    theme.window = palette.color(QPalette::Window);
    theme.surface = palette.color(QPalette::Base);
    theme.text = palette.color(QPalette::WindowText);
    theme.dark = theme.window.lightnessF() < 0.5;
    const OwnColours& own = theme.dark ? onDark : onLight;

    theme.selection = mixed(QColor::fromRgb(own.accent), theme.surface, theme.dark ? 0.18 : 0.11);
    theme.button = theme.dark ? mixed(theme.text, theme.window, 0.08) : theme.surface;
    theme.hover = mixed(theme.text, theme.button, 0.08);
    theme.line = mixed(theme.text, theme.window, 0.14);
    theme.edge = readable(mixed(theme.text, theme.surface, 0.4), theme.text,
                          {theme.window, theme.surface}, 3);
    theme.track = theme.text; // let through, so that it is seen on a chosen row too
    theme.track.setAlphaF(0.12F);

    const auto legible = [&theme](const QColor& colour) {
        return readable(colour, theme.text,
                        {theme.window, theme.surface, theme.selection, theme.button, theme.hover});
    };
    theme.secondaryText = legible(mixed(theme.text, theme.surface, 0.62));
    theme.accent = legible(QColor::fromRgb(own.accent));
    theme.good = legible(QColor::fromRgb(own.good));
    theme.warning = legible(QColor::fromRgb(own.warning));
    theme.bad = legible(QColor::fromRgb(own.bad));
    const QColor ink = theme.dark ? QColor(0x10, 0x18, 0x26) : QColor(Qt::white);
    theme.onAccent = contrastRatio(ink, theme.accent) >= 4.5 ? ink : theme.window;
    return theme;
}

QColor Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return good;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    case Tone::Accent:
        return accent;
    case Tone::Neutral:
        break;
    }
    return secondaryText;
}

} // namespace lmi
