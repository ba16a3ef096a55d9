#include "app/lmi/ConfigShowCommand.h"

#include "app/lmi/ConfigOutput.h"
#include "app/lmi/TextOutput.h"
#include "core/config/Environment.h"
#include "core/config/Keys.h"

namespace lmi {

Status ConfigShowCommand::run()
{
    const auto configuration = chosenConfiguration(m_context);
    if (!configuration)
        return configuration.error();
    if (const auto guarded = guardSecrets(m_context, *configuration); !guarded)
        return guarded.error();
    m_context.output.data(m_context.output.json() ? writeJson(configJson(*configuration), 2) + "\n"
                                                  : configText(*configuration));
    warnOfMisspeltKeys(*configuration);
    const auto environment = environmentFrom(*configuration);
    if (!environment)
        return environment.error();
    return Done();
}

void ConfigShowCommand::warnOfMisspeltKeys(const Configuration& configuration)
{
    for (const ConfigValue& value : configuration.values()) {
        if (!looksLikeOurs(value.key))
            continue;
        const std::string likely(likelyKey(value.key));
        m_context.output.warning(
            visibleText(value.key) + " (" + visibleText(value.source.text())
            + ") is not a key lmi knows"
            + (likely.empty() ? std::string(".") : "; did you mean " + likely + "?"));
    }
}

} // namespace lmi
