#pragma once

#include "core/base/Result.h"
#include "core/config/EnvironmentName.h"
#include "core/oauth/CallbackPage.h"
#include "core/session/LoginOptions.h"
#include "core/token/AuthToken.h"

namespace lmi {

/// What the browser shows when a login has ended, for a person in front of it, who reads `words`
/// where there are some and English else.
[[nodiscard]] CallbackPage loginPage(const EnvironmentName& name, const Result<AuthToken>& result,
                                     const ErrorWords& words);

} // namespace lmi
