#include "core/oauth/SignatureCheck.h"

namespace lmi {

SignatureCheck::SignatureCheck(const Parts& parts, Jws object, const QUrl& jwksUri,
                               MissingKey missing, QObject* parent)
    : QObject(parent)
    , m_object(std::move(object))
    , m_supply(new KeySupply(parts, jwksUri, this))
    , m_missing(missing)
{
    connect(m_supply, &KeySupply::finished, this, &SignatureCheck::judge);
}

void SignatureCheck::start()
{
    if (m_missing == MissingKey::LookAgain)
        m_supply->start();
    else if (const JwkSet* keys = m_supply->atHand())
        judge(*keys);
    else
        Q_EMIT finished(m_supply->giveUp());
}

void SignatureCheck::judge(const Result<JwkSet>& keys)
{
    // the keys are gone for good; a provider that cannot answer now proves nothing
    if (!keys && m_failed && keys.error().code == ErrorCode::SigningKeysInvalid) {
        Q_EMIT finished(false);
        return;
    }
    if (!keys) {
        Q_EMIT finished(keys.error());
        return;
    }
    const Jwk* key = keys->keyFor(m_object);
    const bool isRight = key && m_object.isSignedBy(*key);
    // a key without a name may have changed without its absence being seen
    const bool mayHaveChanged = !key || (!isRight && m_object.keyId().empty());
    if (isRight || m_lookedAgain || !mayHaveChanged) {
        Q_EMIT finished(isRight);
        return;
    }
    if (m_missing == MissingKey::GiveUp) {
        // a key that fitted a moment ago has not changed since
        const bool isWrong = key && m_supply->areNew();
        Q_EMIT finished(isWrong ? Result<bool>(false) : m_supply->giveUp());
        return;
    }
    m_lookedAgain = true;
    m_failed = key != nullptr;
    m_supply->startAgain();
}

} // namespace lmi
