#pragma once

#include "app/lmi/CommandContext.h"
#include "core/config/Environment.h"

namespace lmi {

/// `lmi auth token` as far as it goes without the network: prints the cached token if it can be
/// used, says what is wrong where no network helps, and else leaves it to the other half.
class AuthTokenCommand final {
public:
    enum class Outcome { Printed, NeedsNetwork };

    explicit AuthTokenCommand(CommandContext context) : m_context(context) { }

    [[nodiscard]] Result<Outcome> run();

private:
    [[nodiscard]] Result<Outcome> judge(const Environment& environment,
                                        const std::optional<AuthToken>& token) const;
    [[nodiscard]] Result<Outcome> judgeUnusable(const Environment& environment,
                                                const std::optional<AuthToken>& token) const;
    [[nodiscard]] Result<Outcome> adopt(const Configuration& configuration,
                                        const Environment& environment, AuthToken token);
    [[nodiscard]] Outcome print(const Environment& environment, const AuthToken& token);

    CommandContext m_context;
};

} // namespace lmi
