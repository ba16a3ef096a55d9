#include "app/demo-idp/Options.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <limits>
#include <optional>

namespace lmi::demo {

namespace {

constexpr int UsageError = 2;
constexpr const char* ClientHelp =
    "Clients: demo-desktop (public, authorization code with PKCE),\n"
    "  demo-service with the secret demo-service-secret (client credentials),\n"
    "  demo-password with the secret demo-password-secret (password)\n"
    "\n"
    "Faults:\n";
constexpr const char* FaultHelp =
    "ENDPOINT: token, refresh, authorize, discovery, api, userinfo\n"
    "WHAT: a status (500, 400-empty, 403-html), html, empty, hang, reset, slow=MILLISECONDS,\n"
    "  an OAuth error (invalid_grant), for token and refresh also lowercase-bearer,\n"
    "  string-expires, no-scope, no-expires, no-refresh, no-id-token, wrong-nonce";

struct RawOptions {
    int port = 0;
    int accessLifetime = 3600;
    int refreshLifetime = 86400;
    std::vector<std::string> users{"alice:alice", "bob:bob"};
    bool rotate = false; // asks for the default
    bool noRotate = false;
    std::string autoLogin;
    std::vector<std::string> faults;
};

void declare(CLI::App& app, RawOptions& raw)
{
    constexpr int Longest = std::numeric_limits<int>::max();
    app.set_version_flag("--version", std::string(LMI_VERSION));
    app.add_option("--port", raw.port, "Port on the loopback addresses; 0: the system chooses")
        ->check(CLI::Range(0, 65535))
        ->type_name("N")
        ->capture_default_str();
    app.add_option("--access-lifetime", raw.accessLifetime, "How long access tokens are good")
        ->check(CLI::Range(1, Longest))
        ->type_name("SECONDS")
        ->capture_default_str();
    app.add_option("--refresh-lifetime", raw.refreshLifetime, "How long refresh tokens are good")
        ->check(CLI::Range(1, Longest))
        ->type_name("SECONDS")
        ->capture_default_str();
    app.add_option("--user", raw.users, "Who can sign in; may be repeated")
        ->type_name("NAME:PASSWORD")
        ->type_size(1)
        ->allow_extra_args(false)
        ->capture_default_str();
    auto* const rotate =
        app.add_flag("--rotate", raw.rotate, "Each refresh token works once; the default");
    app.add_flag("--no-rotate", raw.noRotate, "Refresh tokens work again and again")
        ->excludes(rotate);
    app.add_option("--auto-login", raw.autoLogin, "Sign this user in without asking")
        ->type_name("USER");
    app.add_option("--fault", raw.faults, "Scripted fault, such as refresh=503:1; may be repeated")
        ->type_name("ENDPOINT=WHAT[:TIMES]")
        ->type_size(1)
        ->allow_extra_args(false);
    app.footer(std::string(ClientHelp) + FaultHelp);
}

[[nodiscard]] int complain(const std::string& sentence)
{
    std::cerr << "lmi-demo-idp: " << sentence << '\n';
    return UsageError;
}

[[nodiscard]] std::variant<Options, int> checked(const RawOptions& raw)
{
    Options options;
    options.port = raw.port;
    options.accessLifetime = std::chrono::seconds(raw.accessLifetime);
    options.refreshLifetime = std::chrono::seconds(raw.refreshLifetime);
    options.rotate = !raw.noRotate;
    options.autoLogin = raw.autoLogin;
    for (const auto& user : raw.users) {
        const auto colon = user.find(':');
        if (colon == 0 || colon == std::string::npos || colon + 1 == user.size())
            return complain("--user wants NAME:PASSWORD.");
        options.users[user.substr(0, colon)] = user.substr(colon + 1);
    }
    if (!raw.autoLogin.empty() && !options.users.contains(raw.autoLogin))
        return complain("--auto-login names a user that does not exist.");
    for (const auto& text : raw.faults) {
        const auto fault = Fault::parse(text);
        if (!fault)
            return complain("--fault " + text + " is not ENDPOINT=WHAT[:TIMES]; see --help.");
        options.faults.push_back(*fault);
    }
    return options;
}

} // namespace

std::variant<Options, int> Options::parse(int argc, const char* const* argv)
{
    RawOptions raw;
    CLI::App app("A small OAuth and OpenID Connect provider on this machine, for trying out lmi. "
                 "Not for real accounts.",
                 "lmi-demo-idp");
    declare(app, raw);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return error.get_exit_code() == 0 ? app.exit(error) : complain(error.what());
    }
    return checked(raw);
}

} // namespace lmi::demo
