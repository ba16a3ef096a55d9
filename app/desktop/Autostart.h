#pragma once

#include "core/base/Result.h"
#include "core/base/Variables.h"

#include <string>

namespace lmi {

/// Whether the desktop starts lmi with the person's session, in the tray: a file as the Desktop
/// Application Autostart Specification has it.
class Autostart final {
public:
    explicit Autostart(const Variables& variables);

    [[nodiscard]] bool isOn() const;
    /// Errors: FileWriteFailed.
    [[nodiscard]] Status turn(bool on) const;

private:
    std::string m_file;
};

} // namespace lmi
