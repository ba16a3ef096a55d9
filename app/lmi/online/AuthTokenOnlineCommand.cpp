#include "app/lmi/online/AuthTokenOnlineCommand.h"

#include "app/lmi/TokenOutput.h"

namespace lmi {

AuthTokenOnlineCommand::AuthTokenOnlineCommand(OnlineContext context) : OnlineCommand(context)
{
    connect(&context.service, &TokenService::finished, this, &AuthTokenOnlineCommand::takeResult);
}

void AuthTokenOnlineCommand::start()
{
    context().service.obtain(name(), {context().console.invocation.minimumValidity});
}

void AuthTokenOnlineCommand::takeResult(const EnvironmentName& environment,
                                        const Result<AuthToken>& result)
{
    if (environment != name())
        return;
    if (!result) {
        finish(result.error());
        return;
    }
    if (result->expiresAt <= context().console.clock.now())
        output().warning("The provider gave \"" + name().text()
                         + "\" a token that has ended already; ask its administrator.");
    printToken(output(), name(), *result);
    finish(Done());
}

} // namespace lmi
