#pragma once

#include "app/demo-idp/Answer.h"

#include <string>
#include <variant>

namespace lmi::demo {

struct OAuthError {
    std::string code; // of RFC 6749 5.2 or 4.1.2.1
    std::string description;
    std::string event{}; // for the request log, if the refusal is remarkable

    // As the token endpoint answers (RFC 6749 5.2).
    [[nodiscard]] Answer answer() const;
};

template <typename T>
using Outcome = std::variant<T, OAuthError>;

} // namespace lmi::demo
