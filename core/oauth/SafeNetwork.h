#pragma once

#include "core/base/Result.h"
#include "core/base/Variables.h"
#include "core/config/Environment.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QSslCertificate>

namespace lmi {

/// What an environment wants of its connections.
struct NetworkSettings {
    /// These take the place of all that the system trusts; empty: the system decides.
    QList<QSslCertificate> trusted = {};
    int answerSeconds = usualAnswerSeconds; ///< as Environment has it
    /// Proxies are as these variables have it; empty: as those of the program.
    Variables proxies = {};

    [[nodiscard]] bool areUsual() const
    {
        return trusted.isEmpty() && answerSeconds == usualAnswerSeconds && !proxies;
    }
};

/// The certificates in a file of PEM blocks. Errors: CertificateFileInvalid.
[[nodiscard]] Result<QList<QSslCertificate>> certificatesIn(const std::string& file);

/// What the environment says, its certificates read now; `variables` name the proxies that count
/// where it names none. Errors: CertificateFileInvalid, ConfigValueInvalid for a proxy.
[[nodiscard]] Result<NetworkSettings> networkSettings(const Environment& environment,
                                                      const Variables& variables);

/// How long the answer to a request may take: what its network is set to, or the usual seconds.
[[nodiscard]] int answerSecondsOf(const QNetworkRequest& request);

/// A network whose servers have to be vouched for by somebody that is trusted. What is sent is made
/// safe by safeRequest().
class SafeNetwork : public QNetworkAccessManager {
    Q_OBJECT

public:
    explicit SafeNetwork(NetworkSettings settings = {}, QObject* parent = nullptr);

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request,
                                 QIODevice* body) override;

private:
    NetworkSettings m_settings;
};

} // namespace lmi
