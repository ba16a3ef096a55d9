#include "ui/TrayIcon.h"

#include "ui/BoardSummary.h"
#include "ui/EnvironmentLook.h"
#include "ui/Shield.h"
#include "ui/TimeText.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace lmi {
namespace {

constexpr std::size_t mostEntries = 15; // a longer menu is read by nobody; the window has a search

// Those that need a person first, otherwise by name.
std::vector<const SessionEntry*> inOrder(const std::vector<SessionEntry>& entries)
{
    std::vector<const SessionEntry*> order;
    order.reserve(entries.size());
    for (const SessionEntry& entry : entries)
        order.push_back(&entry);
    std::stable_partition(order.begin(), order.end(),
                          [](const SessionEntry* entry) { return entry->needsPerson(); });
    return order;
}

// An ampersand would underline the next letter instead of being seen.
QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

TrayIcon::TrayIcon(const SessionBoard& board, QObject* parent) : QObject(parent), m_board(board)
{
    // never empty: some panels ask for the menu before they say that it is about to be shown
    fillMenu();
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayIcon::fillMenu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayIcon::activate);
    connect(&board, &SessionBoard::settled, this, &TrayIcon::follow);
    connect(&board, &SessionBoard::reset, this, &TrayIcon::follow);
    m_forget.setSingleShot(true);
    m_forget.setInterval(std::chrono::minutes(2));
    connect(&m_forget, &QTimer::timeout, this, [this] { m_notified.clear(); });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::answerNotification);
    m_icon.setContextMenu(&m_menu);
    follow();
}

void TrayIcon::follow()
{
    const QString summary = QStringLiteral("lmi · ") + BoardSummary::of(m_board).shortText();
    if (summary != m_icon.toolTip())
        m_icon.setToolTip(summary);
    if (m_shown == m_board.state())
        return;
    m_shown = m_board.state();
    m_icon.setIcon(shieldIcon(*m_shown));
}

void TrayIcon::fillMenu()
{
    // clear() leaves the menus within to their parent; a press in one may be on its way still
    for (QMenu* submenu : m_menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly))
        submenu->deleteLater();
    m_menu.clear();
    m_menu.addAction(BoardSummary::of(m_board).shortText())->setEnabled(false);
    m_menu.addSeparator();
    const auto order = inOrder(m_board.entries());
    for (std::size_t i = 0; i < std::min(order.size(), mostEntries); ++i)
        addEnvironment(*order[i]);
    if (order.size() > mostEntries) {
        const auto rest = static_cast<int>(order.size() - mostEntries);
        connect(m_menu.addAction(tr("%n more in the window", nullptr, rest)), &QAction::triggered,
                this, &TrayIcon::openRequested);
    }
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Open lmi")), &QAction::triggered, this, &TrayIcon::openRequested);
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
}

void TrayIcon::addEnvironment(const SessionEntry& entry)
{
    const EnvironmentLook look = lookOf(entry, m_board.now());
    const Theme theme = Theme::of(m_menu.palette());
    QMenu* submenu = m_menu.addMenu(stateIcon(look.shape, theme.tone(look.tone)),
                                    menuText(tr("%1 – %2").arg(look.name, look.state)));
    for (const EnvironmentAction action : actionsFor(entry)) {
        connect(submenu->addAction(actionText(action)), &QAction::triggered, this,
                [this, action, name = entry.status.name] { Q_EMIT requested(action, name); });
    }
}

void TrayIcon::tellEnding(const EnvironmentName& name, qint64 seconds)
{
    notify(name, tr("%1 ends in %2").arg(QString::fromStdString(name.text()), longSpan(seconds)),
           tr("It cannot refresh itself. Log in again to keep your scripts going."));
}

void TrayIcon::tellEnded(const EnvironmentName& name)
{
    notify(name, tr("%1 has ended").arg(QString::fromStdString(name.text())),
           tr("Log in again to keep your scripts going."));
}

void TrayIcon::tellWanted(const EnvironmentName& name, const QString& program)
{
    const QString environment = QString::fromStdString(name.text());
    notify(name,
           program.isEmpty()
               ? tr("Somebody is waiting for you to log in to %1").arg(environment)
               : tr("%1 is waiting for you to log in to %2").arg(program, environment),
           tr("Log in, and it goes on."));
}

// A click does not say which of several notifications it is on.
void TrayIcon::answerNotification()
{
    const std::set<EnvironmentName> notified = std::exchange(m_notified, {});
    if (notified.size() == 1)
        answer(*notified.begin());
    else
        Q_EMIT openRequested();
}

void TrayIcon::answer(const EnvironmentName& name)
{
    const SessionEntry* entry = m_board.find(name);
    const bool needed = entry && !entry->busy && (!entry->isUsable() || entry->needsPerson());
    if (needed)
        Q_EMIT requested(EnvironmentAction::LogIn, name);
    else
        Q_EMIT openRequested();
}

void TrayIcon::notify(const EnvironmentName& name, const QString& title, const QString& text)
{
    if (m_notifies)
        Q_EMIT notified(name, title, text);
}

// Where panels understand markup, they get none.
void TrayIcon::showMessage(const EnvironmentName& name, const QString& title, const QString& text)
{
    m_notified.insert(name);
    m_forget.start();
    m_icon.showMessage(title, text, m_icon.icon());
}

void TrayIcon::activate(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
        Q_EMIT openRequested();
}

} // namespace lmi
