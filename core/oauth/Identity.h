#pragma once

#include "core/base/Clock.h"

#include <optional>
#include <string>

namespace lmi {

/// Who a token answer is about, as far as it is proved.
struct Identity {
    std::string leftOut; ///< why the ID token, which can be done without, is not kept; empty: it is
    std::string nonce; ///< of the ID token; empty: none
    std::optional<UnixTime> authenticatedAt; ///< none: not said
    std::string account; ///< from the userinfo endpoint; empty: not asked or not known
};

} // namespace lmi
