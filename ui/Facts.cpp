#include "ui/Facts.h"

#include "core/config/KeychainEntry.h"
#include "core/config/Keys.h"
#include "core/config/UnknownKeys.h"
#include "core/token/JwtClaims.h"
#include "ui/ErrorReason.h"
#include "ui/ErrorText.h"
#include "ui/PlainText.h"
#include "ui/TimeText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace lmi {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

Fact heading(const QString& text)
{
    return {text, {}, {}, true};
}

Fact problem(const Error& error)
{
    return {Words::tr("Problem"), errorText(error)};
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
    if (!status.expiresAt)
        return Words::tr("Nobody");
    QStringList parts{nameIn(token), plainText(status.displayName)};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.isEmpty() ? Words::tr("Not told by the provider")
                           : parts.join(QStringLiteral(" · "));
}

Fact byItself(const QString& text, const QString& moment = {})
{
    return {Words::tr("By itself"), text, moment};
}

Fact whatHappensByItself(const SessionEntry& entry, const Result<std::optional<AuthToken>>& token,
                         UnixTime now)
{
    const EnvironmentStatus& status = entry.status;
    if (!status.grant)
        return byItself(Words::tr("Nothing until the configuration is corrected."));
    if (status.error)
        return byItself(Words::tr("Nothing until somebody logs in again."));
    if (status.state == TokenState::LoggedOut)
        return byItself(Words::tr("Nothing until somebody logs in."));
    if (entry.isUsable() && !status.refreshable)
        return byItself(Words::tr("Nothing: it ends, and somebody has to log in again."));
    if (!entry.renewsByItself() || !token || !token->has_value())
        return byItself(Words::tr("Nothing until somebody logs in again."));
    if (!status.autoRefresh)
        return byItself(Words::tr("Nothing until somebody asks for a token, who gets a new one."));
    const UnixTime renewal = (*token)->expiresAt - status.leeway;
    if (renewal <= now)
        return byItself(Words::tr("Renewed as soon as the provider can be reached."));
    return byItself(Words::tr("Renewed just before it ends."), momentText(renewal, now));
}

void addProvider(Facts& facts, const Result<Configuration>& configuration)
{
    if (!configuration)
        return;
    std::string provider = configuration->text(keys::issuer);
    if (provider.empty())
        provider = configuration->text(keys::tokenUrl);
    const QString client = plainText(configuration->text(keys::clientId));
    if (!provider.empty())
        facts.push_back({Words::tr("Provider"), plainText(provider)});
    if (!client.isEmpty())
        facts.push_back({Words::tr("Client"), client});
}

