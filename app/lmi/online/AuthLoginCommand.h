#pragma once

#include "app/lmi/online/OnlineCommand.h"

#include <QUrl>

namespace lmi {

class TerminalLines;

/// `lmi auth login`: acquires a token the way the environment says.
class AuthLoginCommand final : public OnlineCommand {
    Q_OBJECT

public:
    explicit AuthLoginCommand(OnlineContext context);

    void start() override;

private:
    void tellAddress(const EnvironmentName& environment, const QUrl& address);
    void takeAddress(const QString& address);
    void tellBrowserFailure(const EnvironmentName& environment, const Error& error);
    void takeResult(const EnvironmentName& environment, const Result<AuthToken>& result);

    Secret m_present; ///< the access token before; empty: none
    TerminalLines* m_lines = nullptr;
};

} // namespace lmi
