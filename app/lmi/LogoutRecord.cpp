#include "app/lmi/LogoutRecord.h"

#include "core/token/History.h"

namespace lmi {

void recordLogout(const CommandContext& context, const EnvironmentName& name)
{
    if (const auto configuration = loadConfiguration(context.config, name))
        Log(logSettingsFor(context, *configuration), context.clock)
            .write(LogLevel::Info, "console", "logged out of " + name.text());
    const HistoryEvent event{context.clock.now(), HistoryEvent::Kind::LoggedOut, "console"};
    static_cast<void>(History(context.config.paths.historyFolder()).append(name, event));
}

} // namespace lmi
