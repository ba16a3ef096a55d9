#include "core/secrets/SecretService.h"

#ifdef LMI_SECRET_SERVICE
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#endif

#include <QByteArray>
#include <QDeadlineTimer>

#include <chrono>
#include <optional>

namespace lmi {
namespace {

#ifdef LMI_SECRET_SERVICE
// Where the library for keychains asks the wallet of KDE, which offers a Secret Service as well,
// but calls it locked whether the wallet is open or not.
bool isWalletAsked()
{
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    const bool isKde =
        desktop.isEmpty() ? !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION") : desktop == "KDE";
    return isKde && !qEnvironmentVariableIsEmpty("KDE_SESSION_VERSION");
}
#endif

// Whether the default keychain is locked; no value if nobody says so in time.
std::optional<bool> lockedWithin([[maybe_unused]] std::chrono::milliseconds patience)
{
#ifdef LMI_SECRET_SERVICE
    if (isWalletAsked())
        return false;
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question.setArguments(
        {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    question.setAutoStartService(false);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(
        question, QDBus::Block, static_cast<int>(patience.count()));
    if (answer.type() == QDBusMessage::ReplyMessage)
        return answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
    const bool silent = answer.errorName() == QLatin1String("org.freedesktop.DBus.Error.NoReply")
        || answer.errorName() == QLatin1String("org.freedesktop.DBus.Error.Timeout");
    return silent ? std::optional<bool>() : false;
#else
    return false;
#endif
}

} // namespace

bool isSecretServiceLocked()
{
    return lockedWithin(std::chrono::seconds(1)).value_or(false);
}

bool wouldDisturbSomebody()
{
    static QDeadlineTimer stillSo;
    if (!stillSo.hasExpired())
        return true;
    const bool disturbs = lockedWithin(std::chrono::milliseconds(200)).value_or(true);
    if (disturbs)
        stillSo.setRemainingTime(std::chrono::seconds(5));
    return disturbs;
}

} // namespace lmi
