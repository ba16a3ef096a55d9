#include "tests/unit/support/Files.h"
#include "ui/Preferences.h"

#include <QtTest>

using namespace lmi;

class tst_Preferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAFile();
    void comeBack_data();
    void comeBack();
    void nonsenseIsLeftOut();
    void cannotBeWritten();
};

void tst_Preferences::withoutAFile()
{
    const test::Folder folder;
    const QString file = Preferences::fileIn(folder.path("config"));
    QVERIFY(Preferences::load(file) == Preferences());
    QVERIFY(!QFile::exists(file));
}

void tst_Preferences::comeBack_data()
{
    QTest::addColumn<int>("appearance");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("notifications");
    QTest::newRow("dark") << static_cast<int>(Appearance::Dark) << QStringLiteral("zh-CN") << false;
    QTest::newRow("light") << static_cast<int>(Appearance::Light) << QString() << true;
    QTest::newRow("system") << static_cast<int>(Appearance::System) << QStringLiteral("ar") << true;
}

void tst_Preferences::comeBack()
{
    QFETCH(int, appearance);
    QFETCH(QString, language);
    QFETCH(bool, notifications);
    const test::Folder folder;
    const Preferences chosen{static_cast<Appearance>(appearance), language, notifications};
    const QString file = Preferences::fileIn(folder.path());
    QVERIFY(chosen.save(file));
    QVERIFY(Preferences::load(file) == chosen);
}

void tst_Preferences::nonsenseIsLeftOut()
{
    const test::Folder folder;
    test::writeText(folder.path("desktop.ini"),
                    "[General]\ntheme=purple\nlanguage=de\nother=1\nnotifications=false\n");
    const Preferences read = Preferences::load(Preferences::fileIn(folder.path()));
    QCOMPARE(read.appearance, Appearance::System);
    QCOMPARE(read.language, QStringLiteral("de"));
    QVERIFY(!read.notifications);
    // what another version has written stays
    QVERIFY(read.save(Preferences::fileIn(folder.path())));
    QVERIFY(test::readText(folder.path("desktop.ini")).find("other=1") != std::string::npos);
}

void tst_Preferences::cannotBeWritten()
{
    const test::Folder folder;
    test::writeText(folder.path("config"), "a file in the folder's place");
    QVERIFY(!Preferences().save(Preferences::fileIn(folder.path("config"))));
}

QTEST_GUILESS_MAIN(tst_Preferences)
#include "tst_Preferences.moc"
