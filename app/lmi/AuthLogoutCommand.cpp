#include "app/lmi/AuthLogoutCommand.h"

#include "app/lmi/LogoutRecord.h"
#include "core/config/ConfigSnapshot.h"

namespace lmi {

Result<AuthLogoutCommand::Outcome> AuthLogoutCommand::run()
{
    const auto name = chooseEnvironment(m_context.config, m_context.invocation.environment);
    if (!name)
        return name.error();
    const auto token = m_context.store.load(*name);
    const bool noFile = token && !token->has_value();
    if (noFile) {
        const auto configuration = loadConfiguration(m_context.config, *name);
        if (!configuration && isUnknownEnvironment(configuration.error()))
            return configuration.error();
    }
    const auto cleared = clear(*name);
    if (!cleared || *cleared == Outcome::NeedsKeychain)
        return cleared;
    recordLogout(m_context, *name);
    m_context.output.note("Logged out of \"" + name->text() + "\".");
    return Outcome::LoggedOut;
}

Result<AuthLogoutCommand::Outcome> AuthLogoutCommand::clear(const EnvironmentName& name)
{
    // the lock first: whoever is refreshing just now must not write a token afterwards
    const auto lock = m_context.store.lockPatiently(name, longestLockWait);
    if (!lock)
        return lock.error();
    const auto present = m_context.store.loadPatiently(name);
    if (present && *present && !(*present)->refreshTokenEntry.empty())
        return Outcome::NeedsKeychain;
    const Status cleared = m_context.store.clear(*lock);
    return cleared ? Result(Outcome::LoggedOut) : cleared.error();
}

} // namespace lmi
