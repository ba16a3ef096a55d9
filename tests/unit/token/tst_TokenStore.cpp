#include "core/base/Json.h"
#include "core/token/TokenStore.h"
#include "tests/unit/support/Configured.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/inotify.h>
#endif

#include <array>
#include <csignal>
#include <thread>

using namespace lmi;
using std::string;

namespace {

bool folderSyncFails = false;

} // namespace

// in place of the C library's
extern "C" int fsync(int number)
{
    struct stat about { };
    ::fstat(number, &about);
    if (!folderSyncFails || !S_ISDIR(about.st_mode))
        return 0;
    errno = EIO;
    return -1;
}

namespace {

AuthToken token(const string& access)
{
    AuthToken token;
    token.accessToken = Secret(access);
    token.expiresAt = 1700003600;
    token.issuedAt = 1700000000;
    return token;
}

/// A token folder that does not exist yet, and the store of it.
struct Stored {
    test::Folder folder;
    TokenStore store{folder.path("lmi/tokens")};
    EnvironmentName dev = test::named("dev");
    string path = folder.path("lmi/tokens/dev.json");

    [[nodiscard]] Status save(const AuthToken& saved) const
    {
        const auto lock = store.lockPatiently(dev, 0);
        return lock ? store.save(*lock, saved) : lock.error();
    }
    [[nodiscard]] Status move(const char* from, const char* to) const
    {
        const auto source = store.lockPatiently(test::named(from), 0);
        const auto target = store.lockPatiently(test::named(to), 0);
        return source && target ? store.move(*source, *target) : Error(ErrorCode::LockFailed);
    }
    [[nodiscard]] string accessToken(const char* name) const
    {
        const auto loaded = store.load(test::named(name));
        return loaded && loaded->has_value() ? (*loaded)->accessToken.reveal() : string("-");
    }
    [[nodiscard]] Status clear() const
    {
        const auto lock = store.lockPatiently(dev, 0);
        return lock ? store.clear(*lock) : lock.error();
    }
    void write(const string& text) const
    {
        test::writeText(path, text);
        ::chmod(folder.path("lmi/tokens").c_str(), 0700);
    }
};

} // namespace

class tst_TokenStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingThere();
    void savesAndLoads();
    void M4_roomForWhatIsThere();
    void M1_everythingIsPrivate_data();
    void M1_everythingIsPrivate();
    void M1_readingRepairsRights();
    void environmentsAreApart();
    void clears();
    void keepsTheMembersOfOthers();
    void M3_corruptIsReported_data();
    void M3_corruptIsReported();
    void M3_corruptIsKeptAside();
    void logoutForgetsWhatWasKeptAside();
    void M3_tooLargeIsKeptAside();
    void halfWrittenFileIsLookedAtAgain();
    void M2_linkIsRefused();
    void M2_linkedFolderIsRefused();
    void lockExcludes();
    void lockTimesOut();
    void lockIsPerEnvironment();
    void M5_orphansAreRemoved();
    void M5_sweepLeavesTheLivingAlone();
    void moves();
    void A30_nothingMovesOverAnothersToken();
    void F8_movedTokensAreNotThereTwice();
    void oneWriterOfManyAtATime();
};

void tst_TokenStore::nothingThere()
{
    const Stored stored;
    QCOMPARE(stored.store.path(stored.dev), stored.path);
    const auto loaded = stored.store.load(stored.dev);
    QVERIFY(loaded);
    QVERIFY(!loaded->has_value());
    // looking leaves no trace
    QCOMPARE(stored.folder.entries(), QStringList());
}

void tst_TokenStore::savesAndLoads()
{
    const Stored stored;
    AuthToken saved = token("one");
    saved.refreshToken = Secret("r");
    saved.binding = TokenBinding{"https://sso", "cli", "sso"};
    saved.scope = "a b";
    QVERIFY(stored.save(saved));
    QVERIFY(stored.save(saved)); // over a file that is there
    for (const auto& loaded :
         {stored.store.load(stored.dev), stored.store.loadPatiently(stored.dev)}) {
        QVERIFY(loaded);
        QVERIFY(loaded->has_value());
        QCOMPARE((*loaded)->accessToken.reveal(), string("one"));
        QCOMPARE((*loaded)->refreshToken.reveal(), string("r"));
        QVERIFY((*loaded)->binding == saved.binding);
        QCOMPARE((*loaded)->scope, string("a b"));
    }
}

