#include "core/session/Renewer.h"

#include "core/oauth/HttpAnswer.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace lmi {
namespace {

constexpr UnixTime firstPause = 15;
constexpr UnixTime longestPause = 600;
constexpr UnixTime longestSleep = 3600;

} // namespace

Renewer::Renewer(SessionBoard& board, TokenService& service, QObject* parent)
    : QObject(parent)
    , m_board(board)
    , m_service(service)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Renewer::look);
    // not at once: the outcome that changed the board may call for a pause first
    const auto lookSoon = [this] { m_timer->start(0); };
    connect(&m_board, &SessionBoard::reset, this, lookSoon);
    connect(&m_board, &SessionBoard::settled, this, lookSoon);
    connect(&m_service, &TokenService::renewalFailed, this, &Renewer::takeFailure);
    connect(&m_service, &TokenService::finished, this, &Renewer::takeResult);
    look();
}

void Renewer::look()
{
    const UnixTime now = m_board.now();
    std::optional<UnixTime> next;
    for (const SessionEntry& entry : m_board.entries()) {
        const auto due = dueTime(entry);
        if (!due)
            continue;
        if (*due <= now)
            m_service.obtain(entry.status.name);
        else
            next = std::min(next.value_or(*due), *due);
    }
    if (next)
        m_timer->start(std::chrono::seconds(std::min(longestSleep, *next - now)));
    else
        m_timer->stop();
}

std::optional<UnixTime> Renewer::dueTime(const SessionEntry& entry) const
{
    const bool running =
        entry.status.state != TokenState::Invalid && entry.status.expiresAt.has_value();
    if (!running || entry.busy || !entry.status.autoRefresh || !entry.renewsByItself())
        return std::nullopt;
    const UnixTime usedUp = *entry.status.expiresAt - entry.status.leeway;
    const auto pause = m_pauses.find(entry.status.name);
    return pause == m_pauses.end() ? usedUp : std::max(usedUp, pause->second.until);
}

void Renewer::takeFailure(const EnvironmentName& name, const Error& error)
{
    m_pauses[name].wanted = secondsToWait(error);
}

void Renewer::takeResult(const EnvironmentName& name, const Result<AuthToken>& result)
{
    const auto entry = m_board.find(name);
    // who called it off says nothing about the provider
    if (!result && result.error().code == ErrorCode::LoginCancelled) {
        look();
        return;
    }
    const bool renewed = result && entry && !result->loggedOut()
        && result->expiresAt - entry->status.leeway > m_board.now();
    if (renewed || !entry) {
        m_pauses.erase(name);
    } else {
        // an old token that still served counts as a failure too: the provider is not asked every
        // second until its end
        if (!result)
            takeFailure(name, result.error());
        Pause& pause = m_pauses[name];
        pause.length = pause.length == 0 ? firstPause : std::min(longestPause, pause.length * 2);
        pause.until = m_board.now() + std::max(pause.length, pause.wanted);
    }
    look();
}

} // namespace lmi
