#pragma once

#include "app/lmi/online/OnlineCommand.h"
#include "core/secrets/KeychainMove.h"

namespace lmi {

/// `lmi keychain store` and `lmi keychain restore`: moves the environment's secrets.
class KeychainCommand final : public OnlineCommand {
    Q_OBJECT

public:
    explicit KeychainCommand(OnlineContext context);

    void start() override;

private:
    void abort() override;
    void conclude(const Status& status);
    void warnOfExposed() const;

    KeychainMove::Direction m_direction;
    KeychainMove m_move;
};

} // namespace lmi
