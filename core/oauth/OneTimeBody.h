#pragma once

#include <QIODevice>

namespace lmi {

/// A request body that can be read once. QNetworkAccessManager sends a request again by itself when
/// the connection breaks before an answer has begun, even a POST, whose code or refresh token the
/// provider may have spent already; it gives that up when the body does not go back to its start.
class OneTimeBody final : public QIODevice {
    Q_OBJECT

public:
    OneTimeBody(QByteArray content, QObject* parent);

    [[nodiscard]] qint64 size() const override { return m_content.size(); }
    bool seek(qint64 position) override;
    bool reset() override { return seek(0); }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray m_content;
    qint64 m_read = 0;
};

} // namespace lmi
