#pragma once

#include <QObject>
#include <QTimer>

namespace lmi {

/// Waits for a tray, which may start later than the programs that want to be in it. Bounded: on
/// some desktops none ever comes.
class TrayWait final : public QObject {
    Q_OBJECT

public:
    explicit TrayWait(QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    /// At most once: nothing hidden could be reached.
    void missing();

private:
    void look();

    QTimer m_pause;
    int m_looks = 0;
};

} // namespace lmi
