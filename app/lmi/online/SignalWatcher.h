#pragma once

#include "core/base/Descriptor.h"

#include <QObject>

class QSocketNotifier;

namespace lmi {

/// Turns the signals that ask a program to end (Ctrl-C, SIGTERM, SIGHUP) into a Qt signal, through
/// a pipe: a signal handler may do next to nothing itself. There is one in a program.
class SignalWatcher final : public QObject {
    Q_OBJECT

public:
    SignalWatcher();
    ~SignalWatcher() override;

Q_SIGNALS:
    void interrupted();

private:
    void readPipe();

    Descriptor m_readEnd;
    Descriptor m_writeEnd;
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace lmi
