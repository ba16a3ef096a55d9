#pragma once

#include "core/base/Secret.h"

#include <QByteArray>
#include <QObject>

class QTimer;

namespace lmi {

/// Lends the clipboard a secret for half a minute: marked, where the platform knows such marks, so
/// that no clipboard manager keeps it, and taken away again unless something else has been copied
/// meanwhile. Never the X11 selection, which a click of the middle button pastes anywhere.
class SecretClipboard final : public QObject {
    Q_OBJECT

public:
    static constexpr int seconds = 30;

    explicit SecretClipboard(QObject* parent = nullptr);
    ~SecretClipboard() override;

    void copy(const Secret& secret);
    /// Takes it away now, if it is still there.
    void clear();

private:
    QTimer* m_timer;
    QByteArray m_digest; ///< of what was copied; empty: nothing
};

} // namespace lmi
