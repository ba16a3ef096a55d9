// Signed tokens. Text of one line is a token as it arrives. Of several lines the first is the
// header and the second the claims, in plain JSON; a third is the signature, in base64url. Where
// there is no third one, the token is signed rightly.

#include "core/oauth/IdToken.h"
#include "core/oauth/Jwk.h"
#include "core/oauth/Jws.h"
#include "core/token/JwtClaims.h"
#include "tests/fuzz/targets/SecondReader.h"
#include "tests/unit/oauth/TestKey.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

using namespace lmi;
using namespace lmi::fuzz;
using lmi::test::base64Url;
using lmi::test::TestKey;

namespace {

constexpr UnixTime now = 1'700'000'000;

struct KeyPair {
    TestKey secret;
    Jwk known;

    explicit KeyPair(TestKey key) : secret(std::move(key)), known(*Jwk::from(secret.jwk())) { }
};

// Made before the clock of the first input starts.
const KeyPair rsa(TestKey::rsa());
const KeyPair p256(TestKey::curve("P-256"));
const KeyPair p384(TestKey::curve("P-384"));
const KeyPair edwards(TestKey::ed25519());

const KeyPair& pairFor(SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case SignatureAlgorithm::Es256:
        return p256;
    case SignatureAlgorithm::Es384:
        return p384;
    case SignatureAlgorithm::EdDsa:
        return edwards;
    default:
        return rsa;
    }
}

IdTokenExpectation strictExpectation()
{
    IdTokenExpectation expected;
    expected.issuer = "https://login.example.com";
    expected.clientId = "lmi";
    expected.otherAudiences = {"api"};
    expected.nonce = "n-0S6_WzA2Mj";
    expected.accessToken = "SlAV32hkKG";
    expected.maxAge = 600;
    expected.acrValues = {"loa2"};
    expected.now = now;
    return expected;
}

IdTokenExpectation looseExpectation()
{
    IdTokenExpectation expected = strictExpectation();
    expected.nonce.reset();
    expected.maxAge.reset();
    expected.acrValues.clear();
    return expected;
}

