#include "app/desktop/Notifications.h"

#ifdef LMI_HAS_DBUS

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
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
    Shown& shown = m_shown[name];
    shown.withdrawn = false;
    if (shown.asked) {
        shown.next = Text{title, text};
        return;
    }
    shown.text = {title, text};
    ask(name);
}

void Notifications::ask(const EnvironmentName& name)
{
    Shown& shown = m_shown[name];
    shown.asked = true;
    const QString logIn = tr("Log in");
    QDBusMessage message = call("Notify");
    message.setArguments(
        {QStringLiteral("lmi"), shown.number, QStringLiteral("lmi-desktop"), shown.text.title,
         shown.text.body,
         QStringList{QStringLiteral("default"), logIn, QStringLiteral("login"), logIn},
         QVariantMap{{QStringLiteral("urgency"), QVariant::fromValue(urgent)},
                     {QStringLiteral("desktop-entry"), QStringLiteral("lmi-desktop")}},
         untilSomebodyActs});
    auto* watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, milliseconds), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, name] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        takeAnswer(name, reply.isError() ? std::nullopt : std::optional(reply.value()));
    });
}

// Much may have happened while the service was asked.
void Notifications::takeAnswer(const EnvironmentName& name, const std::optional<uint>& number)
{
    Shown& shown = m_shown[name];
    shown.asked = false;
    shown.number = number.value_or(0);
    if (shown.withdrawn) {
        withdraw(name);
        return;
    }
    if (shown.next)
        shown.text = *std::exchange(shown.next, std::nullopt);
    else if (number)
        return;
    if (number) {
        ask(name);
        return;
    }
    const Text text = shown.text;
    m_shown.erase(name);
    Q_EMIT unavailable(name, text.title, text.body);
}

void Notifications::withdraw(const EnvironmentName& name)
{
    const auto shown = m_shown.find(name);
    if (shown == m_shown.end())
        return;
    shown->second.withdrawn = true;
    if (shown->second.asked)
        return;
    close(shown->second.number);
    m_shown.erase(shown);
}

std::vector<EnvironmentName> Notifications::shown() const
{
    std::vector<EnvironmentName> names;
    for (const auto& [name, shown] : m_shown)
        names.push_back(name);
    return names;
}

void Notifications::close(uint number)
{
    if (number == 0)
        return;
    QDBusMessage message = call("CloseNotification");
    message.setArguments({number});
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
    // another service counts from the beginning again
    auto* watcher = new QDBusServiceWatcher(QLatin1String(service), bus,
                                            QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        std::erase_if(m_shown, [](const auto& each) { return !each.second.asked; });
    });
    m_listens = hear("ActionInvoked", SLOT(takeAction(uint, QString)))
        && hear("NotificationClosed", SLOT(takeEnd(uint, uint)));
    return m_listens;
}

// Numbers of other programs' notifications come along.
void Notifications::takeAction(uint number, const QString& action)
{
    const auto shown = std::find_if(m_shown.begin(), m_shown.end(), [number](const auto& each) {
        return each.second.number == number;
    });
    const bool known = action == QLatin1String("default") || action == QLatin1String("login");
    if (shown == m_shown.end() || !known)
        return;
    const EnvironmentName name = shown->first;
    withdraw(name);
    Q_EMIT answered(name);
}

void Notifications::takeEnd(uint number, uint)
{
    std::erase_if(m_shown, [number](const auto& each) {
        return each.second.number == number && !each.second.asked;
    });
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

std::vector<EnvironmentName> Notifications::shown() const
{
    return {};
}

} // namespace lmi

#endif
