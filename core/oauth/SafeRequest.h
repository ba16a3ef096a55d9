#pragma once

#include <QNetworkRequest>
#include <QUrl>

namespace lmi {

/// A request that takes no secret anywhere else: no redirect is followed (Qt would repeat body and
/// Authorization at the new place), no cookies, no stored credentials, no cache, HTTP/1.1 (HTTP/2
/// acts before encrypted() in Qt 6.4), no compression, so that what arrives is as large as it says,
/// and a connection of its own.
[[nodiscard]] QNetworkRequest safeRequest(const QUrl& url);

/// Makes an existing request safe in the same way.
void makeSafe(QNetworkRequest& request);

} // namespace lmi
