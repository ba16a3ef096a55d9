#pragma once

#include "app/lmi/online/OnlineCommand.h"

namespace lmi {

/// `lmi auth refresh`: replaces the token by a new one.
class AuthRefreshCommand final : public OnlineCommand {
    Q_OBJECT

public:
    explicit AuthRefreshCommand(OnlineContext context);

    void start() override;

private:
    void takeResult(const EnvironmentName& environment, const Result<AuthToken>& result);
};

} // namespace lmi
