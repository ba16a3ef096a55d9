#include "core/session/LockWait.h"
#include "tests/unit/session/SessionWorld.h"

#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_LockWait : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void freeLockIsThereAtOnce();
    void waitsForTheHolder();
    void stoppedOneTakesNothing();
    void deadline();
    void folderThatCannotBeMade();
};

namespace {

const EnvironmentName dev = environmentName("dev");

} // namespace

void tst_LockWait::freeLockIsThereAtOnce()
{
    SessionWorld world;
    const TokenStore store = world.store();
    LockWait wait(store, dev, nullptr);
    QSignalSpy finished(&wait, &LockWait::finished);
    wait.start();
    QCOMPARE(finished.size(), 1);
    const auto lock = wait.take();
    QVERIFY(lock);
    QCOMPARE(bytes(lock->name().text()), QByteArray("dev"));
    QVERIFY(!store.tryLock(dev)->has_value());
}

void tst_LockWait::waitsForTheHolder()
{
    SessionWorld world;
    const TokenStore store = world.store();
    auto held = std::move(*store.tryLock(dev));
    QVERIFY(held);
    LockWait wait(store, dev, nullptr);
    QSignalSpy finished(&wait, &LockWait::finished);
    wait.start();
    QCOMPARE(finished.size(), 0);
    held.reset();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(wait.take());
}

void tst_LockWait::stoppedOneTakesNothing()
{
    SessionWorld world;
    const TokenStore store = world.store();
    auto held = std::move(*store.tryLock(dev));
    LockWait wait(store, dev, nullptr);
    LockWait other(store, dev, nullptr);
    QSignalSpy finished(&wait, &LockWait::finished);
    QSignalSpy otherFinished(&other, &LockWait::finished);
    wait.start();
    other.start();
    wait.stop();
    held.reset();
    // the other one waits in the same loop and would come later
    QTRY_COMPARE(otherFinished.size(), 1);
    QVERIFY(other.take());
    QCOMPARE(finished.size(), 0);
}

void tst_LockWait::deadline()
{
    SessionWorld world;
    const TokenStore store = world.store();
    const auto held = std::move(*store.tryLock(dev));
    LockWait wait(store, dev, nullptr, 0);
    QSignalSpy finished(&wait, &LockWait::finished);
    wait.start();
    QTRY_COMPARE(finished.size(), 1);
    const auto lock = wait.take();
    QVERIFY(!lock);
    QCOMPARE(nameOf(lock.error()), QByteArray("lock_timeout"));
}

void tst_LockWait::folderThatCannotBeMade()
{
    SessionWorld world;
    writeText(world.paths().cacheFolder, "a file");
    const TokenStore store = world.store();
    LockWait wait(store, dev, nullptr);
    QSignalSpy finished(&wait, &LockWait::finished);
    wait.start();
    QCOMPARE(finished.size(), 1);
    const auto lock = wait.take();
    QVERIFY(!lock);
    QCOMPARE(kindOf(lock.error().code), ErrorKind::File);
}

QTEST_GUILESS_MAIN(tst_LockWait)
#include "tst_LockWait.moc"
