#include "core/secrets/SecretService.h"

#ifdef LMI_SECRET_SERVICE
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#endif

namespace lmi {

bool isSecretServiceLocked()
{
#ifdef LMI_SECRET_SERVICE
    constexpr int patience = 1000; // milliseconds
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question.setArguments(
        {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    question.setAutoStartService(false);
    const QDBusMessage answer =
        QDBusConnection::sessionBus().call(question, QDBus::Block, patience);
    const QVariant locked = answer.arguments().value(0);
    return answer.type() == QDBusMessage::ReplyMessage
        && locked.value<QDBusVariant>().variant().toBool();
#else
    return false;
#endif
}

} // namespace lmi
