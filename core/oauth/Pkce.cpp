#include "core/oauth/Pkce.h"

#include "core/oauth/RandomText.h"

#include <QCryptographicHash>

namespace lmi {

Pkce Pkce::create()
{
    constexpr int verifierBytes = 32;
    return of(randomText(verifierBytes));
}

Pkce Pkce::of(const QByteArray& verifier)
{
    const QByteArray digest = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256);
    return {verifier,
            digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)};
}

} // namespace lmi
