#pragma once

#include "app/lmi/CommandContext.h"

namespace lmi {

/// `lmi config list`: the environments there are, one name a line.
class ConfigListCommand final {
public:
    explicit ConfigListCommand(CommandContext context) : m_context(context) { }

    [[nodiscard]] Status run();

private:
    [[nodiscard]] std::string json(const ConfigSnapshot& snapshot,
                                   const std::vector<EnvironmentName>& names) const;

    CommandContext m_context;
};

} // namespace lmi
