#include "core/oauth/RandomText.h"

#include <QSet>
#include <QtTest>

#include <algorithm>
#include <array>

using namespace lmi;

class tst_RandomText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isBase64UrlOfThatManyBytes_data();
    void isBase64UrlOfThatManyBytes();
    void A9_neverRepeats();
    void A9_usesEveryByteValue();
};

void tst_RandomText::isBase64UrlOfThatManyBytes_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("length");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one") << 1 << 2;
    QTest::newRow("two") << 2 << 3;
    QTest::newRow("three") << 3 << 4;
    QTest::newRow("state") << 32 << 43;
}

void tst_RandomText::isBase64UrlOfThatManyBytes()
{
    QFETCH(int, count);
    QFETCH(int, length);
    const QByteArray text = randomText(count);
    QCOMPARE(text.size(), length);
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    QVERIFY(decoded);
    QCOMPARE((*decoded).size(), count);
}

void tst_RandomText::A9_neverRepeats()
{
    constexpr int starts = 10'000;
    QSet<QByteArray> texts;
    for (int i = 0; i < starts; ++i)
        texts.insert(randomText(32));
    QCOMPARE(texts.size(), starts);
}

// A generator that repeats one byte of each word, or leaves bits out, would show here.
void tst_RandomText::A9_usesEveryByteValue()
{
    std::array<int, 256> seen{};
    const QByteArray random =
        QByteArray::fromBase64(randomText(65536), QByteArray::Base64UrlEncoding);
    for (const char byte : random)
        ++seen[static_cast<unsigned char>(byte)];
    // 256 of each are expected; half or double of that is 8 standard deviations away and more
    QVERIFY(std::all_of(seen.begin(), seen.end(),
                        [](int count) { return count > 128 && count < 512; }));
}

QTEST_GUILESS_MAIN(tst_RandomText)
#include "tst_RandomText.moc"
