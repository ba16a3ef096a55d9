#include "core/base/Result.h"
#include "tests/unit/support/Files.h"

#include <memory>

using namespace lmi;

class tst_Result : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue();
    void holdsAnError();
    void givesAMoveOnlyValueAway();
    void statusIsDoneOrAnError();
};

void tst_Result::holdsAValue()
{
    Result<std::string> result(std::string("text"));
    QVERIFY(result.ok());
    QVERIFY(bool(result));
    QCOMPARE(*result, std::string("text"));
    QCOMPARE(result->size(), std::size_t(4));
    *result += "s";
    QCOMPARE(result.value(), std::string("texts"));
}

void tst_Result::holdsAnError()
{
    const Result<std::string> result(Error(ErrorCode::LockFailed, {"path"}));
    QVERIFY(!result.ok());
    QVERIFY(!bool(result));
    QVERIFY(result.error() == Error(ErrorCode::LockFailed, {"path"}));
}

void tst_Result::givesAMoveOnlyValueAway()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> taken = *std::move(result);
    QVERIFY(taken);
    QCOMPARE(*taken, 7);
}

void tst_Result::statusIsDoneOrAnError()
{
    QVERIFY(Status(Done()).ok());
    QVERIFY(!Status(Error(ErrorCode::Interrupted)).ok());
}

QTEST_APPLESS_MAIN(tst_Result)
#include "tst_Result.moc"
