#include "core/oauth/SignatureCheck.h"

#include "core/oauth/KeyFetch.h"
#include "core/oauth/SigningKeyCache.h"

namespace lmi {
SignatureCheck::SignatureCheck(const Parts& parts, Jws object, QUrl jwksUri, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_object(std::move(object))
    , m_jwksUri(std::move(jwksUri))
{
}

void SignatureCheck::start()
{
    if (const JwkSet* keys = m_parts.keys.find(name(), m_parts.clock.now()))
        judge(*keys);
    else
        fetch();
}

std::string SignatureCheck::name() const
{
    return SigningKeyCache::nameOf(m_jwksUri.toEncoded().toStdString(), m_parts.trust);
}

void SignatureCheck::fetch()
{
    auto* fetch = new KeyFetch(m_parts.network, m_jwksUri, this);
    connect(fetch, &KeyFetch::finished, this, &SignatureCheck::take);
    fetch->start();
}

void SignatureCheck::lookAgain()
{
    if (!m_parts.keys.takeRefetch(name(), m_parts.clock.now())) {
        Q_EMIT finished(Error(ErrorCode::SigningKeysInvalid,
                              {m_jwksUri.toString(QUrl::FullyEncoded).toStdString(),
                               "the key that is needed is not among them, and they are looked "
                               "through once a minute"}));
        return;
    }
    m_lookedAgain = true;
    fetch();
}

void SignatureCheck::take(const Result<JwkSet>& keys)
{
    if (!keys) {
        Q_EMIT finished(keys.error());
        return;
    }
    m_parts.keys.keep(name(), *keys, m_parts.clock.now());
    judge(*keys);
}

void SignatureCheck::judge(const JwkSet& keys)
{
    if (const Jwk* key = keys.keyFor(m_object))
        Q_EMIT finished(m_object.isSignedBy(*key));
    else if (m_lookedAgain)
        Q_EMIT finished(false);
    else
        lookAgain();
}

} // namespace lmi
