#include "app/lmi/online/AuthLoginCommand.h"

#include "app/lmi/online/TerminalLines.h"

namespace lmi {

AuthLoginCommand::AuthLoginCommand(OnlineContext context) : OnlineCommand(context)
{
    connect(&context.service, &TokenService::waitingForBrowser, this,
            &AuthLoginCommand::tellAddress);
    connect(&context.service, &TokenService::browserFailed, this,
            &AuthLoginCommand::tellBrowserFailure);
    connect(&context.service, &TokenService::finished, this, &AuthLoginCommand::takeResult);
}

void AuthLoginCommand::start()
{
    if (const auto token = context().console.store.loadPatiently(name());
        token && token->has_value())
        m_present = (*token)->accessToken;
    const Invocation& invocation = context().console.invocation;
    LoginOptions options;
    options.force = invocation.force;
    options.openBrowser = invocation.openBrowser;
    options.timeoutSeconds = invocation.timeoutSeconds;
    context().service.login(name(), options);
}

void AuthLoginCommand::tellAddress(const EnvironmentName& environment, const QUrl& address)
{
    if (environment != name())
        return;
    const std::string encoded = address.toString(QUrl::FullyEncoded).toStdString();
    const bool opens = context().console.invocation.openBrowser;
    output().note((opens ? "Log in to \"" + name().text() + "\" in the browser: "
                         : "Open this address to log in to \"" + name().text() + "\": ")
                  + encoded);
    if (!opens && !m_lines && TerminalLines::isThere()) {
        output().note("If that browser cannot reach this computer, paste the address it ended at "
                      "here.");
        m_lines = new TerminalLines(this);
        connect(m_lines, &TerminalLines::entered, this, &AuthLoginCommand::takeAddress);
    }
}

void AuthLoginCommand::takeAddress(const QString& address)
{
    if (const auto taken = context().service.finishLogin(name(), address); !taken)
        output().warning(describe(taken.error()));
}

void AuthLoginCommand::tellBrowserFailure(const EnvironmentName& environment, const Error& error)
{
    if (environment == name())
        output().warning(describe(error));
}

void AuthLoginCommand::takeResult(const EnvironmentName& environment,
                                  const Result<AuthToken>& result)
{
    if (environment != name())
        return;
    if (!result) {
        finish(result.error());
        return;
    }
    if (!context().console.invocation.force && result->accessToken == m_present) {
        output().note("Already logged in to " + whereAndWho(*result) + "; --force logs in again.");
        finish(Done());
        return;
    }
    output().note("Logged in to " + whereAndWho(*result) + "; " + validity(*result) + ".");
    finish(Done());
}

} // namespace lmi
