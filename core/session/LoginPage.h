#pragma once

#include "core/base/Result.h"
#include "core/config/EnvironmentName.h"
#include "core/oauth/CallbackPage.h"
#include "core/token/AuthToken.h"

namespace lmi {

/// What the browser shows when a login has ended, for a person in front of it.
[[nodiscard]] CallbackPage loginPage(const EnvironmentName& name, const Result<AuthToken>& result);

} // namespace lmi
