#include "core/session/LoginWatch.h"

namespace lmi {

LoginWatch::LoginWatch(SessionBoard& board, TokenService& service, QObject* parent)
    : QObject(parent)
    , m_board(board)
    , m_service(service)
{
    connect(&m_service, &TokenService::started, this, &LoginWatch::begin);
    connect(&m_service, &TokenService::finished, this,
            [this](const EnvironmentName& name) { m_before.erase(name); });
    connect(&m_board, &SessionBoard::changed, this,
            [this](int first, int last) {
                for (int i = first; i <= last; ++i)
                    look(m_board.entries().at(static_cast<std::size_t>(i)));
            });
}

void LoginWatch::begin(const EnvironmentName& name)
{
    const SessionEntry* entry = m_board.find(name);
    const bool fine = entry && entry->isUsable() && entry->status.refreshable;
    if (entry && !fine)
        m_before.insert_or_assign(name, accessToken(name));
}

void LoginWatch::look(const SessionEntry& entry)
{
    const EnvironmentName name = entry.status.name;
    const auto before = m_before.find(name);
    // once the login has its own token, that one counts
    if (before == m_before.end() || !entry.isUsable() || m_service.loginAddress(name).isEmpty())
        return;
    if (!(accessToken(name) == before->second))
        m_service.cancel(name);
}

Secret LoginWatch::accessToken(const EnvironmentName& name) const
{
    const auto token = m_board.token(name);
    return token && token->has_value() ? (*token)->accessToken : Secret();
}

} // namespace lmi
