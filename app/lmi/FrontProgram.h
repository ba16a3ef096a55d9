#pragma once

#include "app/lmi/CommandContext.h"

namespace lmi {

/// What can be done without the network; for the rest it checks what can be checked first.
class FrontProgram final {
public:
    enum class Outcome { Done, NeedsNetwork };

    explicit FrontProgram(CommandContext context) : m_context(context) { }

    [[nodiscard]] Result<Outcome> run();

private:
    [[nodiscard]] Result<Outcome> logOut() const;
    [[nodiscard]] Result<Outcome> checkConfiguration() const;

    CommandContext m_context;
};

} // namespace lmi
