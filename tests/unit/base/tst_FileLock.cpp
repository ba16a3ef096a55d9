#include "core/base/FileLock.h"
#include "tests/unit/support/Files.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace lmi;
using std::string;

namespace {

enum Seen { Taken = 10, Held = 11, Failed = 12 };

Seen look(const string& path)
{
    const auto lock = FileLock::tryLock(path);
    if (!lock)
        return Failed;
    return lock->has_value() ? Taken : Held;
}

// What another process sees that tries to take the lock.
int lookFromAnotherProcess(const string& path)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(look(path));
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Another process that holds a lock until it is killed.
class Holder final {
public:
    explicit Holder(const string& path)
    {
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_CLOEXEC) != 0)
            return;
        m_process = ::fork();
        if (m_process == 0) {
            const auto lock = FileLock::tryLock(path);
            const char answer = lock && lock->has_value() ? 'y' : 'n';
            if (::write(ends[1], &answer, 1) != 1)
                ::_exit(1);
            for (;;)
                ::pause();
        }
        ::close(ends[1]);
        char answer = 0;
        m_holds = ::read(ends[0], &answer, 1) == 1 && answer == 'y';
        ::close(ends[0]);
    }
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;
    ~Holder() { kill(); }

    [[nodiscard]] bool holds() const { return m_holds; }
    void kill()
    {
        if (m_process <= 0)
            return;
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = -1;
    }

private:
    pid_t m_process = -1;
    bool m_holds = false;
};

} // namespace

class tst_FileLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void excludesInOneProcess();
    void excludesOtherProcesses();
    void isFreedWhenTheHolderIsKilled();
    void movesWithItsValue();
    void fileIsPrivateAndStays();
    void isNotInherited();
    void M2_whatIsNoFileIsRefused_data();
    void M2_whatIsNoFileIsRefused();
    void missingFolderFails();
    void noteForTheNextHolder();
};

void tst_FileLock::excludesInOneProcess()
{
    const test::Folder folder;
    const string path = folder.path("dev.lock");
    {
        const auto lock = FileLock::tryLock(path);
        QVERIFY(lock);
        QVERIFY(lock->has_value());
        QCOMPARE(look(path), Held);
        QCOMPARE(look(folder.path("qa.lock")), Taken);
    }
    QCOMPARE(look(path), Taken);
}

void tst_FileLock::excludesOtherProcesses()
{
    const test::Folder folder;
    const string path = folder.path("dev.lock");
    {
        const auto lock = FileLock::tryLock(path);
        QVERIFY(lock);
        QVERIFY(lock->has_value());
        QCOMPARE(lookFromAnotherProcess(path), int(Held));
        // the other one's attempt took nothing away
        QCOMPARE(look(path), Held);
    }
    QCOMPARE(lookFromAnotherProcess(path), int(Taken));
}

void tst_FileLock::isFreedWhenTheHolderIsKilled()
{
    const test::Folder folder;
    const string path = folder.path("dev.lock");
    Holder holder(path);
    QVERIFY(holder.holds());
    QCOMPARE(look(path), Held);
    holder.kill();
    QCOMPARE(look(path), Taken);
}

void tst_FileLock::movesWithItsValue()
{
    const test::Folder folder;
    const string path = folder.path("dev.lock");
    std::optional<FileLock> keeper;
    {
        auto lock = FileLock::tryLock(path);
        QVERIFY(lock);
        QVERIFY(lock->has_value());
        keeper.emplace(std::move(**lock));
    }
    QCOMPARE(look(path), Held);
    keeper.reset();
    QCOMPARE(look(path), Taken);
}

void tst_FileLock::fileIsPrivateAndStays()
{
    const test::ScopedUmask umask(0);
    const test::Folder folder;
    const string path = folder.path("dev.lock");
    QCOMPARE(look(path), Taken);
    QCOMPARE(test::modeOf(path), 0600);
}

void tst_FileLock::isNotInherited()
{
    const test::Folder folder;
    const string path = folder.path("dev.lock");
    const auto lock = FileLock::tryLock(path);
    QVERIFY(lock);
    QVERIFY(lock->has_value());

    struct stat lockFile { };
    QCOMPARE(::stat(path.c_str(), &lockFile), 0);
    int found = 0;
    for (int number = 0; number < 256; ++number) {
        struct stat about { };
        if (::fstat(number, &about) != 0 || about.st_ino != lockFile.st_ino
            || about.st_dev != lockFile.st_dev)
            continue;
        ++found;
        QVERIFY((::fcntl(number, F_GETFD) & FD_CLOEXEC) != 0);
    }
    QCOMPARE(found, 1);
}

void tst_FileLock::M2_whatIsNoFileIsRefused_data()
{
    QTest::addColumn<string>("kind");
    for (const char* kind : {"symlink", "dangling symlink", "folder", "FIFO", "second name"})
        QTest::newRow(kind) << string(kind);
}

void tst_FileLock::M2_whatIsNoFileIsRefused()
{
    QFETCH(string, kind);
    const test::Folder folder;
    const string path = folder.path("dev.lock");
    const string other = folder.path("other");
    if (kind == "symlink" || kind == "second name")
        test::writeText(other, "kept");
    if (kind == "folder")
        QCOMPARE(::mkdir(path.c_str(), 0700), 0);
    else if (kind == "FIFO")
        QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
    else if (kind == "second name")
        QCOMPARE(::link(other.c_str(), path.c_str()), 0);
    else
        QCOMPARE(::symlink(other.c_str(), path.c_str()), 0);

    const auto lock = FileLock::tryLock(path);
    QVERIFY(!lock);
    QVERIFY(lock.error().code == ErrorCode::LockFailed
            || lock.error().code == ErrorCode::FileUnsafe);
    QCOMPARE(lock.error().arguments.front(), path);
    QCOMPARE(test::exists(other), kind == "symlink" || kind == "second name");
}

void tst_FileLock::missingFolderFails()
{
    const test::Folder folder;
    const auto lock = FileLock::tryLock(folder.path("missing/dev.lock"));
    QVERIFY(!lock);
    QVERIFY(lock.error().code == ErrorCode::LockFailed);
}

void tst_FileLock::noteForTheNextHolder()
{
    const test::Folder folder;
    const std::string path = folder.path("x.lock");
    {
        const auto lock = FileLock::tryLock(path);
        QVERIFY(lock->value().note().empty());
        lock->value().leaveNote("a longer note");
        lock->value().leaveNote("note");
        lock->value().leaveNote(std::string(5000, 'x')); // larger than any note
    }
    const auto next = FileLock::tryLock(path);
    QCOMPARE(next->value().note(), std::string("note"));
    next->value().leaveNote({});
    QVERIFY(next->value().note().empty());
}

QTEST_APPLESS_MAIN(tst_FileLock)
#include "tst_FileLock.moc"
