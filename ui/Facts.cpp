#include "ui/Facts.h"

#include "core/config/Keys.h"
#include "core/token/JwtClaims.h"
#include "ui/ErrorText.h"
#include "ui/PlainText.h"
#include "ui/TimeText.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

#include <algorithm>
#include <array>

namespace lmi {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Facts", text);
}

Fact heading(const QString& text)
{
    return {text, {}, {}, true};
}

Fact problem(const Error& error)
{
    return {tr(QT_TRANSLATE_NOOP("Facts", "Problem")), errorText(error)};
}

QString nameIn(const Result<std::optional<AuthToken>>& token)
{
    if (!token || !token->has_value())
        return {};
    const auto claims = readJwtClaims((*token)->idToken.reveal());
    return claims ? plainText(jsonString(*claims, "name").value_or("")) : QString();
}

QString whoIsLoggedIn(const EnvironmentStatus& status,
                      const Result<std::optional<AuthToken>>& token)
{
    if (status.state == TokenState::LoggedOut)
        return tr(QT_TRANSLATE_NOOP("Facts", "Nobody"));
    QStringList parts{nameIn(token), plainText(status.displayName)};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.isEmpty() ? tr(QT_TRANSLATE_NOOP("Facts", "Not told by the provider"))
                           : parts.join(QStringLiteral(" · "));
}

Fact byItself(const QString& text, const QString& moment = {})
{
    return {tr(QT_TRANSLATE_NOOP("Facts", "By itself")), text, moment};
}

Fact whatHappensByItself(const EnvironmentStatus& status,
                         const Result<std::optional<AuthToken>>& token, UnixTime now)
{
    if (!status.grant)
        return byItself(
            tr(QT_TRANSLATE_NOOP("Facts", "Nothing until the configuration is corrected.")));
    if (status.error)
        return byItself(tr(QT_TRANSLATE_NOOP("Facts", "Nothing until somebody logs in again.")));
    if (status.state == TokenState::LoggedOut)
        return byItself(tr(QT_TRANSLATE_NOOP("Facts", "Nothing until somebody logs in.")));
    if (!status.refreshable || !token || !token->has_value())
        return byItself(
            tr(QT_TRANSLATE_NOOP("Facts", "Nothing: it ends, and somebody has to log in again.")));
    const UnixTime renewal = (*token)->expiresAt - leewayOf(**token);
    if (renewal <= now)
        return byItself(
            tr(QT_TRANSLATE_NOOP("Facts", "Renewed as soon as the provider can be reached.")));
    return byItself(tr(QT_TRANSLATE_NOOP("Facts", "Renewed just before it ends.")),
                    momentText(renewal, now));
}

// As people write it: with a tilde for their home folder.
QString pathText(const std::string& path)
{
    const QString home = QDir::homePath() + QLatin1Char('/');
    const QString text = plainText(path);
    return text.startsWith(home) ? QStringLiteral("~/") + text.mid(home.size()) : text;
}

void addProvider(Facts& facts, const Result<Configuration>& configuration)
{
    if (!configuration)
        return;
    std::string provider = configuration->text(keys::issuer);
    if (provider.empty())
        provider = configuration->text(keys::tokenUrl);
    facts.push_back({tr(QT_TRANSLATE_NOOP("Facts", "Provider")), plainText(provider)});
    facts.push_back(
        {tr(QT_TRANSLATE_NOOP("Facts", "Client")), plainText(configuration->text(keys::clientId))});
}

void addTimes(Facts& facts, const EnvironmentStatus& status, UnixTime now)
{
    if (!status.scope.empty())
        facts.push_back({tr(QT_TRANSLATE_NOOP("Facts", "Scopes")), plainText(status.scope)});
    if (status.issuedAt)
        facts.push_back(
            {tr(QT_TRANSLATE_NOOP("Facts", "Issued")), momentText(*status.issuedAt, now)});
    if (status.expiresAt)
        facts.push_back({*status.expiresAt > now ? tr(QT_TRANSLATE_NOOP("Facts", "Expires"))
                                                 : tr(QT_TRANSLATE_NOOP("Facts", "Expired")),
                         momentText(*status.expiresAt, now)});
}

bool isMoment(const std::string& claim)
{
    constexpr std::array<std::string_view, 5> moments{"exp", "iat", "nbf", "auth_time",
                                                      "updated_at"};
    return std::find(moments.begin(), moments.end(), claim) != moments.end();
}

QString claimText(const std::string& claim, const Json& value, UnixTime now)
{
    if (value.is_string())
        return plainText(value.get<std::string>());
    constexpr double largest = 253402300800.0; // the year 10000
    if (value.is_number() && isMoment(claim)) {
        const double moment = value.get<double>();
        if (moment >= 0 && moment < largest)
            return momentText(static_cast<UnixTime>(moment), now);
    }
    const bool list = value.is_array()
        && std::all_of(value.begin(), value.end(), [](const Json& v) { return v.is_string(); });
    if (!list)
        return plainText(writeJson(value));
    QStringList parts;
    for (const Json& part : value)
        parts.append(plainText(part.get<std::string>()));
    return parts.join(QStringLiteral(", "));
}