// What other tools keep in the file needs its place again.
void tst_TokenStore::M4_roomForWhatIsThere()
{
    const Stored stored;
    AuthToken large = token("a");
    large.others = R"({"note":")" + string(100'000, 'x') + "\"}";
    QVERIFY(stored.save(large));
    // disks with that much room
    const auto roomIn = [&](rlim_t bytes) {
        struct rlimit usual { };
        const auto before = std::signal(SIGXFSZ, SIG_IGN);
        bool enough = ::getrlimit(RLIMIT_FSIZE, &usual) == 0;
        const struct rlimit small {
            bytes, usual.rlim_max
        };
        enough =
            enough && ::setrlimit(RLIMIT_FSIZE, &small) == 0 && stored.store.checkRoom(stored.dev);
        ::setrlimit(RLIMIT_FSIZE, &usual);
        std::signal(SIGXFSZ, before);
        return enough;
    };
    QVERIFY(!roomIn(96 * 1024));
    QVERIFY(roomIn(256 * 1024));
}

void tst_TokenStore::M1_everythingIsPrivate_data()
{
    QTest::addColumn<int>("umask");
    for (const int umask : {0000, 0022, 0077})
        QTest::addRow("umask %03o", static_cast<unsigned>(umask)) << umask;
}

void tst_TokenStore::M1_everythingIsPrivate()
{
    QFETCH(int, umask);
    const test::ScopedUmask scoped(umask);
    const Stored stored;
    QVERIFY(stored.save(token("one")));
    QCOMPARE(test::modeOf(stored.folder.path("lmi/tokens")), 0700);
    const QStringList files = stored.folder.entries("lmi/tokens");
    QCOMPARE(files, (QStringList{QStringLiteral("dev.json"), QStringLiteral("dev.lock")}));
    for (const QString& file : files)
        QCOMPARE(test::modeOf(stored.folder.path("lmi/tokens/" + file.toStdString())), 0600);
}

void tst_TokenStore::M1_readingRepairsRights()
{
    const Stored stored;
    const auto open = [&] {
        stored.write(R"({"access_token":"a","expires_at":1})");
        ::chmod(stored.path.c_str(), 0644);
        ::chmod(stored.store.folder().c_str(), 0755);
    };
    open();
    QVERIFY(stored.store.loadPatiently(stored.dev, WideRights::Keep));
    QCOMPARE(test::modeOf(stored.path), 0644);
    QCOMPARE(test::modeOf(stored.store.folder()), 0755);
    QVERIFY(stored.store.loadPatiently(stored.dev));
    QCOMPARE(test::modeOf(stored.path), 0600);
    QCOMPARE(test::modeOf(stored.store.folder()), 0700);
    open();
    QVERIFY(stored.store.load(stored.dev));
    QCOMPARE(test::modeOf(stored.path), 0600);
    QCOMPARE(test::modeOf(stored.store.folder()), 0700);
}

void tst_TokenStore::environmentsAreApart()
{
    const Stored stored;
    QVERIFY(stored.save(token("one")));
    const auto loaded = stored.store.load(test::named("qa"));
    QVERIFY(loaded);
    QVERIFY(!loaded->has_value());
}

void tst_TokenStore::clears()
{
    const Stored stored;
    QVERIFY(stored.save(token("one")));
    QVERIFY(stored.clear());
    const Json object = Json::parse(test::readText(stored.path));
    QCOMPARE(object.size(), std::size_t(6));
    QCOMPARE(object["access_token"].get<string>(), string());
    QVERIFY(object["refresh_token"].is_null());
    QVERIFY(object["id_token"].is_null());
    const auto loaded = stored.store.load(stored.dev);
    QVERIFY(loaded);
    QVERIFY(loaded->has_value());
    QVERIFY((*loaded)->loggedOut());
}

