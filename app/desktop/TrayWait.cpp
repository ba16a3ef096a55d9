#include "app/desktop/TrayWait.h"

#include <QSystemTrayIcon>

#include <chrono>

namespace lmi {
namespace {

constexpr std::chrono::milliseconds pause{500};
constexpr int mostLooks = 20;

} // namespace

TrayWait::TrayWait(QObject* parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &TrayWait::look);
}

void TrayWait::start()
{
    m_looks = 0;
    look();
}

void TrayWait::look()
{
    if (QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (++m_looks < mostLooks)
        m_pause.start();
    else
        Q_EMIT missing();
}

} // namespace lmi
