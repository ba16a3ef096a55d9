#include "ui/Preferences.h"

#include <QFile>
#include <QSettings>

#include <array>

namespace lmi {
namespace {

constexpr std::array<const char*, 3> appearances{"system", "light", "dark"};
constexpr auto appearanceKey = "theme";
constexpr auto languageKey = "language";
constexpr auto notificationsKey = "notifications";

} // namespace

QString Preferences::fileIn(const std::string& configFolder)
{
    return QFile::decodeName(QByteArray::fromStdString(configFolder + "/desktop.ini"));
}

Preferences Preferences::load(const QString& file)
{
    const QSettings settings(file, QSettings::IniFormat);
    Preferences preferences;
    const QString appearance = settings.value(QLatin1String(appearanceKey)).toString();
    for (std::size_t i = 0; i < appearances.size(); ++i) {
        if (appearance == QLatin1String(appearances[i]))
            preferences.appearance = static_cast<Appearance>(i);
    }
    preferences.language = settings.value(QLatin1String(languageKey)).toString();
    preferences.notifications = settings.value(QLatin1String(notificationsKey), true).toBool();
    return preferences;
}

bool Preferences::save(const QString& file) const
{
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(QLatin1String(appearanceKey),
                      QLatin1String(appearances.at(static_cast<std::size_t>(appearance))));
    settings.setValue(QLatin1String(languageKey), language);
    settings.setValue(QLatin1String(notificationsKey), notifications);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace lmi
