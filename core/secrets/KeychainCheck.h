#pragma once

#include "core/base/Result.h"

#include <QObject>

#include <string>

namespace lmi {

/// Whether the keychain takes a secret, to be asked before one is got that must not be lost: a word
/// is written into an entry of its own, read and removed again, for which a person may have to
/// unlock it.
class KeychainCheck final : public QObject {
    Q_OBJECT

public:
    KeychainCheck(std::string entry, QObject* parent);

    void start();

Q_SIGNALS:
    /// Exactly once, and never within start(). Errors: those of KeychainJob.
    void finished(const lmi::Status& takes);

private:
    void read();
    void remove();

    std::string m_entry;
};

} // namespace lmi
