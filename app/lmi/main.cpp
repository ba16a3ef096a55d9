#include "app/lmi/CommandLine.h"
#include "app/lmi/FrontProgram.h"
#include "app/lmi/OtherHalf.h"
#include "app/lmi/WindowRequest.h"
#include "core/base/ProcessMemory.h"

namespace lmi {
namespace {

Status runInvocation(const Invocation& invocation, Output& output, char** argv)
{
    const auto config = configInputFor(invocation);
    if (!config)
        return config.error();
    const TokenStore store(config->paths.tokenFolder());
    const SystemClock clock;
    const CommandContext context{invocation, *config, store, clock, output};
    warnOfSecretOverrides(context);
    const auto outcome = FrontProgram(context).run();
    if (!outcome)
        return askForLogin(context, outcome.error());
    if (*outcome == FrontProgram::Outcome::NeedsNetwork)
        return continueOnline(argv);
    return Done();
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
    const bool showsState = invocation.command == Command::AuthStatus && !invocation.json;
    Output output(stdout, stderr, {invocation.json, showsState && wantsColour(stdout)});
    return output.conclude(runInvocation(invocation, output, argv));
}

} // namespace
} // namespace lmi

int main(int argc, char** argv)
{
    lmi::protectProcessMemory();
    return static_cast<int>(lmi::runProgram(argc, argv));
}
