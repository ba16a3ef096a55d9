#include "core/session/SecretSupply.h"

#include "core/base/Text.h"
#include "core/config/Keys.h"
#include "core/secrets/KeychainCheck.h"
#include "core/secrets/KeychainJob.h"

namespace lmi {

SecretSupply::SecretSupply(Environment& environment, AuthToken* stored, QObject* parent)
    : QObject(parent)
    , m_environment(environment)
    , m_places(secretPlaces(environment))
{
    if (!stored || !stored->refreshToken.empty() || stored->refreshTokenEntry.empty())
        return;
    m_refreshTokenEntry = stored->refreshTokenEntry;
    m_refreshToken = &stored->refreshToken;
    m_places.push_back({m_refreshToken, m_refreshTokenEntry});
}

bool SecretSupply::isNeeded() const
{
    return !m_places.empty() || m_environment.refreshTokenInKeychain;
}

std::vector<std::string> SecretSupply::entries() const
{
    std::vector<std::string> entries;
    for (const SecretPlace& place : m_places)
        entries.push_back(printableText(place.entry));
    return entries;
}

void SecretSupply::start()
{
    if (m_places.empty()) {
        check();
        return;
    }
    auto* fetch = new SecretFetch(m_places, this);
    connect(fetch, &SecretFetch::finished, this, &SecretSupply::takeSecrets);
    fetch->start();
}

void SecretSupply::takeSecrets(const Status& fetched)
{
    const bool noRefreshToken = !fetched && !m_refreshTokenEntry.empty()
        && fetched.error().code == ErrorCode::KeychainEntryMissing
        && fetched.error().arguments.front() == printableText(m_refreshTokenEntry);
    // what no header can carry would make the whole file unreadable
    const bool unusable = fetched && m_refreshToken && !isSendable(m_refreshToken->reveal());
    if (unusable)
        *m_refreshToken = Secret();
    if (noRefreshToken || unusable)
        Q_EMIT finished(Error(ErrorCode::RefreshTokenMissing, {m_environment.name.text()}));
    else if (fetched && m_environment.refreshTokenInKeychain)
        check();
    else
        Q_EMIT finished(fetched);
}

void SecretSupply::check()
{
    auto* check =
        new KeychainCheck(trialKeychainEntry(m_environment.name, keys::refreshToken), this);
    connect(check, &KeychainCheck::finished, this, &SecretSupply::finished);
    check->start();
}

} // namespace lmi
