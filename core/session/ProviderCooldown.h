#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/token/Cooldown.h"

#include <optional>

namespace lmi {

struct Environment;
class TokenLock;

/// Whether the environment's provider is to be left alone now, as this or another process found it
/// down: ProviderLeftAlone or, where it asked for that itself, ProviderAsksToWait, which say for
/// how long; no value: it may be asked. `cause`: which ones count.
[[nodiscard]] std::optional<Error> leftAlone(const TokenLock& lock, const Environment& environment,
                                             UnixTime now, Cooldown::Cause cause);

/// Whether the provider has not answered since it was found down.
[[nodiscard]] bool hasCooldown(const TokenLock& lock);

/// Tells all processes that the provider has answered.
void noteAnswer(const TokenLock& lock);

/// Tells all processes that asking the provider failed. Only what is nobody's fault but its own or
/// the network's is a reason to leave it alone.
void noteFailure(const TokenLock& lock, const Environment& environment, const Error& failure,
                 UnixTime now);

} // namespace lmi
