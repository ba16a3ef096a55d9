#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QObject>

#include <string>
#include <vector>

namespace lmi {

struct Environment;

/// A secret of the keychain and where it is wanted; the place outlives whoever fills it.
struct SecretPlace {
    Secret* secret;
    std::string entry;
};

/// Where an environment's values refer to the keychain.
[[nodiscard]] std::vector<SecretPlace> secretPlaces(Environment& environment);

/// Puts secrets of the keychain in their places, one after the other.
class SecretFetch final : public QObject {
    Q_OBJECT

public:
    SecretFetch(std::vector<SecretPlace> places, QObject* parent);

    void start();

Q_SIGNALS:
    /// Exactly once. Errors: those of KeychainJob, KeychainEntryMissing also for an empty one; all
    /// places are as they were then.
    void finished(const lmi::Status& fetched);

private:
    void next();
    void take(const Result<Secret>& result);

    std::vector<SecretPlace> m_places;
    std::vector<Secret> m_fetched; ///< of the first places
};

} // namespace lmi
