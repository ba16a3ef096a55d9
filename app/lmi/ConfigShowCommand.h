#pragma once

#include "app/lmi/CommandContext.h"

namespace lmi {

/// `lmi config show`: every value that is set for an environment and where it comes from, secrets
/// masked.
class ConfigShowCommand final {
public:
    explicit ConfigShowCommand(CommandContext context) : m_context(context) { }

    /// Errors: those of reading the configuration, and after it was printed those of using it.
    [[nodiscard]] Status run();

private:
    void warnOfMisspeltKeys(const Configuration& configuration);

    CommandContext m_context;
};

} // namespace lmi
