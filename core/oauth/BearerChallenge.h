#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lmi {

/// The scope that a resource server says is missing: that of a Bearer challenge (RFC 6750 3) whose
/// error is "insufficient_scope", harmless and of at most 200 characters; empty if it is not named.
/// No value if the header is about something else. `header`: the value of WWW-Authenticate, which
/// may hold challenges of other schemes too (RFC 9110 11.6.1); what follows a mistake in it is not
/// read.
[[nodiscard]] std::optional<std::string> missingScope(std::string_view header);

} // namespace lmi
