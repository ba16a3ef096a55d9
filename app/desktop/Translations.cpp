#include "app/desktop/Translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <string_view>

namespace lmi {
namespace {

// Qt's texts but for its reasons of failures: they go into errors, and so into logs and histories,
// which are not for one person's language. The window translates errors itself.
class WidgetTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override
    {
        constexpr std::array<std::string_view, 11> reasons{
            "QAbstractSocket", "QNativeSocket", "QHost",    "QHttp",     "QSocks5", "QSsl",
            "QNetwork",        "QTcpServer",    "QLocalSo", "QIODevice", "QProcess"};
        const std::string_view name = context;
        const bool isReason =
            std::any_of(reasons.begin(), reasons.end(),
                        [&](std::string_view start) { return name.starts_with(start); });
        return isReason ? QString() : QTranslator::translate(context, source, disambiguation, n);
    }
};

} // namespace

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
    auto* qt = new WidgetTranslator(&application);
    if (qt->load(language, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace lmi
