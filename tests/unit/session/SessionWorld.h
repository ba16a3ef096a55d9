#pragma once

#include "core/session/TokenService.h"
#include "tests/unit/support/Environments.h"
#include "tests/unit/support/Files.h"
#include "tests/unit/support/FixedClock.h"
#include "tests/unit/support/Outcome.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <map>
#include <memory>
#include <optional>

namespace lmi::test {

/// Folders of a test's own and a service that works with them.
class SessionWorld final : public QObject {
    Q_OBJECT

public:
    static constexpr UnixTime start = 1'800'000'000;

    SessionWorld() : clock(start), m_log({}, clock)
    {
        variables["HOME"] = m_folder.path("home");
        m_service = makeService();
    }

    /// Writes env/NAME.env.
    void configure(const std::string& name, const std::string& lines) const
    {
        writeText(paths().environmentFile(name), lines);
    }
    [[nodiscard]] Paths paths() const
    {
        return {m_folder.path("config"), m_folder.path("cache"), {}};
    }
    [[nodiscard]] ConfigInput input() const { return {paths(), test::variables(variables), {}}; }
    [[nodiscard]] TokenStore store() const { return TokenStore(paths().tokenFolder()); }
    [[nodiscard]] std::string tokenFile(const std::string& name) const
    {
        return store().path(environmentName(name));
    }

    /// Puts a token where the service finds it.
    void keep(const std::string& name, const AuthToken& token) const
    {
        const auto lock = store().lockPatiently(environmentName(name), 5);
        if (!lock || !store().save(*lock, token))
            qFatal("cannot keep a token");
    }
    /// What is in the token file now.
    [[nodiscard]] AuthToken kept(const std::string& name) const
    {
        const auto token = store().load(environmentName(name));
        return token && token->has_value() ? **token : AuthToken();
    }

    [[nodiscard]] TokenService& service() { return *m_service; }
    void endService() { m_service.reset(); }
    /// Another one with the same folders, as another process has it.
    [[nodiscard]] std::unique_ptr<TokenService> makeService()
    {
        auto service = std::make_unique<TokenService>(TokenService::Parts{
            input(), store(), clock, m_log, network,
            [this](const QUrl& address, const std::string& command,
                   const std::set<std::string>& hidden) {
                hiddenFromBrowser = hidden;
                opened.append(address);
                commands.append(bytes(command));
                return browserWorks ? Status(Done()) : Error(ErrorCode::BrowserMissing);
            },
            repeats});
        connect(service.get(), &TokenService::finished, this,
                [this](const EnvironmentName&, const Result<AuthToken>& result) {
                    results.append(result);
                });
        connect(service.get(), &TokenService::started, this, [this] { ++starts; });
        connect(service.get(), &TokenService::renewalFailed, this,
                [this](const EnvironmentName&, const Error& error) {
                    renewalFailures.append(nameOf(error));
                });
        connect(service.get(), &TokenService::browserFailed, this,
                [this](const EnvironmentName&, const Error& error) {
                    browserErrors.append(nameOf(error));
                });
        return service;
    }

    /// The only outcome so far; how many there are otherwise.
    [[nodiscard]] QByteArray outcome() const
    {
        return results.size() == 1 ? nameOf(results.first()) : QByteArray::number(results.size());
    }
    /// The access token of the last result; empty if it is none.
    [[nodiscard]] QByteArray accessToken() const
    {
        return !results.isEmpty() && results.last() ? bytes(results.last()->accessToken.reveal())
                                                    : QByteArray();
    }

    FixedClock clock;
    QNetworkAccessManager network;
    std::map<std::string, std::string> variables;
    QList<Result<AuthToken>> results;
    int starts = 0;
    int repeats = 0; ///< of services that are made from now on
    QList<QByteArray> renewalFailures;
    QList<QUrl> opened;
    QList<QByteArray> commands;
    std::set<std::string> hiddenFromBrowser;
    QList<QByteArray> browserErrors;
    bool browserWorks = true;

private:
    Folder m_folder;
    Log m_log;
    std::unique_ptr<TokenService> m_service;
};

/// A token that was issued a while before `expiresAt` and lives 3600 seconds.
[[nodiscard]] inline AuthToken tokenOf(const std::string& access, UnixTime expiresAt,
                                       const std::string& refresh = {})
{
    AuthToken token;
    token.accessToken = Secret(access);
    token.expiresAt = expiresAt;
    token.issuedAt = expiresAt - 3600;
    token.refreshToken = Secret(refresh);
    return token;
}

} // namespace lmi::test
