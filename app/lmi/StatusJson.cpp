#include "app/lmi/StatusJson.h"

#include <algorithm>

namespace lmi {
namespace {

Json orNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

Json orNull(const std::optional<UnixTime>& time)
{
    return time ? Json(*time) : Json();
}

} // namespace

Json statusJson(const EnvironmentStatus& status, UnixTime now)
{
    Json object = Json::object();
    object["environment"] = status.name.text();
    object["grant_type"] = status.grant ? Json(grantName(*status.grant)) : Json();
    object["state"] = stateName(status.state);
    object["expires_at"] = orNull(status.expiresAt);
    object["expires_in"] =
        status.expiresAt ? Json(std::max<UnixTime>(*status.expiresAt - now, 0)) : Json();
    object["issued_at"] = orNull(status.issuedAt);
    object["token_type"] = orNull(status.tokenType);
    object["refreshable"] = status.refreshable;
    object["has_id_token"] = status.hasIdToken;
    object["subject"] = orNull(status.subject);
    object["error"] = status.error ? Json(describe(*status.error)) : Json();
    return object;
}

} // namespace lmi
