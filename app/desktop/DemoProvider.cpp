#include "app/desktop/DemoProvider.h"

#include "core/base/Json.h"

#include <QCoreApplication>

namespace lmi {

DemoProvider::DemoProvider(QObject* parent) : QObject(parent)
{
    m_process.setProgram(QCoreApplication::applicationDirPath() + QStringLiteral("/lmi-demo-idp"));
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoProvider::readAnnouncement);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        // whatever else goes wrong ends the process
        if (error == QProcess::FailedToStart)
            fail();
    });
    connect(&m_process, &QProcess::finished, this, &DemoProvider::fail);
}

DemoProvider::~DemoProvider()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

void DemoProvider::start()
{
    if (!m_issuer.empty())
        Q_EMIT started(m_issuer);
    else if (m_process.state() == QProcess::NotRunning)
        m_process.start();
}

// Its first line says where it listens.
void DemoProvider::readAnnouncement()
{
    if (!m_issuer.empty() || !m_process.canReadLine())
        return;
    const auto announced = parseJsonObject(m_process.readLine().trimmed().toStdString());
    m_issuer = announced ? jsonString(*announced, "issuer").value_or("") : std::string();
    if (m_issuer.empty())
        m_process.kill();
    else
        Q_EMIT started(m_issuer);
}

void DemoProvider::fail()
{
    m_issuer.clear();
    Q_EMIT failed(m_process.program());
}

} // namespace lmi
