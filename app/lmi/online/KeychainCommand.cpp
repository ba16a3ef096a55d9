#include "app/lmi/online/KeychainCommand.h"

#include "app/lmi/TextOutput.h"
#include "core/base/Text.h"
#include "core/config/ConfigSnapshot.h"

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
    if (!m_move.moved().empty())
        output().note("Moved " + join(m_move.moved(), " and ") + " of \"" + name().text() + "\" "
                      + (in ? "into the keychain." : "from the keychain into its file."));
    for (const std::string& place : m_move.copies())
        output().warning("The same secret still stands in " + visibleText(place)
                         + "; take it out there.");
    warnOfExposed();
    finish(status);
}

// Also what the move did not reach, such as a line above the one that counts.
void KeychainCommand::warnOfExposed() const
{
    const auto configuration = loadConfiguration(context().console.config, name());
    if (configuration)
        static_cast<void>(guardSecrets(context().console, *configuration));
}

} // namespace lmi
