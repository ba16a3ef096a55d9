#include "app/lmi/FrontProgram.h"

#include "app/lmi/AuthLogoutCommand.h"
#include "app/lmi/AuthStatusCommand.h"
#include "app/lmi/AuthTokenCommand.h"
#include "app/lmi/ConfigListCommand.h"
#include "app/lmi/ConfigShowCommand.h"
#include "app/lmi/RequestPlan.h"

namespace lmi {
namespace {

Result<FrontProgram::Outcome> done(const Status& status)
{
    return status ? Result(FrontProgram::Outcome::Done) : status.error();
}

} // namespace

Result<FrontProgram::Outcome> FrontProgram::run()
{
    switch (m_context.invocation.command) {
    case Command::AuthStatus:
        return done(AuthStatusCommand(m_context).run());
    case Command::AuthLogout:
        return logOut();
    case Command::ConfigShow:
        if (m_context.invocation.explain)
            break;
        return done(ConfigShowCommand(m_context).run());
    case Command::ConfigList:
        return done(ConfigListCommand(m_context).run());
    case Command::AuthToken: {
        const auto outcome = AuthTokenCommand(m_context).run();
        if (!outcome)
            return outcome.error();
        return *outcome == AuthTokenCommand::Outcome::Printed ? Outcome::Done
                                                              : Outcome::NeedsNetwork;
    }
    case Command::AuthLogin:
    case Command::AuthRefresh:
    case Command::Request:
    case Command::Doctor:
    case Command::KeychainStore:
    case Command::KeychainRestore:
        break;
    }
    return checkConfiguration();
}

Result<FrontProgram::Outcome> FrontProgram::logOut() const
{
    const auto outcome = AuthLogoutCommand(m_context).run();
    if (!outcome)
        return outcome.error();
    return *outcome == AuthLogoutCommand::Outcome::LoggedOut ? Outcome::Done
                                                             : Outcome::NeedsNetwork;
}

Result<FrontProgram::Outcome> FrontProgram::checkConfiguration() const
{
    const auto configuration = chosenConfiguration(m_context);
    if (!configuration)
        return configuration.error();
    // the doctor has it among what it finds, and a move into the keychain mends it
    const Command command = m_context.invocation.command;
    const bool mends = command == Command::Doctor || command == Command::KeychainStore;
    const auto guarded = mends ? Status(Done()) : guardSecrets(m_context, *configuration);
    if (!guarded)
        return guarded.error();
    const auto environment = environmentFrom(withGivenKey(m_context, *configuration));
    if (!environment && command == Command::Doctor)
        return Outcome::NeedsNetwork; // the other half has the report
    if (!environment)
        return environment.error();
    if (m_context.invocation.command == Command::Request) {
        if (const auto plan = planRequest(*environment, m_context.invocation.request); !plan)
            return plan.error();
    }
    return Outcome::NeedsNetwork;
}

} // namespace lmi
