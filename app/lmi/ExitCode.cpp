#include "app/lmi/ExitCode.h"

namespace lmi {
namespace {

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return ExitCode::Usage;
    case ErrorKind::LoginRequired:
        return ExitCode::LoginRequired;
    case ErrorKind::Refused:
        return ExitCode::Refused;
    case ErrorKind::Network:
        return ExitCode::Network;
    case ErrorKind::File:
        return ExitCode::File;
    case ErrorKind::Unauthorized:
        return ExitCode::Unauthorized;
    case ErrorKind::Interrupted:
        return ExitCode::Interrupted;
    case ErrorKind::Failed:
        break;
    }
    return ExitCode::Failed;
}

} // namespace

ExitCode exitCodeFor(ErrorCode error)
{
    switch (error) {
    case ErrorCode::LoginTimeout:
        return ExitCode::NotInTime;
    case ErrorCode::LoginInteractionRequired:
        return ExitCode::InteractionRequired;
    case ErrorCode::ProviderRefusedClient:
        return ExitCode::ClientRefused;
    case ErrorCode::GrantNotAllowed:
        return ExitCode::GrantNotAllowed;
    case ErrorCode::ProviderRefusedGrant:
        return ExitCode::GrantRefused;
    case ErrorCode::GrantNotSupported:
        return ExitCode::GrantNotSupported;
    case ErrorCode::ProviderRefusedScope:
        return ExitCode::ScopeRefused;
    case ErrorCode::KeychainEntryMissing:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::KeychainTimeout:
    case ErrorCode::RefreshTokenLeft:
        return ExitCode::Keychain;
    default:
        return exitCodeOf(kindOf(error));
    }
}

} // namespace lmi
