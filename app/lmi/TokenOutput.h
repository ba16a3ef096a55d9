#pragma once

#include "app/lmi/Output.h"
#include "core/config/EnvironmentName.h"
#include "core/token/AuthToken.h"

namespace lmi {

/// What `lmi auth token` prints, whichever half does it: the access token and nothing else, or with
/// JSON a stable object about it.
void printToken(Output& output, const EnvironmentName& name, const AuthToken& token);

} // namespace lmi
