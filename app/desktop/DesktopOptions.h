#pragma once

#include "core/config/EnvironmentName.h"
#include "ui/Appearance.h"

#include <optional>
#include <variant>

namespace lmi {

/// What the command line of the desktop program says.
struct DesktopOptions {
    bool hidden = false; ///< start in the tray
    std::optional<EnvironmentName> environment; ///< the one to choose
    std::optional<Appearance> appearance; ///< none: as the person has chosen in the window
    bool quitAfterFirstPaint = false; ///< for measuring the start

    /// The options, or the exit code of a program that has nothing more to do: help and version
    /// were printed, or what is wrong.
    [[nodiscard]] static std::variant<DesktopOptions, int> parse(int argc, char** argv);
};

} // namespace lmi
