#pragma once

#include "core/oauth/ProviderMetadata.h"

#include <QString>

namespace lmi {

/// What a provider offers, in a sentence for whoever is about to use it.
[[nodiscard]] QString providerText(const ProviderMetadata& provider);

} // namespace lmi
