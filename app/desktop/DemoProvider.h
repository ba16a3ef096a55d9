#pragma once

#include <QObject>
#include <QProcess>

#include <string>

namespace lmi {

/// The small identity provider on this computer, for as long as the program runs.
class DemoProvider final : public QObject {
    Q_OBJECT

public:
    explicit DemoProvider(QObject* parent = nullptr);
    ~DemoProvider() override;

    /// started() follows, at once if it runs already, or failed().
    void start();

Q_SIGNALS:
    void started(const std::string& issuer);
    void failed(const QString& program);

private:
    void readAnnouncement();
    void fail();

    QProcess m_process;
    std::string m_issuer;
};

} // namespace lmi
