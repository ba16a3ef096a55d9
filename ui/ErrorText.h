#pragma once

#include "core/base/Error.h"

#include <QString>

namespace lmi {

/// The sentence of an error in the language of the window. Its arguments may come from a provider:
/// show it as plain text only.
[[nodiscard]] QString errorText(const Error& error);

} // namespace lmi
