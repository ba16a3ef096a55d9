#include "app/lmi/AuthStatusCommand.h"

#include "app/lmi/StatusJson.h"
#include "app/lmi/TextOutput.h"
#include "core/config/ConfigSnapshot.h"

namespace lmi {
namespace {

constexpr int jsonIndent = 2;
constexpr const char* nothing = "-";

std::string orNothing(const std::string& text)
{
    return text.empty() ? nothing : visibleText(text);
}

std::string grantWord(const EnvironmentStatus& status)
{
    return status.grant ? std::string(grantName(*status.grant)) : nothing;
}

// Escape sequences are as wide as the cells are long, so each state has one of the same length.
const char* colourOf(TokenState state)
{
    switch (state) {
    case TokenState::Valid:
        return "\x1B[32m";
    case TokenState::Expiring:
        return "\x1B[33m";
    case TokenState::LoggedOut:
        return "\x1B[37m";
    case TokenState::Expired:
    case TokenState::Invalid:
        break;
    }
    return "\x1B[31m";
}

} // namespace

Status AuthStatusCommand::run()
{
    const auto& given = m_context.invocation.environment;
    return given ? showOne(*given) : showAll();
}

EnvironmentStatus AuthStatusCommand::read(const Result<ConfigSnapshot>& snapshot,
                                          const EnvironmentName& name) const
{
    return statusOf(snapshot, m_context.store, name, m_context.clock.now());
}

Status AuthStatusCommand::showOne(const std::string& given)
{
    const auto name = EnvironmentName::from(given);
    if (!name)
        return name.error();
    const EnvironmentStatus status = read(ConfigSnapshot::take(m_context.config), *name);
    const bool unusable = status.error && kindOf(status.error->code) == ErrorKind::Usage;
    if (!unusable || !isUnknownEnvironment(*status.error)) {
        m_context.output.data(m_context.output.json()
                                  ? writeJson(statusJson(status, m_context.clock.now()), jsonIndent)
                                      + "\n"
                                  : block(status));
    }
    if (unusable)
        return *status.error;
    return Done();
}

Status AuthStatusCommand::showAll()
{
    const auto snapshot = ConfigSnapshot::take(m_context.config);
    if (!snapshot)
        return snapshot.error();
    const auto& environments = snapshot->names();
    if (!environments)
        return environments.error();
    warnOfLeftOut(m_context, *environments);
    std::vector<EnvironmentStatus> statuses;
    for (const EnvironmentName& name : environments->names)
        statuses.push_back(read(snapshot, name));

    if (m_context.output.json()) {
        Json list = Json::array();
        for (const EnvironmentStatus& status : statuses)
            list.push_back(statusJson(status, m_context.clock.now()));
        Json object = Json::object();
        object["environments"] = std::move(list);
        m_context.output.data(writeJson(object, jsonIndent) + "\n");
        return Done();
    }
    if (statuses.empty()) {
        m_context.output.note(describe(
            {ErrorCode::EnvironmentNone, {m_context.config.paths.environmentFile("dev")}}));
        return Done();
    }
    m_context.output.data(table(statuses));
    for (const EnvironmentStatus& status : statuses) {
        if (status.error)
            m_context.output.note(status.name.text() + ": " + describe(*status.error));
    }
    return Done();
}

std::string AuthStatusCommand::table(const std::vector<EnvironmentStatus>& statuses) const
{
    // the heading is coloured, too: a cell is as long as it is wide plus the same sequences
    const bool colour = m_context.output.colour();
    std::vector<TextRow> rows{
        {"ENVIRONMENT", "GRANT", colour ? "\x1B[39mSTATE\x1B[0m" : "STATE", "TIME LEFT", "WHO"}};
    for (const EnvironmentStatus& status : statuses)
        rows.push_back({status.name.text(), grantWord(status), stateWord(status.state),
                        timeLeft(status), orNothing(status.displayName)});
    return alignedText(rows);
}

std::string AuthStatusCommand::block(const EnvironmentStatus& status) const
{
    std::vector<TextRow> rows{
        {"environment:", status.name.text()},
        {"grant:", grantWord(status)},
        {"state:", stateWord(status.state)},
        {"time left:", timeLeft(status)},
        {"expires at:", status.expiresAt ? timeText(*status.expiresAt) : nothing},
        {"issued at:", status.issuedAt ? timeText(*status.issuedAt) : nothing},
        {"who:", orNothing(status.displayName)},
        {"subject:", orNothing(status.subject)},
        {"scope:", orNothing(status.scope)},
        {"refreshable:", status.refreshable ? "yes" : "no"},
        {"ID token:", status.hasIdToken ? "yes" : "no"},
        {"token file:", visibleText(status.tokenFile)},
    };
    // one that ends the command is told by its end
    if (status.error && kindOf(status.error->code) != ErrorKind::Usage)
        rows.push_back({"error:", visibleText(describe(*status.error))});
    return alignedText(rows);
}

std::string AuthStatusCommand::stateWord(TokenState state) const
{
    const std::string word =
        state == TokenState::LoggedOut ? "logged out" : std::string(stateName(state));
    return m_context.output.colour() ? colourOf(state) + word + "\x1B[0m" : word;
}

std::string AuthStatusCommand::timeLeft(const EnvironmentStatus& status) const
{
    const UnixTime now = m_context.clock.now();
    return status.expiresAt && *status.expiresAt > now ? durationText(*status.expiresAt - now)
                                                       : nothing;
}

} // namespace lmi
