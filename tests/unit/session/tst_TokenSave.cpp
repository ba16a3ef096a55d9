#include "core/session/TokenSave.h"
#include "tests/unit/session/SessionWorld.h"

#include <QtTest>

#include <filesystem>

using namespace lmi;
using namespace lmi::test;

class tst_TokenSave : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesAtOnce();
    void M4_triesAgainForAMoment();
    void M4_givesUpWithTheReason();
    void M2_whatIsUnsafeStaysUnsafe();
    void stoppedOneSaysNothing();
};

namespace {

const EnvironmentName dev = environmentName("dev");

AuthToken newToken()
{
    AuthToken token;
    token.accessToken = Secret("new");
    token.refreshToken = Secret("new-refresh");
    token.expiresAt = SessionWorld::start + 300;
    return token;
}

/// A token that is being saved, in a folder that can be taken away.
struct Saving {
    Saving() : store(world.store()), lock(store.lockPatiently(dev, 5)), save(store, nullptr)
    {
        QObject::connect(&save, &TokenSave::finished, &save,
                         [this](const Status& saved) { outcomes.append(nameOf(saved)); });
    }

    void takeFolderAway() const { std::filesystem::rename(store.folder(), store.folder() + "2"); }
    void bringFolderBack() const { std::filesystem::rename(store.folder() + "2", store.folder()); }
    [[nodiscard]] QByteArray kept() const { return bytes(world.kept("dev").accessToken.reveal()); }

    SessionWorld world;
    TokenStore store;
    Result<TokenLock> lock;
    TokenSave save;
    QList<QByteArray> outcomes;
};

} // namespace

void tst_TokenSave::savesAtOnce()
{
    Saving saving;
    saving.save.start(*saving.lock, newToken());
    QCOMPARE(saving.outcomes, QList<QByteArray>{"ok"});
    QCOMPARE(saving.kept(), QByteArray("new"));
}

void tst_TokenSave::M4_triesAgainForAMoment()
{
    Saving saving;
    saving.takeFolderAway();
    saving.save.start(*saving.lock, newToken());
    QCOMPARE(saving.outcomes.size(), 0);
    saving.bringFolderBack();
    QTRY_COMPARE(saving.outcomes, QList<QByteArray>{"ok"});
    QCOMPARE(saving.kept(), QByteArray("new"));
}

void tst_TokenSave::M4_givesUpWithTheReason()
{
    Saving saving;
    saving.takeFolderAway();
    saving.save.start(*saving.lock, newToken());
    QTRY_COMPARE(saving.outcomes, QList<QByteArray>{"file_write_failed"});
}

void tst_TokenSave::M2_whatIsUnsafeStaysUnsafe()
{
    Saving saving;
    std::filesystem::create_symlink("elsewhere", saving.world.tokenFile("dev"));
    saving.save.start(*saving.lock, newToken());
    QCOMPARE(saving.outcomes, QList<QByteArray>{"file_unsafe"});
}

void tst_TokenSave::stoppedOneSaysNothing()
{
    Saving saving;
    saving.takeFolderAway();
    saving.save.start(*saving.lock, newToken());
    saving.save.stop();
    saving.bringFolderBack();
    // another one that begins later has had its turn
    TokenSave later(saving.store, nullptr);
    QSignalSpy ended(&later, &TokenSave::finished);
    saving.takeFolderAway();
    later.start(*saving.lock, newToken());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(saving.outcomes.size(), 0);
}

QTEST_GUILESS_MAIN(tst_TokenSave)
#include "tst_TokenSave.moc"
