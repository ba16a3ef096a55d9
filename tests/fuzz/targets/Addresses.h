#pragma once

#include "core/oauth/WebHost.h"

#include <QUrl>

namespace lmi::fuzz {

/// Whether Qt, which opens the connections, reads an address as the program does, which decided
/// that it is safe. An address that Qt does not take at all is never used.
inline bool isReadAlike(const WebAddress& address)
{
    const QUrl url = urlOf(address);
    return !url.isValid()
        || (url.scheme().toStdString() == address.scheme() && url.port(0) == address.port()
            && url.userInfo().isEmpty() && !url.hasFragment());
}

/// Whether a secret may go there.
inline bool isSafe(const QUrl& url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const bool loopback = host == QLatin1String("localhost") || host == QLatin1String("::1")
        || host.startsWith(QLatin1String("127."));
    return url.isValid() && !host.isEmpty() && url.userInfo().isEmpty() && !url.hasFragment()
        && (url.scheme() == QLatin1String("https")
            || (url.scheme() == QLatin1String("http") && loopback));
}

} // namespace lmi::fuzz
