#include "core/secrets/SecretFetch.h"

#include "core/base/Text.h"
#include "core/config/Environment.h"
#include "core/config/KeychainEntry.h"
#include "core/secrets/KeychainJob.h"

#include <QTimer>

namespace lmi {

std::vector<SecretPlace> secretPlaces(Environment& environment)
{
    std::vector<SecretPlace> places;
    const auto add = [&](const char* key, Secret& secret) {
        if (auto entry = keychainEntryIn(environment.name, key, secret.reveal()))
            places.push_back({&secret, std::move(*entry)});
    };
    add(keys::clientSecret, environment.clientSecret);
    add(keys::password, environment.password);
    return places;
}

SecretFetch::SecretFetch(std::vector<SecretPlace> places, QObject* parent)
    : QObject(parent)
    , m_places(std::move(places))
{
}

void SecretFetch::start()
{
    QTimer::singleShot(0, this, &SecretFetch::next);
}

void SecretFetch::next()
{
    if (m_fetched.size() < m_places.size()) {
        KeychainJob::ask(this, KeychainJob::Kind::Read, m_places.at(m_fetched.size()).entry,
                         Secret(), [this](const Result<Secret>& result) { take(result); });
        return;
    }
    for (std::size_t i = 0; i < m_places.size(); ++i)
        *m_places[i].secret = std::move(m_fetched[i]);
    Q_EMIT finished(Done());
}

void SecretFetch::take(const Result<Secret>& result)
{
    // an empty one is none: a file may not have it either
    if (!result || result->empty()) {
        Q_EMIT finished(result ? Error(ErrorCode::KeychainEntryMissing,
                                       {printableText(m_places.at(m_fetched.size()).entry)})
                               : result.error());
        return;
    }
    m_fetched.push_back(*result);
    next();
}

} // namespace lmi
