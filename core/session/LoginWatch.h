#pragma once

#include "core/session/SessionBoard.h"

#include <QObject>

#include <map>

namespace lmi {

/// Ends a login that waits for the browser as soon as its environment has been logged in
/// elsewhere, such as in the console: what it waits for is there.
///
/// Who logs in anew although the present token is fine wants another login than that one, so such
/// a login goes on waiting: its token may change by a mere refresh.
class LoginWatch final : public QObject {
    Q_OBJECT

public:
    LoginWatch(SessionBoard& board, TokenService& service, QObject* parent = nullptr);

private:
    void begin(const EnvironmentName& name);
    void look(const SessionEntry& entry);
    [[nodiscard]] Secret accessToken(const EnvironmentName& name) const;

    SessionBoard& m_board;
    TokenService& m_service;
    std::map<EnvironmentName, Secret> m_before; ///< the access token that a login began with
};

} // namespace lmi
