// A token file: what is read can be written, and reads the same again.

#include "core/token/TokenCodec.h"
#include "tests/fuzz/targets/SecondReader.h"

using namespace lmi;

namespace {

// Without members: nothing, or what the other reader does not take.
QJsonObject objectIn(const std::string& text)
{
    return text.empty()
        ? QJsonObject()
        : lmi::fuzz::readAgain(QByteArray::fromStdString(text)).value_or(QJsonObject());
}

bool isSame(const AuthToken& a, const AuthToken& b)
{
    return a.accessToken == b.accessToken && a.expiresAt == b.expiresAt
        && a.tokenType == b.tokenType && a.refreshToken == b.refreshToken && a.idToken == b.idToken
        && a.issuedAt == b.issuedAt && a.binding == b.binding && a.scope == b.scope
        && a.account == b.account && a.nonce == b.nonce && a.authenticatedAt == b.authenticatedAt
        && objectIn(a.others) == objectIn(b.others);
}

// What another program finds: the six members, and all that is not ours as it was.
void checkForOthers(const std::string& before, const std::string& written)
{
    const QJsonObject file = objectIn(written);
    const QJsonObject original = objectIn(before);
    if (original.isEmpty())
        return;
    for (const char* member :
         {"access_token", "expires_at", "token_type", "refresh_token", "id_token", "issued_at"})
        LMI_HOLDS(file.contains(QLatin1String(member)));
    for (auto each = original.begin(); each != original.end(); ++each) {
        const QJsonValue now = file.value(each.key());
        // Qt takes a byte-order mark off a name where it lists it, but not where it looks for it
        if (!original.contains(each.key()))
            continue;
        if (each->isString())
            LMI_HOLDS(now == each.value());
        else if (each.key() != QLatin1String("lmi"))
            LMI_HOLDS(!now.isUndefined());
    }
}

} // namespace

void lmi::fuzz::check(std::string_view input)
{
    const std::string text(input);
    const auto token = decodeToken(text);
    if (!token)
        return;
    constexpr UnixTime year10000 = 253402300800;
    LMI_HOLDS(token->expiresAt >= -year10000 && token->expiresAt <= year10000);
    for (const Secret* secret : {&token->accessToken, &token->refreshToken, &token->idToken})
        LMI_HOLDS(secret->empty() || isSendable(secret->reveal()));
    const std::string written = encodeToken(*token);
    const auto again = decodeToken(written);
    LMI_HOLDS(again);
    LMI_HOLDS(isSame(*token, *again));
    LMI_HOLDS(encodeToken(*decodeToken(encodeToken(*again))) == encodeToken(*again));
    checkForOthers(text, written);
}
