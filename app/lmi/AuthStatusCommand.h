#pragma once

#include "app/lmi/CommandContext.h"
#include "core/token/EnvironmentStatus.h"

namespace lmi {

/// `lmi auth status`: what the files say about one environment or all. Asks nobody, changes
/// nothing.
class AuthStatusCommand final {
public:
    explicit AuthStatusCommand(CommandContext context) : m_context(context) { }

    /// Errors: those of the configuration; for a single environment after its state was printed.
    [[nodiscard]] Status run();

private:
    [[nodiscard]] Status showOne(const std::string& given);
    [[nodiscard]] Status showAll();
    [[nodiscard]] EnvironmentStatus read(const Result<ConfigSnapshot>& snapshot,
                                         const EnvironmentName& name) const;
    [[nodiscard]] std::string table(const std::vector<EnvironmentStatus>& statuses) const;
    [[nodiscard]] std::string block(const EnvironmentStatus& status) const;
    [[nodiscard]] std::string stateWord(TokenState state) const;
    [[nodiscard]] std::string timeLeft(const EnvironmentStatus& status) const;

    CommandContext m_context;
};

} // namespace lmi
