#pragma once

#include "core/base/Clock.h"
#include "core/oauth/JwkSet.h"

#include <map>
#include <string>

namespace lmi {

/// The signing keys of issuers, for as long as a program runs, by the address they come from.
class SigningKeyCache final {
public:
    /// What keys are kept under: their address, and whom an environment trusts to give them (its
    /// OAUTH_CA_FILE; empty: whom the system trusts).
    [[nodiscard]] static std::string nameOf(const std::string& address, const std::string& trust)
    {
        return address + '\n' + trust;
    }

    /// The keys, unless they are missing or older than an hour.
    [[nodiscard]] const JwkSet* find(const std::string& address, UnixTime now) const;

    void keep(const std::string& address, JwkSet keys, UnixTime now);

    /// Whether the keys came within the last minute.
    [[nodiscard]] bool areNew(const std::string& address, UnixTime now) const;

    /// find() gives none until there are new ones.
    void forget(const std::string& address) { m_entries.erase(address); }

    /// Whether the keys may be fetched again because a token names one that is not among them
    /// (OpenID Connect Core 10.1.1): once a minute, so that tokens with made-up names do not become
    /// requests. Counts as done when it gives true.
    [[nodiscard]] bool takeRefetch(const std::string& address, UnixTime now);

private:
    struct Entry {
        JwkSet keys;
        UnixTime fetchedAt = 0;
    };
    std::map<std::string, Entry> m_entries;
    std::map<std::string, UnixTime> m_refetches;
};

} // namespace lmi