void tst_TokenStore::keepsTheMembersOfOthers()
{
    const Stored stored;
    stored.write(
        R"({"note":{"a":1},"access_token":"old","expires_at":1,"lmi":{"scope":"s","later":2}})");
    QVERIFY(stored.save(token("new")));
    Json object = Json::parse(test::readText(stored.path));
    QCOMPARE(object["access_token"].get<string>(), string("new"));
    QCOMPARE(object["note"]["a"].get<int>(), 1);
    QCOMPARE(object["lmi"]["later"].get<int>(), 2);

    QVERIFY(stored.clear());
    object = Json::parse(test::readText(stored.path));
    QCOMPARE(object["access_token"].get<string>(), string());
    QCOMPARE(object["note"]["a"].get<int>(), 1);
    QCOMPARE(object["lmi"]["later"].get<int>(), 2);
}

void tst_TokenStore::M3_corruptIsReported_data()
{
    QTest::addColumn<string>("text");
    QTest::addColumn<string>("reason");
    const string other = "it is not the JSON that is expected";
    QTest::newRow("empty") << string() << string("it is empty");
    QTest::newRow("half") << string(R"({"access_token": "a", "expi)") << other;
    QTest::newRow("other JSON") << string("[]") << other;
    QTest::newRow("zeros") << string(100, '\0') << other;
}

void tst_TokenStore::M3_corruptIsReported()
{
    QFETCH(string, text);
    QFETCH(string, reason);
    const Stored stored;
    stored.write(text);
    const Error corrupt(ErrorCode::TokenFileCorrupt, {stored.path, reason, "dev"});
    for (const auto& loaded :
         {stored.store.load(stored.dev), stored.store.loadPatiently(stored.dev)}) {
        QVERIFY(!loaded);
        QVERIFY(loaded.error() == corrupt);
    }
    // who only reads leaves it as it is
    QCOMPARE(test::readText(stored.path), text);
    QCOMPARE(stored.folder.entries("lmi/tokens"), QStringList{QStringLiteral("dev.json")});
}

void tst_TokenStore::M3_corruptIsKeptAside()
{
    const Stored stored;
    stored.write("not a token");
    QVERIFY(stored.save(token("new")));
    QCOMPARE(test::readText(stored.path + ".corrupt"), string("not a token"));
    const auto loaded = stored.store.load(stored.dev);
    QVERIFY(loaded);
    QVERIFY(loaded->has_value());
    QCOMPARE((*loaded)->accessToken.reveal(), string("new"));
}

void tst_TokenStore::logoutForgetsWhatWasKeptAside()
{
    const Stored stored;
    for (const char* text : {R"({"access_token":"half)", R"({"access_token":"a","expires_at":1})",
                             R"({"access_token":"","expires_at":0})",
                             R"({"access_token":"","expires_at":0,"refresh_token":"rt"})",
                             R"({"access_token":"","expires_at":0,"id_token":"it"})"}) {
        stored.write(text);
        test::writeText(stored.path + ".corrupt", "earlier");
        QVERIFY(stored.clear());
        QVERIFY(!test::exists(stored.path + ".corrupt"));
        const auto loaded = stored.store.load(stored.dev);
        QVERIFY(loaded && loaded->has_value());
        QVERIFY((*loaded)->loggedOut());
        QVERIFY((*loaded)->refreshToken.empty());
        QVERIFY((*loaded)->idToken.empty());
    }
}

void tst_TokenStore::M3_tooLargeIsKeptAside()
{
    const Stored stored;
    stored.write("{");
    // large, but takes no room on the disk
    constexpr off_t size = 1024 * 1024 * 1024;
    QCOMPARE(::truncate(stored.path.c_str(), size), 0);
    const auto large = stored.store.loadPatiently(stored.dev);
    QVERIFY(!large);
    QVERIFY(large.error().code == ErrorCode::FileTooLarge);

    QVERIFY(stored.save(token("new")));
    QVERIFY(test::exists(stored.path + ".corrupt"));
    const auto loaded = stored.store.load(stored.dev);
    QVERIFY(loaded);
    QVERIFY(loaded->has_value());
    QCOMPARE((*loaded)->accessToken.reveal(), string("new"));
}

