#pragma once

#include <QColor>

class QPalette;

namespace lmi {

/// What a colour wants to say; the colour itself is the theme's.
enum class Tone { Neutral, Good, Warning, Bad, Accent };

/// The colours of lmi, made from a palette so that they follow it wherever it goes: light or dark
/// by the lightness of its window, one accent, and a few colours that say how things stand. Text in
/// any of them reads at 4.5:1 or better on every background here.
struct Theme {
    [[nodiscard]] static Theme of(const QPalette& palette);

    [[nodiscard]] QColor tone(Tone tone) const;

    bool dark = false;
    QColor window;
    QColor surface; ///< of lists and fields
    QColor selection; ///< of the chosen row
    QColor hover; ///< of a button under the pointer
    QColor button;
    QColor text;
    QColor secondaryText;
    QColor line; ///< between things
    QColor edge; ///< of what is filled in or chosen
    QColor track; ///< the empty part of a bar
    QColor accent; ///< also as text
    QColor onAccent; ///< text on the accent
    QColor good;
    QColor warning;
    QColor bad;
};

} // namespace lmi
