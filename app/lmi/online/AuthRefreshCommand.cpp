#include "app/lmi/online/AuthRefreshCommand.h"

namespace lmi {

AuthRefreshCommand::AuthRefreshCommand(OnlineContext context) : OnlineCommand(context)
{
    connect(&context.service, &TokenService::finished, this, &AuthRefreshCommand::takeResult);
}

void AuthRefreshCommand::start()
{
    context().service.renew(name());
}

void AuthRefreshCommand::takeResult(const EnvironmentName& environment,
                                    const Result<AuthToken>& result)
{
    if (environment != name())
        return;
    if (!result) {
        finish(result.error());
        return;
    }
    output().note("Refreshed the login to " + whereAndWho(*result) + "; " + validity(*result)
                  + ".");
    finish(Done());
}

} // namespace lmi