void tst_TokenStore::halfWrittenFileIsLookedAtAgain()
{
#ifdef __linux__
    const Stored stored;
    const string whole = R"({"access_token":"whole","expires_at":1})";
    // several tries, as a busy machine may run the writer too late; but without a second look none
    // of them can succeed, because the writer waits for the end of the first
    bool seen = false;
    for (int attempt = 0; attempt < 20 && !seen; ++attempt) {
        stored.write("");
        const Descriptor watch(::inotify_init1(IN_CLOEXEC));
        QVERIFY(::inotify_add_watch(watch.number(), stored.path.c_str(), IN_CLOSE_NOWRITE) >= 0);
        std::thread writer([&] {
            std::array<char, 1024> events{};
            if (::read(watch.number(), events.data(), events.size()) > 0)
                test::writeText(stored.path, whole);
        });
        const auto loaded = stored.store.loadPatiently(stored.dev);
        writer.join();
        seen = loaded && loaded->has_value() && (*loaded)->accessToken.reveal() == "whole";
    }
    QVERIFY(seen);
#else
    QSKIP("needs inotify to know when the first look is over");
#endif
}

void tst_TokenStore::M2_linkIsRefused()
{
    const Stored stored;
    stored.write("");
    const string other = stored.folder.path("other.json");
    test::writeText(other, R"({"access_token":"other","expires_at":1})");
    QCOMPARE(::unlink(stored.path.c_str()), 0);
    QCOMPARE(::symlink(other.c_str(), stored.path.c_str()), 0);

    const Error unsafe(ErrorCode::FileUnsafe, {stored.path, "a symbolic link"});
    const auto loaded = stored.store.loadPatiently(stored.dev);
    QVERIFY(!loaded);
    QVERIFY(loaded.error() == unsafe);
    const auto saved = stored.save(token("new"));
    QVERIFY(!saved);
    QVERIFY(saved.error() == unsafe);
    const string kept = R"({"access_token":"other","expires_at":1})";
    QCOMPARE(test::readText(other), kept);
}

void tst_TokenStore::M2_linkedFolderIsRefused()
{
    const Stored stored;
    const string attacker = stored.folder.path("attacker");
    test::writeText(attacker + "/dev.json", R"({"access_token":"planted","expires_at":1})");
    QCOMPARE(::mkdir(stored.folder.path("lmi").c_str(), 0700), 0);
    QCOMPARE(::symlink(attacker.c_str(), stored.store.folder().c_str()), 0);

    const auto loaded = stored.store.load(stored.dev);
    QVERIFY(!loaded);
    QVERIFY(loaded.error().code == ErrorCode::FolderUnsafe);
    const auto lock = stored.store.tryLock(stored.dev);
    QVERIFY(!lock);
    QVERIFY(lock.error().code == ErrorCode::FolderUnsafe);
    QCOMPARE(stored.folder.entries("attacker"), QStringList{QStringLiteral("dev.json")});
}

void tst_TokenStore::lockExcludes()
{
    const Stored stored;
    {
        const auto lock = stored.store.tryLock(stored.dev);
        QVERIFY(lock);
        QVERIFY(lock->has_value());
        QCOMPARE((*lock)->name().text(), string("dev"));
        const auto second = stored.store.tryLock(stored.dev);
        QVERIFY(second);
        QVERIFY(!second->has_value());
        // reading needs none
        QVERIFY(stored.store.load(stored.dev));
    }
    const auto again = stored.store.tryLock(stored.dev);
    QVERIFY(again);
    QVERIFY(again->has_value());
}

void tst_TokenStore::lockTimesOut()
{
    const Stored stored;
    const auto lock = stored.store.tryLock(stored.dev);
    QVERIFY(lock);
    QVERIFY(lock->has_value());
    const auto second = stored.store.lockPatiently(stored.dev, 0);
    QVERIFY(!second);
    QVERIFY(second.error() == Error(ErrorCode::LockTimeout, {stored.path, "0"}));
}

void tst_TokenStore::lockIsPerEnvironment()
{
    const Stored stored;
    const auto dev = stored.store.tryLock(stored.dev);
    const auto qa = stored.store.tryLock(test::named("qa"));
    QVERIFY(dev && qa);
    QVERIFY(dev->has_value());
    QVERIFY(qa->has_value());
}

