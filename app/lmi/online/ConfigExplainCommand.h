#pragma once

#include "app/lmi/online/OnlineCommand.h"
#include "core/oauth/ProviderMetadata.h"

#include <vector>

namespace lmi {

/// `lmi config show --explain`: the settings, and which of a provider's addresses count. What is
/// configured wins over what the issuer's description says.
class ConfigExplainCommand final : public OnlineCommand {
    Q_OBJECT

public:
    explicit ConfigExplainCommand(OnlineContext context) : OnlineCommand(context) { }

    void start() override;

private:
    /// One of the provider's addresses, from both sides; empty: not said.
    struct Endpoint {
        const char* name;
        const char* key; ///< null: cannot be configured
        std::string configured;
        std::string discovered;

        [[nodiscard]] const std::string& address() const
        {
            return configured.empty() ? discovered : configured;
        }
    };

    void abort() override;
    void explain(const Result<ProviderMetadata>& discovered);
    [[nodiscard]] std::vector<Endpoint> endpoints(const ProviderMetadata& discovered) const;
    [[nodiscard]] std::string text(const std::vector<Endpoint>& endpoints) const;
    [[nodiscard]] std::string sourceOf(const Endpoint& endpoint) const;
    [[nodiscard]] static Json json(const std::vector<Endpoint>& endpoints);
};

} // namespace lmi
