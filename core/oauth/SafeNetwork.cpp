#include "core/oauth/SafeNetwork.h"

#include <QFile>
#include <QSslConfiguration>

namespace lmi {

Result<QList<QSslCertificate>> certificatesIn(const std::string& file)
{
    constexpr qint64 largest = 8LL * 1024 * 1024;
    const auto invalid = [&file](const std::string& reason) {
        return Error(ErrorCode::CertificateFileInvalid, {file, reason});
    };
    QFile pem(QString::fromStdString(file));
    if (!pem.open(QIODevice::ReadOnly))
        return invalid(pem.errorString().toStdString());
    const QByteArray text = pem.read(largest + 1);
    if (text.size() > largest)
        return invalid("it is larger than " + std::to_string(largest) + " bytes");
    QList<QSslCertificate> certificates = QSslCertificate::fromData(text, QSsl::Pem);
    // to trust nobody would mean to trust whom the system trusts
    if (certificates.isEmpty())
        return invalid("there is no certificate in it");
    return certificates;
}

SafeNetwork::SafeNetwork(QList<QSslCertificate> trusted, QObject* parent)
    : QNetworkAccessManager(parent)
    , m_trusted(std::move(trusted))
{
}

QNetworkReply* SafeNetwork::createRequest(Operation operation, const QNetworkRequest& request,
                                          QIODevice* body)
{
    if (m_trusted.isEmpty())
        return QNetworkAccessManager::createRequest(operation, request, body);
    QNetworkRequest trusting = request;
    QSslConfiguration tls = request.sslConfiguration();
    tls.setCaCertificates(m_trusted);
    trusting.setSslConfiguration(tls);
    return QNetworkAccessManager::createRequest(operation, trusting, body);
}

} // namespace lmi
