#include "core/base/File.h"
#include "tests/unit/support/Files.h"

#include <grp.h>
#include <sys/resource.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#ifdef __linux__
#include <sys/xattr.h>
#endif
#include <unistd.h>
#include <utime.h>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <csignal>

using namespace lmi;
using std::string;

namespace {

// What fsync(2) was called for and with which rights, and whether it fails for folders.
std::vector<ino_t> synced;
std::vector<mode_t> syncedModes;
bool folderSyncFails = false;

} // namespace

// in place of the C library's
extern "C" int fsync(int number)
{
    struct stat about { };
    ::fstat(number, &about);
    synced.push_back(about.st_ino);
    syncedModes.push_back(about.st_mode & 07777U);
    if (!folderSyncFails || !S_ISDIR(about.st_mode))
        return 0;
    errno = EIO;
    return -1;
}

namespace {

ino_t inodeOf(const string& path)
{
    struct stat about { };
    return ::lstat(path.c_str(), &about) == 0 ? about.st_ino : 0;
}

constexpr std::size_t limit = 4096;
constexpr uid_t somebody = 65534;

// Puts something that is not a private file of this user at `path`; an explanation if it cannot.
string provoke(const string& kind, const string& path, const string& other)
{
    test::writeText(other, "other");
    if (kind == "symlink")
        return ::symlink(other.c_str(), path.c_str()) == 0 ? "" : "no symlink";
    if (kind == "dangling symlink")
        return ::symlink((other + ".missing").c_str(), path.c_str()) == 0 ? "" : "no symlink";
    if (kind == "hard link")
        return ::link(other.c_str(), path.c_str()) == 0 ? "" : "no hard link";
    if (kind == "FIFO")
        return ::mkfifo(path.c_str(), 0600) == 0 ? "" : "no FIFO";
    if (kind == "folder")
        return ::mkdir(path.c_str(), 0700) == 0 ? "" : "no folder";
    if (kind == "device")
        return ::mknod(path.c_str(), S_IFCHR | 0600, ::makedev(1, 5)) == 0
            ? ""
            : "only root can make a device";
    test::writeText(path, "foreign");
    return ::chown(path.c_str(), somebody, somebody) == 0 ? "" : "only root can give a file away";
}

Status replacePrivatePath(const string& path, std::string_view content)
{
    const std::size_t slash = path.rfind('/');
    return replacePrivateFile(path.substr(0, slash), path.substr(slash + 1), content);
}

void makeOld(const string& path)
{
    constexpr time_t minutes = 600;
    const time_t then = ::time(nullptr) - minutes;
    const utimbuf times{then, then};
    QCOMPARE(::utime(path.c_str(), &times), 0);
}

void kindsOfWrongFiles()
{
    QTest::addColumn<string>("kind");
    for (const char* kind : {"symlink", "dangling symlink", "hard link", "FIFO", "folder", "device",
                             "file of another user"})
        QTest::newRow(kind) << string(kind);
}

} // namespace

class tst_File : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reasonsAreEnglish();
    void readsWholeFiles_data();
    void readsWholeFiles();
    void nothingThereIsNoError_data();
    void nothingThereIsNoError();
    void nothingBelowAFile();
    void M10_whatOthersCanRead_data();
    void M10_whatOthersCanRead();
#ifdef __linux__
    void M10_accessControlList();
#endif
    void unreadableIsAnError();
    void configurationMayBeALink();
    void configurationMustBeAFile_data();
    void configurationMustBeAFile();
    void M2_wrongFilesAreNotRead_data();
    void M2_wrongFilesAreNotRead();
    void M2_linkedFolderIsNotReadFrom();
    void M1_foreignFolderIsNotReadFrom();
    void M1_wideRightsAreRepaired_data();
    void M1_wideRightsAreRepaired();
    void M1_linkedFileKeepsItsRights();
    void M1_modes_data();
    void M1_modes();
    void M1_openFileIsReplacedByAPrivateOne();
    void M2_wrongFilesAreNotReplaced_data();
    void M2_wrongFilesAreNotReplaced();
    void M2_linkedFolderIsNotWrittenTo();
    void M1_foreignFolderIsNotWrittenTo();
    void replacesByANewFile();
    void M4_failedWriteKeepsTheOldFile();
    void M4_missingFolderFails();
    void M4_writtenFileIsSynced();
    void M4_newFoldersAreSynced();
    void M4_failedFolderSyncIsTold();
    void groupAndRightsStay();
    void rightsAreForOneGroup();
    void M1_contentIsPrivateUntilItIsWhole();
    void M5_oldOrphansGoWithTheNextWrite();
    void M5_orphansAreRemoved_data();
    void M5_orphansAreRemoved();
    void M1_folderModes_data();
    void M1_folderModes();
    void M1_foreignFolderIsRefused();
    void M2_folderMustBeAFolder_data();
    void M2_folderMustBeAFolder();
    void createsFolders_data();
    void createsFolders();
    void createsNoFolderBelowAFile();
    void listsFolders();
    void listsNoFile();
};

