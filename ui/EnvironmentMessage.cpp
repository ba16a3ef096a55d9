#include "ui/EnvironmentMessage.h"

#include "ui/EnvironmentLook.h"
#include "ui/ErrorText.h"

#include <QCoreApplication>

namespace lmi {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentMessage)
};

} // namespace

EnvironmentMessage messageFor(const SessionEntry& entry, const std::vector<Error>& exposed)
{
    if (entry.waitsForBrowser() && entry.lastError)
        return {Words::tr("The browser cannot be started. Copy the link and open it yourself, or "
                          "set another browser as OAUTH_BROWSER."),
                Tone::Warning};
    if (entry.waitsForBrowser())
        return {Words::tr("Finish the login in your browser. If no page has opened, open it "
                          "again, or copy the link into another browser."),
                Tone::Accent};
    if (entry.login == LoginStep::Exchange)
        return {Words::tr("The browser has come back, and the provider is asked for the token."),
                Tone::Accent};
    if (entry.login == LoginStep::Check)
        return {Words::tr("The token has arrived and is checked before it is stored."),
                Tone::Accent};
    if (entry.busy)
        return {};
    if (const auto problem = problemOf(entry)) {
        const bool blocked = entry.needsPerson() || entry.status.state == TokenState::LoggedOut;
        return {errorText(*problem), blocked ? Tone::Bad : Tone::Warning};
    }
    if (entry.status.state == TokenState::Expiring && !entry.status.refreshable)
        return {Words::tr("This login cannot refresh itself and ends soon. Log in again to stay "
                          "logged in."),
                Tone::Warning};
    QStringList sentences;
    for (const Error& problem : exposed)
        sentences.append(errorText(problem));
    return {sentences.join(QLatin1Char('\n')), Tone::Warning};
}

} // namespace lmi
