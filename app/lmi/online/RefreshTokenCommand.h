#pragma once

#include "app/lmi/online/OnlineCommand.h"
#include "core/session/RefreshTokenMove.h"

namespace lmi {

/// `lmi keychain store --refresh-token` and `restore --refresh-token`: where refresh tokens are
/// kept from now on.
class RefreshTokenCommand final : public OnlineCommand {
    Q_OBJECT

public:
    explicit RefreshTokenCommand(OnlineContext context);

    void start() override;

private:
    void abort() override;
    void conclude(const Status& done);

    RefreshTokenMove::Direction m_direction;
    RefreshTokenMove m_move;
};

} // namespace lmi
