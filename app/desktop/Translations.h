#pragma once

class QCoreApplication;

namespace lmi {

/// Gives the application the texts of the person's language: lmi's own, which are part of the
/// program, and Qt's where they are installed.
void installTranslations(QCoreApplication& application);

} // namespace lmi