void tst_TokenStore::M5_orphansAreRemoved()
{
    const Stored stored;
    stored.write(R"({"access_token":"a","expires_at":1})");
    const string own = stored.store.folder() + "/.dev.json.0123abcd.tmp";
    const string others = stored.store.folder() + "/.qa.json.0123abcd.tmp";
    test::writeText(own, "half");
    test::writeText(others, "half");
    {
        // somebody else may be writing it just now
        const auto holder = FileLock::tryLock(stored.store.folder() + "/dev.lock");
        QVERIFY(holder && holder->has_value());
        QVERIFY(stored.store.tryLock(stored.dev));
        QVERIFY(test::exists(own));
    }
    QVERIFY(stored.store.tryLock(stored.dev));
    QVERIFY(!test::exists(own));
    QVERIFY(test::exists(others));
}

void tst_TokenStore::M5_sweepLeavesTheLivingAlone()
{
    const Stored stored;
    const string folder = stored.store.folder();
    stored.write(R"({"access_token":"a","expires_at":1})");
    for (const char* name :
         {".dev.json.0123abcd.tmp", ".qa.json.0123abcd.tmp", ".a.json.b.json.0.tmp",
          ".other.tool.0123abcd.tmp", ".-x.json.0123abcd.tmp", "dev.json.tmp"})
        test::writeText(folder + "/" + name, "half");
    const auto writing = FileLock::tryLock(folder + "/qa.lock");
    QVERIFY(writing && writing->has_value());
    stored.store.sweep();
    QVERIFY(!test::exists(folder + "/.dev.json.0123abcd.tmp"));
    QVERIFY(test::exists(stored.path));
    for (const char* name : {".qa.json.0123abcd.tmp", ".a.json.b.json.0.tmp",
                             ".other.tool.0123abcd.tmp", ".-x.json.0123abcd.tmp", "dev.json.tmp"})
        QVERIFY2(test::exists(folder + "/" + name), name);
}

void tst_TokenStore::moves()
{
    const Stored stored;
    QVERIFY(stored.save(token("one")));
    QVERIFY(stored.move("dev", "qa"));
    QCOMPARE(stored.accessToken("qa"), string("one"));
    QCOMPARE(stored.accessToken("dev"), string());
}

void tst_TokenStore::A30_nothingMovesOverAnothersToken()
{
    const Stored stored;
    QVERIFY(stored.save(token("of one that is gone")));
    QVERIFY(stored.move("new", "dev"));
    QCOMPARE(stored.accessToken("dev"), string());
    QVERIFY(stored.save(token("of one that is gone")));
    test::writeText(stored.store.path(test::named("new")), "no token");
    QVERIFY(stored.move("new", "dev"));
    QCOMPARE(stored.accessToken("dev"), string());
}

void tst_TokenStore::F8_movedTokensAreNotThereTwice()
{
    const Stored stored;
    QVERIFY(stored.save(token("one")));
    folderSyncFails = true;
    const auto moved = stored.move("dev", "qa");
    folderSyncFails = false;
    QVERIFY(!moved && moved.error().code == ErrorCode::FileNotDurable);
    QCOMPARE(stored.accessToken("qa"), string("one"));
    QCOMPARE(stored.accessToken("dev"), string());
}

void tst_TokenStore::oneWriterOfManyAtATime()
{
    constexpr int processes = 8;
    const Stored stored;
    AuthToken counter = token("a");
    counter.expiresAt = 0;
    QVERIFY(stored.save(counter));
    std::vector<pid_t> children;
    for (int process = 0; process < processes; ++process) {
        const pid_t child = ::fork();
        if (child == 0) {
            // read, decide, write under the lock: a lost update would show in the sum
            const auto lock = stored.store.lockPatiently(stored.dev, 60);
            if (!lock)
                ::_exit(1);
            auto loaded = stored.store.load(stored.dev);
            if (!loaded || !loaded->has_value())
                ::_exit(2);
            ++(*loaded)->expiresAt;
            ::_exit(stored.store.save(*lock, **loaded) ? 0 : 3);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = -1;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
    const auto loaded = stored.store.load(stored.dev);
    QVERIFY(loaded);
    QVERIFY(loaded->has_value());
    QCOMPARE((*loaded)->expiresAt, UnixTime(processes));
}

QTEST_APPLESS_MAIN(tst_TokenStore)
#include "tst_TokenStore.moc"
