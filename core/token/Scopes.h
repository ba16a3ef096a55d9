#pragma once

#include <string>

namespace lmi {

/// The scopes of `requested` that `granted` lacks, with spaces between (RFC 6749 3.3); empty: none,
/// or it is not known what was granted. Those of OpenID Connect are passed over, as many providers
/// grant them without saying so.
[[nodiscard]] std::string scopesNotGranted(const std::string& requested,
                                           const std::string& granted);

} // namespace lmi
