#pragma once

#include <QByteArray>

namespace lmi {

/// Text of the base64url alphabet from `bytes` bytes of the system's cryptographic random source.
[[nodiscard]] QByteArray randomText(int bytes);

} // namespace lmi
