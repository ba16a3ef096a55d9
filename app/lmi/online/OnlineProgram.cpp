#include "app/lmi/online/OnlineProgram.h"

#include "app/lmi/online/AuthLoginCommand.h"
#include "app/lmi/online/AuthRefreshCommand.h"
#include "app/lmi/online/AuthTokenOnlineCommand.h"
#include "app/lmi/online/ConfigExplainCommand.h"
#include "app/lmi/online/DoctorCommand.h"
#include "app/lmi/online/KeychainCommand.h"
#include "app/lmi/online/RefreshTokenCommand.h"
#include "app/lmi/online/RequestCommand.h"
#include "core/session/BrowserLauncher.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>

namespace lmi {
namespace {

// How long a command may take to end in order after a signal.
constexpr std::chrono::seconds patience{3};

// A script does not come back by itself.
constexpr int repeats = 1;

} // namespace

OnlineProgram::OnlineProgram(CommandContext console, const Configuration& configuration,
                             const Environment& environment, NetworkSettings settings, Log& log)
    : m_output(console.output)
    , m_network(std::move(settings))
    , m_service({console.config, console.store, console.clock, log, m_network,
                 browserLauncher(console.config.variables), repeats})
    , m_command(makeCommand({console, configuration, environment, m_service, m_network}))
{
    m_signals.emplace();
    connect(&*m_signals, &SignalWatcher::interrupted, this, &OnlineProgram::interrupt);
    connect(m_command.get(), &OnlineCommand::finished, this, &OnlineProgram::takeOutcome);
}

Status OnlineProgram::run()
{
    QMetaObject::invokeMethod(m_command.get(), &OnlineCommand::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    m_signals.reset();
    return m_outcome;
}

std::unique_ptr<OnlineCommand> OnlineProgram::makeCommand(OnlineContext context) const
{
    switch (context.console.invocation.command) {
    case Command::AuthLogin:
        return std::make_unique<AuthLoginCommand>(context);
    case Command::AuthRefresh:
        return std::make_unique<AuthRefreshCommand>(context);
    case Command::ConfigShow:
        return std::make_unique<ConfigExplainCommand>(context);
    case Command::Doctor:
        return std::make_unique<DoctorCommand>(context);
    case Command::KeychainStore:
    case Command::KeychainRestore:
        if (context.console.invocation.refreshToken)
            return std::make_unique<RefreshTokenCommand>(context);
        return std::make_unique<KeychainCommand>(context);
    case Command::Request:
        return std::make_unique<RequestCommand>(context);
    default:
        return std::make_unique<AuthTokenOnlineCommand>(context);
    }
}

void OnlineProgram::interrupt()
{
    // a refresh must come to its end, which has a deadline of its own; a second signal ends all
    QTimer::singleShot(patience, this, [this] {
        if (m_service.isIdle())
            takeOutcome(Error(ErrorCode::Interrupted));
    });
    m_command->cancel();
    if (!m_service.isIdle())
        m_output.note("Waiting for the provider's answer, so that the login is not lost; "
                      "Ctrl-C again ends at once.");
}

void OnlineProgram::takeOutcome(const Status& status)
{
    m_outcome = status;
    QCoreApplication::quit();
}

} // namespace lmi
