#pragma once

#include "core/session/SessionBoard.h"
#include "core/token/TokenCodec.h"
#include "tests/unit/support/Files.h"
#include "tests/unit/support/FixedClock.h"

#include <QNetworkAccessManager>

namespace lmi::test {

inline constexpr UnixTime someMoment = 1700000000;

inline EnvironmentName named(const std::string& text)
{
    return EnvironmentName::from(text).value();
}

/// A token that ends in `left` seconds of an hour.
inline AuthToken token(UnixTime left, bool refreshable = true)
{
    AuthToken token;
    token.accessToken = Secret("an-access-token");
    token.expiresAt = someMoment + left;
    token.issuedAt = token.expiresAt - 3600;
    token.refreshToken = Secret(refreshable ? "a-refresh-token" : "");
    return token;
}

/// What the board would say of an environment with this grant and token.
inline SessionEntry entry(const std::string& name, const AuthToken& token,
                          GrantType grant = GrantType::AuthorizationCodePkce)
{
    Environment environment(named(name));
    environment.grant = grant;
    environment.clientId = "a-client";
    environment.username = "alice";
    SessionEntry entry{assess(environment.name, environment, std::optional(token), someMoment)};
    entry.status.tokenFile = "/cache/tokens/" + name + ".json";
    return entry;
}

/// A board over real files in folders of its own. Nothing here reaches a network.
class Board final {
public:
    Board()
        : paths{folder.path("config"), folder.path("cache"), {}}
        , log({}, clock)
        , service({config(), TokenStore(paths.tokenFolder()), clock, log, network,
                   [](const QUrl&, const std::string&, const std::set<std::string>&) {
                       return Done();
                   }})
    {
        QDir().mkpath(QString::fromStdString(paths.environmentFolder()));
        QDir().mkpath(QString::fromStdString(paths.tokenFolder()));
    }

    [[nodiscard]] ConfigInput config() const { return {paths, variables({}), {}}; }

    /// An environment for a person that logs in at 127.0.0.1.
    void add(const std::string& name, const std::optional<AuthToken>& content = std::nullopt)
    {
        writeText(paths.environmentFile(name),
                  "OAUTH_GRANT_TYPE=authorization_code_pkce\nOAUTH_CLIENT_ID=a-client\n"
                  "OAUTH_AUTHORIZE_URL=http://127.0.0.1:9/authorize\n"
                  "OAUTH_TOKEN_URL=http://127.0.0.1:9/token\n");
        if (content)
            write(name, *content);
    }
    void write(const std::string& name, const AuthToken& content)
    {
        const std::string path = TokenStore(paths.tokenFolder()).path(named(name));
        writeText(path, encodeToken(content));
        QFile::setPermissions(QString::fromStdString(path), QFile::ReadOwner | QFile::WriteOwner);
    }
    void remove(const std::string& name)
    {
        QFile::remove(QString::fromStdString(paths.environmentFile(name)));
    }

    /// Made when it is first wanted, after the files.
    SessionBoard& operator*()
    {
        if (!m_board)
            m_board = std::make_unique<SessionBoard>(config(), TokenStore(paths.tokenFolder()),
                                                     clock, service);
        return *m_board;
    }
    SessionBoard* operator->() { return &**this; }

    Folder folder;
    Paths paths;
    FixedClock clock{someMoment};
    Log log;
    QNetworkAccessManager network;
    TokenService service;

private:
    std::unique_ptr<SessionBoard> m_board;
};

} // namespace lmi::test
