#include "core/token/Scopes.h"
#include "tests/unit/support/Outcome.h"

#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_Scopes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void A8_notGranted_data();
    void A8_notGranted();
    void M7_order();
};

void tst_Scopes::A8_notGranted_data()
{
    QTest::addColumn<QByteArray>("requested");
    QTest::addColumn<QByteArray>("granted");
    QTest::addColumn<QByteArray>("missing");
    const auto row = [](const char* name, const char* requested, const char* granted,
                        const char* missing) {
        QTest::newRow(name) << QByteArray(requested) << QByteArray(granted) << QByteArray(missing);
    };
    row("all", "read write", "write read", "");
    row("more", "read", "read write", "");
    row("fewer", "read write admin", "write", "read admin");
    row("not said", "read write", "", "");
    row("part of a word", "read", "read:all", "read");
    row("other case", "Read", "read", "Read");
    row("of OpenID Connect", "openid profile email offline_access read", "read", "");
    row("asked for twice", "a a b", "b", "a");
    row("nothing asked for", "", "read", "");
}

void tst_Scopes::A8_notGranted()
{
    QFETCH(QByteArray, requested);
    QFETCH(QByteArray, granted);
    QTEST(bytes(scopesNotGranted(requested.toStdString(), granted.toStdString())), "missing");
}

void tst_Scopes::M7_order()
{
    QCOMPARE(scopesInOrder("write  read\topenid read"), std::string("openid read write"));
    QCOMPARE(scopesInOrder(" "), std::string());
    // capital letters make another scope
    QCOMPARE(scopesInOrder("Read read"), std::string("Read read"));
}

QTEST_APPLESS_MAIN(tst_Scopes)
#include "tst_Scopes.moc"
