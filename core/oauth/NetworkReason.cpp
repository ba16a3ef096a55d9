#include "core/oauth/NetworkReason.h"

#include <QHostInfo>
#include <QNetworkReply>

#include <algorithm>
#include <optional>

namespace lmi {
namespace {

bool isOfTrust(const QSslError& error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return true;
    default:
        return false;
    }
}

std::string certificateReason(const QSslError& error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return "its certificate has ended";
    case QSslError::CertificateNotYetValid:
        return "its certificate is not valid yet";
    case QSslError::HostNameMismatch:
        return "its certificate is for another host";
    case QSslError::CertificateRevoked:
        return "its certificate has been revoked";
    default:
        return error.errorString().toStdString();
    }
}

std::string tlsReason(const QNetworkReply& reply, const QList<QSslError>& errors)
{
    if (errors.isEmpty())
        return reply.errorString().toStdString();
    // what else is wrong with what nobody vouches for does not matter
    return std::any_of(errors.begin(), errors.end(), isOfTrust)
        ? "nobody that is trusted here has signed its certificate"
        : certificateReason(errors.first());
}

constexpr const char* refused = "the connection was refused";
constexpr const char* closed = "the connection was closed";
constexpr const char* noAnswer = "nobody answers";
constexpr const char* noSuchHost = "there is no host of that name";

// Qt knows what has happened at a proxy, but has no number for it in a reply.
std::optional<std::string> proxyReason(const QString& words)
{
    if (words.startsWith(QLatin1String("Proxy connection refused")))
        return refused;
    if (words.startsWith(QLatin1String("Proxy connection closed")))
        return closed;
    if (words.startsWith(QLatin1String("Proxy server not found")))
        return noSuchHost;
    if (words.startsWith(QLatin1String("Proxy server connection timed out")))
        return noAnswer;
    return std::nullopt;
}

} // namespace

std::string networkReason(const QNetworkReply& reply, const QList<QSslError>& tlsErrors)
{
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
        return refused;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProxyConnectionClosedError:
        return closed;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return noSuchHost;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return noAnswer;
    case QNetworkReply::SslHandshakeFailedError:
        return tlsReason(reply, tlsErrors);
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return "the network went away";
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return "it wants a user and a password";
    default:
        return proxyReason(reply.errorString()).value_or(reply.errorString().toStdString());
    }
}

std::string nameReason(const QHostInfo& host)
{
    const bool unknown =
        host.error() == QHostInfo::HostNotFound || host.error() == QHostInfo::NoError;
    return unknown ? noSuchHost : host.errorString().toStdString();
}

} // namespace lmi
