#include "core/oauth/SafeNetwork.h"

#include "core/base/File.h"

#include <QSslConfiguration>

namespace lmi {

Result<QList<QSslCertificate>> certificatesIn(const std::string& file)
{
    constexpr std::size_t largest = 8UL * 1024 * 1024;
    const auto invalid = [&file](const std::string& reason) {
        return Error(ErrorCode::CertificateFileInvalid, {file, reason});
    };
    const auto text = readFile(file, largest, FileRole::Configuration);
    if (!text)
        return invalid(text.error().code == ErrorCode::FileTooLarge ? "it is far too large"
                                                                    : text.error().arguments.at(1));
    if (!text->has_value())
        return invalid("it is not there");
    QList<QSslCertificate> certificates =
        QSslCertificate::fromData(QByteArray::fromStdString(**text), QSsl::Pem);
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
