#pragma once

#include "core/base/Secret.h"

#include <QByteArray>

#include <optional>
#include <string>

namespace lmi {

/// What an authorization response must fit to be believed.
struct AuthorizationExpectation {
    QByteArray state;
    std::string issuer; ///< empty: not known
    bool issuerPromised = false; ///< the provider always sends "iss" (RFC 9207)
};

/// What arrived at the redirect address (RFC 6749 4.1.2).
struct AuthorizationAnswer {
    enum class Verdict {
        Foreign, ///< not the answer that is waited for: the login goes on
        Granted, ///< with a code
        Refused, ///< the provider, or the person there, said no
        NeedsPerson, ///< refused because nobody was to be asked (OpenID Connect Core 3.1.2.6)
        Untrusted, ///< our state, but from another issuer, or neither a code nor an error
    };
    Verdict verdict = Verdict::Foreign;
    Secret code;
    std::string
        error; ///< Refused, NeedsPerson: the provider's words, harmless; Untrusted: what is wrong
    std::string reason = {}; ///< Refused: the error code alone, harmless
};

/// Judges the query of a callback. The state comes first: without it nothing else is believed,
/// least of all an error.
[[nodiscard]] AuthorizationAnswer
judgeAuthorizationAnswer(const QByteArray& query, const AuthorizationExpectation& expected);

} // namespace lmi
