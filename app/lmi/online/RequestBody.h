#pragma once

#include "app/lmi/Invocation.h"
#include "core/base/Result.h"

#include <string>

namespace lmi {

/// The body that the arguments ask for, read whole: a request must be able to be sent twice. Empty
/// if they ask for none. Errors: FileUnreadable, Interrupted.
[[nodiscard]] Result<std::string> readRequestBody(const RequestArguments& arguments);

/// What a body is called that comes without a Content-Type: JSON if it looks like it.
[[nodiscard]] std::string contentTypeFor(const std::string& body);

} // namespace lmi