QString claimMeaning(const std::string& claim)
{
    constexpr std::array<std::pair<std::string_view, const char*>, 7> meanings{{
        {"iss", QT_TRANSLATE_NOOP("Facts", "issuer")},
        {"sub", QT_TRANSLATE_NOOP("Facts", "subject")},
        {"aud", QT_TRANSLATE_NOOP("Facts", "audience")},
        {"exp", QT_TRANSLATE_NOOP("Facts", "expires")},
        {"iat", QT_TRANSLATE_NOOP("Facts", "issued")},
        {"nbf", QT_TRANSLATE_NOOP("Facts", "not before")},
        {"auth_time", QT_TRANSLATE_NOOP("Facts", "time of the login")},
    }};
    const auto found = std::find_if(meanings.begin(), meanings.end(),
                                    [&](const auto& meaning) { return meaning.first == claim; });
    return found == meanings.end() ? QString() : tr(found->second);
}

void addClaims(Facts& facts, const Json& claims, UnixTime now)
{
    for (const auto& [claim, value] : claims.items())
        facts.push_back({plainText(claim), claimText(claim, value, now), claimMeaning(claim)});
}

void addIdToken(Facts& facts, const AuthToken& token, UnixTime now)
{
    facts.push_back(heading(tr(QT_TRANSLATE_NOOP("Facts", "ID token"))));
    if (token.idToken.empty())
        facts.push_back({{}, tr(QT_TRANSLATE_NOOP("Facts", "The provider gave none."))});
    else if (const auto claims = readJwtClaims(token.idToken.reveal()))
        addClaims(facts, *claims, now);
    else
        facts.push_back({{}, tr(QT_TRANSLATE_NOOP("Facts", "It cannot be read."))});
}

void addAccessToken(Facts& facts, const AuthToken& token, UnixTime now)
{
    facts.push_back(heading(tr(QT_TRANSLATE_NOOP("Facts", "Access token"))));
    facts.push_back({tr(QT_TRANSLATE_NOOP("Facts", "Type")), plainText(token.tokenType)});
    if (const auto claims = readJwtClaims(token.accessToken.reveal()))
        addClaims(facts, *claims, now);
    else
        facts.push_back(
            {tr(QT_TRANSLATE_NOOP("Facts", "Content")),
             tr(QT_TRANSLATE_NOOP("Facts", "Only the provider can read this kind of token."))});
}

} // namespace

Facts overviewFacts(const SessionEntry& entry, const Result<Configuration>& configuration,
                    const Result<std::optional<AuthToken>>& token, UnixTime now)
{
    const EnvironmentStatus& status = entry.status;
    Facts facts;
    facts.push_back({tr(QT_TRANSLATE_NOOP("Facts", "Logged in as")), whoIsLoggedIn(status, token)});
    addProvider(facts, configuration);
    addTimes(facts, status, now);
    facts.push_back(whatHappensByItself(status, token, now));
    facts.push_back({tr(QT_TRANSLATE_NOOP("Facts", "Token file")), pathText(status.tokenFile)});
    if (configuration)
        facts.push_back(
            {tr(QT_TRANSLATE_NOOP("Facts", "Configuration")), pathText(configuration->file())});
    return facts;
}

Facts tokenFacts(const Result<std::optional<AuthToken>>& token, UnixTime now)
{
    if (!token)
        return {problem(token.error())};
    if (!token->has_value() || (*token)->loggedOut())
        return {{tr(QT_TRANSLATE_NOOP("Facts", "Token")),
                 tr(QT_TRANSLATE_NOOP("Facts", "There is none: nobody is logged in."))}};
    Facts facts;
    addIdToken(facts, **token, now);
    addAccessToken(facts, **token, now);
    facts.push_back(heading(tr(QT_TRANSLATE_NOOP("Facts", "Refresh token"))));
    facts.push_back({{},
                     (*token)->refreshToken.empty()
                         ? tr(QT_TRANSLATE_NOOP("Facts", "The provider gave none."))
                         : tr(QT_TRANSLATE_NOOP("Facts", "There is one; it is never shown."))});
    return facts;
}

Facts configurationFacts(const Result<Configuration>& configuration)
{
    if (!configuration)
        return {problem(configuration.error())};
    Facts facts;
    for (const ConfigValue& value : configuration->values()) {
        const QString text = value.secret && !value.value.empty() ? QStringLiteral("••••••••")
                                                                  : plainText(value.value.reveal());
        facts.push_back({plainText(value.key), text, pathText(value.source.text())});
    }
    return facts;
}

} // namespace lmi
