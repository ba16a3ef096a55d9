#pragma once

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <stdexcept>
#include <string>

namespace lmi::test {

/// The demo identity provider as a process of its own.
class DemoProvider final {
public:
    explicit DemoProvider(const QStringList& options = {})
    {
        m_process.setProgram(QStringLiteral(LMI_DEMO_IDP));
        m_process.setArguments(QStringList{QStringLiteral("--port"), QStringLiteral("0")}
                               + options);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start();
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                throw std::runtime_error("the demo provider does not start");
        }
        const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
        m_issuer = ready.value(QLatin1String("issuer")).toString();
    }
    DemoProvider(const DemoProvider&) = delete;
    DemoProvider& operator=(const DemoProvider&) = delete;
    ~DemoProvider()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5'000))
            m_process.kill();
    }

    [[nodiscard]] std::string issuer() const { return m_issuer.toStdString(); }
    [[nodiscard]] QUrl url(const char* path) const { return QUrl(m_issuer + QLatin1String(path)); }

    /// As the provider's option --fault says.
    void fault(const char* text) { ask("POST", "/_demo/fault", text); }
    void noFaults() { ask("DELETE", "/_demo/fault"); }
    void expireAccessTokens() { ask("POST", "/_demo/expire"); }
    [[nodiscard]] int count(const char* what)
    {
        const auto counts = QJsonDocument::fromJson(ask("GET", "/_demo/counts")).object();
        if (!counts.contains(QLatin1String(what)))
            throw std::invalid_argument(what);
        return counts.value(QLatin1String(what)).toInt();
    }

private:
    QByteArray ask(const char* method, const char* path, const QByteArray& body = {})
    {
        QNetworkRequest request(url(path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("text/plain"));
        const std::unique_ptr<QNetworkReply> reply(
            m_network.sendCustomRequest(request, method, body));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        if (reply->error() != QNetworkReply::NoError)
            throw std::runtime_error(reply->errorString().toStdString());
        return reply->readAll();
    }

    QProcess m_process;
    QString m_issuer;
    QNetworkAccessManager m_network;
};

} // namespace lmi::test
