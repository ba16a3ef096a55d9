#include "core/token/Cooldown.h"

#include <QtTest>

using namespace lmi;
using std::string;

class tst_Cooldown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void A25_pausesGrow();
    void A25_whatTheProviderAsksFor();
    void A25_oldFailuresAreForgotten();
    void A25_anotherProviderIsAnotherMatter();
    void L10_clockThatWasSetBack();
    void comesBack();
    void otherTexts_data();
    void otherTexts();
};

namespace {

const string here = "https://sso.example.com";
constexpr UnixTime now = 1'800'000'000;

Cooldown failed(const Cooldown& before, UnixTime at, UnixTime asked = 0)
{
    return afterFailure(before, at, asked, {0, 0, here, "sso.example.com", "status 503"});
}

} // namespace

void tst_Cooldown::A25_pausesGrow()
{
    Cooldown cooldown;
    QCOMPARE(cooldown.secondsLeft(here, now), UnixTime(0));
    UnixTime time = now;
    for (const UnixTime pause : {0, 2, 4, 8, 16, 30, 30, 30}) {
        cooldown = failed(cooldown, time);
        QCOMPARE(cooldown.secondsLeft(here, time), pause);
        time = cooldown.until;
        QCOMPARE(cooldown.secondsLeft(here, time), UnixTime(0));
    }
    QCOMPARE(cooldown.failures, 8);
}

void tst_Cooldown::A25_whatTheProviderAsksFor()
{
    QCOMPARE(failed({}, now, 20).secondsLeft(here, now), UnixTime(20));
    QCOMPARE(failed({}, now, 86400).secondsLeft(here, now), UnixTime(3600));
    // its own pause may be longer by then
    QCOMPARE(failed({7, now, here, "", ""}, now, 1).secondsLeft(here, now), UnixTime(30));
    // another failure takes nothing back
    const Cooldown later = failed(failed({}, now, 100), now + 10);
    QCOMPARE(later.secondsLeft(here, now + 10), UnixTime(90));
    QCOMPARE(later.secondsLeft(here, now + 10, Cooldown::Cause::ProviderAsked), UnixTime(90));
}

void tst_Cooldown::A25_oldFailuresAreForgotten()
{
    const Cooldown before{5, now, here, "", ""};
    QCOMPARE(failed(before, now + 299).failures, 6);
    QCOMPARE(failed(before, now + 300).failures, 1);
}

void tst_Cooldown::A25_anotherProviderIsAnotherMatter()
{
    const Cooldown cooldown = failed({}, now, 20);
    QCOMPARE(cooldown.secondsLeft("https://other.example.com", now), UnixTime(0));
    QCOMPARE(afterFailure(cooldown, now, 0, {0, 0, "https://other.example.com", "", ""}).failures,
             1);
}

void tst_Cooldown::L10_clockThatWasSetBack()
{
    const Cooldown cooldown{3, now, here, "", ""};
    QCOMPARE(cooldown.secondsLeft(here, now - 3600), UnixTime(3600));
    QCOMPARE(cooldown.secondsLeft(here, now - 3601), UnixTime(0));
    QCOMPARE(failed(cooldown, now - 3601).failures, 1);
}

void tst_Cooldown::comesBack()
{
    const Cooldown cooldown = failed(failed({}, now), now);
    QVERIFY(decodeCooldown(encodeCooldown(cooldown)) == cooldown);
}

void tst_Cooldown::otherTexts_data()
{
    QTest::addColumn<string>("text");
    QTest::newRow("nothing") << string();
    QTest::newRow("no JSON") << string("12");
    QTest::newRow("cut off") << string(R"({"failures":2,"until":18000)");
    QTest::newRow("words") << string(R"({"failures":"2","until":"1"})");
    QTest::newRow("fractions") << string(R"({"failures":2.5,"until":1.5})");
    QTest::newRow("negative") << string(R"({"failures":-1,"until":-1})");
    QTest::newRow("huge") << string(
        R"({"failures":99999999999999999999,"until":99999999999999999999})");
    QTest::newRow("beyond all years") << string(R"({"failures":2,"until":9223372036854775807})");
}

void tst_Cooldown::otherTexts()
{
    QFETCH(string, text);
    QVERIFY(decodeCooldown(text) == Cooldown());
}

QTEST_APPLESS_MAIN(tst_Cooldown)
#include "tst_Cooldown.moc"
