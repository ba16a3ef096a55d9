#pragma once

#include "app/demo-idp/Answer.h"

namespace lmi::demo {

// Files of their own, so that the pages' Content-Security-Policy needs no inline exception.
[[nodiscard]] Answer stylesheet();
[[nodiscard]] Answer icon();

} // namespace lmi::demo
