#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QSslCertificate>

namespace lmi {

/// The certificates in a file of PEM blocks. Errors: CertificateFileInvalid.
[[nodiscard]] Result<QList<QSslCertificate>> certificatesIn(const std::string& file);

/// A network whose servers have to be vouched for by somebody that is trusted. What is sent is made
/// safe by safeRequest().
class SafeNetwork : public QNetworkAccessManager {
    Q_OBJECT

public:
    /// `trusted` takes the place of all that the system trusts; empty: the system decides.
    explicit SafeNetwork(QList<QSslCertificate> trusted = {}, QObject* parent = nullptr);

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request,
                                 QIODevice* body) override;

private:
    QList<QSslCertificate> m_trusted;
};

} // namespace lmi
