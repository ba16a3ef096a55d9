#include "app/lmi/CommandLine.h"
#include "app/lmi/LogoutRecord.h"
#include "app/lmi/WindowRequest.h"
#include "app/lmi/online/DoctorReport.h"
#include "app/lmi/online/OnlineProgram.h"
#include "core/base/ProcessMemory.h"
#include "core/config/UnknownKeys.h"
#include "core/oauth/ProxyChoice.h"
#include "core/session/Logout.h"
#include "core/session/QtMessageLog.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace lmi {
namespace {

// Ends the program when all is said and stored. Taking it apart could wait five seconds for Qt's
// network thread, which hears nothing while a server floods it with the head of an answer. The
// sanitizers, which look for leaks in the parts, are let through.
void leave([[maybe_unused]] Output& output, [[maybe_unused]] const Status& outcome)
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const ExitCode code = output.conclude(outcome);
    std::fflush(nullptr);
    std::_Exit(static_cast<int>(code));
#endif
}

// Without settings that can be used there is nothing else to look at.
Status diagnosed(const CommandContext& context, const Configuration& configuration,
                 const Error& problem)
{
    DoctorReport report(context.output, configuration.name());
    report.add(
        {DiagnosisFinding::Check::Configuration, DiagnosisFinding::Verdict::Bad, {}, problem});
    for (const Error& unknown : unknownKeys(configuration))
        report.add(
            {DiagnosisFinding::Check::Keys, DiagnosisFinding::Verdict::Warning, {}, unknown});
    return report.conclude();
}

// Needs the keychain, but nothing of what is configured, which may be wrong or gone.
Status logOut(const CommandContext& context)
{
    const auto name = chooseEnvironment(context.config, context.invocation.environment);
    if (!name)
        return name.error();
    Logout logout(context.store, *name, nullptr);
    Status outcome = Done();
    QObject::connect(&logout, &Logout::finished, QCoreApplication::instance(),
                     [&outcome](const Status& done) {
                         outcome = done;
                         QCoreApplication::quit();
                     });
    QMetaObject::invokeMethod(&logout, &Logout::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    if (outcome || outcome.error().code == ErrorCode::RefreshTokenLeft)
        recordLogout(context, *name);
    if (outcome)
        context.output.note("Logged out of \"" + name->text() + "\".");
    return outcome;
}

Status runWith(const CommandContext& context)
{
    if (context.invocation.command == Command::AuthLogout)
        return logOut(context);
    const auto configuration = chosenConfiguration(context);
    if (!configuration)
        return configuration.error();
    const bool diagnoses = context.invocation.command == Command::Doctor;
    const auto environment = environmentFrom(withGivenKey(context, *configuration));
    if (!environment)
        return diagnoses ? diagnosed(context, *configuration, environment.error())
                         : environment.error();
    const auto settings = networkSettings(*environment, context.config.variables);
    if (!settings && !diagnoses)
        return settings.error();
    QNetworkProxyFactory::setApplicationProxyFactory(new ProxyChoice(context.config.variables));
    Log log(logSettingsFor(context, *configuration), context.clock);
    const QtMessageLog messages(log);
    context.store.sweep();
    OnlineProgram program(context, *configuration, *environment,
                          settings ? *settings : NetworkSettings(), log);
    const Status ended = program.run();
    const Status outcome = ended ? ended : askForLogin(context, ended.error());
    leave(context.output, outcome);
    return outcome;
}

Status runInvocation(const Invocation& invocation, Output& output)
{
    const auto config = configInputFor(invocation);
    if (!config)
        return config.error();
    const TokenStore store(config->paths.tokenFolder());
    const SystemClock clock;
    return runWith({invocation, *config, store, clock, output});
}

ExitCode runProgram(int argc, char** argv)
{
    const auto line = parseCommandLine(argc, argv);
    if (!line)
        return Output(stdout, stderr, {asksForJson(argc, argv), false}).conclude(line.error());
    if (const auto* text = std::get_if<std::string_view>(&*line)) {
        Output output(stdout, stderr, {});
        output.data(*text);
        return output.conclude(Done());
    }
    const auto& invocation = std::get<Invocation>(*line);
    Output output(stdout, stderr, {invocation.json, false});
    return output.conclude(runInvocation(invocation, output));
}

} // namespace
} // namespace lmi

int main(int argc, char** argv)
{
    lmi::protectProcessMemory();
    const QCoreApplication application(argc, argv);
    return static_cast<int>(lmi::runProgram(argc, argv));
}
