#pragma once

#include <string>

namespace lmi {

/// The scopes of `requested` that `granted` lacks, with spaces between (RFC 6749 3.3); empty: none,
/// or it is not known what was granted. Those of OpenID Connect are passed over, as many providers
/// grant them without saying so.
[[nodiscard]] std::string scopesNotGranted(const std::string& requested,
                                           const std::string& granted);

/// The scopes of a request, sorted and each once, with spaces between: their order says nothing
/// (RFC 6749 3.3).
[[nodiscard]] std::string scopesInOrder(const std::string& requested);

} // namespace lmi
