#include "core/session/Renewer.h"

#include "core/oauth/HttpAnswer.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace lmi {
namespace {

constexpr UnixTime firstPause = 15;
constexpr UnixTime longestPause = 600;
constexpr UnixTime longestSleep = 3600;
constexpr UnixTime widestSpread = 60;

// Another one each time the program runs.
Renewer::Share randomShare()
{
    return [salt = QRandomGenerator::global()->generate()](const EnvironmentName& name,
                                                           UnixTime moment) {
        constexpr std::size_t parts = 1024;
        const std::size_t hash = qHashMulti(salt, QByteArrayView(name.text()), moment);
        return static_cast<double>(hash % parts) / (parts - 1);
    };
}

// How many seconds before a token is used up its renewal may begin: a twentieth of its lifetime.
UnixTime spreadOf(const EnvironmentStatus& status)
{
    const UnixTime lifetime = status.issuedAt ? *status.expiresAt - *status.issuedAt : 0;
    return std::clamp<UnixTime>(lifetime / 20, 0, widestSpread);
}

} // namespace

Renewer::Renewer(SessionBoard& board, TokenService& service, QObject* parent)
    : Renewer(board, service, randomShare(), parent)
{
}

Renewer::Renewer(SessionBoard& board, TokenService& service, Share share, QObject* parent)
    : QObject(parent)
    , m_board(board)
    , m_service(service)
    , m_share(std::move(share))
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
            m_service.obtain(entry.status.name,
                             {.ahead = *entry.status.expiresAt - now, .background = true});
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
    const UnixTime end = *entry.status.expiresAt;
    const auto spread = static_cast<UnixTime>(static_cast<double>(spreadOf(entry.status))
                                              * m_share(entry.status.name, end));
    const UnixTime usedUp = end - entry.status.leeway - spread;
    const auto pause = m_pauses.find(entry.status.name);
    return pause == m_pauses.end() ? usedUp : std::max(usedUp, pause->second.until);
}

void Renewer::takeFailure(const EnvironmentName& name, const Error& error)
{
    m_pauses[name].wanted = secondsToWait(error);
    m_failed.insert(name);
}

void Renewer::takeResult(const EnvironmentName& name, const Result<AuthToken>& result)
{
    const auto entry = m_board.find(name);
    // who called it off says nothing about the provider
    if (!result && result.error().code == ErrorCode::LoginCancelled) {
        look();
        return;
    }
    // what still served is no success, however long it goes on serving
    const bool failed = m_failed.erase(name) > 0;
    const bool renewed = result && !failed && entry && !result->loggedOut()
        && result->expiresAt - entry->status.leeway > m_board.now();
    if (renewed || !entry) {
        m_pauses.erase(name);
    } else {
        // an old token that still served counts as a failure too: the provider is not asked every
        // second until its end
        Pause& pause = m_pauses[name];
        if (!result)
            pause.wanted = secondsToWait(result.error());
        pause.length = pause.length == 0 ? firstPause : std::min(longestPause, pause.length * 2);
        const UnixTime until = m_board.now() + std::max(pause.length, pause.wanted);
        const double share = m_share(name, until);
        pause.until = until + static_cast<UnixTime>(static_cast<double>(pause.length) / 4 * share);
    }
    look();
}

} // namespace lmi
