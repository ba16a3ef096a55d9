#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QObject>

#include <string>
#include <vector>

namespace lmi {

struct Environment;

/// Puts the secrets of an environment that stand in the keychain in the places of the values that
/// refer to them, one after the other.
class SecretFetch final : public QObject {
    Q_OBJECT

public:
    /// `environment` outlives the fetch.
    SecretFetch(Environment& environment, QObject* parent);

    /// Whether any secret stands in the keychain.
    [[nodiscard]] static bool isNeeded(const Environment& environment);

    void start();

Q_SIGNALS:
    /// Exactly once. Errors: those of KeychainJob; the environment is as it was then.
    void finished(const lmi::Status& fetched);

private:
    struct Place {
        Secret* secret;
        std::string entry;
        Secret fetched = {};
    };

    [[nodiscard]] static std::vector<Place> placesIn(Environment& environment);
    void next();
    void take(const Result<Secret>& result);

    std::vector<Place> m_places;
    std::size_t m_current = 0;
};

} // namespace lmi
