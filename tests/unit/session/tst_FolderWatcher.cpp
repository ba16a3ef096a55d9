#include "core/session/FolderWatcher.h"
#include "tests/unit/support/Files.h"

#include <unistd.h>

#include <QSignalSpy>

#include <cstdio>
#include <memory>

using namespace lmi;
using namespace lmi::test;

class tst_FolderWatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void newFile();
    void replacedFileAgainAndAgain();
    void writtenInPlaceAgainAndAgain();
    void removedFile();
    void rightsOfAFile();
    void symbolicLinkWrittenInPlace();
    void folderThatComesLater();
    void folderThatGoesAndComesBack();
    void severalFolders();
    void otherFilesInPlaceDoNotCount();
    void manyChangesAreOneSignal();
    void silentWhileNothingHappens();
    void tellsWhichFiles();

private:
    void watch(const QStringList& folders);
    [[nodiscard]] bool noticed();

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<FolderWatcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_changes;
};

namespace {

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

void replace(const std::string& path, const std::string& text)
{
    writeText(path + ".new", text);
    QCOMPARE(std::rename((path + ".new").c_str(), path.c_str()), 0);
}

void append(const std::string& path, const QByteArray& text)
{
    QFile file(q(path));
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

// With what the system has and with what Qt has for others.
void tst_FolderWatcher::initTestCase_data()
{
    QTest::addColumn<int>("means");
    QTest::newRow("system") << static_cast<int>(FolderWatcher::Means::System);
    QTest::newRow("Qt") << static_cast<int>(FolderWatcher::Means::Qt);
}

void tst_FolderWatcher::init()
{
    m_folder = std::make_unique<Folder>();
}

void tst_FolderWatcher::cleanup()
{
    m_changes.reset();
    m_watcher.reset();
}

void tst_FolderWatcher::watch(const QStringList& folders)
{
    QFETCH_GLOBAL(int, means);
    m_watcher =
        std::make_unique<FolderWatcher>(folders, nullptr, static_cast<FolderWatcher::Means>(means));
    m_changes = std::make_unique<QSignalSpy>(m_watcher.get(), &FolderWatcher::changed);
}

// Waits for at least one signal, within the second that people are promised.
bool tst_FolderWatcher::noticed()
{
    const bool seen = m_changes->size() > 0 || m_changes->wait(1000);
    m_changes->clear();
    return seen;
}

void tst_FolderWatcher::newFile()
{
    watch({q(m_folder->path())});
    writeText(m_folder->path("dev.json"), "{}");
    QVERIFY(noticed());
}

void tst_FolderWatcher::replacedFileAgainAndAgain()
{
    writeText(m_folder->path("dev.json"), "0");
    watch({q(m_folder->path())});
    for (int i = 0; i < 3; ++i) {
        replace(m_folder->path("dev.json"), std::to_string(i));
        QVERIFY(noticed());
    }
}

void tst_FolderWatcher::writtenInPlaceAgainAndAgain()
{
    writeText(m_folder->path("dev.json"), "0");
    writeText(m_folder->path(".env"), "0");
    watch({q(m_folder->path())});
    for (int i = 0; i < 3; ++i) {
        append(m_folder->path("dev.json"), "x");
        QVERIFY(noticed());
        append(m_folder->path(".env"), "x");
        QVERIFY(noticed());
    }
    // also after it has been replaced, and one that came later
    replace(m_folder->path("dev.json"), "new");
    QVERIFY(noticed());
    append(m_folder->path("dev.json"), "x");
    QVERIFY(noticed());
    writeText(m_folder->path("later.env"), "0");
    QVERIFY(noticed());
    append(m_folder->path("later.env"), "x");
    QVERIFY(noticed());
}

void tst_FolderWatcher::removedFile()
{
    writeText(m_folder->path("dev.json"), "0");
    watch({q(m_folder->path())});
    QVERIFY(QFile::remove(q(m_folder->path("dev.json"))));
    QVERIFY(noticed());
}

void tst_FolderWatcher::rightsOfAFile()
{
    writeText(m_folder->path("dev.json"), "0");
    watch({q(m_folder->path())});
    QVERIFY(QFile::setPermissions(q(m_folder->path("dev.json")), QFile::ReadOwner));
    QVERIFY(noticed());
}

// People keep their configuration under version control and link to it.
void tst_FolderWatcher::symbolicLinkWrittenInPlace()
{
    writeText(m_folder->path("elsewhere/dev.env"), "0");
    QVERIFY(QDir().mkpath(q(m_folder->path("env"))));
    QVERIFY(QFile::link(q(m_folder->path("elsewhere/dev.env")), q(m_folder->path("env/dev.env"))));
    watch({q(m_folder->path("env"))});
    for (int i = 0; i < 2; ++i) {
        append(m_folder->path("elsewhere/dev.env"), "x");
        QVERIFY(noticed());
    }
    replace(m_folder->path("elsewhere/dev.env"), "new");
    QVERIFY(noticed());
    append(m_folder->path("elsewhere/dev.env"), "x");
    QVERIFY(noticed());
}

void tst_FolderWatcher::folderThatComesLater()
{
    watch({q(m_folder->path("a/b/c"))});
    QVERIFY(QDir().mkpath(q(m_folder->path("a"))));
    QVERIFY(noticed());
    QVERIFY(QDir().mkpath(q(m_folder->path("a/b/c"))));
    QVERIFY(noticed());
    writeText(m_folder->path("a/b/c/dev.json"), "0");
    QVERIFY(noticed());
    append(m_folder->path("a/b/c/dev.json"), "x");
    QVERIFY(noticed());
}

void tst_FolderWatcher::folderThatGoesAndComesBack()
{
    const std::string folder = m_folder->path("tokens");
    writeText(folder + "/dev.json", "0");
    watch({q(folder)});
    QVERIFY(QDir(q(folder)).removeRecursively());
    QVERIFY(noticed());
    writeText(folder + "/dev.json", "1");
    QVERIFY(noticed());
    append(folder + "/dev.json", "x");
    QVERIFY(noticed());
}

void tst_FolderWatcher::severalFolders()
{
    writeText(m_folder->path("one/dev.env"), "0");
    writeText(m_folder->path("two/dev.json"), "0");
    watch({q(m_folder->path("one")), q(m_folder->path("two"))});
    append(m_folder->path("one/dev.env"), "x");
    QVERIFY(noticed());
    append(m_folder->path("two/dev.json"), "x");
    QVERIFY(noticed());
}

void tst_FolderWatcher::otherFilesInPlaceDoNotCount()
{
    writeText(m_folder->path("lmi.log"), "0");
    writeText(m_folder->path("dev.json"), "0");
    watch({q(m_folder->path())});
    append(m_folder->path("lmi.log"), "x");
    append(m_folder->path("dev.json"), "x");
    QVERIFY(noticed());
    append(m_folder->path("lmi.log"), "x");
    QVERIFY(!m_changes->wait(300));
}

void tst_FolderWatcher::manyChangesAreOneSignal()
{
    watch({q(m_folder->path())});
    for (int i = 0; i < 100; ++i)
        writeText(m_folder->path("dev" + std::to_string(i) + ".json"), "{}");
    QVERIFY(m_changes->wait(1000));
    QCOMPARE(m_changes->size(), 1);
}

void tst_FolderWatcher::silentWhileNothingHappens()
{
    writeText(m_folder->path("dev.json"), "0");
    watch({q(m_folder->path())});
    QVERIFY(!m_changes->wait(300));
}

void tst_FolderWatcher::tellsWhichFiles()
{
    QFETCH_GLOBAL(int, means);
    // Qt may say that any in the folder has changed
    const bool exactly = static_cast<FolderWatcher::Means>(means) == FolderWatcher::Means::System;
    writeText(m_folder->path("elsewhere/qa.json"), "0");
    writeText(m_folder->path("tokens/dev.json"), "0");
    const std::string link = m_folder->path("tokens/qa.json");
    QVERIFY(QFile::link(q(m_folder->path("elsewhere/qa.json")), q(link)));
    watch({q(m_folder->path("tokens"))});
    const QString folder = q(m_folder->path("tokens"));
    const auto told = [&](const QSet<QString>& files) {
        const bool seen = m_changes->size() > 0 || m_changes->wait(1000);
        if (!seen)
            return false;
        const auto paths = m_changes->takeFirst().first().value<QSet<QString>>();
        QSet<QString> wanted;
        for (const QString& file : files)
            wanted.insert(folder + QLatin1Char('/') + file);
        return paths == wanted || (!exactly && (paths.isEmpty() || paths.contains(folder)));
    };
    append(m_folder->path("tokens/dev.json"), "x");
    QVERIFY(told({q("dev.json")}));
    replace(m_folder->path("tokens/dev.json"), "new");
    writeText(m_folder->path("tokens/prod.json"), "0");
    QVERIFY(told({q("dev.json"), q("prod.json")}));
    append(m_folder->path("elsewhere/qa.json"), "x");
    QVERIFY(told({q("qa.json")}));
    QVERIFY(QFile::remove(q(m_folder->path("tokens/prod.json"))));
    QVERIFY(told({q("prod.json")}));
    QVERIFY(QDir().mkdir(q(m_folder->path("tokens/folder"))));
    QVERIFY(noticed());
}

QTEST_GUILESS_MAIN(tst_FolderWatcher)
#include "tst_FolderWatcher.moc"
