#pragma once

#include "core/config/WebAddress.h"

#include <QUrl>

#include <string>

namespace lmi {

/// "host" or "host:port" of an address, as sentences and bindings name it: in lower case and
/// without the scheme's own port, however the address is written.
[[nodiscard]] std::string hostOf(QUrl address);

/// What Qt, which opens the connections, makes of an address. Not valid if it would go to another
/// host than the one that was checked: some names that start with "xn--" mean another one to it.
[[nodiscard]] QUrl urlOf(const WebAddress& address);

} // namespace lmi
