#include "app/desktop/Translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QtTest>

class tst_Translations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textsOfLmi();
    void textsOfQt();
    void reasonsOfQtStayEnglish_data();
    void reasonsOfQtStayEnglish();
};

void tst_Translations::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::French));
    lmi::installTranslations(*qApp);
}

void tst_Translations::textsOfLmi()
{
    QCOMPARE(QCoreApplication::translate("EnvironmentAction", "Log in"),
             QStringLiteral("Se connecter"));
}

void tst_Translations::textsOfQt()
{
    const QString file =
        QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_fr.qm");
    const bool installed = QFile::exists(file);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel") != QStringLiteral("Cancel"),
             installed);
}

void tst_Translations::reasonsOfQtStayEnglish_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("refused") << QByteArray("QAbstractSocket") << QByteArray("Connection refused");
    QTest::newRow("unreachable") << QByteArray("QNativeSocketEngine")
                                 << QByteArray("Network unreachable");
    QTest::newRow("no host") << QByteArray("QHostInfoAgent") << QByteArray("Host not found");
    QTest::newRow("closed") << QByteArray("QHttp") << QByteArray("Connection closed");
    QTest::newRow("secure") << QByteArray("QSslSocket")
                            << QByteArray("The certificate has expired");
}

void tst_Translations::reasonsOfQtStayEnglish()
{
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, reason);
    QCOMPARE(QCoreApplication::translate(context.constData(), reason.constData()),
             QString::fromLatin1(reason));
}

QTEST_MAIN(tst_Translations)
#include "tst_Translations.moc"
