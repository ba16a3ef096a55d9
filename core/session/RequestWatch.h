#pragma once

#include "core/session/SessionBoard.h"
#include "core/token/LoginRequests.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <map>

namespace lmi {

/// Hears what console programs wait for, while the window runs. A hundred scripts that want the
/// same are one request.
class RequestWatch final : public QObject {
    Q_OBJECT

public:
    /// `board` outlives it.
    RequestWatch(LoginRequests requests, const SessionBoard& board, QObject* parent = nullptr);

Q_SIGNALS:
    /// `program` may be empty: not known.
    void loginWanted(const lmi::EnvironmentName& name, const QString& program);

private:
    void listen();
    void look();
    void forgetSettled();

    LoginRequests m_requests;
    const SessionBoard& m_board;
    std::optional<FileLock> m_listening;
    QTimer* m_retry; ///< a program that looked whether anybody listens may have been in the way
    std::map<EnvironmentName, UnixTime> m_told;
};

} // namespace lmi
