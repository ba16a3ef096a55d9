#include "core/config/UnknownKeys.h"

#include "core/base/Text.h"
#include "core/config/Keys.h"

namespace lmi {

std::vector<Error> unknownKeys(const Configuration& configuration)
{
    std::vector<Error> unknown;
    for (const ConfigValue& value : configuration.values()) {
        const std::string key = printableText(value.key, 64);
        const std::string source = printableText(value.source.text());
        const std::string likely(likelyKey(value.key));
        if (likely.empty() && !looksLikeOurs(value.key))
            continue;
        if (likely.empty())
            unknown.push_back({ErrorCode::ConfigKeyUnknown, {key, source}});
        else
            unknown.push_back({ErrorCode::ConfigKeyMisspelt, {key, source, likely}});
    }
    return unknown;
}

} // namespace lmi
