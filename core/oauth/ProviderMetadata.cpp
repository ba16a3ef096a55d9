#include "core/oauth/ProviderMetadata.h"

#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/config/Environment.h"
#include "core/oauth/WebHost.h"

#include <algorithm>

namespace lmi {
namespace {

QUrl url(const std::string& text)
{
    return QUrl(QString::fromStdString(text), QUrl::StrictMode);
}

// An endpoint; empty if the member is missing.
Result<QUrl> endpoint(const Json& object, const char* member, const std::string& address)
{
    if (!object.contains(member))
        return QUrl();
    const std::string text = jsonString(object, member).value_or("");
    const auto checked = WebAddress::from(text, member, address);
    const QUrl parsed = checked ? urlOf(*checked) : QUrl();
    if (!parsed.isValid() || parsed.isEmpty())
        return Error(ErrorCode::DiscoveryInvalid,
                     {address, std::string("its ") + member + " is not a secure address"});
    return parsed;
}

// The authorization endpoint; empty if the member is missing. What lmi sets itself may not be there
// a second time, as nobody knows which of the two counts (RFC 6749 3.1).
Result<QUrl> authorizationEndpoint(const Json& object, const std::string& address)
{
    constexpr const char* member = "authorization_endpoint";
    const auto found = WebAddress::from(jsonString(object, member).value_or(""), member, address);
    const std::string own = found ? ownParameterIn(*found) : std::string();
    if (!own.empty())
        return Error(ErrorCode::DiscoveryInvalid,
                     {address, std::string("its ") + member + " sets \"" + own + "\""});
    return endpoint(object, member, address);
}

// Why the authorization code flow is not offered (RFC 8414 2, OpenID Connect Discovery 3); empty:
// it is.
std::string problemOfResponseTypes(const Json& object)
{
    constexpr const char* member = "response_types_supported";
    const auto types = object.find(member);
    if (types == object.end())
        return std::string("it has no ") + member;
    if (!types->is_array())
        return std::string("its ") + member + " is not a list of words";
    const bool code = std::find(types->begin(), types->end(), Json("code")) != types->end();
    return code ? "" : std::string("its ") + member + " has no \"code\"";
}

bool offersS256(const Json& object)
{
    const auto methods = object.find("code_challenge_methods_supported");
    if (methods == object.end())
        return true;
    return methods->is_array()
        && std::any_of(methods->begin(), methods->end(),
                       [](const Json& method) { return method == "S256"; });
}

// A list of words; empty if the member is missing.
Result<std::vector<std::string>> list(const Json& object, const char* member,
                                      const std::string& address)
{
    const auto found = object.find(member);
    if (found == object.end())
        return std::vector<std::string>();
    if (!found->is_array() || !std::all_of(found->begin(), found->end(), [](const Json& each) {
            return each.is_string();
        }))
        return Error(ErrorCode::DiscoveryInvalid,
                     {address, std::string("its ") + member + " is not a list of words"});
    return found->get<std::vector<std::string>>();
}

} // namespace

QList<QUrl> metadataAddresses(const std::string& issuer)
{
    std::string base = issuer;
    while (base.ends_with('/'))
        base.pop_back();
    const QUrl parsed = url(base);
    QUrl oauth = parsed;
    oauth.setPath(QLatin1String("/.well-known/oauth-authorization-server")
                      + parsed.path(QUrl::FullyEncoded),
                  QUrl::StrictMode);
    return {url(base + "/.well-known/openid-configuration"), oauth};
}

Result<ProviderMetadata> readMetadata(const QByteArray& body, const std::string& issuer,
                                      const QUrl& address)
{
    const std::string where = address.toString(QUrl::FullyEncoded).toStdString();
    const auto object = parseJsonObject(body.toStdString());
    if (!object)
        return Error(ErrorCode::DiscoveryInvalid, {where, "it is not a JSON object"});
    const auto declared = jsonString(*object, "issuer");
    if (!declared)
        return Error(ErrorCode::DiscoveryInvalid, {where, "it has no issuer"});
    if (*declared != issuer)
        return Error(ErrorCode::DiscoveryIssuerMismatch,
                     {where, printableText(*declared, 200), issuer});

    const auto authorization = authorizationEndpoint(*object, where);
    if (!authorization)
        return authorization.error();
    const auto token = endpoint(*object, "token_endpoint", where);
    if (!token)
        return token.error();
    if (token->isEmpty())
        return Error(ErrorCode::DiscoveryInvalid, {where, "it has no token_endpoint"});
    const auto keys = endpoint(*object, "jwks_uri", where);
    if (!keys)
        return keys.error();
    const auto userinfo = endpoint(*object, "userinfo_endpoint", where);
    if (!userinfo)
        return userinfo.error();
    const auto algorithms = list(*object, "id_token_signing_alg_values_supported", where);
    if (!algorithms)
        return algorithms.error();
    const auto grants = list(*object, "grant_types_supported", where);
    if (!grants)
        return grants.error();
    const auto promise = object->find("authorization_response_iss_parameter_supported");
    if (promise != object->end() && !promise->is_boolean())
        return Error(ErrorCode::DiscoveryInvalid,
                     {where,
                      "its authorization_response_iss_parameter_supported is neither true nor "
                      "false"});
    return ProviderMetadata{
        *authorization,      *token,  promise != object->end() && *promise == true,
        offersS256(*object), *keys,   *userinfo,
        *algorithms,         *grants, problemOfResponseTypes(*object)};
}

} // namespace lmi
