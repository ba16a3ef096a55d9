#include "app/lmi/ConfigShowCommand.h"

#include "app/lmi/ConfigOutput.h"
#include "core/config/Environment.h"
#include "core/config/UnknownKeys.h"

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
    for (const Error& unknown : unknownKeys(configuration))
        m_context.output.warning(describe(unknown));
}

} // namespace lmi
