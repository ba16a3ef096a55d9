#include "app/desktop/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace lmi {

void installTranslations(QCoreApplication& application)
{
    const QLocale locale;
    const QString folder = QStringLiteral(":/translations");
    auto* own = new QTranslator(&application);
    // English has a file too: it holds the plural forms
    if (own->load(locale, QStringLiteral("lmi"), QStringLiteral("_"), folder)
        || own->load(QStringLiteral("lmi_en"), folder))
        QCoreApplication::installTranslator(own);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    auto* qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace lmi