// They go into logs and histories, whoever wrote them.
void tst_File::reasonsAreEnglish()
{
    const string before = std::setlocale(LC_ALL, nullptr);
    const QByteArray language = qgetenv("LANGUAGE");
    std::setlocale(LC_ALL, "C.UTF-8");
    qputenv("LANGUAGE", "fr");
    const string reason = systemReason(ENOENT);
    if (language.isNull())
        qunsetenv("LANGUAGE");
    else
        qputenv("LANGUAGE", language);
    std::setlocale(LC_ALL, before.c_str());
    QCOMPARE(reason, string("No such file or directory"));
}

void tst_File::readsWholeFiles_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("fits");
    QTest::newRow("empty") << 0 << true;
    QTest::newRow("one byte") << 1 << true;
    QTest::newRow("one less than the limit") << int(limit) - 1 << true;
    QTest::newRow("the limit") << int(limit) << true;
    QTest::newRow("one more than the limit") << int(limit) + 1 << false;
    QTest::newRow("much more") << 64 * int(limit) << false;
}

void tst_File::readsWholeFiles()
{
    QFETCH(int, length);
    QFETCH(bool, fits);
    const test::Folder folder;
    const string path = folder.path("file");
    string text(static_cast<std::size_t>(length), '\0');
    for (std::size_t i = 0; i < text.size(); ++i)
        text[i] = static_cast<char>(i % 251);
    test::writeText(path, text);
    for (const FileRole role : {FileRole::Configuration, FileRole::Private}) {
        const auto content = readFile(path, limit, role);
        QCOMPARE(content.ok(), fits);
        if (fits) {
            QVERIFY(content->has_value());
            QVERIFY(**content == text);
        } else {
            QVERIFY(content.error()
                    == Error(ErrorCode::FileTooLarge, {path, std::to_string(limit)}));
        }
    }
}

void tst_File::nothingThereIsNoError_data()
{
    QTest::addColumn<string>("name");
    QTest::newRow("no file") << string("missing");
    QTest::newRow("no folder") << string("missing/file");
}

void tst_File::nothingThereIsNoError()
{
    QFETCH(string, name);
    const test::Folder folder;
    for (const FileRole role : {FileRole::Configuration, FileRole::Private}) {
        const auto content = readFile(folder.path(name), limit, role);
        QVERIFY(content);
        QVERIFY(!content->has_value());
    }
}

void tst_File::nothingBelowAFile()
{
    const test::Folder folder;
    test::writeText(folder.path("file"), "x");
    const auto configuration = readFile(folder.path("file/a"), limit, FileRole::Configuration);
    QVERIFY(configuration);
    QVERIFY(!configuration->has_value());
    const auto token = readFile(folder.path("file/a"), limit, FileRole::Private);
    QVERIFY(!token);
    QVERIFY(token.error().code == ErrorCode::FolderUnsafe);
}

void tst_File::M10_whatOthersCanRead_data()
{
    // groups: 0 stands for the owner's number
    QTest::addColumn<uint>("folderMode");
    QTest::addColumn<uint>("folderGroup");
    QTest::addColumn<uint>("fileMode");
    QTest::addColumn<uint>("fileGroup");
    QTest::addColumn<bool>("open");
    const auto row = [](const char* name, uint folderMode, uint folderGroup, uint fileMode,
                        uint fileGroup, bool open) {
        QTest::newRow(name) << folderMode << folderGroup << fileMode << fileGroup << open;
    };
    row("file of everybody", 0755, 0, 0644, 0, true);
    row("own file", 0755, 0, 0600, 0, false);
    row("file that can only be written", 0755, 0, 0622, 0, false);
    row("own folder", 0700, 0, 0644, 0, false);
    row("folder that can only be listed", 0744, 0, 0644, 0, false);
    row("file of the owner's own group", 0755, 0, 0640, 0, false);
    row("folder of the owner's own group", 0710, 0, 0644, 0, false);
    row("file of a group", 0750, 4321, 0640, 4321, true);
    row("group that passes with all others", 0711, 0, 0640, 4321, true);
    row("group that does not pass", 0710, 0, 0640, 4321, false);
    row("group of the folder alone", 0710, 4321, 0604, 0, true);
    row("everybody but the group that passes", 0710, 4321, 0604, 4321, false);
    row("two groups", 0710, 4321, 0604, 1234, true);
}

