#pragma once

#include "app/lmi/online/OnlineCommand.h"

namespace lmi {

/// `lmi auth token` where the cached token cannot be used: gets one that can be, without a person,
/// and prints it.
class AuthTokenOnlineCommand final : public OnlineCommand {
    Q_OBJECT

public:
    explicit AuthTokenOnlineCommand(OnlineContext context);

    void start() override;

private:
    void takeResult(const EnvironmentName& environment, const Result<AuthToken>& result);
};

} // namespace lmi
