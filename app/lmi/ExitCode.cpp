#include "app/lmi/ExitCode.h"

namespace lmi {

ExitCode exitCodeFor(ErrorKind kind)
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

} // namespace lmi