#ifdef __linux__
// A user is let in by name, and nobody but the owner is in the group.
void tst_File::M10_accessControlList()
{
    const QTemporaryDir everywhere(QStringLiteral("/tmp/lmi-XXXXXX"));
    QVERIFY(everywhere.isValid());
    QCOMPARE(::chmod(everywhere.path().toStdString().c_str(), 0755), 0);
    const string path = everywhere.path().toStdString() + "/dev.env";
    test::writeText(path, "x");
    QCOMPARE(::chown(path.c_str(), ::geteuid(), ::geteuid()), 0);
    QCOMPARE(::chmod(path.c_str(), 0600), 0);
    QVERIFY(!othersCanRead(path));
    // acl(5): version 2, then tag, rights and number of each entry
    constexpr quint32 nobody = 0xFFFFFFFF;
    QByteArray list;
    QDataStream out(&list, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint32(2);
    for (const auto& [tag, rights, number] :
         std::initializer_list<std::array<quint32, 3>>{{0x01, 6, nobody},
                                                       {0x02, 4, 1},
                                                       {0x04, 0, nobody},
                                                       {0x10, 4, nobody},
                                                       {0x20, 0, nobody}})
        out << quint16(tag) << quint16(rights) << number;
    const int set = ::setxattr(path.c_str(), "system.posix_acl_access", list.constData(),
                               static_cast<std::size_t>(list.size()), 0);
    if (set != 0 && errno == EOPNOTSUPP)
        QSKIP("this file system has no access control lists");
    QCOMPARE(set, 0);
    QVERIFY(othersCanRead(path));

    // the group, which may do nothing, does not get what the named user may
    QVERIFY(replaceConfigurationFile(path, "y"));
    QByteArray kept(list.size() + 64, '\0');
    kept.resize(::getxattr(path.c_str(), "system.posix_acl_access", kept.data(),
                           static_cast<std::size_t>(kept.size())));
    QCOMPARE(kept, list);
    QCOMPARE(test::readText(path), string("y"));
}
#endif

void tst_File::M10_whatOthersCanRead()
{
    QFETCH(uint, folderMode);
    QFETCH(uint, folderGroup);
    QFETCH(uint, fileMode);
    QFETCH(uint, fileGroup);
    // everybody gets as far as this
    const QTemporaryDir everywhere(QStringLiteral("/tmp/lmi-XXXXXX"));
    QVERIFY(everywhere.isValid());
    const string above = everywhere.path().toStdString();
    const string folder = above + "/config";
    const string path = folder + "/dev.env";
    test::writeText(path, "x");
    QCOMPARE(::chmod(above.c_str(), 0755), 0);
    const auto own = [](const string& which, uint group) {
        return ::chown(which.c_str(), ::geteuid(), group == 0 ? ::geteuid() : group) == 0;
    };
    if (!own(folder, folderGroup) || !own(path, fileGroup))
        QSKIP("only root can give files to any group");
    QCOMPARE(::chmod(folder.c_str(), static_cast<mode_t>(folderMode)), 0);
    QCOMPARE(::chmod(path.c_str(), static_cast<mode_t>(fileMode)), 0);
    QTEST(othersCanRead(path), "open");
    // where a link to it stands does not matter
    const string link = above + "/link.env";
    QCOMPARE(::symlink(path.c_str(), link.c_str()), 0);
    QTEST(othersCanRead(link), "open");
    QVERIFY(!othersCanRead(above + "/missing"));
    // a folder further up closes all
    QCOMPARE(::chmod(above.c_str(), 0700), 0);
    QVERIFY(!othersCanRead(path));
}

void tst_File::unreadableIsAnError()
{
    const test::Folder folder;
    const string path = folder.path(string(300, 'x'));
    const auto content = readFile(path, limit, FileRole::Configuration);
    QVERIFY(!content);
    QVERIFY(content.error()
            == Error(ErrorCode::FileUnreadable, {path, systemReason(ENAMETOOLONG)}));
}

void tst_File::configurationMayBeALink()
{
    const test::Folder folder;
    test::writeText(folder.path("file"), "A=1");
    QCOMPARE(::symlink(folder.path("file").c_str(), folder.path("link").c_str()), 0);
    const auto content = readFile(folder.path("link"), limit, FileRole::Configuration);
    QVERIFY(content);
    QVERIFY(content->has_value());
    QCOMPARE(**content, string("A=1"));
}

void tst_File::configurationMustBeAFile_data()
{
    QTest::addColumn<string>("kind");
    QTest::newRow("folder") << string("folder");
    QTest::newRow("FIFO") << string("FIFO");
    QTest::newRow("endless device") << string("/dev/zero");
    QTest::newRow("link to itself") << string("loop");
}

void tst_File::configurationMustBeAFile()
{
    QFETCH(string, kind);
    const test::Folder folder;
    const string path = folder.path("file");
    if (kind == "/dev/zero")
        QCOMPARE(::symlink("/dev/zero", path.c_str()), 0);
    else if (kind == "loop")
        QCOMPARE(::symlink(path.c_str(), path.c_str()), 0);
    else
        QCOMPARE(provoke(kind, path, folder.path("other")), string());
    const auto content = readFile(path, limit, FileRole::Configuration);
    QVERIFY(!content);
    QVERIFY(content.error().code == ErrorCode::FileUnreadable);
    QCOMPARE(content.error().arguments.front(), path);
}

void tst_File::M2_wrongFilesAreNotRead_data()
{
    kindsOfWrongFiles();
}

void tst_File::M2_wrongFilesAreNotRead()
{
    QFETCH(string, kind);
    const test::Folder folder;
    const string path = folder.path("dev.json");
    if (const string problem = provoke(kind, path, folder.path("other")); !problem.empty())
        QSKIP(problem.c_str());
    const auto content = readFile(path, limit, FileRole::Private);
    QVERIFY(!content);
    QVERIFY(content.error().code == ErrorCode::FileUnsafe);
    QCOMPARE(content.error().arguments.front(), path);
    QCOMPARE(content.error().arguments.size(), std::size_t(2));
    QVERIFY(!content.error().arguments.back().empty());
}

void tst_File::M2_linkedFolderIsNotReadFrom()
{
    const test::Folder folder;
    test::writeText(folder.path("attacker/dev.json"), "{}");
    QCOMPARE(::symlink(folder.path("attacker").c_str(), folder.path("tokens").c_str()), 0);
    const auto content = readFile(folder.path("tokens/dev.json"), limit, FileRole::Private);
    QVERIFY(!content);
    QVERIFY(content.error().code == ErrorCode::FolderUnsafe);
    QCOMPARE(content.error().arguments.front(), folder.path("tokens"));
}

void tst_File::M1_foreignFolderIsNotReadFrom()
{
    const test::Folder folder;
    test::writeText(folder.path("tokens/dev.json"), "{}");
    if (::chown(folder.path("tokens").c_str(), somebody, somebody) != 0)
        QSKIP("only root can give a folder away");
    const auto content = readFile(folder.path("tokens/dev.json"), limit, FileRole::Private);
    QVERIFY(!content);
    QVERIFY(content.error()
            == Error(ErrorCode::FolderUnsafe, {folder.path("tokens"), "owned by another user"}));
}

void tst_File::M1_wideRightsAreRepaired_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");
    QTest::newRow("closed") << 0700 << 0600;
    QTest::newRow("closed more than need be") << 0500 << 0400;
    QTest::newRow("open file") << 0700 << 0644;
    QTest::newRow("open folder") << 0755 << 0600;
    QTest::newRow("everything open") << 0777 << 0666;
    QTest::newRow("open to the group") << 0750 << 0640;
    QTest::newRow("open to the rest") << 0701 << 0602;
}

