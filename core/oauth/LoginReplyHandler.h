#pragma once

#include <QAbstractOAuthReplyHandler>
#include <QString>

namespace lmi {

/// The flow's reply handler: knows the redirect address, hands over the code once our own checks
/// have passed, and gives the exchange's reply to nobody else.
class LoginReplyHandler final : public QAbstractOAuthReplyHandler {
    Q_OBJECT

public:
    LoginReplyHandler(QString redirectUri, QObject* parent)
        : QAbstractOAuthReplyHandler(parent)
        , m_redirectUri(std::move(redirectUri))
    {
    }

    [[nodiscard]] QString callback() const override { return m_redirectUri; }
    /// Tells the flow of an authorization response; it starts the exchange.
    void deliver(const QString& code, const QString& state)
    {
        Q_EMIT callbackReceived({{QStringLiteral("code"), code}, {QStringLiteral("state"), state}});
    }

public Q_SLOTS:
    // the reply is read by the BoundedReply that ExchangeNetwork put around it
    void networkReplyFinished(QNetworkReply*) override { }

private:
    QString m_redirectUri;
};

} // namespace lmi
