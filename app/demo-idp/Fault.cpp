#include "app/demo-idp/Fault.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <string_view>

namespace lmi::demo {

namespace {

const std::map<std::string_view, FaultEndpoint> Endpoints = {
    {"token", FaultEndpoint::Token},
    {"refresh", FaultEndpoint::Refresh},
    {"authorize", FaultEndpoint::Authorize},
    {"discovery", FaultEndpoint::Discovery},
    {"api", FaultEndpoint::Api},
    {"userinfo", FaultEndpoint::UserInfo},
};

const std::map<std::string_view, Shape> Shapes = {
    {"lowercase-bearer", Shape::LowercaseBearer},
    {"string-expires", Shape::StringExpires},
    {"no-scope", Shape::NoScope},
    {"no-expires", Shape::NoExpires},
    {"no-refresh", Shape::NoRefresh},
    {"no-id-token", Shape::NoIdToken},
    {"wrong-nonce", Shape::WrongNonce},
};

// Of RFC 6749, RFC 6750, RFC 8628 and OpenID Connect Core. A list, so that a typing mistake in a
// script is an error and not an error name.
constexpr std::array<std::string_view, 19> ErrorNames = {
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "unsupported_grant_type",
    "unsupported_response_type",
    "invalid_scope",
    "access_denied",
    "server_error",
    "temporarily_unavailable",
    "invalid_token",
    "insufficient_scope",
    "authorization_pending",
    "slow_down",
    "expired_token",
    "login_required",
    "interaction_required",
    "consent_required",
    "account_selection_required",
};

[[nodiscard]] std::optional<unsigned> number(std::string_view text)
{
    unsigned value = 0;
    const char* const end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    if (result.ec != std::errc() || result.ptr != end)
        return std::nullopt;
    return value;
}

[[nodiscard]] bool readStatus(std::string_view what, Fault& fault)
{
    constexpr std::size_t Digits = 3;
    const auto status = number(what.substr(0, Digits));
    const std::string_view suffix = what.substr(std::min(Digits, what.size()));
    if (!status || *status < 200 || *status > 599)
        return false;
    fault.status = static_cast<int>(*status);
    if (suffix == "-empty")
        fault.body = Fault::Body::Empty;
    else if (suffix == "-html")
        fault.body = Fault::Body::Html;
    return suffix.empty() || fault.body != Fault::Body::Text;
}

[[nodiscard]] bool readSlow(std::string_view what, Fault& fault)
{
    constexpr std::string_view Prefix = "slow=";
    constexpr unsigned Most = 60'000;
    if (!what.starts_with(Prefix))
        return false;
    const auto milliseconds = number(what.substr(Prefix.size()));
    if (!milliseconds || *milliseconds > Most)
        return false;
    fault.kind = Fault::Kind::Slow;
    fault.delay = std::chrono::milliseconds(*milliseconds);
    return true;
}

[[nodiscard]] bool readName(std::string_view what, Fault& fault)
{
    if (what == "html" || what == "empty") {
        fault.status = 200;
        fault.body = what == "html" ? Fault::Body::Html : Fault::Body::Empty;
        return true;
    }
    if (what == "hang" || what == "reset") {
        fault.kind = what == "hang" ? Fault::Kind::Hang : Fault::Kind::Reset;
        return true;
    }
    for (const auto name : ErrorNames) {
        if (what == name) {
            fault.kind = Fault::Kind::OAuthError;
            fault.error = what;
            return true;
        }
    }
    return false;
}

[[nodiscard]] bool readShape(std::string_view what, Fault& fault)
{
    const auto shape = Shapes.find(what);
    if (shape == Shapes.end())
        return false;
    fault.kind = Fault::Kind::Shape;
    fault.shape = shape->second;
    return fault.endpoint == FaultEndpoint::Token || fault.endpoint == FaultEndpoint::Refresh;
}

} // namespace

std::optional<Fault> Fault::parse(const std::string& text)
{
    std::string_view what(text);
    const auto equals = what.find('=');
    const auto endpoint = Endpoints.find(what.substr(0, equals));
    if (equals == std::string_view::npos || endpoint == Endpoints.end())
        return std::nullopt;
    Fault fault;
    fault.endpoint = endpoint->second;
    what.remove_prefix(equals + 1);
    if (const auto colon = what.find(':'); colon != std::string_view::npos) {
        fault.times = number(what.substr(colon + 1));
        if (!fault.times || *fault.times == 0)
            return std::nullopt;
        what = what.substr(0, colon);
    }
    if (readName(what, fault) || readShape(what, fault) || readSlow(what, fault)
        || readStatus(what, fault))
        return fault;
    return std::nullopt;
}

} // namespace lmi::demo
