#include "app/desktop/SingleInstance.h"

#include "core/base/File.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

#include <chrono>

namespace lmi {
namespace {

constexpr std::chrono::seconds patience{2};
constexpr qint64 longestLine = 128;

QString fromPath(const std::string& path)
{
    return QFile::decodeName(QByteArray::fromStdString(path));
}

std::string keyOf(const Paths& paths)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string& folder : {paths.configFolder, paths.cacheFolder}) {
        hash.addData(QFile::encodeName(QDir(fromPath(folder)).absolutePath()));
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result().toHex().left(16).toStdString();
}

std::string runtimeFolder(const Variables& variables)
{
    if (const auto folder = variables("XDG_RUNTIME_DIR"); folder && folder->starts_with('/'))
        return *folder + "/lmi";
    return "/tmp/lmi-" + std::to_string(::getuid());
}

} // namespace

Result<MeetingPlace> MeetingPlace::of(const Paths& paths, const Variables& variables)
{
    const std::string folder = runtimeFolder(variables);
    if (const auto made = ensurePrivateFolder(folder); !made)
        return made.error();
    const std::string base = folder + "/" + keyOf(paths);
    return MeetingPlace{base + ".lock", base + ".socket"};
}

SingleInstance::SingleInstance(FileLock lock, const MeetingPlace& place, QObject* parent)
    : QObject(parent)
    , m_lock(std::move(lock))
{
    const QString socket = fromPath(place.socket);
    QLocalServer::removeServer(socket);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
    m_server.listen(socket);
}

void SingleInstance::greet()
{
    while (QLocalSocket* guest = m_server.nextPendingConnection()) {
        connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
        connect(guest, &QLocalSocket::readyRead, this, [this, guest] { answer(guest); });
        QTimer::singleShot(patience, guest, [guest] { guest->abort(); });
        answer(guest);
    }
}

void SingleInstance::answer(QLocalSocket* guest)
{
    if (!guest->canReadLine()) {
        if (guest->bytesAvailable() > longestLine)
            guest->abort();
        return;
    }
    const QByteArray line = guest->readLine(longestLine).trimmed();
    if (!line.startsWith("raise")) {
        guest->abort();
        return;
    }
    guest->write("ok\n");
    guest->disconnectFromServer();
    const auto name = EnvironmentName::from(line.mid(6).toStdString());
    Q_EMIT raiseRequested(name ? std::optional(*name) : std::nullopt);
}

} // namespace lmi
