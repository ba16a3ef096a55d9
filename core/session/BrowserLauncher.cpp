#include "core/session/BrowserLauncher.h"

#include "core/config/WebAddress.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QStringList>

#include <algorithm>

namespace lmi {
namespace {

#ifdef Q_OS_MACOS
const QStringList systemOpeners{QStringLiteral("open")};
#else
const QStringList systemOpeners{QStringLiteral("xdg-open"), QStringLiteral("x-www-browser"),
                                QStringLiteral("gnome-open")};
#endif

bool hasDisplay([[maybe_unused]] const Variables& variables)
{
#ifdef Q_OS_MACOS
    return true;
#else
    return !variables("DISPLAY").value_or("").empty()
        || !variables("WAYLAND_DISPLAY").value_or("").empty();
#endif
}

// Words of a command line, without a shell: quotes keep words together and nothing else means
// anything.
QStringList commandFor(const QString& command, const QString& address)
{
    QStringList words = QProcess::splitCommand(command);
    bool placed = false;
    for (QString& word : words) {
        if (word.contains(QLatin1String("%s"))) {
            word.replace(QLatin1String("%s"), address);
            placed = true;
        }
    }
    if (!placed)
        words.append(address);
    return words;
}

bool start(QStringList words)
{
    QProcess process;
    process.setProgram(QStandardPaths::findExecutable(words.takeFirst()));
    if (process.program().isEmpty())
        return false;
    process.setArguments(words);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString& name : names) {
        if (name.startsWith(QLatin1String("OAUTH_")))
            environment.remove(name);
    }
    process.setProcessEnvironment(environment);
    // standard output is for data; browsers talk a lot
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

// BROWSER may name several commands with colons between; the system's openers come last.
QStringList candidates(const Variables& variables, const std::string& command)
{
    if (!command.empty())
        return {QString::fromStdString(command)};
    const std::string browser = variables("BROWSER").value_or("");
    QStringList commands =
        QString::fromStdString(browser).split(QLatin1Char(':'), Qt::SkipEmptyParts);
    if (hasDisplay(variables))
        commands += systemOpeners;
    return commands;
}

} // namespace

BrowserOpener browserLauncher(const Variables& variables)
{
    return [variables](const QUrl& address, const std::string& command) {
        const QString text = address.toString(QUrl::FullyEncoded);
        const bool web = WebAddress::from(text.toStdString(), "", "").ok();
        const QStringList commands = candidates(variables, command);
        return web && std::any_of(commands.begin(), commands.end(), [&](const QString& each) {
                   return start(commandFor(each, text));
               });
    };
}

} // namespace lmi
