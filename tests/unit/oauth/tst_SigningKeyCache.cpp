#include "core/oauth/SigningKeyCache.h"
#include "tests/unit/oauth/TestIssuer.h"

#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_SigningKeyCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAreKeptForAnHour();
    void clockThatWasSetBack();
    void H12_onceAMinute();
};

namespace {

constexpr UnixTime now = 1'800'000'000;
const std::string here = "https://sso.example/jwks";

JwkSet someKeys()
{
    return JwkSet::from(TestIssuer().keys()).value();
}

} // namespace

void tst_SigningKeyCache::keysAreKeptForAnHour()
{
    SigningKeyCache cache;
    QVERIFY(!cache.find(here, now));
    cache.keep(here, someKeys(), now);
    QVERIFY(cache.find(here, now + 3599));
    QVERIFY(!cache.find(here, now + 3600));
    QVERIFY(!cache.find("https://sso.example/other", now));
}

void tst_SigningKeyCache::clockThatWasSetBack()
{
    SigningKeyCache cache;
    cache.keep(here, someKeys(), now);
    QVERIFY(!cache.find(here, now - 3600));
    QVERIFY(cache.takeRefetch(here, now));
    QVERIFY(cache.takeRefetch(here, now - 60));
}

void tst_SigningKeyCache::H12_onceAMinute()
{
    SigningKeyCache cache;
    QVERIFY(cache.takeRefetch(here, now));
    QVERIFY(!cache.takeRefetch(here, now));
    QVERIFY(!cache.takeRefetch(here, now + 59));
    QVERIFY(cache.takeRefetch("https://sso.example/other", now + 59));
    QVERIFY(cache.takeRefetch(here, now + 60));
    QVERIFY(!cache.takeRefetch(here, now + 61));
}

QTEST_GUILESS_MAIN(tst_SigningKeyCache)
#include "tst_SigningKeyCache.moc"
