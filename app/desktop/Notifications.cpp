#include "app/desktop/Notifications.h"

#ifdef LMI_HAS_DBUS

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <algorithm>

namespace lmi {
namespace {

constexpr auto service = "org.freedesktop.Notifications";
constexpr auto path = "/org/freedesktop/Notifications";
constexpr int milliseconds = 3000; // for the service to answer; it may have to be started
constexpr int untilSomebodyActs = 0;
constexpr uchar urgent = 2; // stays until somebody has seen it

QDBusMessage call(const char* method)
{
    return QDBusMessage::createMethodCall(QLatin1String(service), QLatin1String(path),
                                          QLatin1String(service), QLatin1String(method));
}

} // namespace

void Notifications::show(const EnvironmentName& name, const QString& title, const QString& text)
{
    if (!listen()) {
        Q_EMIT unavailable(name, title, text);
        return;
    }
    const auto present = m_shown.find(name);
    const uint replaced = present == m_shown.end() ? 0 : present->second;
    const QString logIn = tr("Log in");
    QDBusMessage message = call("Notify");
    message.setArguments(
        {QStringLiteral("lmi"), replaced, QStringLiteral("lmi-desktop"), title, text,
         QStringList{QStringLiteral("default"), logIn, QStringLiteral("login"), logIn},
         QVariantMap{{QStringLiteral("urgency"), QVariant::fromValue(urgent)},
                     {QStringLiteral("desktop-entry"), QStringLiteral("lmi-desktop")}},
         untilSomebodyActs});
    auto* watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, milliseconds), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, name, title, text] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            Q_EMIT unavailable(name, title, text);
        else
            m_shown.insert_or_assign(name, reply.value());
    });
}

void Notifications::withdraw(const EnvironmentName& name)
{
    const auto shown = m_shown.find(name);
    if (shown == m_shown.end())
        return;
    QDBusMessage message = call("CloseNotification");
    message.setArguments({shown->second});
    m_shown.erase(shown);
    QDBusConnection::sessionBus().asyncCall(message, milliseconds);
}

// Not before there is something to say: most sessions never need it.
bool Notifications::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_listens || !bus.isConnected())
        return m_listens;
    const auto hear = [&](const char* signal, const char* slot) {
        return bus.connect(QLatin1String(service), QLatin1String(path), QLatin1String(service),
                           QLatin1String(signal), this, slot);
    };
    m_listens = hear("ActionInvoked", SLOT(takeAction(uint, QString)))
        && hear("NotificationClosed", SLOT(takeEnd(uint, uint)));
    return m_listens;
}

// Numbers of other programs' notifications come along.
void Notifications::takeAction(uint number, const QString& action)
{
    const auto shown = std::find_if(m_shown.begin(), m_shown.end(),
                                    [number](const auto& each) { return each.second == number; });
    const bool known = action == QLatin1String("default") || action == QLatin1String("login");
    if (shown == m_shown.end() || !known)
        return;
    const EnvironmentName name = shown->first;
    withdraw(name);
    Q_EMIT answered(name);
}

void Notifications::takeEnd(uint number, uint)
{
    std::erase_if(m_shown, [number](const auto& each) { return each.second == number; });
}

} // namespace lmi

#else

namespace lmi {

void Notifications::show(const EnvironmentName& name, const QString& title, const QString& text)
{
    Q_EMIT unavailable(name, title, text);
}

void Notifications::withdraw(const EnvironmentName&) { }

void Notifications::takeAction(uint, const QString&) { }

void Notifications::takeEnd(uint, uint) { }

bool Notifications::listen()
{
    return false;
}

} // namespace lmi

#endif
