#include "core/oauth/FormEncoding.h"

#include <QtTest>

using namespace lmi;

class tst_FormEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodesEveryReservedCharacter_data();
    void encodesEveryReservedCharacter();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void comesBackWithEveryByte();
    void keepsOrderAndRepetitions();
    void decodes_data();
    void decodes();
    void refusesBrokenPercentSigns_data();
    void refusesBrokenPercentSigns();
};

void tst_FormEncoding::encodesEveryReservedCharacter_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("unreserved") << QByteArray("aZ09-._~") << QByteArray("aZ09-._~");
    QTest::newRow("plus") << QByteArray("a+b") << QByteArray("a%2Bb");
    QTest::newRow("space") << QByteArray("a b") << QByteArray("a%20b");
    QTest::newRow("percent") << QByteArray("a%41") << QByteArray("a%2541");
    QTest::newRow("slash, equals, ampersand, hash")
        << QByteArray("/=&#") << QByteArray("%2F%3D%26%23");
    QTest::newRow("beyond ASCII") << QByteArray("\xC3\xA9") << QByteArray("%C3%A9");
    QTest::newRow("control characters") << QByteArray("\r\n\t") << QByteArray("%0D%0A%09");
}

void tst_FormEncoding::encodesEveryReservedCharacter()
{
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, encoded);
    QCOMPARE(formEncoded({{"name", plain}}), QByteArray("name=" + encoded));
    QCOMPARE(formEncoded({{plain, "value"}}), QByteArray(encoded + "=value"));
}

void tst_FormEncoding::comesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("plus percent slash") << QByteArray("+%/");
    QTest::newRow("e acute") << QByteArray("\xC3\xA9");
    QTest::newRow("looks encoded") << QByteArray("%2F+%20");
    QTest::newRow("looks like a form") << QByteArray("a=b&c=d");
    QTest::newRow("code") << QByteArray("a/b+c=%41");
    QTest::newRow("not UTF-8") << QByteArray("\xFF\xFE");
}

void tst_FormEncoding::comesBackAsItWas()
{
    QFETCH(QByteArray, text);
    const FormParameters sent{{"x" + text, text}, {"last", text}};
    FormParameters received;
    QVERIFY(formDecoded(formEncoded(sent), received));
    QCOMPARE(received, sent);
}

void tst_FormEncoding::comesBackWithEveryByte()
{
    QByteArray every;
    for (int byte = 0; byte < 256; ++byte)
        every += static_cast<char>(byte);
    FormParameters received;
    QVERIFY(formDecoded(formEncoded({{"all", every}}), received));
    QCOMPARE(received, (FormParameters{{"all", every}}));
}

void tst_FormEncoding::keepsOrderAndRepetitions()
{
    const FormParameters sent{{"b", "1"}, {"a", "2"}, {"b", "3"}};
    QCOMPARE(formEncoded(sent), QByteArray("b=1&a=2&b=3"));
    FormParameters received;
    QVERIFY(formDecoded("b=1&a=2&b=3", received));
    QCOMPARE(received, sent);
}

void tst_FormEncoding::decodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<FormParameters>("parameters");
    QTest::newRow("nothing") << QByteArray() << FormParameters();
    QTest::newRow("only separators") << QByteArray("&&") << FormParameters();
    QTest::newRow("no equals sign") << QByteArray("flag") << FormParameters{{"flag", ""}};
    QTest::newRow("empty value") << QByteArray("a=") << FormParameters{{"a", ""}};
    QTest::newRow("empty name") << QByteArray("=b") << FormParameters{{"", "b"}};
    QTest::newRow("equals sign in the value")
        << QByteArray("a=b=c") << FormParameters{{"a", "b=c"}};
    QTest::newRow("plus is a space") << QByteArray("a=b+c") << FormParameters{{"a", "b c"}};
    QTest::newRow("lower-case digits")
        << QByteArray("a=%2f%c3%A9") << FormParameters{{"a", "/\xC3\xA9"}};
    QTest::newRow("decoded once only") << QByteArray("a=%252F") << FormParameters{{"a", "%2F"}};
    QTest::newRow("zero byte") << QByteArray("a=%00b")
                               << FormParameters{{"a", QByteArray("\0b", 2)}};
}

void tst_FormEncoding::decodes()
{
    QFETCH(QByteArray, text);
    QFETCH(FormParameters, parameters);
    FormParameters received;
    QVERIFY(formDecoded(text, received));
    QCOMPARE(received, parameters);
}

void tst_FormEncoding::refusesBrokenPercentSigns_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"a=%", "a=%2", "a=%zz", "a=%2g", "a=%g2", "%=a", "a=b&c=%4", "a=%%41", "a=%+1"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_FormEncoding::refusesBrokenPercentSigns()
{
    QFETCH(QByteArray, text);
    FormParameters received;
    QVERIFY(!formDecoded(text, received));
}

QTEST_GUILESS_MAIN(tst_FormEncoding)
#include "tst_FormEncoding.moc"
