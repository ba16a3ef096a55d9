#include "core/oauth/SafeNetwork.h"

#include "core/base/File.h"
#include "core/oauth/ProxyChoice.h"

#include <QSslConfiguration>

namespace lmi {
namespace {

// A request carries it to whoever waits for its answer.
constexpr auto answerSecondsAttribute = QNetworkRequest::User;

} // namespace

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

Result<NetworkSettings> networkSettings(const Environment& environment, const Variables& variables)
{
    NetworkSettings settings;
    if (!environment.proxy.empty())
        settings.proxies = variablesWithProxy(variables, environment.proxy);
    if (auto understood = environment.proxy.empty() ? checkProxyVariables(variables)
                                                    : checkProxy(environment.proxy);
        !understood)
        return understood.error();
    settings.answerSeconds = environment.answerSeconds;
    if (environment.caFile.empty())
        return settings;
    auto trusted = certificatesIn(environment.caFile);
    if (!trusted)
        return trusted.error();
    settings.trusted = std::move(*trusted);
    return settings;
}

int answerSecondsOf(const QNetworkRequest& request)
{
    return request.attribute(answerSecondsAttribute, usualAnswerSeconds).toInt();
}

SafeNetwork::SafeNetwork(NetworkSettings settings, QObject* parent)
    : QNetworkAccessManager(parent)
    , m_settings(std::move(settings))
{
    if (m_settings.proxies)
        setProxyFactory(new ProxyChoice(m_settings.proxies));
}

QNetworkReply* SafeNetwork::createRequest(Operation operation, const QNetworkRequest& request,
                                          QIODevice* body)
{
    QNetworkRequest own = request;
    own.setAttribute(answerSecondsAttribute, m_settings.answerSeconds);
    if (!m_settings.trusted.isEmpty()) {
        QSslConfiguration tls = request.sslConfiguration();
        tls.setCaCertificates(m_settings.trusted);
        own.setSslConfiguration(tls);
    }
    return QNetworkAccessManager::createRequest(operation, own, body);
}

} // namespace lmi
