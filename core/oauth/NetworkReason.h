#pragma once

#include <QList>
#include <QSslError>

#include <string>

class QHostInfo;
class QNetworkReply;

namespace lmi {

/// Why a request has failed, in words of lmi's own: those of Qt are in the language of the program,
/// which a log, a console and another language's window are not, and differ between its versions.
/// `tlsErrors` are those that QNetworkReply::sslErrors() has told of. The words for what is rare
/// are Qt's still.
[[nodiscard]] std::string networkReason(const QNetworkReply& reply,
                                        const QList<QSslError>& tlsErrors);

/// Why the name of a host has led to no address, likewise.
[[nodiscard]] std::string nameReason(const QHostInfo& host);

} // namespace lmi
