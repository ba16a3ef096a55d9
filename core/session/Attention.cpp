#include "core/session/Attention.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace lmi {
namespace {

constexpr UnixTime longestSleep = 3600; // a clock that jumps is noticed then at the latest

// Whoever has chosen to do without the token's last hour loses it for scripts by then.
UnixTime warningTimeFor(const EnvironmentStatus& status)
{
    return std::max(Attention::warningTime, status.leeway);
}

} // namespace

Attention::Attention(const SessionBoard& board, QObject* parent)
    : QObject(parent)
    , m_board(board)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Attention::look);
    // later, as an outcome may be followed by another change at once
    const auto soon = [this] { m_timer->start(0); };
    connect(&m_board, &SessionBoard::settled, this, soon);
    connect(&m_board, &SessionBoard::reset, this, soon);
    soon();
}

Attention::Level Attention::levelOf(const SessionEntry& entry) const
{
    const EnvironmentStatus& status = entry.status;
    // what was never logged in to, or cannot be, has no login that could end
    if (entry.busy || !status.expiresAt || !status.grant || entry.renewsByItself())
        return Level::Calm;
    if (status.state == TokenState::Expired || *status.expiresAt <= m_board.now())
        return Level::Ended;
    const bool soon =
        entry.isUsable() && *status.expiresAt - m_board.now() <= warningTimeFor(status);
    return soon ? Level::Ending : Level::Calm;
}

UnixTime Attention::endOf(const SessionEntry* entry)
{
    return entry ? entry->status.expiresAt.value_or(0) : 0;
}

bool Attention::isOver(const SessionEntry* entry, UnixTime end)
{
    return !entry || (!entry->busy && entry->isUsable() && endOf(entry) != end);
}

void Attention::look()
{
    for (const SessionEntry& entry : m_board.entries()) {
        if (!entry.unread)
            tell(entry, levelOf(entry));
    }
    std::erase_if(m_told, [this](const auto& told) { return !m_board.find(told.first); });
    schedule();
}

void Attention::tell(const SessionEntry& entry, Level level)
{
    const UnixTime expiresAt = entry.status.expiresAt.value_or(0);
    const auto [place, isNew] = m_told.try_emplace(entry.status.name);
    Told& told = place->second;
    // while something is being done about it, what was told stays told
    if (entry.busy)
        return;
    if (told.expiresAt != expiresAt)
        told = {Level::Calm, expiresAt};
    if (level <= told.level)
        return;
    told.level = level;
    if (level == Level::Ending)
        Q_EMIT ending(entry.status.name, expiresAt - m_board.now());
    else if (!isNew)
        Q_EMIT ended(entry.status.name);
}

void Attention::schedule()
{
    const UnixTime now = m_board.now();
    UnixTime wait = longestSleep;
    bool any = false;
    for (const SessionEntry& entry : m_board.entries()) {
        if (!entry.status.expiresAt)
            continue;
        for (const UnixTime moment :
             {*entry.status.expiresAt - warningTimeFor(entry.status), *entry.status.expiresAt}) {
            if (moment > now) {
                wait = std::min(wait, moment - now);
                any = true;
            }
        }
    }
    if (any)
        m_timer->start(std::chrono::seconds(wait));
    else
        m_timer->stop();
}

} // namespace lmi
