#pragma once

#include "core/base/Descriptor.h"

#include <QObject>

class QSocketNotifier;

namespace lmi {

/// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal, so that the program ends as if a person had
/// asked for it. One at a time.
class TerminationSignals final : public QObject {
    Q_OBJECT

public:
    explicit TerminationSignals(QObject* parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();

private:
    void read();

    Descriptor m_readEnd;
    Descriptor m_writeEnd;
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace lmi
