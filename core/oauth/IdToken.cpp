#include "core/oauth/IdToken.h"

#include "core/base/Text.h"
#include "core/oauth/Jws.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace lmi {
namespace {

constexpr std::size_t longestSubject = 255;

// A NumericDate (RFC 7519 2), in whole seconds; none if the claim is missing or no time.
std::optional<UnixTime> timeIn(const Json& claims, const char* claim)
{
    constexpr double latest = 253402300800.0; // the year 10000
    const auto found = claims.find(claim);
    if (found == claims.end() || !found->is_number())
        return std::nullopt;
    const auto seconds = found->get<double>();
    if (!(std::abs(seconds) < latest))
        return std::nullopt;
    return static_cast<UnixTime>(std::floor(seconds));
}

// Those that "aud" names; empty if it is missing or anything but names.
std::vector<std::string> audiencesIn(const Json& claims)
{
    const auto found = claims.find("aud");
    if (found == claims.end())
        return {};
    if (found->is_string())
        return {found->get<std::string>()};
    const bool names = found->is_array()
        && std::all_of(found->begin(), found->end(),
                       [](const Json& each) { return each.is_string(); });
    return names ? found->get<std::vector<std::string>>() : std::vector<std::string>();
}

bool contains(const std::vector<std::string>& list, const std::string& text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

std::string quoted(const Json& claims, const char* claim)
{
    return "\"" + printableText(jsonString(claims, claim).value_or(""), 100) + "\"";
}

// OpenID Connect Core 3.1.3.6: the left half of the digest that goes with the signature.
bool hashFits(const std::string& hash, const std::string& accessToken, SignatureAlgorithm algorithm)
{
    auto method = QCryptographicHash::Sha256;
    if (algorithm == SignatureAlgorithm::Es384)
        method = QCryptographicHash::Sha384;
    else if (algorithm == SignatureAlgorithm::EdDsa)
        method = QCryptographicHash::Sha512;
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::fromStdString(accessToken), method);
    return digest.left(digest.size() / 2)
               .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        == QByteArray::fromStdString(hash);
}

std::string problemOfKind(const Jws& token)
{
    // another kind of signed object that is not meant to say who somebody is (RFC 8725 3.11)
    const bool plain = token.type().empty() || token.type() == "jwt";
    if (!plain || token.claims().contains("events"))
        return "it is a signed object of another kind";
    return {};
}

std::string problemOfParties(const Json& claims, const IdTokenExpectation& expected)
{
    if (jsonString(claims, "iss") != expected.issuer)
        return "it was issued by " + quoted(claims, "iss");
    if (!isForClient(claims, expected))
        return "it is for other clients, too, or for another one (OAUTH_ID_TOKEN_AUDIENCES names "
               "those that may be there)";
    const std::string subject = jsonString(claims, "sub").value_or("");
    if (subject.empty() || subject.size() > longestSubject)
        return "it does not say who it is about";
    return {};
}

std::string problemOfForm(const Json& claims)
{
    if (!timeIn(claims, "exp") || !timeIn(claims, "iat")
        || (claims.contains("nbf") && !timeIn(claims, "nbf")))
        return "it does not say when it was issued and when it ends";
    return {};
}

std::string problemOfLogin(const Json& claims, const IdTokenExpectation& expected)
{
    if (expected.nonce && jsonString(claims, "nonce") != *expected.nonce)
        return "it belongs to another login";
    if (expected.maxAge) {
        const auto authenticated = authenticationTimeIn(claims);
        if (!authenticated || *authenticated + *expected.maxAge + clockSkew < expected.now)
            return "it does not show that the person signed in within the last "
                + std::to_string(*expected.maxAge) + " s (max_age)";
    }
    if (!expected.acrValues.empty()
        && !contains(expected.acrValues, jsonString(claims, "acr").value_or("")))
        return "the person did not sign in in the way that acr_values asks for";
    return {};
}

} // namespace

std::string problemOfIdToken(const Jws& token, const IdTokenExpectation& expected)
{
    const Json& claims = token.claims();
    std::string problem = problemOfKind(token);
    if (problem.empty())
        problem = problemOfParties(claims, expected);
    if (problem.empty())
        problem = problemOfForm(claims);
    if (problem.empty())
        problem = problemOfLogin(claims, expected);
    if (problem.empty() && claims.contains("at_hash")
        && !hashFits(jsonString(claims, "at_hash").value_or(""), expected.accessToken,
                     token.algorithm()))
        problem = "it belongs to another access token";
    return problem;
}

std::string problemOfTimes(const Json& claims, UnixTime now)
{
    const char* check = "; check this computer's clock";
    if (timeIn(claims, "exp").value_or(0) + clockSkew <= now)
        return std::string("it has ended") + check;
    if (timeIn(claims, "iat").value_or(0) > now + clockSkew)
        return std::string("it was issued in the future") + check;
    if (timeIn(claims, "nbf").value_or(0) > now + clockSkew)
        return std::string("it is not valid yet") + check;
    return {};
}

bool isForClient(const Json& claims, const IdTokenExpectation& expected)
{
    const std::vector<std::string> audiences = audiencesIn(claims);
    const bool named = contains(audiences, expected.clientId);
    const bool allKnown =
        std::all_of(audiences.begin(), audiences.end(), [&](const std::string& each) {
            return each == expected.clientId || contains(expected.otherAudiences, each);
        });
    const bool authorized = claims.contains("azp") ? jsonString(claims, "azp") == expected.clientId
                                                   : audiences.size() == 1;
    return named && allKnown && authorized;
}

std::string problemOfRefreshedIdToken(const Json& claims, const FirstIdToken& first)
{
    for (const char* claim : {"iss", "sub"}) {
        if (first.claims.contains(claim)
            && jsonString(first.claims, claim) != jsonString(claims, claim))
            return std::string("its ") + claim + " is not the one of the login";
    }
    const std::vector<std::string> before = audiencesIn(first.claims);
    const std::vector<std::string> after = audiencesIn(claims);
    if (!std::all_of(before.begin(), before.end(),
                     [&](const std::string& each) { return contains(after, each); }))
        return "its aud is not the one of the login";
    if (first.authenticatedAt && claims.contains("auth_time")
        && authenticationTimeIn(claims) != first.authenticatedAt)
        return "its auth_time is not the one of the login";
    if (!first.nonce.empty() && claims.contains("nonce")
        && jsonString(claims, "nonce") != first.nonce)
        return "its nonce is not the one of the login";
    return {};
}

std::optional<UnixTime> authenticationTimeIn(const Json& claims)
{
    return timeIn(claims, "auth_time");
}

} // namespace lmi
