#pragma once

#include "app/desktop/SingleInstance.h"

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace lmi {

/// Asks the running instance to show its window. That one may be just starting or just ending, so
/// it is asked again for a few seconds.
class RaiseRequest final : public QObject {
    Q_OBJECT

public:
    RaiseRequest(const MeetingPlace& place, const std::optional<EnvironmentName>& environment,
                 QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    /// Exactly once.
    void finished(bool answered);

private:
    void attempt();
    void ask();
    void read();
    void retry();
    void finish(bool answered);

    QString m_address;
    QByteArray m_line;
    QLocalSocket m_socket;
    QTimer m_pause;
    QTimer m_deadline;
    bool m_done = false;
};

} // namespace lmi
