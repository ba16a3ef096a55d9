#include "app/desktop/DesktopOptions.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace lmi {
namespace {

constexpr int usageError = 2;

Appearance appearanceNamed(const std::string& name)
{
    if (name == "light")
        return Appearance::Light;
    return name == "dark" ? Appearance::Dark : Appearance::System;
}

} // namespace

std::variant<DesktopOptions, int> DesktopOptions::parse(int argc, char** argv)
{
    DesktopOptions options;
    std::string environment;
    std::string theme = "system";
    CLI::App app("Keeps you logged in to many environments, from a window and the tray.",
                 "lmi-desktop");
    app.set_version_flag("--version", "lmi-desktop " LMI_VERSION);
    app.add_flag("--hidden", options.hidden, "Start in the tray, without the window");
    app.add_option("-e,--env", environment, "Choose this environment in the window");
    app.add_option("--theme", theme, "Colours of the window: system, light or dark")
        ->check(CLI::IsMember({"system", "light", "dark"}))
        ->option_text("NAME");
    app.add_flag("--quit-after-first-paint", options.quitAfterFirstPaint)->group("");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        return app.exit(problem) == 0 ? 0 : usageError;
    }
    options.appearance = appearanceNamed(theme);
    if (environment.empty())
        return options;
    const auto name = EnvironmentName::from(environment);
    if (!name) {
        std::cerr << "lmi-desktop: " << describe(name.error()) << '\n';
        return usageError;
    }
    options.environment = *name;
    return options;
}

} // namespace lmi
