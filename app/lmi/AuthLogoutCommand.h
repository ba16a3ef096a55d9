#pragma once

#include "app/lmi/CommandContext.h"

namespace lmi {

/// `lmi auth logout`: forgets the tokens of an environment. Works without a usable configuration,
/// and for an environment that was removed while its tokens were not.
class AuthLogoutCommand final {
public:
    explicit AuthLogoutCommand(CommandContext context) : m_context(context) { }

    [[nodiscard]] Status run();

private:
    [[nodiscard]] Status clear(const EnvironmentName& name);

    CommandContext m_context;
};

} // namespace lmi
