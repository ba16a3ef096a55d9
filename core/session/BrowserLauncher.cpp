#include "core/session/BrowserLauncher.h"

#include "core/base/Text.h"
#include "core/config/WebAddress.h"

#include <QFile>
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
const QStringList systemFileOpeners{systemOpeners.first(), QStringLiteral("gio open")};

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

bool start(QStringList words, const std::set<std::string>& hidden)
{
    QProcess process;
    process.setProgram(QStandardPaths::findExecutable(words.takeFirst()));
    if (process.program().isEmpty())
        return false;
    process.setArguments(words);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString& name : names) {
        if (name.startsWith(QLatin1String("OAUTH_")) || hidden.contains(name.toStdString()))
            environment.remove(name);
    }
    process.setProcessEnvironment(environment);
    // standard output is for data; browsers talk a lot
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

bool startAny(const QStringList& commands, const QString& address,
              const std::set<std::string>& hidden)
{
    return std::any_of(commands.begin(), commands.end(), [&](const QString& each) {
        return start(commandFor(each, address), hidden);
    });
}

Status open(const QString& address, const std::string& command, const Variables& variables,
            const std::set<std::string>& hidden)
{
    if (!command.empty())
        return startAny({QString::fromStdString(command)}, address, hidden)
            ? Status(Done())
            : Error(ErrorCode::BrowserFailed, {harmlessText(command), "OAUTH_BROWSER"});
    // BROWSER may name several commands with colons between
    const std::string browsers = variables("BROWSER").value_or("");
    const bool opened =
        startAny(QString::fromStdString(browsers).split(QLatin1Char(':'), Qt::SkipEmptyParts),
                 address, hidden)
        || (hasDisplay(variables) && startAny(systemOpeners, address, hidden));
    if (opened)
        return Done();
    if (!browsers.empty())
        return Error(ErrorCode::BrowserFailed, {harmlessText(browsers), "BROWSER"});
    return Error(ErrorCode::BrowserMissing);
}

} // namespace

std::string findBrowser(const Variables& variables, const std::string& command)
{
    QStringList commands{QString::fromStdString(command)};
    if (command.empty()) {
        commands = QString::fromStdString(variables("BROWSER").value_or(""))
                       .split(QLatin1Char(':'), Qt::SkipEmptyParts);
        commands += hasDisplay(variables) ? systemOpeners : QStringList();
    }
    for (const QString& each : std::as_const(commands)) {
        const QStringList words = QProcess::splitCommand(each);
        const QString program =
            words.isEmpty() ? QString() : QStandardPaths::findExecutable(words.first());
        if (!program.isEmpty())
            return QFile::encodeName(program).toStdString();
    }
    return {};
}

bool openWithSystem(const std::string& path)
{
    return startAny(systemFileOpeners, QFile::decodeName(QByteArray::fromStdString(path)), {});
}

BrowserOpener browserLauncher(const Variables& variables)
{
    return [variables](const QUrl& address, const std::string& command,
                       const std::set<std::string>& hidden) -> Status {
        const QString text = address.toString(QUrl::FullyEncoded);
        // what the configuration and the provider have been checked for already
        if (const auto web = WebAddress::from(text.toStdString(), "", "the login's address"); !web)
            return web.error();
        return open(text, command, variables, hidden);
    };
}

} // namespace lmi
