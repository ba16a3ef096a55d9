#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/oauth/HttpAnswer.h"

#include <vector>

namespace lmi {

/// A token endpoint's successful answer (RFC 6749 5.1).
struct TokenAnswer {
    Secret accessToken;
    std::string tokenType; ///< always "Bearer", however the provider spells it
    UnixTime expiresIn = 3600; ///< seconds; absent means 3600
    Secret refreshToken; ///< empty: none was sent
    Secret idToken; ///< empty: none was sent
    std::string scope; ///< empty: as requested
};

/// Who is spoken to, for sentences.
struct TokenAnswerContext {
    std::string host;
    std::string environment;
    std::vector<Secret> sent = {}; ///< what the request held; sentences never repeat it
};

/// What an error code of the token endpoint, or of the authorization endpoint (RFC 6749 5.2,
/// 4.1.2.1), means; ProviderRefused if it has no meaning of its own.
[[nodiscard]] ErrorCode refusalNamed(std::string_view code);

/// Reads an answer. Errors: ProviderRefused, ProviderRefusedClient, ProviderRefusedGrant,
/// ProviderRefusedScope, ProviderRefusedEmpty, GrantNotAllowed, GrantNotSupported (RFC 6749 5.2),
/// ProviderUnavailable and ProviderAsksToWait (as isUnavailable() has it, and where the error code
/// says so), TokenAnswerInvalid.
[[nodiscard]] Result<TokenAnswer> readTokenAnswer(const HttpAnswer& answer,
                                                  const TokenAnswerContext& context);

/// Whether the error says that the grant itself (a refresh token, a code) will never be accepted
/// again: invalid_grant.
[[nodiscard]] bool refusesTheGrant(const Error& error);

/// Whether the provider answered and said no for any reason but the client's. Where no reason is
/// given only 400 and 401 count: with others something may answer in the provider's place.
[[nodiscard]] bool refusesTheRequest(const Error& error);

} // namespace lmi
