#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/oauth/JwkSet.h"

#include <QObject>
#include <QUrl>

#include <string>

class QNetworkAccessManager;

namespace lmi {

class SigningKeyCache;

/// Gets the keys that an issuer signs with, and keeps what it fetches for everybody in the program.
class KeySupply final : public QObject {
    Q_OBJECT

public:
    /// What it works with; all of it outlives the supply.
    struct Parts {
        QNetworkAccessManager& network;
        SigningKeyCache& keys;
        const Clock& clock;
        std::string trust = {}; ///< as SigningKeyCache::nameOf() has it
    };

    /// `address`: where the keys are.
    KeySupply(const Parts& parts, QUrl address, QObject* parent);

    /// Gives the keys that are at hand, or fetches them.
    void start();
    /// Fetches keys whatever is at hand, because one was missing among them. Once a minute; else
    /// finished() follows with SigningKeysInvalid.
    void startAgain();
    /// The keys that start() would give without asking anybody; null: there are none.
    [[nodiscard]] const JwkSet* atHand() const;
    /// Whether these were fetched within the last minute.
    [[nodiscard]] bool areNew() const;
    /// The same error at once, and whoever comes next fetches the keys, once a minute.
    [[nodiscard]] Error giveUp();

Q_SIGNALS:
    /// Exactly once after one of the starts, possibly from within it. Errors: those of KeyFetch.
    void finished(const lmi::Result<lmi::JwkSet>& keys);

private:
    [[nodiscard]] Error missing() const;
    void fetch();
    void take(const Result<JwkSet>& keys);
    [[nodiscard]] std::string name() const;

    Parts m_parts;
    QUrl m_address;
};

} // namespace lmi
