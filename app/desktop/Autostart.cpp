#include "app/desktop/Autostart.h"

#include "core/base/File.h"

#include <QCoreApplication>
#include <QFile>

namespace lmi {
namespace {

// As an Exec line takes it: what the file format and the shell-like quoting know is escaped.
std::string quoted(const std::string& program)
{
    std::string result = "\"";
    for (const char c : program) {
        if (c == '\\')
            result += "\\\\\\";
        else if (c == '"' || c == '`' || c == '$')
            result += "\\\\";
        result += c;
        if (c == '%')
            result += '%';
    }
    return result + "\"";
}

QString path(const std::string& file)
{
    return QFile::decodeName(QByteArray::fromStdString(file));
}

} // namespace

Autostart::Autostart(const Variables& variables)
{
    const std::string config = variables("XDG_CONFIG_HOME").value_or("");
    m_file = (config.starts_with('/') ? config : variables("HOME").value_or("") + "/.config")
        + "/autostart/lmi-desktop.desktop";
}

bool Autostart::isOn() const
{
    return QFile::exists(path(m_file));
}

Status Autostart::turn(bool on) const
{
    if (on) {
        const std::string program =
            QFile::encodeName(QCoreApplication::applicationFilePath()).toStdString();
        return replaceConfigurationFile(m_file,
                                        "[Desktop Entry]\nType=Application\nName=lmi\nExec="
                                            + quoted(program)
                                            + " --hidden\nIcon=lmi-desktop\nTerminal=false\n");
    }
    QFile file(path(m_file));
    if (file.exists() && !file.remove())
        return Error(ErrorCode::FileWriteFailed, {m_file, file.errorString().toStdString()});
    return Done();
}

} // namespace lmi
