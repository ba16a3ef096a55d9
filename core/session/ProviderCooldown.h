#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <optional>

namespace lmi {

struct Environment;
class TokenLock;

/// Whether the environment's provider is to be left alone now, as this or another process found it
/// down: ProviderLeftAlone, which says for how long; no value: it may be asked.
[[nodiscard]] std::optional<Error> leftAlone(const TokenLock& lock, const Environment& environment,
                                             UnixTime now);

/// Tells all processes that the provider has answered.
void noteAnswer(const TokenLock& lock);

/// Tells all processes that asking the provider failed. Only what is nobody's fault but its own or
/// the network's is a reason to leave it alone.
void noteFailure(const TokenLock& lock, const Environment& environment, const Error& failure,
                 UnixTime now);

} // namespace lmi
