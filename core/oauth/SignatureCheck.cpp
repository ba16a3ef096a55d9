#include "core/oauth/SignatureCheck.h"

#include "core/oauth/KeyFetch.h"
#include "core/oauth/SigningKeyCache.h"

namespace lmi {
namespace {

std::string keyOf(const QUrl& address)
{
    return address.toEncoded().toStdString();
}

} // namespace

SignatureCheck::SignatureCheck(const Parts& parts, Jws object, QUrl jwksUri, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_object(std::move(object))
    , m_jwksUri(std::move(jwksUri))
{
}

void SignatureCheck::start()
{
    if (const JwkSet* keys = m_parts.keys.find(keyOf(m_jwksUri), m_parts.clock.now()))
        judge(*keys);
    else
        fetch();
}

void SignatureCheck::fetch()
{
    auto* fetch = new KeyFetch(m_parts.network, m_jwksUri, this);
    connect(fetch, &KeyFetch::finished, this, &SignatureCheck::take);
    fetch->start();
}

void SignatureCheck::take(const Result<JwkSet>& keys)
{
    if (!keys) {
        Q_EMIT finished(keys.error());
        return;
    }
    m_parts.keys.keep(keyOf(m_jwksUri), *keys, m_parts.clock.now());
    judge(*keys);
}

void SignatureCheck::judge(const JwkSet& keys)
{
    if (const Jwk* key = keys.keyFor(m_object))
        Q_EMIT finished(m_object.isSignedBy(*key));
    else if (m_parts.keys.takeRefetch(keyOf(m_jwksUri), m_parts.clock.now()))
        fetch();
    else
        Q_EMIT finished(false);
}

} // namespace lmi
