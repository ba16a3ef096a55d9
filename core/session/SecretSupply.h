#pragma once

#include "core/config/Environment.h"
#include "core/secrets/SecretFetch.h"
#include "core/token/AuthToken.h"

#include <QObject>

#include <string>
#include <vector>

namespace lmi {

/// All that the keychain is needed for before a provider is asked: the environment's secrets and a
/// refresh token are put where they are missing, and where the next refresh token is to be kept
/// there, it is seen that the keychain takes one. The provider replaces a refresh token as it is
/// used, and nobody should sign in for nothing.
class SecretSupply final : public QObject {
    Q_OBJECT

public:
    /// `stored` has the refresh token that is wanted; null: none is. Both outlive the supply.
    SecretSupply(Environment& environment, AuthToken* stored, QObject* parent);

    /// Whether the keychain is needed at all.
    [[nodiscard]] bool isNeeded() const;
    /// The entries that have something, for people.
    [[nodiscard]] std::vector<std::string> entries() const;
    void start();

Q_SIGNALS:
    /// Exactly once, and never within start(). Errors: those of SecretFetch and KeychainCheck;
    /// RefreshTokenMissing in place of KeychainEntryMissing.
    void finished(const lmi::Status& ready);

private:
    void takeSecrets(const Status& fetched);
    void check();

    const Environment& m_environment;
    std::vector<SecretPlace> m_places;
    std::string m_refreshTokenEntry; ///< empty: none is wanted
    Secret* m_refreshToken = nullptr; ///< its place; null: none is wanted
};

} // namespace lmi