void tst_File::M1_wideRightsAreRepaired()
{
    QFETCH(int, folderMode);
    QFETCH(int, fileMode);
    const test::Folder folder;
    const string path = folder.path("tokens/dev.json");
    test::writeText(path, "{}");
    QCOMPARE(::chmod(path.c_str(), static_cast<mode_t>(fileMode)), 0);
    QCOMPARE(::chmod(folder.path("tokens").c_str(), static_cast<mode_t>(folderMode)), 0);

    const auto looked = readFile(path, limit, FileRole::Private, WideRights::Keep);
    QVERIFY(looked && looked->has_value());
    QCOMPARE(test::modeOf(path), fileMode);
    QCOMPARE(test::modeOf(folder.path("tokens")), folderMode);

    const auto read = readFile(path, limit, FileRole::Private, WideRights::Repair);
    QVERIFY(read && read->has_value());
    QCOMPARE(**read, string("{}"));
    QCOMPARE(test::modeOf(path), (fileMode & 077) == 0 ? fileMode : 0600);
    QCOMPARE(test::modeOf(folder.path("tokens")), (folderMode & 077) == 0 ? folderMode : 0700);
    ::chmod(folder.path("tokens").c_str(), 0700);
}

void tst_File::M1_linkedFileKeepsItsRights()
{
    const test::Folder folder;
    const string path = folder.path("dev.json");
    QCOMPARE(provoke("hard link", path, folder.path("other")), string());
    QCOMPARE(::chmod(path.c_str(), 0644), 0);
    const auto read = readFile(path, limit, FileRole::Private, WideRights::Repair);
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::FileUnsafe);
    QCOMPARE(test::modeOf(path), 0644);
}

