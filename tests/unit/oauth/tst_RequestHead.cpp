#include "core/oauth/RequestHead.h"

#include <QtTest>

using namespace lmi;

class tst_RequestHead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodHeads_data();
    void goodHeads();
    void fields();
    void D9_badHeads_data();
    void D9_badHeads();
    void singleFields();
    void anyPrefixIsRefusedWithoutACrash();
};

void tst_RequestHead::goodHeads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    const auto row = [](const char* name, const char* text, const char* method, const char* path,
                        const char* query) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(method) << QByteArray(path)
                            << QByteArray(query);
    };
    row("shortest", "GET / HTTP/1.1\r\n\r\n", "GET", "/", "");
    row("HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", "GET", "/", "");
    row("query", "GET /callback?code=a%2Fb&state=x HTTP/1.1\r\nHost: h\r\n\r\n", "GET", "/callback",
        "code=a%2Fb&state=x");
    row("empty query", "GET /callback? HTTP/1.1\r\n\r\n", "GET", "/callback", "");
    row("question mark in the query", "GET /c?a=b?c HTTP/1.1\r\n\r\n", "GET", "/c", "a=b?c");
    row("path stays encoded", "GET /%63allback HTTP/1.1\r\n\r\n", "GET", "/%63allback", "");
    row("two slashes", "GET //evil.example/ HTTP/1.1\r\n\r\n", "GET", "//evil.example/", "");
    row("other method", "OPTIONS /x HTTP/1.1\r\n\r\n", "OPTIONS", "/x", "");
    row("any token is a method", "M-SEARCH /x HTTP/1.1\r\n\r\n", "M-SEARCH", "/x", "");
    row("square brackets", "GET /x?a[]=1 HTTP/1.1\r\n\r\n", "GET", "/x", "a[]=1");
}

void tst_RequestHead::goodHeads()
{
    QFETCH(QByteArray, text);
    const auto head = parseRequestHead(text);
    QVERIFY(head);
    QTEST(head->method, "method");
    QTEST(head->path, "path");
    QTEST(head->query, "query");
}

void tst_RequestHead::fields()
{
    const auto head = parseRequestHead("GET / HTTP/1.1\r\n"
                                       "Host:localhost:1\r\n"
                                       "X-Odd_Name~:  \t a: b \t\r\n"
                                       "EMPTY:\r\n"
                                       "Latin: \xE9\r\n\r\n");
    QVERIFY(head);
    const QList<std::pair<QByteArray, QByteArray>> expected{
        {"host", "localhost:1"}, {"x-odd_name~", "a: b"}, {"empty", ""}, {"latin", "\xE9"}};
    QCOMPARE(head->headers, expected);
}

void tst_RequestHead::D9_badHeads_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("only an empty line", "\r\n\r\n");
    row("no end", "GET / HTTP/1.1\r\nHost: h\r\n");
    row("bare LF", "GET / HTTP/1.1\nHost: h\n\n");
    row("bare LF in a field", "GET / HTTP/1.1\r\nHost: h\nX: y\r\n\r\n");
    row("bare CR in a field", "GET / HTTP/1.1\r\nHost: h\rX: y\r\n\r\n");
    row("HTTP/0.9", "GET /\r\n\r\n");
    row("HTTP/0.9 with space", "GET / \r\n\r\n");
    row("HTTP/2.0", "GET / HTTP/2.0\r\n\r\n");
    row("HTTP/1.2", "GET / HTTP/1.2\r\n\r\n");
    row("HTTP/1.10", "GET / HTTP/1.10\r\n\r\n");
    row("lower-case version", "GET / http/1.1\r\n\r\n");
    row("preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    row("absolute target", "GET http://localhost/ HTTP/1.1\r\n\r\n");
    row("asterisk", "OPTIONS * HTTP/1.1\r\n\r\n");
    row("authority", "CONNECT localhost:1 HTTP/1.1\r\n\r\n");
    row("no target", "GET HTTP/1.1\r\n\r\n");
    row("two spaces", "GET  / HTTP/1.1\r\n\r\n");
    row("tab", "GET\t/ HTTP/1.1\r\n\r\n");
    row("space in the target", "GET /a b HTTP/1.1\r\n\r\n");
    row("space before", " GET / HTTP/1.1\r\n\r\n");
    row("space after", "GET / HTTP/1.1 \r\n\r\n");
    row("fragment", "GET /#x HTTP/1.1\r\n\r\n");
    row("quote", "GET /\" HTTP/1.1\r\n\r\n");
    row("less-than sign", "GET /<script> HTTP/1.1\r\n\r\n");
    row("backslash", "GET /\\evil HTTP/1.1\r\n\r\n");
    row("beyond ASCII", "GET /\xC3\xA9 HTTP/1.1\r\n\r\n");
    row("zero byte in the target", QByteArray("GET /\0 HTTP/1.1\r\n\r\n", 19));
    row("zero byte in the method", QByteArray("GE\0T / HTTP/1.1\r\n\r\n", 19));
    row("zero byte in a field", QByteArray("GET / HTTP/1.1\r\nA: \0\r\n\r\n", 23));
    row("folded field", "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n");
    row("space before the colon", "GET / HTTP/1.1\r\nHost : h\r\n\r\n");
    row("no colon", "GET / HTTP/1.1\r\nHost\r\n\r\n");
    row("no name", "GET / HTTP/1.1\r\n: h\r\n\r\n");
    row("empty line in between", "GET / HTTP/1.1\r\n\r\nHost: h\r\n\r\n");
    row("ESC in a field", "GET / HTTP/1.1\r\nA: \x1B[2J\r\n\r\n");
    row("TLS ClientHello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xFC\x03\x03\r\n\r\n", 15));
    row("junk", QByteArray("\xDE\xAD\xBE\xEF\r\n\r\n"));
}

void tst_RequestHead::D9_badHeads()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseRequestHead(text));
}

void tst_RequestHead::singleFields()
{
    const auto head =
        parseRequestHead("GET / HTTP/1.1\r\nHost: a\r\nX: 1\r\nhOST: b\r\nEmpty:\r\n\r\n");
    QVERIFY(head);
    QCOMPARE(head->single("x"), std::optional<QByteArray>("1"));
    QCOMPARE(head->single("empty"), std::optional<QByteArray>(""));
    QVERIFY(!head->single("host"));
    QVERIFY(!head->single("y"));
}

void tst_RequestHead::anyPrefixIsRefusedWithoutACrash()
{
    const QByteArray whole = "GET /callback?code=x HTTP/1.1\r\nHost: localhost:1\r\nA: b\r\n\r\n";
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!parseRequestHead(whole.left(length)));
    QVERIFY(parseRequestHead(whole));
}

QTEST_GUILESS_MAIN(tst_RequestHead)
#include "tst_RequestHead.moc"
