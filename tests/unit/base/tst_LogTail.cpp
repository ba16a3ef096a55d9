#include "core/base/LogTail.h"
#include "tests/unit/support/Files.h"
#include "tests/unit/support/Outcome.h"

#include <sys/stat.h>

#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_LogTail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFile();
    void wholeFile();
    void onlyWholeLines();
    void M5_secretsOfOthersAreTakenOut();
    void noRegularFile();
};

void tst_LogTail::noFile()
{
    const Folder folder;
    const auto text = logTail(folder.path("none.log"), 100);
    QVERIFY(text);
    QCOMPARE(*text, std::string());
}

void tst_LogTail::wholeFile()
{
    const Folder folder;
    writeText(folder.path("log"), "one\ntwo\n");
    QCOMPARE(*logTail(folder.path("log"), 100), std::string("one\ntwo\n"));
    QCOMPARE(*logTail(folder.path("log"), 8), std::string("one\ntwo\n"));
}

void tst_LogTail::onlyWholeLines()
{
    const Folder folder;
    writeText(folder.path("log"), "one\ntwo\nthree\n");
    QCOMPARE(*logTail(folder.path("log"), 9), std::string("three\n"));
    QCOMPARE(*logTail(folder.path("log"), 3), std::string());
}

void tst_LogTail::M5_secretsOfOthersAreTakenOut()
{
    const Folder folder;
    writeText(folder.path("log"), "GET /cb?code=abc Authorization: Bearer xyz\n");
    const auto text = logTail(folder.path("log"), 100);
    QVERIFY(text);
    QVERIFY(text->find("abc") == std::string::npos);
    QVERIFY(text->find("xyz") == std::string::npos);
}

void tst_LogTail::noRegularFile()
{
    const Folder folder;
    QCOMPARE(::mkfifo(folder.path("pipe").c_str(), 0600), 0);
    QCOMPARE(nameOf(logTail(folder.path("pipe"), 100)), QByteArray("file_unreadable"));
}

QTEST_GUILESS_MAIN(tst_LogTail)
#include "tst_LogTail.moc"