void tst_File::M1_modes_data()
{
    QTest::addColumn<int>("umask");
    for (const int umask : {0000, 0022, 0077, 0177, 0777})
        QTest::addRow("umask %03o", static_cast<unsigned>(umask)) << umask;
}

void tst_File::M1_modes()
{
    QFETCH(int, umask);
    const test::Folder folder;
    const test::ScopedUmask scoped(umask);
    QVERIFY(replacePrivateFile(folder.path(), "dev.json", "one"));
    QCOMPARE(test::modeOf(folder.path("dev.json")), 0600);
    QVERIFY(replacePrivateFile(folder.path(), "dev.json", "two"));
    QCOMPARE(test::modeOf(folder.path("dev.json")), 0600);
    QCOMPARE(test::readText(folder.path("dev.json")), string("two"));
}

void tst_File::M1_openFileIsReplacedByAPrivateOne()
{
    const test::Folder folder;
    const string path = folder.path("dev.json");
    test::writeText(path, "old");
    QCOMPARE(::chmod(path.c_str(), 0644), 0);
    QVERIFY(replacePrivateFile(folder.path(), "dev.json", "new"));
    QCOMPARE(test::modeOf(path), 0600);
    QCOMPARE(test::readText(path), string("new"));
}

void tst_File::M2_wrongFilesAreNotReplaced_data()
{
    kindsOfWrongFiles();
}

void tst_File::M2_wrongFilesAreNotReplaced()
{
    QFETCH(string, kind);
    const test::Folder folder;
    const string path = folder.path("dev.json");
    if (const string problem = provoke(kind, path, folder.path("other")); !problem.empty())
        QSKIP(problem.c_str());
    const QStringList before = folder.entries();
    const int mode = test::modeOf(path);

    const auto written = replacePrivateFile(folder.path(), "dev.json", "secret");
    QVERIFY(!written);
    QVERIFY(written.error().code == ErrorCode::FileUnsafe);
    QCOMPARE(written.error().arguments.front(), path);
    QCOMPARE(folder.entries(), before);
    QCOMPARE(test::modeOf(path), mode);
    QCOMPARE(test::readText(folder.path("other")), string("other"));
}

void tst_File::M2_linkedFolderIsNotWrittenTo()
{
    const test::Folder folder;
    QCOMPARE(::mkdir(folder.path("attacker").c_str(), 0700), 0);
    QCOMPARE(::symlink(folder.path("attacker").c_str(), folder.path("tokens").c_str()), 0);
    const auto written = replacePrivateFile(folder.path("tokens"), "dev.json", "secret");
    QVERIFY(!written);
    QVERIFY(written.error().code == ErrorCode::FolderUnsafe);
    QCOMPARE(folder.entries("attacker"), QStringList());
}

