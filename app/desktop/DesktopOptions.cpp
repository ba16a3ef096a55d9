#include "app/desktop/DesktopOptions.h"

#include "core/base/Text.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace lmi {
namespace {

constexpr int usageError = 2;

int complain(const std::string& sentence)
{
    std::cerr << "lmi-desktop: " << sentence << '\n';
    return usageError;
}

std::optional<Appearance> appearanceNamed(const std::string& name)
{
    if (name == "system")
        return Appearance::System;
    if (name == "light")
        return Appearance::Light;
    return name == "dark" ? std::optional(Appearance::Dark) : std::nullopt;
}

} // namespace

std::variant<DesktopOptions, int> DesktopOptions::parse(int argc, char** argv)
{
    DesktopOptions options;
    std::string environment;
    std::string theme;
    CLI::App app("Keeps you logged in to many environments, from a window and the tray.",
                 "lmi-desktop");
    app.set_version_flag("--version", "lmi-desktop " LMI_VERSION);
    app.add_flag("--hidden", options.hidden, "Start in the tray, without the window");
    app.add_option("-e,--env", environment, "Choose this environment in the window");
    app.add_option("--theme", theme, "Colours of the window: system, light or dark")
        ->option_text("NAME");
    app.add_flag("--quit-after-first-paint", options.quitAfterFirstPaint)->group("");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        return app.exit(problem) == 0 ? 0 : usageError;
    }
    options.appearance = appearanceNamed(theme);
    if (!theme.empty() && !options.appearance)
        return complain("There is no theme \"" + printableText(theme)
                        + "\"; there are: system, light, dark.");
    if (environment.empty())
        return options;
    const auto name = EnvironmentName::from(environment);
    if (!name)
        return complain(describe(name.error()));
    options.environment = *name;
    return options;
}

} // namespace lmi
