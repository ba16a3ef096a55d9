#include "core/oauth/KeySupply.h"

#include "core/oauth/KeyFetch.h"
#include "core/oauth/SigningKeyCache.h"

namespace lmi {

KeySupply::KeySupply(const Parts& parts, QUrl address, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_address(std::move(address))
{
}

void KeySupply::start()
{
    if (const JwkSet* keys = atHand())
        Q_EMIT finished(*keys);
    else
        fetch();
}

void KeySupply::startAgain()
{
    if (m_parts.keys.takeRefetch(name(), m_parts.clock.now()))
        fetch();
    else
        Q_EMIT finished(missing());
}

const JwkSet* KeySupply::atHand() const
{
    return m_parts.keys.find(name(), m_parts.clock.now());
}

bool KeySupply::areNew() const
{
    return m_parts.keys.areNew(name(), m_parts.clock.now());
}

Error KeySupply::giveUp()
{
    if (m_parts.keys.takeRefetch(name(), m_parts.clock.now()))
        m_parts.keys.forget(name());
    return missing();
}

Error KeySupply::missing() const
{
    return {ErrorCode::SigningKeysInvalid,
            {m_address.toString(QUrl::FullyEncoded).toStdString(),
             "the key that is needed is not among them, and they are looked through once a "
             "minute"}};
}

std::string KeySupply::name() const
{
    return SigningKeyCache::nameOf(m_address.toEncoded().toStdString(), m_parts.trust);
}

void KeySupply::fetch()
{
    auto* fetch = new KeyFetch(m_parts.network, m_address, this);
    connect(fetch, &KeyFetch::finished, this, &KeySupply::take);
    fetch->start();
}

void KeySupply::take(const Result<JwkSet>& keys)
{
    if (keys)
        m_parts.keys.keep(name(), *keys, m_parts.clock.now());
    Q_EMIT finished(keys);
}

} // namespace lmi
