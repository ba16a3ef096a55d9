#include "core/oauth/SigningKeyCache.h"

#include <cstdlib>

namespace lmi {
namespace {

// seconds
constexpr UnixTime keptFor = 3600;
constexpr UnixTime refetchPause = 60;

// A clock that was set back must not make anything last for ever.
bool isWithin(UnixTime moment, UnixTime now, UnixTime seconds)
{
    return std::abs(now - moment) < seconds;
}

} // namespace

const JwkSet* SigningKeyCache::find(const std::string& address, UnixTime now) const
{
    const auto entry = m_entries.find(address);
    const bool fresh = entry != m_entries.end() && isWithin(entry->second.fetchedAt, now, keptFor);
    return fresh ? &entry->second.keys : nullptr;
}

bool SigningKeyCache::areNew(const std::string& address, UnixTime now) const
{
    const auto entry = m_entries.find(address);
    return entry != m_entries.end() && isWithin(entry->second.fetchedAt, now, refetchPause);
}

void SigningKeyCache::keep(const std::string& address, JwkSet keys, UnixTime now)
{
    m_entries.insert_or_assign(address, Entry{std::move(keys), now});
}

bool SigningKeyCache::takeRefetch(const std::string& address, UnixTime now)
{
    const auto last = m_refetches.find(address);
    if (last != m_refetches.end() && isWithin(last->second, now, refetchPause))
        return false;
    m_refetches.insert_or_assign(address, now);
    return true;
}

} // namespace lmi
