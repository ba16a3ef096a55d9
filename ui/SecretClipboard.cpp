#include "ui/SecretClipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

#include <chrono>

namespace lmi {
namespace {

QByteArray digestOf(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

// How KDE, Windows and macOS are told that this is nothing to keep.
QMimeData* marked(const QString& text)
{
    auto* data = new QMimeData;
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    data->setData(QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFrom"
                                 "MonitorProcessing\""),
                  "1");
    data->setData(QStringLiteral("application/x-nspasteboard-concealed-type"), text.toUtf8());
    return data;
}

} // namespace

SecretClipboard::SecretClipboard(QObject* parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(std::chrono::seconds(seconds));
    connect(m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const Secret& secret)
{
    const QString text = QString::fromStdString(secret.reveal());
    QGuiApplication::clipboard()->setMimeData(marked(text));
    m_digest = digestOf(text);
    m_timer->start();
}

void SecretClipboard::clear()
{
    m_timer->stop();
    if (m_digest.isEmpty())
        return;
    if (digestOf(QGuiApplication::clipboard()->text()) == m_digest)
        QGuiApplication::clipboard()->clear();
    m_digest.clear();
}

} // namespace lmi
