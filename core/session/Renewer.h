#pragma once

#include "core/session/SessionBoard.h"

#include <QObject>

#include <functional>
#include <map>
#include <set>

class QTimer;

namespace lmi {

/// Keeps environments logged in while a program runs: when a token that can be renewed without a
/// person is about to be used up, it asks the service for a usable one. What failed for want of a
/// network or a provider is tried again later, after ever longer pauses; what was refused is left
/// to the person. Sleeps until the next token needs it. All moments are spread a little, so that
/// what was got at one time, here or on a thousand computers, is not renewed at one time.
class Renewer final : public QObject {
    Q_OBJECT

public:
    /// How much of the spread is used, from 0 to 1: the same whenever it is asked about the same
    /// environment and moment.
    using Share = std::function<double(const EnvironmentName& name, UnixTime moment)>;

    Renewer(SessionBoard& board, TokenService& service, QObject* parent = nullptr);
    Renewer(SessionBoard& board, TokenService& service, Share share, QObject* parent = nullptr);

private:
    struct Pause {
        UnixTime until = 0;
        UnixTime length = 0;
        UnixTime wanted = 0; ///< as long as the provider asks for, at least
    };

    void look();
    void takeFailure(const EnvironmentName& name, const Error& error);
    void takeResult(const EnvironmentName& name, const Result<AuthToken>& result);
    /// When the entry needs a new token (Unix time); no value if it never does by itself.
    [[nodiscard]] std::optional<UnixTime> dueTime(const SessionEntry& entry) const;

    SessionBoard& m_board;
    TokenService& m_service;
    Share m_share;
    QTimer* m_timer;
    std::map<EnvironmentName, Pause> m_pauses;
    std::set<EnvironmentName> m_failed; ///< before their result is there
};

} // namespace lmi
