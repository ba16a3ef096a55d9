#include "app/lmi/online/KeychainCommand.h"

#include "app/lmi/TextOutput.h"
#include "app/lmi/online/StandardInput.h"
#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/config/ConfigSnapshot.h"
#include "core/config/ExposedFiles.h"
#include "core/config/Keys.h"

namespace lmi {

KeychainCommand::KeychainCommand(OnlineContext context)
    : OnlineCommand(context)
    , m_direction(context.console.invocation.command == Command::KeychainStore
                      ? KeychainMove::Direction::In
                      : KeychainMove::Direction::Out)
    , m_move(context.console.config, context.environment.name, m_direction, nullptr)
{
    connect(&m_move, &KeychainMove::finished, this, &KeychainCommand::conclude);
}

void KeychainCommand::start()
{
    if (const auto& key = context().console.invocation.givenKey) {
        if (*key == keys::password && context().environment.grant != GrantType::Password) {
            finish(Error(ErrorCode::UsageInvalid,
                         {"\"" + name().text() + "\" is not logged in to with a password."}));
            return;
        }
        const auto secret = readSecret(*key + " of \"" + name().text() + "\"");
        if (!secret) {
            finish(secret.error());
            return;
        }
        m_move.give(*key, *secret);
    }
    const std::string& file = context().configuration.file();
    const auto keys = KeychainMove::movable(context().configuration, m_direction);
    const bool exposes = m_direction == KeychainMove::Direction::Out && !keys.empty();
    if (context().console.invocation.strict && exposes && othersCanRead(file))
        finish(Error(ErrorCode::ConfigFileExposed, {file, join(keys, ", ")}));
    else
        m_move.start();
}

void KeychainCommand::abort()
{
    finish(Error(ErrorCode::Interrupted));
}

// What was moved before something went wrong stays moved.
void KeychainCommand::conclude(const Status& status)
{
    const bool in = m_direction == KeychainMove::Direction::In;
    const bool isGiven = context().console.invocation.givenKey.has_value();
    if (!m_move.moved().empty())
        output().note((isGiven ? "Stored " : "Moved ") + join(m_move.moved(), " and ") + " of \""
                      + name().text() + "\" "
                      + (isGiven  ? "in the keychain."
                             : in ? "into the keychain."
                                  : "from the keychain into its file."));
    for (const std::string& place : m_move.copies())
        output().warning("A secret still stands in " + visibleText(place) + "; take it out there.");
    warnOfExposed();
    finish(status);
}

// Also what the move did not reach, such as a line above the one that counts.
void KeychainCommand::warnOfExposed() const
{
    const auto configuration = loadConfiguration(context().console.config, name());
    for (const Error& exposed : configuration ? exposedFiles(*configuration) : std::vector<Error>())
        output().warning(describe(exposed));
}

} // namespace lmi
