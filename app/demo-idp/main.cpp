#include "app/demo-idp/HttpServer.h"
#include "app/demo-idp/Options.h"

#include <nlohmann/json.hpp>
#include <pthread.h>

#include <csignal>
#include <exception>
#include <iostream>

namespace {

using namespace lmi::demo;

// Blocked before any thread starts, so that all threads inherit it and only sigwait() sees them.
[[nodiscard]] sigset_t blockEndSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

[[nodiscard]] SharedState initialState(const Options& options)
{
    SharedState state{
        TokenVault({options.accessLifetime, options.refreshLifetime, options.rotate}), {}, {}, {}};
    for (const auto& fault : options.faults)
        state.faults.add(fault);
    return state;
}

int run(const Options& options)
{
    const sigset_t signals = blockEndSignals();
    HttpServer server;
    const int port = server.bind(options.port);
    if (port == 0) {
        std::cerr << "lmi-demo-idp: cannot listen on port " << options.port << " of 127.0.0.1.\n";
        return 1;
    }
    Context context{
        "http://localhost:" + std::to_string(port), options.users, options.autoLogin, {}, {},
        Guarded<SharedState>(initialState(options))};
    Provider provider(context);
    server.start(provider);
    const nlohmann::ordered_json ready = {{"issuer", context.issuer},
                                          {"api", context.issuer + "/api/hello"}};
    std::cout << ready.dump() << std::endl;

    int received = 0;
    sigwait(&signals, &received);
    server.stop();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    try {
        const auto options = Options::parse(argc, argv);
        if (const int* const code = std::get_if<int>(&options))
            return *code;
        return run(std::get<Options>(options));
    } catch (const std::exception& error) {
        std::cerr << "lmi-demo-idp: " << error.what() << '\n';
        return 1;
    }
}