std::optional<QJsonObject> objectIn(std::string_view segment)
{
    const QByteArray bytes =
        QByteArray::fromBase64(QByteArray(segment.data(), static_cast<qsizetype>(segment.size())),
                               QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return readAgain(bytes);
}

QString text(const std::string& plain)
{
    return QString::fromStdString(plain);
}

bool isTimeUntil(const QJsonValue& value, UnixTime latest)
{
    return value.isDouble() && value.toDouble() < static_cast<double>(latest + 1);
}

// What a token that is believed must say about its parties, read by another reader.
void checkParties(const QJsonObject& claims, const IdTokenExpectation& expected)
{
    LMI_HOLDS(claims[u"iss"].toString() == text(expected.issuer));
    const QJsonArray audiences =
        claims[u"aud"].isString() ? QJsonArray{claims[u"aud"]} : claims[u"aud"].toArray();
    LMI_HOLDS(audiences.contains(text(expected.clientId)));
    for (const QJsonValue& each : audiences)
        LMI_HOLDS(each.toString() == text(expected.clientId)
                  || each.toString() == text(expected.otherAudiences.front()));
    LMI_HOLDS(claims.contains(u"azp") ? claims[u"azp"].toString() == text(expected.clientId)
                                      : audiences.size() == 1);
    const QByteArray subject = claims[u"sub"].toString().toUtf8();
    LMI_HOLDS(!subject.isEmpty() && subject.size() <= 255);
}

void checkTimes(const QJsonObject& claims, const IdTokenExpectation& expected)
{
    LMI_HOLDS(claims[u"exp"].toDouble() > static_cast<double>(now - clockSkew));
    LMI_HOLDS(isTimeUntil(claims[u"iat"], now + clockSkew));
    LMI_HOLDS(!claims.contains(u"nbf") || isTimeUntil(claims[u"nbf"], now + clockSkew));
    LMI_HOLDS(!expected.maxAge
              || claims[u"auth_time"].toDouble()
                  >= static_cast<double>(now - *expected.maxAge - clockSkew));
}

void checkBelieved(const QJsonObject& header, const QJsonObject& claims,
                   const IdTokenExpectation& expected)
{
    const QString type = header[u"typ"].toString().toLower();
    LMI_HOLDS(type.isEmpty() || type == u"jwt" || type == u"application/jwt"
              || type == u"application/");
    LMI_HOLDS(!claims.contains(u"events"));
    checkParties(claims, expected);
    checkTimes(claims, expected);
    LMI_HOLDS(!expected.nonce || claims[u"nonce"].toString() == text(*expected.nonce));
    LMI_HOLDS(expected.acrValues.empty() || claims[u"acr"].toString() == u"loa2");
    if (!claims.contains(u"at_hash"))
        return;
    const QString algorithm = header[u"alg"].toString();
    const auto method = algorithm == u"EdDSA" ? QCryptographicHash::Sha512
        : algorithm == u"ES384"               ? QCryptographicHash::Sha384
                                              : QCryptographicHash::Sha256;
    QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(expected.accessToken), method);
    hash.truncate(hash.size() / 2);
    LMI_HOLDS(claims[u"at_hash"].toString().toLatin1()
              == hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

void checkJudgement(const Jws& jws, std::string_view token, const IdTokenExpectation& expected)
{
    std::string problem = problemOfIdToken(jws, expected);
    if (problem.empty())
        problem = problemOfTimes(jws.claims(), expected.now);
    LMI_HOLDS(problem.size() < 300);
    LMI_HOLDS(
        std::all_of(problem.begin(), problem.end(), [](char c) { return c >= 0x20 && c <= 0x7E; }));
    const std::size_t dot = token.find('.');
    if (!problem.empty())
        return;
    const auto header = objectIn(token.substr(0, dot));
    const auto claims = objectIn(token.substr(dot + 1, token.rfind('.') - dot - 1));
    if (header && claims)
        checkBelieved(*header, *claims, expected);
}

// A token agrees with itself, and with nobody else's.
void checkRefresh(const Json& claims)
{
    const FirstIdToken same{claims, jsonString(claims, "nonce").value_or(""),
                            authenticationTimeIn(claims)};
    LMI_HOLDS(problemOfRefreshedIdToken(claims, same).empty());
    FirstIdToken other = same;
    other.claims["sub"] = jsonString(claims, "sub").value_or("") + "2";
    LMI_HOLDS(!problemOfRefreshedIdToken(claims, other).empty());
}

void checkHeader(const Jws& jws, std::string_view token)
{
    LMI_HOLDS(token.size() <= 64UL * 1024);
    const QList<QByteArray> segments =
        QByteArray(token.data(), static_cast<qsizetype>(token.size())).split('.');
    LMI_HOLDS(segments.size() == 3);
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    for (const QByteArray& segment : segments)
        LMI_HOLDS(QByteArray::fromBase64(segment, form).toBase64(form) == segment);
    LMI_HOLDS(jws.keyId().size() <= 255);
    const auto header = objectIn(token.substr(0, token.find('.')));
    if (!header)
        return;
    LMI_HOLDS(!header->contains(u"crit") && !header->contains(u"b64"));
    LMI_HOLDS(
        QStringList({QStringLiteral("RS256"), QStringLiteral("PS256"), QStringLiteral("ES256"),
                     QStringLiteral("ES384"), QStringLiteral("EdDSA")})
            .contains((*header)[u"alg"].toString()));
}

void checkToken(std::string_view token, bool isSigned)
{
    const auto claims = readJwtClaims(token);
    if (claims) {
        const std::string name = displayNameIn(*claims);
        LMI_HOLDS(QString::fromStdString(name).toStdString() == name);
        LMI_HOLDS(std::none_of(name.begin(), name.end(), [](char c) {
            return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
        }));
    }
    const auto jws = Jws::from(token);
    if (!jws)
        return;
    LMI_HOLDS(claims && *claims == jws->claims());
    checkHeader(*jws, token);
    // nobody can sign but us, and what is signed cannot be changed
    for (const SignatureAlgorithm algorithm :
         {SignatureAlgorithm::Rs256, SignatureAlgorithm::Es256, SignatureAlgorithm::Es384,
          SignatureAlgorithm::EdDsa}) {
        const bool ours = &pairFor(algorithm).known == &pairFor(jws->algorithm()).known && isSigned;
        LMI_HOLDS(jws->isSignedBy(pairFor(algorithm).known) == ours);
    }
    checkJudgement(*jws, token, strictExpectation());
    checkJudgement(*jws, token, looseExpectation());
    checkRefresh(jws->claims());
}

// Only what the header itself asks for is signed with.
std::string signatureFor(const std::string& header, const std::string& message)
{
    const auto object = parseJsonObject(header);
    const auto algorithm =
        object ? signatureAlgorithm(jsonString(*object, "alg").value_or("")) : std::nullopt;
    return algorithm ? base64Url(pairFor(*algorithm).secret.sign(*algorithm, message))
                     : std::string();
}

} // namespace

void lmi::fuzz::check(std::string_view rest)
{
    if (rest.find('\n') == std::string_view::npos) {
        checkToken(rest, false);
        return;
    }
    const std::string header = takeLine(rest);
    const std::string claims = takeLine(rest);
    const std::string message = base64Url(header) + "." + base64Url(claims);
    if (rest.empty())
        checkToken(message + "." + signatureFor(header, message), true);
    else
        checkToken(message + "." + std::string(rest), false);
}
