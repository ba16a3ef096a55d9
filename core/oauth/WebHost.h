#pragma once

#include <QUrl>

#include <string>

namespace lmi {

/// "host" or "host:port" of an address, as sentences and bindings name it: in lower case and
/// without the scheme's own port, however the address is written.
[[nodiscard]] std::string hostOf(QUrl address);

} // namespace lmi
