#include "app/lmi/AuthLogoutCommand.h"

#include "core/config/ConfigSnapshot.h"
#include "core/token/History.h"

namespace lmi {

Status AuthLogoutCommand::run()
{
    const auto name = chooseEnvironment(m_context.config, m_context.invocation.environment);
    if (!name)
        return name.error();
    const auto token = m_context.store.load(*name);
    const auto configuration = loadConfiguration(m_context.config, *name);
    const bool noFile = token && !token->has_value();
    if (!configuration && isUnknownEnvironment(configuration.error()) && noFile)
        return configuration.error();
    if (auto cleared = clear(*name); !cleared)
        return cleared;
    if (configuration)
        Log(logSettingsFor(m_context, *configuration), m_context.clock)
            .write(LogLevel::Info, "token", "logged out of " + name->text());
    const HistoryEvent event{m_context.clock.now(), HistoryEvent::Kind::LoggedOut, "console"};
    // whether it can be written changes nothing
    static_cast<void>(History(m_context.config.paths.historyFolder()).append(*name, event));
    m_context.output.note("Logged out of \"" + name->text() + "\".");
    return Done();
}

Status AuthLogoutCommand::clear(const EnvironmentName& name)
{
    // the lock first: whoever is refreshing just now must not write a token afterwards
    const auto lock = m_context.store.lockPatiently(name, longestLockWait);
    if (!lock)
        return lock.error();
    return m_context.store.clear(*lock);
}

} // namespace lmi
