#pragma once

#include "app/lmi/CommandContext.h"

namespace lmi {

/// `lmi auth logout`: forgets the tokens of an environment. Works without a usable configuration,
/// and for an environment that was removed while its tokens were not. Where the keychain has one of
/// them, it is left to the other half.
class AuthLogoutCommand final {
public:
    enum class Outcome { LoggedOut, NeedsKeychain };

    explicit AuthLogoutCommand(CommandContext context) : m_context(context) { }

    [[nodiscard]] Result<Outcome> run();

private:
    [[nodiscard]] Result<Outcome> clear(const EnvironmentName& name);

    CommandContext m_context;
};

} // namespace lmi
