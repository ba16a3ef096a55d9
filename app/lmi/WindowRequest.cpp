#include "app/lmi/WindowRequest.h"

#include "app/lmi/TokenOutput.h"
#include "core/base/File.h"
#include "core/config/ConfigSnapshot.h"
#include "core/config/Environment.h"
#include "core/token/EnvironmentStatus.h"
#include "core/token/LoginRequests.h"
#include "core/token/TokenPolicy.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <thread>

namespace lmi {
namespace {

constexpr std::chrono::milliseconds pause{250};

// The program that started this one; a shell's name says nothing about what it is doing.
std::string callerName()
{
    std::ifstream file("/proc/" + std::to_string(::getppid()) + "/comm");
    std::string name;
    std::getline(file, name);
    constexpr std::array<std::string_view, 7> shells{"sh",  "bash", "dash",   "zsh",
                                                     "ksh", "fish", "busybox"};
    return std::find(shells.begin(), shells.end(), name) == shells.end() ? name : std::string();
}

bool mayAsk(const CommandContext& context, const Error& error)
{
    const Command command = context.invocation.command;
    const bool forScripts = command == Command::AuthToken || command == Command::AuthRefresh
        || command == Command::Request;
    // the window logs in without what this command line says
    return forScripts && context.invocation.overrides.empty()
        && kindOf(error.code) == ErrorKind::LoginRequired;
}

// The token of a login that fits the configuration; none as long as there is none.
std::optional<AuthToken> usableToken(const CommandContext& context, const EnvironmentName& name)
{
    const auto environment = loadEnvironment(context.config, name);
    const auto token = context.store.load(name);
    const bool usable = environment && token && token->has_value()
        && isUsable(**token, context.clock.now(), context.invocation.minimumValidity,
                    environment->leeway)
        && (!(*token)->binding
            || bindingConflict(*(*token)->binding, bindingOf(*environment)).empty());
    return usable ? **token : std::optional<AuthToken>();
}

std::optional<AuthToken> waitForLogin(const CommandContext& context, const EnvironmentName& name)
{
    const auto end =
        std::chrono::steady_clock::now() + std::chrono::seconds(context.invocation.waitSeconds);
    while (std::chrono::steady_clock::now() < end) {
        if (auto token = usableToken(context, name))
            return token;
        std::this_thread::sleep_for(pause);
    }
    return std::nullopt;
}

} // namespace

Status askForLogin(const CommandContext& context, const Error& error)
{
    const auto name = chooseEnvironment(context.config, context.invocation.environment);
    const LoginRequests requests(context.config.paths.requestFolder());
    if (!name || !mayAsk(context, error) || !requests.isHeard())
        return error;
    if (const auto left = requests.leave({*name, callerName(), context.clock.now()}); !left)
        return error;
    if (context.invocation.waitSeconds == 0)
        return error;
    context.output.note("Waiting for somebody to log in to \"" + name->text()
                        + "\" in the window.");
    const auto token = waitForLogin(context, *name);
    if (!token)
        return error;
    printToken(context.output, *name, *token);
    return Done();
}

} // namespace lmi
