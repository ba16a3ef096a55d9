#include "app/lmi/online/RefreshTokenCommand.h"

namespace lmi {

RefreshTokenCommand::RefreshTokenCommand(OnlineContext context)
    : OnlineCommand(context)
    , m_direction(context.console.invocation.command == Command::KeychainStore
                      ? RefreshTokenMove::Direction::In
                      : RefreshTokenMove::Direction::Out)
    , m_move(context.console.config, context.console.store, context.environment.name, m_direction,
             nullptr)
{
    connect(&m_move, &RefreshTokenMove::finished, this, &RefreshTokenCommand::conclude);
}

void RefreshTokenCommand::start()
{
    m_move.start();
}

void RefreshTokenCommand::abort()
{
    finish(Error(ErrorCode::Interrupted));
}

void RefreshTokenCommand::conclude(const Status& done)
{
    const bool in = m_direction == RefreshTokenMove::Direction::In;
    if (done)
        output().note("The refresh token of \"" + name().text() + "\" is kept in "
                      + (in ? "the keychain" : "its token file") + " from now on.");
    finish(done);
}

} // namespace lmi
