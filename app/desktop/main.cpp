#include "app/desktop/Desktop.h"
#include "app/desktop/RaiseRequest.h"
#include "app/desktop/SingleInstance.h"
#include "app/desktop/TerminationSignals.h"
#include "app/desktop/Translations.h"
#include "core/base/ProcessMemory.h"
#include "core/oauth/ProxyChoice.h"
#include "ui/FieldStyle.h"
#include "ui/Preferences.h"
#include "ui/ScrollAreaAccess.h"
#include "ui/Shield.h"

#include <QApplication>

#include <iostream>

namespace {

constexpr int failed = 1;
constexpr int unusable = 2;

int complain(const std::string& sentence, int exitCode)
{
    std::cerr << "lmi-desktop: " << sentence << '\n';
    return exitCode;
}

bool hasScreen(const lmi::Variables& variables)
{
#ifdef Q_OS_LINUX
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!variables(name).value_or("").empty())
            return true;
    }
    return false;
#else
    return true;
#endif
}

int raiseOther(int& argc, char** argv, const lmi::MeetingPlace& place,
               const lmi::DesktopOptions& options)
{
    const QCoreApplication application(argc, argv);
    lmi::RaiseRequest request(place, options.environment);
    QObject::connect(&request, &lmi::RaiseRequest::finished, &application,
                     [](bool answered) { QCoreApplication::exit(answered ? 0 : failed); });
    request.start();
    const int exitCode = QCoreApplication::exec();
    return exitCode == 0 ? 0 : complain("It runs already, but does not answer.", exitCode);
}

int run(int& argc, char** argv, lmi::FileLock lock, const lmi::MeetingPlace& place,
        const lmi::DesktopOptions& options, const lmi::Paths& paths)
{
    QApplication application(argc, argv);
    lmi::installFieldStyle();
    QNetworkProxyFactory::setApplicationProxyFactory(new lmi::ProxyChoice(lmi::processVariables()));
    QApplication::setApplicationName(QStringLiteral("lmi-desktop"));
    QApplication::setApplicationDisplayName(QStringLiteral("lmi"));
    QApplication::setApplicationVersion(QStringLiteral(LMI_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("lmi-desktop"));
    QApplication::setQuitOnLastWindowClosed(false);
    const auto preferences = lmi::Preferences::load(lmi::Preferences::fileIn(paths.configFolder));
    if (const auto wanted = options.appearance.value_or(preferences.appearance);
        wanted != lmi::Appearance::System)
        QApplication::setPalette(lmi::paletteFor(wanted));
    if (!preferences.language.isEmpty())
        QLocale::setDefault(QLocale(preferences.language));
    QApplication::setWindowIcon(lmi::shieldIcon(lmi::BoardState::AllWell));
    lmi::installTranslations(application);
    lmi::installScrollAreaAccess();

    const lmi::TerminationSignals signals;
    const lmi::SingleInstance instance(std::move(lock), place);
    lmi::Desktop desktop(options, preferences, paths, lmi::processVariables());
    QObject::connect(&instance, &lmi::SingleInstance::raiseRequested, &desktop,
                     &lmi::Desktop::showWindow);
    QObject::connect(&signals, &lmi::TerminationSignals::received, &desktop, &lmi::Desktop::end);
    desktop.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    lmi::protectProcessMemory();
    const auto parsed = lmi::DesktopOptions::parse(argc, argv);
    if (const int* exitCode = std::get_if<int>(&parsed))
        return *exitCode;
    const auto& options = std::get<lmi::DesktopOptions>(parsed);
    const lmi::Variables variables = lmi::processVariables();
    const auto paths = lmi::Paths::of(variables);
    if (!paths)
        return complain(lmi::describe(paths.error()), unusable);
    if (!hasScreen(variables))
        return complain("There is no screen to show a window on; use lmi in the console.",
                        unusable);
    const auto place = lmi::MeetingPlace::of(*paths, variables);
    if (!place)
        return complain(lmi::describe(place.error()), unusable);
    auto lock = lmi::FileLock::tryLock(place->lockFile);
    if (!lock)
        return complain(lmi::describe(lock.error()), unusable);
    if (!lock->has_value())
        return raiseOther(argc, argv, *place, options);
    return run(argc, argv, std::move(**lock), *place, options, *paths);
}
