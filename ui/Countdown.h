#pragma once

#include "core/base/Clock.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace lmi {

/// The one timer of the window: ticks exactly when a text changes by itself, and never while the
/// window cannot be seen.
class Countdown final : public QObject {
    Q_OBJECT

public:
    /// `untilChange` tells after how many seconds the next text changes; 0: none does.
    explicit Countdown(std::function<UnixTime()> untilChange, QObject* parent = nullptr);

    /// Whether the window can be seen. Becoming visible ticks at once.
    void setVisible(bool visible);
    /// Something else has changed the texts.
    void reschedule();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void ticked();

private:
    void tick();

    std::function<UnixTime()> m_untilChange;
    QTimer m_timer;
    bool m_visible = false;
};

} // namespace lmi
