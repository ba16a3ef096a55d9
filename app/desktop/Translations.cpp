#include "app/desktop/Translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace lmi {

void installTranslations(QGuiApplication& application)
{
    const QLocale locale;
    const QString folder = QStringLiteral(":/translations");
    auto* own = new QTranslator(&application);
    // English has a file too: it holds the plural forms
    if (own->load(locale, QStringLiteral("lmi"), QStringLiteral("_"), folder)
        || own->load(QStringLiteral("lmi_en"), folder))
        QCoreApplication::installTranslator(own);
    // that of the texts, not of the locale: there may be none in its language
    const QLocale language(own->language());
    QGuiApplication::setLayoutDirection(language.textDirection());
    if (language.language() == QLocale::English)
        return;
    auto* qt = new QTranslator(&application);
    if (qt->load(language, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace lmi
