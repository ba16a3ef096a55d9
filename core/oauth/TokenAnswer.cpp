#include "core/oauth/TokenAnswer.h"

#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/token/AuthToken.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace lmi {
namespace {

constexpr UnixTime longestLifetime = 10LL * 366 * 24 * 3600;

Error invalid(const TokenAnswerContext& context, const std::string& what)
{
    return {ErrorCode::TokenAnswerInvalid, {context.host, what}};
}

// Some providers repeat what they were sent. What is shorter than any secret may be part of a word.
std::string withoutSent(std::string words, const TokenAnswerContext& context)
{
    constexpr std::size_t shortest = 4;
    for (const Secret& secret : context.sent) {
        const std::string& text = secret.reveal();
        for (auto at = words.find(text); text.size() >= shortest && at != std::string::npos;
             at = words.find(text, at + 3))
            words.replace(at, text.size(), "***");
    }
    return words;
}

// The provider's own words behind its error code.
Error refusal(const Json& object, const std::string& code, const TokenAnswerContext& context)
{
    std::string words = printableText(withoutSent(code, context), 100);
    if (const auto description = jsonString(object, "error_description");
        description && !description->empty())
        words += " (" + printableText(withoutSent(*description, context)) + ")";
    return {refusalNamed(code), {context.host, std::move(words), context.environment}};
}

// An answer that is not a success: JSON as the standard says, or anything else.
Error failure(const HttpAnswer& answer, const std::optional<Json>& object,
              const TokenAnswerContext& context)
{
    if (isUnavailable(answer))
        return unavailable(context.host, answer);
    const auto code = object ? jsonString(*object, "error") : std::nullopt;
    // some providers say with a 400 what will pass
    if (code == "temporarily_unavailable" || code == "server_error")
        return unavailable(context.host, answer, *code);
    if (code && !code->empty())
        return refusal(*object, *code, context);
    if (answer.status >= 400)
        return {ErrorCode::ProviderRefusedEmpty,
                {context.host, std::to_string(answer.status), context.environment}};
    if (answer.status >= 300)
        return invalid(context,
                       "a redirect (status " + std::to_string(answer.status)
                           + "), which is never followed");
    return invalid(context, answer.body.isEmpty() ? "it is empty" : "it is not a JSON object");
}

// Whole seconds from a number or a string of digits; anything below one second is expired at once.
std::optional<UnixTime> lifetime(const Json& value)
{
    if (value.is_number()) {
        const double seconds = value.get<double>();
        if (std::isnan(seconds))
            return std::nullopt;
        return static_cast<UnixTime>(
            std::clamp(seconds, 0.0, static_cast<double>(longestLifetime)));
    }
    if (!value.is_string())
        return std::nullopt;
    const auto text = value.get<std::string>();
    UnixTime seconds = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return std::clamp(seconds, UnixTime(0), longestLifetime);
}

// A member that may be missing or null but must be text; false otherwise.
bool readOptional(const Json& object, const char* member, std::string& text)
{
    const auto found = object.find(member);
    if (found == object.end() || found->is_null())
        return true;
    if (!found->is_string())
        return false;
    text = found->get<std::string>();
    return text.empty() || isSendable(text) || std::string_view(member) == "scope";
}

} // namespace

ErrorCode refusalNamed(std::string_view code)
{
    if (code == "invalid_client")
        return ErrorCode::ProviderRefusedClient;
    if (code == "invalid_grant")
        return ErrorCode::ProviderRefusedGrant;
    if (code == "invalid_scope")
        return ErrorCode::ProviderRefusedScope;
    if (code == "unauthorized_client")
        return ErrorCode::GrantNotAllowed;
    if (code == "unsupported_grant_type")
        return ErrorCode::GrantNotSupported;
    return ErrorCode::ProviderRefused;
}

Result<TokenAnswer> readTokenAnswer(const HttpAnswer& answer, const TokenAnswerContext& context)
{
    const auto object = parseJsonObject(answer.body.toStdString());
    if (answer.status < 200 || answer.status > 299 || !object || object->contains("error"))
        return failure(answer, object, context);

    TokenAnswer token;
    const std::string access = jsonString(*object, "access_token").value_or("");
    if (!isSendable(access))
        return invalid(context, "it has no usable access_token");
    token.accessToken = Secret(access);
    if (lowerCase(jsonString(*object, "token_type").value_or("")) != "bearer")
        return invalid(context, "its token_type is not Bearer");
    token.tokenType = "Bearer";
    if (const auto found = object->find("expires_in");
        found != object->end() && !found->is_null()) {
        const auto seconds = lifetime(*found);
        if (!seconds)
            return invalid(context, "its expires_in is not a number of seconds");
        token.expiresIn = *seconds;
    }
    std::string refresh;
    std::string id;
    if (!readOptional(*object, "refresh_token", refresh) || !readOptional(*object, "id_token", id)
        || !readOptional(*object, "scope", token.scope))
        return invalid(context, "its refresh_token, id_token or scope is not text");
    token.refreshToken = Secret(std::move(refresh));
    token.idToken = Secret(std::move(id));
    token.scope = printableText(token.scope, 4096);
    return token;
}

bool refusesTheGrant(const Error& error)
{
    return error.code == ErrorCode::ProviderRefusedGrant;
}

bool refusesTheRequest(const Error& error)
{
    switch (error.code) {
    case ErrorCode::ProviderRefused:
    case ErrorCode::ProviderRefusedGrant:
    case ErrorCode::ProviderRefusedScope:
    case ErrorCode::GrantNotAllowed:
    case ErrorCode::GrantNotSupported:
        return true;
    case ErrorCode::ProviderRefusedEmpty:
        return error.arguments[1] == "400" || error.arguments[1] == "401";
    default:
        return false;
    }
}

} // namespace lmi
