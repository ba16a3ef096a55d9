#pragma once

#include "app/lmi/online/OnlineCommand.h"
#include "app/lmi/online/SignalWatcher.h"
#include "core/oauth/SafeNetwork.h"

#include <memory>
#include <optional>

namespace lmi {

/// Runs one command that uses the network, until it has its outcome or a signal ends it.
class OnlineProgram final : public QObject {
    Q_OBJECT

public:
    OnlineProgram(CommandContext console, const Configuration& configuration,
                  const Environment& environment, NetworkSettings settings, Log& log);

    /// Needs an application object; runs its event loop.
    [[nodiscard]] Status run();

private:
    [[nodiscard]] std::unique_ptr<OnlineCommand> makeCommand(OnlineContext context) const;
    void interrupt();
    void takeOutcome(const Status& status);

    Output& m_output;
    std::optional<SignalWatcher> m_signals; ///< none: signals end the program
    SafeNetwork m_network;
    TokenService m_service;
    std::unique_ptr<OnlineCommand> m_command;
    Status m_outcome = Done();
};

} // namespace lmi
