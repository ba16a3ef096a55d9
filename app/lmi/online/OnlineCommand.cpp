#include "app/lmi/online/OnlineCommand.h"

#include "app/lmi/TextOutput.h"
#include "core/token/EnvironmentStatus.h"

namespace lmi {

OnlineCommand::OnlineCommand(OnlineContext context) : m_context(context)
{
    connect(&context.service, &TokenService::renewalFailed, this,
            &OnlineCommand::tellRenewalFailure);
    connect(&context.service, &TokenService::warned, this, &OnlineCommand::tellWarning);
}

// Whoever reads nothing but the token is served; a person should know that it is the old one.
void OnlineCommand::tellRenewalFailure(const EnvironmentName& environment, const Error& error)
{
    if (environment == name())
        output().warning(describe(error) + "; the present token is still valid and is used");
}

void OnlineCommand::tellWarning(const EnvironmentName& environment, const Error& reason)
{
    if (environment == name())
        output().warning(describe(reason));
}

void OnlineCommand::cancel()
{
    m_cancelled = true;
    abort();
}

void OnlineCommand::abort()
{
    m_context.service.cancel(name());
}

void OnlineCommand::finish(const Status& status)
{
    if (m_finished)
        return;
    m_finished = true;
    // what was going on inside when a person ended it is not worth a sentence of its own
    Q_EMIT finished(m_cancelled && !status ? Status(Error(ErrorCode::Interrupted)) : status);
}

std::string OnlineCommand::whereAndWho(const AuthToken& token) const
{
    const EnvironmentStatus status =
        assess(name(), m_context.environment, std::optional(token), m_context.console.clock.now());
    std::string text = "\"" + name().text() + "\"";
    if (!status.displayName.empty())
        text += " as " + visibleText(status.displayName);
    return text;
}

std::string OnlineCommand::validity(const AuthToken& token) const
{
    return "the token is valid for "
        + durationText(token.expiresAt - m_context.console.clock.now());
}

} // namespace lmi
