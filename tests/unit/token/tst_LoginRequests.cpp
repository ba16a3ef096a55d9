#include "core/base/Text.h"
#include "core/token/LoginRequests.h"
#include "tests/unit/support/Files.h"

#include <unistd.h>

#include <QtTest>

#include <cstdio>
#include <functional>

using namespace lmi;
using namespace lmi::test;

namespace {

std::function<void()> beforeRemoval;

} // namespace

// in place of the C library's
extern "C" int remove(const char* path) noexcept
{
    if (const auto act = std::exchange(beforeRemoval, nullptr))
        act();
    return ::unlink(path);
}

class tst_LoginRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatWasLeft();
    void timesThatAreNone_data();
    void timesThatAreNone();
    void longNamesOfPrograms();
    void oneThatComesMeanwhileStays();
};

namespace {

const EnvironmentName dev = EnvironmentName::from("dev").value();

struct Requests {
    void write(const std::string& text) const { writeText(folder.path("dev.json"), text); }

    Folder folder;
    LoginRequests requests{folder.path()};
};

} // namespace

void tst_LoginRequests::takesWhatWasLeft()
{
    const Requests left;
    QVERIFY(left.requests.leave({dev, "kubectl", 100}));
    const auto taken = left.requests.take();
    QCOMPARE(taken.size(), std::size_t(1));
    QVERIFY(taken[0].name == dev);
    QCOMPARE(taken[0].program, std::string("kubectl"));
    QCOMPARE(taken[0].time, UnixTime(100));
    QCOMPARE(left.folder.entries(), QStringList());
    QVERIFY(left.requests.take().empty());
}

void tst_LoginRequests::timesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("the end of numbers") << QByteArray("9223372036854775807") << false;
    QTest::newRow("beyond") << QByteArray("18446744073709551615") << false;
    QTest::newRow("the start of numbers") << QByteArray("-9223372036854775808") << false;
    QTest::newRow("before 1970") << QByteArray("-1") << false;
    QTest::newRow("after the year 10000") << QByteArray("253402300801") << false;
    QTest::newRow("no number") << QByteArray("\"1\"") << false;
    QTest::newRow("the year 10000") << QByteArray("253402300800") << true;
    QTest::newRow("1970") << QByteArray("0") << true;
}

void tst_LoginRequests::timesThatAreNone()
{
    QFETCH(QByteArray, time);
    QFETCH(bool, accepted);
    const Requests left;
    left.write("{\"time\":" + time.toStdString() + "}");
    QCOMPARE(left.requests.take().size(), std::size_t(accepted ? 1 : 0));
}

void tst_LoginRequests::longNamesOfPrograms()
{
    const Requests left;
    QVERIFY(left.requests.leave({dev, std::string(63, 'a') + "\xC3\xA9", 100}));
    const auto taken = left.requests.take();
    QCOMPARE(taken.size(), std::size_t(1));
    QVERIFY(isUtf8(taken[0].program));
    QCOMPARE(taken[0].program, std::string(63, 'a') + "?");
}

void tst_LoginRequests::oneThatComesMeanwhileStays()
{
    const Requests left;
    QVERIFY(left.requests.leave({dev, "first", 100}));
    beforeRemoval = [&left] { QVERIFY(left.requests.leave({dev, "second", 101})); };
    QCOMPARE(left.requests.take().at(0).program, std::string("first"));
    QVERIFY(!beforeRemoval);
    const auto taken = left.requests.take();
    QCOMPARE(taken.size(), std::size_t(1));
    QCOMPARE(taken[0].program, std::string("second"));
}

QTEST_APPLESS_MAIN(tst_LoginRequests)
#include "tst_LoginRequests.moc"
