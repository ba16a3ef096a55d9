#pragma once

#include "app/lmi/CommandContext.h"

namespace lmi {

/// Ends a command that found nobody logged in: leaves word for the window, if one is running, and
/// with --wait stays until a person has logged in and prints the token then. Gives the error where
/// that does not help.
[[nodiscard]] Status askForLogin(const CommandContext& context, const Error& error);

} // namespace lmi
