#pragma once

#include "app/demo-idp/Answer.h"
#include "app/demo-idp/Context.h"

namespace lmi::demo {

enum class IdTokenKind {
    OfLogin, // repeats the nonce of the authorization request
    OfRefresh, // has none (OpenID Connect Core 12.2)
};

// The successful answer of the token endpoint (RFC 6749 5.1) in the shape the faults ask for, with
// an ID token if a person granted openid.
[[nodiscard]] Answer tokenAnswer(const Context& context, const TokenVault::Issued& issued,
                                 IdTokenKind kind, const FaultPlan& plan, TimePoint now);

} // namespace lmi::demo
