#pragma once

class QGuiApplication;

namespace lmi {

/// Gives the application the texts of the person's language: lmi's own, which are part of the
/// program, and Qt's where they are installed.
void installTranslations(QGuiApplication& application);

} // namespace lmi
