#include "ui/SecretClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>
#include <QtTest>

using namespace lmi;

class tst_SecretClipboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void M17_isMarked();
    void M17_goesWithTime();
    void M17_otherTextsStay();
    void M17_goesWithTheProgram();

private:
    static QString text() { return QGuiApplication::clipboard()->text(); }
};

void tst_SecretClipboard::M17_isMarked()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret("a-token"));
    QCOMPARE(text(), QStringLiteral("a-token"));
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    if (QGuiApplication::clipboard()->supportsSelection())
        QVERIFY(QGuiApplication::clipboard()->text(QClipboard::Selection) != text());
}

void tst_SecretClipboard::M17_goesWithTime()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret("a-token"));
    auto* timer = clipboard.findChild<QTimer*>();
    QVERIFY(timer->isActive() && timer->isSingleShot());
    QCOMPARE(timer->interval(), SecretClipboard::seconds * 1000);
    timer->start(0);
    QTRY_COMPARE(text(), QString());
}

void tst_SecretClipboard::M17_otherTextsStay()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret("a-token"));
    QGuiApplication::clipboard()->setText(QStringLiteral("copied meanwhile"));
    clipboard.clear();
    QCOMPARE(text(), QStringLiteral("copied meanwhile"));
}

void tst_SecretClipboard::M17_goesWithTheProgram()
{
    {
        SecretClipboard clipboard;
        clipboard.copy(Secret("a-token"));
    }
    QCOMPARE(text(), QString());
}

QTEST_MAIN(tst_SecretClipboard)
#include "tst_SecretClipboard.moc"
