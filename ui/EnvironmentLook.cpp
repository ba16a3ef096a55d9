#include "ui/EnvironmentLook.h"

#include "ui/ErrorText.h"
#include "ui/PlainText.h"
#include "ui/TimeText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace lmi {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentLook)
};

struct StateWords {
    StateShape shape;
    Tone tone;
    QString word;
    QString sentence;
};

QString loginWords(LoginStep step)
{
    switch (step) {
    case LoginStep::Browser:
        return Words::tr("Waiting for your browser");
    case LoginStep::Exchange:
        return Words::tr("Getting the token");
    case LoginStep::Check:
        return Words::tr("Checking the token");
    case LoginStep::None:
        break;
    }
    return {};
}

UnixTime secondsLeft(const SessionEntry& entry, UnixTime now)
{
    const auto& end = entry.status.expiresAt;
    return end ? std::max<UnixTime>(*end - now, 0) : 0;
}

UnixTime loginTimeLeft(const SessionEntry& entry, UnixTime now)
{
    return entry.waitsForBrowser() ? std::max<UnixTime>(entry.loginEndsAt - now, 0) : 0;
}

StateWords workingWords(const SessionEntry& entry, UnixTime now)
{
    if (entry.waitsForBrowser())
        return {StateShape::Dotted, Tone::Accent, Words::tr("Logging in…"),
                Words::tr("Logging in, waiting for your browser, %1 left")
                    .arg(longSpan(loginTimeLeft(entry, now)))};
    if (entry.login != LoginStep::None)
        return {StateShape::Dotted, Tone::Accent, Words::tr("Logging in…"),
                Words::tr("Logging in: %1").arg(loginWords(entry.login))};
    return {StateShape::Dotted, Tone::Accent, Words::tr("Working…"), Words::tr("Working")};
}

StateWords invalidWords(const EnvironmentStatus& status)
{
    if (!status.grant)
        return {StateShape::Triangle, Tone::Bad, Words::tr("Misconfigured"),
                Words::tr("The configuration cannot be used")};
    return {StateShape::Triangle, Tone::Bad, Words::tr("Not usable"),
            Words::tr("The token cannot be used")};
}

StateWords expiredWords(const SessionEntry& entry)
{
    const QString word = Words::tr("Expired");
    if (entry.needsPerson())
        return {StateShape::Triangle, Tone::Bad, word, Words::tr("Expired, log in again")};
    if (!entry.status.autoRefresh && !entry.renewalFailed())
        return {StateShape::HollowTriangle, Tone::Neutral, word,
                Words::tr("Expired, refreshed when it is used")};
    return {StateShape::HollowTriangle, Tone::Warning, word,
            entry.renewalFailed() ? Words::tr("Expired, not renewed yet, trying again")
                                  : Words::tr("Expired, renewed by itself")};
}

// The end of a token that renews itself is nothing to look at.
StateWords runningWords(const SessionEntry& entry, UnixTime left)
{
    const QString word = Words::tr("%1 left").arg(shortSpan(left));
    if (entry.needsPerson())
        return {StateShape::Half, Tone::Warning, word,
                Words::tr("Expiring, %1 left").arg(longSpan(left))};
    if (entry.renewalError && entry.renewsByItself())
        return {StateShape::Half, Tone::Warning, word,
                Words::tr("Not renewed yet, trying again, %1 left").arg(longSpan(left))};
    if (entry.renewalFailed())
        return {StateShape::Half, Tone::Warning, word,
                Words::tr("Not renewed, %1 left").arg(longSpan(left))};
    return {StateShape::Full, Tone::Good, word, Words::tr("Valid, %1 left").arg(longSpan(left))};
}

StateWords wordsOf(const SessionEntry& entry, UnixTime left, UnixTime now)
{
    if (entry.unread && !entry.busy)
        return {StateShape::Dotted, Tone::Neutral, QStringLiteral("…"),
                Words::tr("Its files are being read")};
    if (entry.busy)
        return workingWords(entry, now);
    switch (entry.status.state) {
    case TokenState::Valid:
    case TokenState::Expiring:
        return runningWords(entry, left);
    case TokenState::Expired:
        return expiredWords(entry);
    case TokenState::Invalid:
        return invalidWords(entry.status);
    case TokenState::LoggedOut:
        break;
    }
    const StateShape shape = problemOf(entry) ? StateShape::Triangle : StateShape::Hollow;
    return {shape, shape == StateShape::Triangle ? Tone::Bad : Tone::Neutral,
            Words::tr("Not logged in"), Words::tr("Not logged in")};
}

std::optional<double> shareLeft(const EnvironmentStatus& status, UnixTime left)
{
    if (!status.expiresAt || !status.issuedAt || *status.issuedAt >= *status.expiresAt)
        return std::nullopt;
    const auto lifetime = static_cast<double>(*status.expiresAt - *status.issuedAt);
    return std::clamp(static_cast<double>(left) / lifetime, 0.0, 1.0);
}

QString secondLine(const SessionEntry& entry, const EnvironmentLook& look)
{
    if (entry.login != LoginStep::None)
        return loginWords(entry.login);
    if (const auto problem = problemOf(entry); problem && !entry.busy)
        return errorText(*problem);
    QStringList parts{look.grant, look.identity};
    if (entry.status.state == TokenState::Expiring && !entry.status.refreshable)
        parts.append(Words::tr("cannot refresh itself"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString grantWord(const std::optional<GrantType>& grant)
{
    if (!grant)
        return {};
    switch (*grant) {
    case GrantType::AuthorizationCodePkce:
        return Words::tr("SSO");
    case GrantType::ClientCredentials:
        return Words::tr("Service");
    case GrantType::Password:
        break;
    }
    return Words::tr("Password");
}

std::optional<Error> problemOf(const SessionEntry& entry)
{
    if (entry.status.error)
        return entry.status.error;
    if (entry.lastError && kindOf(entry.lastError->code) != ErrorKind::Interrupted)
        return entry.lastError;
    return entry.renewalError;
}

UnixTime secondsUntilLookChanges(const SessionEntry& entry, UnixTime now)
{
    const bool running = !entry.busy && entry.isUsable();
    const UnixTime counted = running ? secondsLeft(entry, now) : loginTimeLeft(entry, now);
    return counted > 0 ? secondsUntilSpanChanges(counted) : 0;
}

EnvironmentLook lookOf(const SessionEntry& entry, UnixTime now)
{
    const EnvironmentStatus& status = entry.status;
    const UnixTime left = secondsLeft(entry, now);
    const StateWords words = wordsOf(entry, left, now);

    EnvironmentLook look;
    look.shape = words.shape;
    look.tone = words.tone;
    look.state = words.word;
    look.stateSentence = words.sentence;
    look.name = QString::fromStdString(status.name.text());
    look.grant = grantWord(status.grant);
    look.identity = plainText(status.displayName);
    look.detail = secondLine(entry, look);
    look.detailIsProblem = !entry.busy && problemOf(entry).has_value();
    if (status.state != TokenState::LoggedOut)
        look.timeLeft = shareLeft(status, left);
    if (!entry.unread)
        look.action = actionsFor(entry).front();
    look.urgent = !entry.busy && entry.needsPerson();
    look.changesIn = secondsUntilLookChanges(entry, now);
    return look;
}

} // namespace lmi
