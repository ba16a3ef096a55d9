#pragma once

#include "app/lmi/CommandContext.h"
#include "core/config/Environment.h"
#include "core/session/TokenService.h"

#include <QObject>

#include <string>

class QNetworkAccessManager;

namespace lmi {

/// What a command that uses the network works with; all of it outlives the command.
struct OnlineContext {
    CommandContext console;
    const Configuration& configuration;
    const Environment& environment;
    TokenService& service;
    QNetworkAccessManager& network;
};

/// One command that uses the network. After start() or cancel(), finished() follows exactly once.
class OnlineCommand : public QObject {
    Q_OBJECT

public:
    explicit OnlineCommand(OnlineContext context);

    virtual void start() = 0;
    /// Ends what is being done, because a person asked for it.
    void cancel();

Q_SIGNALS:
    void finished(const lmi::Status& status);

protected:
    /// Makes the work end; the command's usual way to finished() follows.
    virtual void abort();
    void finish(const Status& status);
    [[nodiscard]] const OnlineContext& context() const { return m_context; }
    [[nodiscard]] const EnvironmentName& name() const { return m_context.environment.name; }
    [[nodiscard]] Output& output() const { return m_context.console.output; }
    /// '"prod" as alice@example.com', as far as that is known.
    [[nodiscard]] std::string whereAndWho(const AuthToken& token) const;
    /// "the token is valid for 59 minutes"
    [[nodiscard]] std::string validity(const AuthToken& token) const;

private:
    void tellRenewalFailure(const EnvironmentName& environment, const Error& error);
    void tellWarning(const EnvironmentName& environment, const Error& reason);

    OnlineContext m_context;
    bool m_cancelled = false;
    bool m_finished = false;
};

} // namespace lmi
