#include "core/secrets/SecretFetch.h"

#include "core/base/Text.h"
#include "core/config/Environment.h"
#include "core/config/KeychainEntry.h"
#include "core/secrets/KeychainJob.h"

#include <QTimer>

namespace lmi {

SecretFetch::SecretFetch(Environment& environment, QObject* parent)
    : QObject(parent)
    , m_places(placesIn(environment))
{
}

bool SecretFetch::isNeeded(const Environment& environment)
{
    return isKeychainMark(environment.clientSecret.reveal())
        || isKeychainMark(environment.password.reveal());
}

std::vector<SecretFetch::Place> SecretFetch::placesIn(Environment& environment)
{
    std::vector<Place> places;
    const auto add = [&](const char* key, Secret& secret) {
        if (auto entry = keychainEntryIn(environment.name, key, secret.reveal()))
            places.push_back({&secret, std::move(*entry)});
    };
    add(keys::clientSecret, environment.clientSecret);
    add(keys::password, environment.password);
    return places;
}

void SecretFetch::start()
{
    QTimer::singleShot(0, this, &SecretFetch::next);
}

void SecretFetch::next()
{
    if (m_current == m_places.size()) {
        for (Place& place : m_places)
            *place.secret = std::move(place.fetched);
        Q_EMIT finished(Done());
        return;
    }
    auto* job =
        new KeychainJob(KeychainJob::Kind::Read, m_places.at(m_current).entry, Secret(), this);
    connect(job, &KeychainJob::finished, this, &SecretFetch::take);
    connect(job, &KeychainJob::finished, job, &QObject::deleteLater);
    job->start();
}

void SecretFetch::take(const Result<Secret>& result)
{
    // an empty one is none: a file may not have it either
    if (!result || result->empty()) {
        Q_EMIT finished(result ? Error(ErrorCode::KeychainEntryMissing,
                                       {printableText(m_places.at(m_current).entry)})
                               : result.error());
        return;
    }
    m_places.at(m_current).fetched = *result;
    ++m_current;
    next();
}

} // namespace lmi
