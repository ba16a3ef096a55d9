#include "core/token/TokenCodec.h"

#include "core/base/Json.h"

#include <algorithm>
#include <array>

namespace lmi {
namespace {

constexpr const char* ownMember = "lmi";
constexpr std::array<const char*, 12> ownMembers{
    "issuer",   "client_id", "token_host",       "service_origin",
    "username", "token_url", "requested_scopes", "scope",
    "account",  "nonce",     "auth_time",        "refresh_token_entry"};

enum class Presence { Required, Optional };

// Reads a text member; false if it has another type. Null is the same as missing.
bool readText(const Json& object, const char* member, Presence presence, std::string& text)
{
    const auto found = object.find(member);
    if (found == object.end() || found->is_null())
        return presence == Presence::Optional;
    if (!found->is_string())
        return false;
    text = found->get<std::string>();
    return true;
}

// Whole seconds; Python may have written them as a float. What is later than people count years
// (a provider whose tokens do not end) is as good as the year 10000.
std::optional<UnixTime> seconds(const Json& value)
{
    constexpr double largest = 253402300800.0; // the year 10000
    if (!value.is_number())
        return std::nullopt;
    return static_cast<UnixTime>(std::clamp(value.get<double>(), -largest, largest));
}

bool readSecret(const Json& object, const char* member, Presence presence, Secret& secret)
{
    std::string text;
    const bool read = readText(object, member, presence, text);
    // the original stores what a server sent without looking at it
    const bool usable = text.empty() || isSendable(text);
    secret = Secret(std::move(text));
    return read && usable;
}

void readOwnMembers(const Json& object, AuthToken& token)
{
    const auto own = object.find(ownMember);
    if (own == object.end() || !own->is_object())
        return;
    token.refreshTokenEntry = jsonString(*own, "refresh_token_entry").value_or("");
    const bool isBound =
        own->contains("issuer") || own->contains("client_id") || own->contains("token_host");
    if (!isBound)
        return;
    token.binding = TokenBinding{jsonString(*own, "issuer").value_or(""),
                                 jsonString(*own, "client_id").value_or(""),
                                 jsonString(*own, "token_host").value_or(""),
                                 jsonString(*own, "service_origin").value_or(""),
                                 jsonString(*own, "username").value_or(""),
                                 jsonString(*own, "token_url").value_or(""),
                                 jsonString(*own, "requested_scopes")};
    token.scope = jsonString(*own, "scope").value_or("");
    token.account = jsonString(*own, "account").value_or("");
    token.nonce = jsonString(*own, "nonce").value_or("");
    if (const auto time = own->find("auth_time"); time != own->end())
        token.authenticatedAt = seconds(*time);
}

// What other tools and later versions of this one have added.
Json foreignMembers(Json object)
{
    for (const char* member :
         {"access_token", "expires_at", "token_type", "refresh_token", "id_token", "issued_at"})
        object.erase(member);
    if (const auto own = object.find(ownMember); own != object.end()) {
        if (own->is_object()) {
            for (const char* member : ownMembers)
                own->erase(member);
        }
        if (!own->is_object() || own->empty())
            object.erase(ownMember);
    }
    return object;
}

Json ownMembersOf(const AuthToken& token)
{
    Json own = Json::object();
    if (!token.refreshTokenEntry.empty())
        own["refresh_token_entry"] = token.refreshTokenEntry;
    if (!token.binding)
        return own;
    own["issuer"] = token.binding->issuer;
    own["client_id"] = token.binding->clientId;
    own["token_host"] = token.binding->tokenHost;
    if (!token.binding->serviceOrigin.empty())
        own["service_origin"] = token.binding->serviceOrigin;
    if (!token.binding->username.empty())
        own["username"] = token.binding->username;
    if (!token.binding->tokenUrl.empty())
        own["token_url"] = token.binding->tokenUrl;
    if (token.binding->requestedScopes)
        own["requested_scopes"] = *token.binding->requestedScopes;
    own["scope"] = token.scope;
    if (!token.account.empty())
        own["account"] = token.account;
    if (!token.nonce.empty())
        own["nonce"] = token.nonce;
    if (token.authenticatedAt)
        own["auth_time"] = *token.authenticatedAt;
    return own;
}

Json orNull(const Secret& secret)
{
    return secret.empty() ? Json() : Json(secret.reveal());
}

} // namespace

std::optional<AuthToken> decodeToken(std::string_view text)
{
    auto parsed = parseJsonObject(text);
    if (!parsed)
        return std::nullopt;
    Json& object = *parsed;

    AuthToken token;
    const auto expiresAt =
        object.contains("expires_at") ? seconds(object["expires_at"]) : std::nullopt;
    const bool good = expiresAt
        && readSecret(object, "access_token", Presence::Required, token.accessToken)
        && readText(object, "token_type", Presence::Optional, token.tokenType)
        && readSecret(object, "refresh_token", Presence::Optional, token.refreshToken)
        && readSecret(object, "id_token", Presence::Optional, token.idToken);
    if (!good)
        return std::nullopt;
    token.expiresAt = *expiresAt;
    if (const auto issued = object.find("issued_at");
        issued != object.end() && !issued->is_null()) {
        token.issuedAt = seconds(*issued);
        if (!token.issuedAt)
            return std::nullopt;
    }
    readOwnMembers(object, token);

    if (const Json others = foreignMembers(std::move(object)); !others.empty())
        token.others = writeJson(others);
    return token;
}

std::string encodeToken(const AuthToken& token)
{
    Json object = Json::object();
    object["access_token"] = token.accessToken.reveal();
    object["expires_at"] = token.expiresAt;
    object["token_type"] = token.tokenType;
    // one that the keychain has is not written down, even while it is at hand
    object["refresh_token"] = token.refreshTokenEntry.empty() ? orNull(token.refreshToken) : Json();
    object["id_token"] = orNull(token.idToken);
    object["issued_at"] = token.issuedAt ? Json(*token.issuedAt) : Json();
    Json own = ownMembersOf(token);
    if (auto others = parseJsonObject(token.others)) {
        if (const auto later = others->find(ownMember); later != others->end()) {
            own.update(*later);
            others->erase(later);
        }
        object.update(*others);
    }
    if (!own.empty())
        object[ownMember] = std::move(own);
    return writeJson(object, 2) + "\n";
}

} // namespace lmi