void tst_File::M1_foreignFolderIsNotWrittenTo()
{
    const test::Folder folder;
    QCOMPARE(::mkdir(folder.path("tokens").c_str(), 0777), 0);
    if (::chown(folder.path("tokens").c_str(), somebody, somebody) != 0)
        QSKIP("only root can give a folder away");
    const auto written = replacePrivateFile(folder.path("tokens"), "dev.json", "secret");
    QVERIFY(!written);
    QVERIFY(written.error().code == ErrorCode::FolderUnsafe);
    QCOMPARE(folder.entries("tokens"), QStringList());
}

void tst_File::replacesByANewFile()
{
    const test::Folder folder;
    const string path = folder.path("dev.json");
    test::writeText(path, "old");
    QFile reader(QString::fromStdString(path));
    QVERIFY(reader.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    QVERIFY(replacePrivateFile(folder.path(), "dev.json", "new"));
    // who has the old one open reads it to its end
    QCOMPARE(reader.readAll(), QByteArray("old"));
    QCOMPARE(folder.entries(), QStringList{QStringLiteral("dev.json")});
}

void tst_File::M4_failedWriteKeepsTheOldFile()
{
    const test::Folder folder;
    const string path = folder.path("dev.json");
    test::writeText(path, "old");
    // in a child, whose files cannot grow beyond ten bytes
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{10, 10};
        if (::setrlimit(RLIMIT_FSIZE, &small) != 0)
            ::_exit(2);
        const auto written = replacePrivateFile(folder.path(), "dev.json", string(1000, 'x'));
        const bool told = !written && written.error().code == ErrorCode::FileWriteFailed
            && written.error().arguments == std::vector<string>{path, systemReason(EFBIG)};
        ::_exit(told ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(test::readText(path), string("old"));
    QCOMPARE(folder.entries(), QStringList{QStringLiteral("dev.json")});
}

void tst_File::M4_missingFolderFails()
{
    const test::Folder folder;
    const auto written = replacePrivateFile(folder.path("missing"), "dev.json", "x");
    QVERIFY(!written);
    QVERIFY(written.error()
            == Error(ErrorCode::FileWriteFailed,
                     {folder.path("missing/dev.json"), systemReason(ENOENT)}));
}

void tst_File::M4_writtenFileIsSynced()
{
    const test::Folder folder;
    synced.clear();
    QVERIFY(replacePrivateFile(folder.path(), "dev.json", "x"));
    const std::vector<ino_t> expected{inodeOf(folder.path("dev.json")), inodeOf(folder.path())};
    QVERIFY(synced == expected);
}

void tst_File::M4_newFoldersAreSynced()
{
    const test::Folder folder;
    synced.clear();
    QVERIFY(ensurePrivateFolder(folder.path("lmi/tokens")));
    const std::vector<ino_t> expected{inodeOf(folder.path()), inodeOf(folder.path("lmi"))};
    QVERIFY(synced == expected);
    QVERIFY(ensurePrivateFolder(folder.path("lmi/tokens")));
    QVERIFY(synced == expected); // nothing new, nothing to sync
}

void tst_File::M4_failedFolderSyncIsTold()
{
    const test::Folder folder;
    test::writeText(folder.path("dev.json"), "old");
    folderSyncFails = true;
    const auto written = replacePrivateFile(folder.path(), "dev.json", "new");
    const auto ensured = ensurePrivateFolder(folder.path("tokens"));
    folderSyncFails = false;
    QVERIFY(!written);
    QVERIFY(written.error()
            == Error(ErrorCode::FileNotDurable, {folder.path("dev.json"), systemReason(EIO)}));
    QCOMPARE(test::readText(folder.path("dev.json")), string("new"));
    QVERIFY(!ensured);
    QVERIFY(ensured.error()
            == Error(ErrorCode::FileNotDurable, {folder.path("tokens"), systemReason(EIO)}));
}

void tst_File::groupAndRightsStay()
{
    const test::Folder folder;
    const string path = folder.path("dev.env");
    test::writeText(path, "A=1\n");
    if (::chown(path.c_str(), static_cast<uid_t>(-1), somebody) != 0)
        QSKIP("only root can give a file to any group");
    QCOMPARE(::chmod(path.c_str(), 0640), 0);
    QVERIFY(replaceConfigurationFile(path, "A=2\n"));
    struct stat about { };
    QCOMPARE(::stat(path.c_str(), &about), 0);
    QCOMPARE(about.st_gid, gid_t(somebody));
    QCOMPARE(test::modeOf(path), 0640);
}

void tst_File::rightsAreForOneGroup()
{
    const test::Folder folder;
    const string path = folder.path("dev.env");
    test::writeText(path, "A=1\n");
    if (::chown(path.c_str(), somebody, 0) != 0)
        QSKIP("only root can give a file away");
    QCOMPARE(::chmod(path.c_str(), 0664), 0);
    QCOMPARE(::chmod(folder.path().c_str(), 0777), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const bool another =
            ::setgroups(0, nullptr) == 0 && ::setgid(somebody) == 0 && ::setuid(somebody) == 0;
        ::_exit(another && replaceConfigurationFile(path, "A=2\n") ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    QCOMPARE(test::readText(path), string("A=2\n"));
    QCOMPARE(test::modeOf(path), 0604);
}

void tst_File::M1_contentIsPrivateUntilItIsWhole()
{
    const test::Folder folder;
    const string path = folder.path("dev.env");
    test::writeText(path, "A=1\n");
    QCOMPARE(::chmod(path.c_str(), 0644), 0);
    syncedModes.clear();
    QVERIFY(replaceConfigurationFile(path, "A=2\n"));
    QCOMPARE(int(syncedModes.front()), 0600);
    QCOMPARE(test::modeOf(path), 0644);
}

void tst_File::M5_oldOrphansGoWithTheNextWrite()
{
    const test::Folder folder;
    const string old = folder.path(".dev.env.0123abcd.tmp");
    const string young = folder.path(".dev.env.1123abcd.tmp");
    const string other = folder.path(".qa.env.0123abcd.tmp");
    for (const auto& write : {replaceConfigurationFile, replacePrivatePath}) {
        for (const string& path : {old, young, other})
            test::writeText(path, "half");
        for (const string& path : {old, other})
            makeOld(path);
        QVERIFY(write(folder.path("dev.env"), "A=1\n"));
        QVERIFY(!test::exists(old));
        // somebody may be writing it just now
        QVERIFY(test::exists(young));
        QVERIFY(test::exists(other));
    }
}

void tst_File::M5_orphansAreRemoved_data()
{
    QTest::addColumn<string>("name");
    QTest::addColumn<bool>("removed");
    QTest::newRow("own") << string(".dev.json.0123abcd.tmp") << true;
    QTest::newRow("of another name") << string(".qa.json.0123abcd.tmp") << false;
    QTest::newRow("of a name that starts the same")
        << string(".dev.json.json.0123abcd.tmp") << false;
    QTest::newRow("of a name that ends the same") << string(".xdev.json.0123abcd.tmp") << false;
    QTest::newRow("too short") << string(".dev.json.0123abc.tmp") << false;
    QTest::newRow("not hidden") << string("dev.json.0123abcd.tmp") << false;
    QTest::newRow("other ending") << string(".dev.json.0123abcd.bak") << false;
    QTest::newRow("set aside") << string("dev.json.corrupt") << false;
    QTest::newRow("lock") << string("dev.lock") << false;
}

void tst_File::M5_orphansAreRemoved()
{
    QFETCH(string, name);
    QFETCH(bool, removed);
    const test::Folder folder;
    test::writeText(folder.path(name), "half a tok");
    test::writeText(folder.path("dev.json"), "{}");
    removeOrphans(folder.path(), "dev.json");
    QCOMPARE(test::exists(folder.path(name)), !removed);
    QCOMPARE(test::readText(folder.path("dev.json")), string("{}"));
}

void tst_File::M1_folderModes_data()
{
    QTest::addColumn<int>("umask");
    QTest::addColumn<int>("before"); // -1: no folder yet
    for (const int umask : {0000, 0022, 0077}) {
        QTest::addRow("new, umask %03o", static_cast<unsigned>(umask)) << umask << -1;
        for (const int before : {0777, 0755, 0750, 0701, 0700})
            QTest::addRow("was %03o, umask %03o", static_cast<unsigned>(before),
                          static_cast<unsigned>(umask))
                << umask << before;
    }
}

void tst_File::M1_folderModes()
{
    QFETCH(int, umask);
    QFETCH(int, before);
    const test::Folder folder;
    const test::ScopedUmask scoped(umask);
    const string path = folder.path("lmi/tokens");
    if (before >= 0) {
        QCOMPARE(::mkdir(folder.path("lmi").c_str(), 0700), 0);
        QCOMPARE(::mkdir(path.c_str(), 0700), 0);
        QCOMPARE(::chmod(path.c_str(), static_cast<mode_t>(before)), 0);
    }
    QVERIFY(ensurePrivateFolder(path));
    QCOMPARE(test::modeOf(path), 0700);
    QCOMPARE(test::modeOf(folder.path("lmi")), 0700);
}

void tst_File::M1_foreignFolderIsRefused()
{
    const test::Folder folder;
    const string path = folder.path("tokens");
    QCOMPARE(::mkdir(path.c_str(), 0777), 0);
    QCOMPARE(::chmod(path.c_str(), 0777), 0);
    if (::chown(path.c_str(), somebody, somebody) != 0)
        QSKIP("only root can give a folder away");
    const auto ensured = ensurePrivateFolder(path);
    QVERIFY(!ensured);
    QVERIFY(ensured.error() == Error(ErrorCode::FolderUnsafe, {path, "owned by another user"}));
    QCOMPARE(test::modeOf(path), 0777);
}

void tst_File::M2_folderMustBeAFolder_data()
{
    QTest::addColumn<string>("kind");
    QTest::newRow("link to a folder") << string("link");
    QTest::newRow("dangling symlink") << string("dangling symlink");
    QTest::newRow("file") << string("file");
    QTest::newRow("FIFO") << string("FIFO");
}

void tst_File::M2_folderMustBeAFolder()
{
    QFETCH(string, kind);
    const test::Folder folder;
    const string path = folder.path("tokens");
    if (kind == "link") {
        QCOMPARE(::mkdir(folder.path("attacker").c_str(), 0755), 0);
        QCOMPARE(::symlink(folder.path("attacker").c_str(), path.c_str()), 0);
    } else if (kind == "file") {
        test::writeText(path, "x");
    } else {
        QCOMPARE(provoke(kind, path, folder.path("other")), string());
    }
    const auto ensured = ensurePrivateFolder(path);
    QVERIFY(!ensured);
    QVERIFY(ensured.error().code == ErrorCode::FolderUnsafe);
    QCOMPARE(ensured.error().arguments.front(), path);
    if (kind == "link")
        QCOMPARE(test::modeOf(folder.path("attacker")), 0755);
}

void tst_File::createsFolders_data()
{
    QTest::addColumn<string>("name");
    QTest::newRow("one") << string("a");
    QTest::newRow("three") << string("a/b/c");
    QTest::newRow("slash at the end") << string("a/b/");
    QTest::newRow("two slashes") << string("a//b");
}

void tst_File::createsFolders()
{
    QFETCH(string, name);
    const test::Folder folder;
    const test::ScopedUmask umask(0);
    QVERIFY(createFolder(folder.path(name)));
    QVERIFY(createFolder(folder.path(name))); // again: there already
    QCOMPARE(test::modeOf(folder.path(name)), 0700);
    QCOMPARE(test::modeOf(folder.path("a")), 0700);
}

void tst_File::createsNoFolderBelowAFile()
{
    const test::Folder folder;
    test::writeText(folder.path("file"), "x");
    const auto created = createFolder(folder.path("file/a"));
    QVERIFY(!created);
    QVERIFY(created.error()
            == Error(ErrorCode::FileWriteFailed, {folder.path("file/a"), systemReason(ENOTDIR)}));
}

void tst_File::listsFolders()
{
    const test::Folder folder;
    test::writeText(folder.path("b"), "");
    test::writeText(folder.path(".a"), "");
    test::writeText(folder.path("c/d"), "");
    auto names = listFolder(folder.path());
    QVERIFY(names);
    std::sort(names->begin(), names->end());
    QVERIFY((*names == std::vector<string>{".a", "b", "c"}));

    const auto none = listFolder(folder.path("missing"));
    QVERIFY(none);
    QVERIFY(none->empty());
}

void tst_File::listsNoFile()
{
    const test::Folder folder;
    test::writeText(folder.path("file"), "");
    const auto names = listFolder(folder.path("file"));
    QVERIFY(!names);
    QVERIFY(names.error()
            == Error(ErrorCode::FileUnreadable, {folder.path("file"), systemReason(ENOTDIR)}));
}

QTEST_APPLESS_MAIN(tst_File)
#include "tst_File.moc"