void addTimes(Facts& facts, const EnvironmentStatus& status, UnixTime now)
{
    if (!status.scope.empty())
        facts.push_back({Words::tr("Scopes"), plainText(status.scope)});
    if (!status.missingScope.empty())
        facts.push_back(
            {Words::tr("Not granted"),
             Words::tr("%1 (a new login asks for it)").arg(plainText(status.missingScope))});
    if (status.issuedAt)
        facts.push_back({Words::tr("Issued"), momentText(*status.issuedAt, now)});
    if (status.expiresAt)
        facts.push_back({*status.expiresAt > now ? Words::tr("Expires") : Words::tr("Expired"),
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
    return found == meanings.end() ? QString() : Words::tr(found->second);
}

void addClaims(Facts& facts, const Json& claims, UnixTime now)
{
    for (const auto& [claim, value] : claims.items())
        facts.push_back({plainText(claim), claimText(claim, value, now), claimMeaning(claim)});
}

QString headerMeaning(const std::string& member)
{
    if (member == "alg")
        return Words::tr("how it is signed");
    if (member == "kid")
        return Words::tr("with which key");
    return member == "typ" ? Words::tr("kind of token") : QString();
}

void addHeader(Facts& facts, const Secret& token)
{
    const auto header = readJwtHeader(token.reveal());
    if (!header)
        return;
    for (const auto& [member, value] : header->items())
        facts.push_back({plainText(member), claimText(member, value, 0), headerMeaning(member)});
}

QString signatureText(const std::optional<Result<bool>>& signature)
{
    if (!signature)
        return Words::tr("Being checked…");
    if (!*signature)
        return Words::tr("Not checked: %1").arg(errorText(signature->error()));
    return **signature ? Words::tr("Right: the issuer has signed it.")
                       : Words::tr("Wrong: none of the issuer's keys has signed it.");
}

void addIdToken(Facts& facts, const AuthToken& token, const std::optional<Result<bool>>& signature,
                UnixTime now)
{
    facts.push_back(heading(Words::tr("ID token")));
    if (token.idToken.empty()) {
        facts.push_back({{}, Words::tr("The provider gave none.")});
        return;
    }
    const auto claims = readJwtClaims(token.idToken.reveal());
    if (!claims) {
        facts.push_back({{}, Words::tr("It cannot be read.")});
        return;
    }
    facts.push_back({Words::tr("Signature"), signatureText(signature)});
    addHeader(facts, token.idToken);
    addClaims(facts, *claims, now);
}

void addAccessToken(Facts& facts, const AuthToken& token, UnixTime now)
{
    facts.push_back(heading(Words::tr("Access token")));
    facts.push_back({Words::tr("Value"), QStringLiteral("••••••••"),
                     Words::tr("%n character(s)", nullptr,
                               static_cast<int>(token.accessToken.reveal().size()))});
    facts.push_back({Words::tr("Type"), plainText(token.tokenType)});
    if (const auto claims = readJwtClaims(token.accessToken.reveal())) {
        addHeader(facts, token.accessToken);
        addClaims(facts, *claims, now);
    } else {
        facts.push_back(
            {Words::tr("Content"), Words::tr("Only the provider can read this kind of token.")});
    }
}

QString whatHappened(const HistoryEvent& event, UnixTime now)
{
    const QString end = event.expiresAt ? momentText(*event.expiresAt, now) : QString();
    switch (event.kind) {
    case HistoryEvent::Kind::LoggedIn:
        return Words::tr("Logged in, valid until %1").arg(end);
    case HistoryEvent::Kind::Refreshed:
        return Words::tr("Refreshed, valid until %1").arg(end);
    case HistoryEvent::Kind::Acquired:
        return Words::tr("New token, valid until %1").arg(end);
    case HistoryEvent::Kind::LoggedOut:
        return Words::tr("Logged out");
    case HistoryEvent::Kind::Failed:
        break;
    }
    return event.error ? errorText(*event.error) : Words::tr("Failed");
}

QString refreshTokenText(const AuthToken& token)
{
    if (!token.refreshTokenEntry.empty())
        return Words::tr("There is one, in the system's keychain; it is never shown.");
    return token.refreshToken.empty() ? Words::tr("The provider gave none.")
                                      : Words::tr("There is one; it is never shown.");
}

} // namespace

Facts overviewFacts(const SessionEntry& entry, const Result<Configuration>& configuration,
                    const Result<std::optional<AuthToken>>& token,
                    const std::vector<HistoryEvent>& events, UnixTime now)
{
    const EnvironmentStatus& status = entry.status;
    Facts facts;
    facts.push_back({Words::tr("Logged in as"), whoIsLoggedIn(status, token)});
    addProvider(facts, configuration);
    addTimes(facts, status, now);
    if (const auto renewals = renewalsSinceLogin(events); renewals && status.expiresAt)
        facts.push_back(
            {Words::tr("Renewed"), Words::tr("%n time(s) since the login", nullptr, *renewals)});
    facts.push_back(whatHappensByItself(entry, token, now));
    facts.push_back({Words::tr("Token file"), pathText(status.tokenFile)});
    if (configuration)
        facts.push_back({Words::tr("Configuration"), pathText(configuration->file())});
    return facts;
}

Facts activityFacts(const std::vector<HistoryEvent>& events, UnixTime now)
{
    if (events.empty())
        return {{{}, Words::tr("Nothing has happened yet.")}};
    Facts facts;
    for (auto each = events.rbegin(); each != events.rend(); ++each)
        facts.push_back(
            {momentText(each->time, now), whatHappened(*each, now),
             each->program == "window" ? Words::tr("in the window") : Words::tr("in the console")});
    return facts;
}

Facts tokenFacts(const Result<std::optional<AuthToken>>& token,
                 const std::optional<Result<bool>>& signature, UnixTime now)
{
    if (!token)
        return {problem(token.error())};
    if (!token->has_value() || (*token)->loggedOut())
        return {{Words::tr("Token"), Words::tr("There is none: nobody is logged in.")}};
    Facts facts;
    addIdToken(facts, **token, signature, now);
    addAccessToken(facts, **token, now);
    facts.push_back(heading(Words::tr("Refresh token")));
    facts.push_back({{}, refreshTokenText(**token)});
    return facts;
}

Facts configurationFacts(const Result<Configuration>& configuration)
{
    if (!configuration)
        return {problem(configuration.error())};
    Facts facts;
    for (const Error& unknown : unknownKeys(*configuration))
        facts.push_back(problem(unknown));
    for (const ConfigValue& value : configuration->values()) {
        const std::string shown = shownValue(value);
        const QString text = value.secret && !isKeychainMark(shown) && !value.value.empty()
            ? QStringLiteral("••••••••")
            : plainText(shown);
        const bool file = value.source.kind == ConfigSource::Kind::File;
        const std::string source = value.source.text();
        facts.push_back({plainText(value.key), text, file ? pathText(source) : reasonText(source)});
    }
    return facts;
}

} // namespace lmi
